"""Behind the organiser's screens: `room` has the tabs and the plan, `prints` the queue, `printers` the set-up.

Screens are made when first needed, are told values, and say what was pressed; here that is asked of who can do it.
"""
