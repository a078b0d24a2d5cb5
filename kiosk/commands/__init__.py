"""The commands of CONTRACT.md, in English; each a few lines over a room, which is imported when needed."""
