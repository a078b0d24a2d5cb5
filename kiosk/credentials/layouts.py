"""What a keyboard wedge typed, if Caps Lock was on or the computer had another layout than the scanner.

The second net: `scanning/wedge` goes by scan codes and is right under any layout; this undoes what came by other ways.
Each layout is the row of characters that the keys of `_US` give there. Dead keys stand in their spacing form, and
what they merged with is taken apart again.
"""

import re
import unicodedata
from collections.abc import Iterator

_US = "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./" + '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?'
_FRENCH = "²&é\"'(-è_çà)=azertyuiop^$*qsdfghjklmùwxcvbn,;:!" + "~1234567890°+AZERTYUIOP¨£µQSDFGHJKLM%WXCVBN?./§"
_GERMAN = "^1234567890ß´qwertzuiopü+#asdfghjklöäyxcvbnm,.-" + "°!\"§$%&/()=?`QWERTZUIOPÜ*'ASDFGHJKLÖÄYXCVBNM;:_"
_RUSSIAN = "ё1234567890-=йцукенгшщзхъ\\фывапролджэячсмитьбю." + 'Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,'
_LAYOUTS = tuple(str.maketrans(layout, _US) for layout in (_FRENCH, _GERMAN, _RUSSIAN))
_DEAD = {"\u0300": "`", "\u0301": "´", "\u0302": "^", "\u0308": "¨"}
_LONE_PADDING = re.compile(r'(?<!=)="')
"""Under X11 two dead acutes merge into one: the end of an Indico secret, `=="`, comes as `´Ä` from a German layout."""
_LONGEST = 512
"""No ticket is longer; longer texts are not worth the time."""


def spellings(text: str) -> Iterator[str]:
    """Other texts that the scanner may have meant; the text itself is not among them.

    A text all in capitals is not swapped: it was upper-cased, and what were capitals in its base64 is lost.
    """
    if len(text) > _LONGEST:
        return
    if text != text.upper():
        yield text.swapcase()
    for layout in _LAYOUTS:
        undone = (text if text.isascii() else _apart(text, layout)).translate(layout)
        if undone != text:
            yield _LONE_PADDING.sub('=="', undone)


def _apart(text: str, layout: dict[int, int]) -> str:
    """The text with letters that no key of the layout gives taken apart: dead key, then letter, as typed."""
    return "".join(mark if ord(mark) in layout else _typed(mark) for mark in text)


def _typed(mark: str) -> str:
    parts = unicodedata.normalize("NFD", mark)
    return _DEAD[parts[1]] + parts[0] if len(parts) == 2 and parts[1] in _DEAD else mark
