"""The organiser's room: who may enter what, what the printers are doing, and which printers there are.

Each screen comes in two files: values with the functions that make them from plan and queue (pure), and the `Screen`
that paints them and says what was pressed. `kiosk/organising.py` brings the two together.
"""
