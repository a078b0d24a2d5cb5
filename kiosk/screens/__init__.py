"""What people see: one folder a screen, with what it shows, what it says, and who answers it.

Widgets take values and emit intentions; they know neither SQL nor policy. Behind each screen a `controller` answers
what was pressed and a `presenter` makes values of stores. `kit` paints for all of them, `words` speaks for all of them.
"""
