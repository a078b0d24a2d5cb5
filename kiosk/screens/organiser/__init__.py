"""The organiser's screen: who may enter what, and which names somebody must confirm.

Each view comes in two files: values with the functions that make them of plan and roster (pure), and the widget that
paints them and says what was pressed. Controllers make a view when it is first needed and ask those who can do it.
"""
