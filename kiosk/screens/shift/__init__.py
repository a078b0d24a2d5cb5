"""Who is on duty: lock, PIN, first officer, hand-over; what a log-in allows and who answers for what was done."""
