"""What is true at a gate. Pure: no I/O, no clock, no Qt, no logging; times are aware and passed in."""
