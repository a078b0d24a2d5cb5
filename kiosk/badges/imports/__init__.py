"""Designs of other systems become ours: one file a format, and a report of what changes on the way."""
