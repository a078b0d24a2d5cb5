"""The machine: its clock, its screen kept awake, the parent that starts a kiosk again, and what alone makes threads."""
