"""Badges: a template in millimetres, laid out for one person, painted as vector PDF, printed once and surely.

`face` gathers what a badge says; `template` what it looks like; `layout` (pure) decides where each line of text goes;
`painting` puts that on paper or screen, one painter for both; `batch` writes many into one PDF; `printers` and `queue`
hand the PDF to a printer. Text is never clipped and never boxes: it shrinks, then wraps, then shrinks on, and what no
chosen font can draw is reported before anything is printed.
"""
