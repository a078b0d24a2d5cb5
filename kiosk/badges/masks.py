"""The mask of a QR code: of the eight, the one with the fewest penalty points (ISO/IEC 18004:2015, 7.8.3).

An encoder spends most of its time on comparing masks, and none where it is told which to take. Whatever the text, codes
of one size that differ in their masks differ in the same modules: those are learnt once, by drawing one text eight
times, and turn a code in the first mask into any other by one operation.

A code is compared as a number with one bit a module, lowest first: row after row, each with a light module more, so
that nothing runs on into the next row.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Modules = NDArray[np.bool_]
_MASKS = 8
_RUN, _BLOCK, _FINDER, _BALANCE = 2, 3, 40, 10
_learnt: dict[tuple[int, str], tuple[tuple[int, int], ...]] = {}


def packed(dark: Modules) -> int:
    """A code as a number."""
    rows = np.zeros((dark.shape[0], dark.shape[1] + 1), np.bool_)
    rows[:, :-1] = dark
    return int.from_bytes(np.packbits(rows, bitorder="little").tobytes(), "little")


def best_masked(draw: Callable[[int], Modules], level: str) -> tuple[int, int]:
    """Size and modules of a code in its best mask, of equally good ones the first. `draw` makes it in one by number."""
    first = draw(0)
    size = len(first)
    if (size, level) not in _learnt:
        others = [np.logical_xor(first, draw(mask)) for mask in range(_MASKS)]
        _learnt[size, level] = tuple((packed(other), packed(other.T)) for other in others)
    across, down, whole = packed(first), packed(first.T), packed(np.ones_like(first))
    masks = _learnt[size, level]
    points = [_penalty(across ^ other, down ^ turned, whole, size) for other, turned in masks]
    return size, across ^ masks[points.index(min(points))][0]


def _penalty(across: int, down: int, whole: int, size: int) -> int:
    """Of a code by its rows and by its columns; `whole` is all dark."""
    light = across ^ whole
    blocks = sum(_blocks(modules, size + 1) for modules in (across, light))
    share = abs(20 * across.bit_count() - 10 * size * size) // (size * size)
    return blocks + _lines(across, light) + _lines(down, down ^ whole) + _BALANCE * share


def _blocks(modules: int, stride: int) -> int:
    """Two by two of one colour."""
    two = modules & (modules >> 1)
    return _BLOCK * (two & (two >> stride)).bit_count()


def _lines(dark: int, light: int) -> int:
    """Five and more of one colour in a row; what looks like a finder pattern with four light modules beside it."""
    two, pale = dark & (dark >> 1), light & (light >> 1)
    four = pale & (pale >> 2)
    runs = (two & (two >> 2) & (dark >> 4), four & (light >> 4))
    points = sum(run.bit_count() + _RUN * (run & ~(run << 1)).bit_count() for run in runs)
    finder = dark & (light >> 1) & (two >> 2) & (dark >> 4) & (light >> 5) & (dark >> 6)
    return points + _FINDER * ((finder & (four >> 7)).bit_count() + (finder & (four << 4)).bit_count())
