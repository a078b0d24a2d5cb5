"""Which character a key means on the scanner's own keyboard, whatever layout the computer has. Pure.

Keys are known by position: the set 1 scan code of a PC keyboard, which evdev uses too (Linux input-event-codes.h), so
an X11 or Wayland key code is the position + 8. A scanner set to "US keyboard" presses US positions; only the tables
here give them back their characters. Caps Lock has no say.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.trouble import Trouble

SYSTEM = "system"
"""Name of the layout that trusts the computer: for a scanner that was set to the computer's own layout."""

ENTER, TAB, KEYPAD_ENTER = 28, 15, 96
SHIFT = frozenset({42, 54})
CONTROL = frozenset({29, 97})
ALT = frozenset({56})
ALT_GR = frozenset({100})
OTHER_MODIFIERS = frozenset({58, 69, 125, 126})
"""Caps Lock, Num Lock, the two logo keys."""
TERMINATORS = frozenset({ENTER, TAB, KEYPAD_ENTER})
KEYPAD = {
    71: "7", 72: "8", 73: "9", 74: "-", 75: "4", 76: "5", 77: "6", 78: "+",
    79: "1", 80: "2", 81: "3", 82: "0", 83: ".", 55: "*", 98: "/",
}  # fmt: skip

_POSITIONS = (41, *range(2, 14), *range(16, 28), 43, *range(30, 41), 86, *range(44, 54))
"""Keys in the order of the rows below: digits, upper row, backslash, home row, key beside the left Shift, last row."""
_SPACE = 57
_WINDOWS = {0x11C: KEYPAD_ENTER, 0x135: 98, 0x138: 100, 0x11D: 97}
"""Extended scan codes of Windows whose number differs from evdev's."""
_MAC_KEYS = "asdfhgzxcv\0bqweryt123465=97-80]ou[ip\rlj'k;\\,/nm.\t `"
"""US character of each macOS virtual key code from 0 (Carbon HIToolbox/Events.h)."""
_MAC_OTHERS = {10: 86, 76: KEYPAD_ENTER, 56: 42, 60: 54, 59: 29, 62: 97, 58: 56, 61: 100, 57: 58, 55: 125, 54: 126}


class LayoutUnknown(Trouble):
    """The scanner layout of the settings is none we have a table for."""

    def __init__(self, name: str) -> None:
        super().__init__(f"“{name}” is no known scanner layout; known are {', '.join((*LAYOUTS, SYSTEM))}.")
        self.name = name


@dataclass(frozen=True, slots=True)
class Layout:
    """Characters by position, plain, with Shift, with AltGr. Dead keys stand in their spacing form."""

    plain: Mapping[int, str]
    shifted: Mapping[int, str]
    third: Mapping[int, str] = field(default_factory=dict)

    def character(self, position: int, *, shift: bool = False, alt_gr: bool = False) -> str:
        """What the key types; empty for a key that types nothing."""
        if alt_gr:
            return self.third.get(position, "")
        return (self.shifted if shift else self.plain).get(position, "")


def _layout(plain: str, shifted: str, third: str = "") -> Layout:
    """`third` is pairs: the plain character of a key and what it types with AltGr."""
    plains = dict(zip(_POSITIONS, plain, strict=True))
    key = {character: position for position, character in plains.items()}
    return Layout(
        plain=plains | {_SPACE: " "},
        shifted=dict(zip(_POSITIONS, shifted, strict=True)) | {_SPACE: " "},
        third={key[pair[0]]: pair[1] for pair in third.split()},
    )


LAYOUTS: Mapping[str, Layout] = {
    "us": _layout(
        "`1234567890-=qwertyuiop[]\\asdfghjkl;'<zxcvbnm,./",
        '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:">ZXCVBNM<>?',
    ),
    "gb": _layout(
        "`1234567890-=qwertyuiop[]#asdfghjkl;'\\zxcvbnm,./",
        '¬!"£$%^&*()_+QWERTYUIOP{}~ASDFGHJKL:@|ZXCVBNM<>?',
    ),
    "fr": _layout(
        "²&é\"'(-è_çà)=azertyuiop^$*qsdfghjklmù<wxcvbn,;:!",
        "~1234567890°+AZERTYUIOP¨£µQSDFGHJKLM%>WXCVBN?./§",
        "é~ \"# '{ ([ -| è` _\\ ç^ à@ )] =} e€",
    ),
    "de": _layout(
        "^1234567890ß´qwertzuiopü+#asdfghjklöä<yxcvbnm,.-",
        "°!\"§$%&/()=?`QWERTZUIOPÜ*'ASDFGHJKLÖÄ>YXCVBNM;:_",
        "2² 3³ 7{ 8[ 9] 0} ß\\ q@ e€ +~ <| mµ",
    ),
}


def layout(name: str) -> Layout | None:
    """The scanner's layout; None for `system`. Raises LayoutUnknown."""
    if name == SYSTEM:
        return None
    if name not in LAYOUTS:
        raise LayoutUnknown(name)
    return LAYOUTS[name]


def position(platform: str, scan_code: int, virtual_key: int) -> int:
    """Where the pressed key lies; 0 where the platform does not say. `platform` is Qt's name of it.

    Qt gives evdev + 8 on X11 and Wayland, set 1 codes on Windows, and on macOS only the virtual key is real.
    """
    if platform == "cocoa":
        return _MAC.get(virtual_key, 0)
    if platform == "windows":
        return _WINDOWS.get(scan_code, scan_code)
    return max(scan_code - 8, 0)


def _mac_positions() -> dict[int, int]:
    us = {character: position for position, character in LAYOUTS["us"].plain.items()} | {"<": 0, "\r": ENTER, "\t": TAB}
    return {code: us[character] for code, character in enumerate(_MAC_KEYS) if character in us} | _MAC_OTHERS


_MAC = _mac_positions()
