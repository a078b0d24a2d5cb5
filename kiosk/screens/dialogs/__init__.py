"""Dialogs on the gate's sheet: find, override, questions, by hand, language; and behind each what comes of it."""
