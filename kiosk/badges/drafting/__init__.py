"""Designing a badge, without a screen. Pure: a draft in, a draft out, all of it in millimetres.

A `Draft` is a template, the page in view and what is selected there; functions of `places`, `layers` and `properties`
make the next one. Each passes the reader that files pass (`draft.checked`), so what can be seen can be saved, and what
was saved reads back equal. `history` remembers drafts, one step a gesture.
"""
