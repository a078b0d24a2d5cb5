"""Surnames in capitals, as documents have them, and names short enough for a strip."""

from kiosk.badges.scripts import is_latin
from kiosk.domain.people import Delegate


def surname_of(delegate: Delegate) -> str:
    """Surname as a document may have it: the Latin words in capitals, else the family name in capitals."""
    return _capitals(delegate.latin_name) or delegate.family_name.upper()


def with_surname(delegate: Delegate, name: str) -> str:
    """The name with its surname in capitals, where it is in Latin letters and the surname is known and stands in it."""
    surname = surname_of(delegate)
    words, wanted = name.split(), surname.casefold().split()
    if not wanted or not is_latin(name):
        return name
    for at in range(len(words) - len(wanted) + 1):
        if [word.casefold() for word in words[at : at + len(wanted)]] == wanted:
            return " ".join((*words[:at], surname, *words[at + len(wanted) :]))
    return name


def short_name(delegate: Delegate) -> str:
    """`OWUSU-ANSAH K.`, where a name in Latin letters and its surname are known; else empty."""
    surname = _capitals(delegate.latin_name)
    given = " ".join(delegate.latin_name.split()).replace(surname, "", 1).strip() if surname else ""
    if not surname and is_latin(delegate.name):
        return _initialled(delegate.family_name.upper(), delegate.given_name)
    return _initialled(surname, given)


def _initialled(surname: str, given: str) -> str:
    return f"{surname} {given[:1]}." if surname and given[:1].isalpha() else ""


def _capitals(latin_name: str) -> str:
    """The words in capitals among others: `AL-KHALIDI` of `AL-KHALIDI Samer` and of `Samer AL-KHALIDI`."""
    words = latin_name.split()
    capitals = [word for word in words if len(word) > 1 and word == word.upper() and word != word.lower()]
    return " ".join(capitals) if len(capitals) < len(words) and " ".join(capitals) in latin_name else ""
