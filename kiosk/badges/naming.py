"""Names of people and delegations as UN lists have them. Pure.

Surname and given names apart, the native spelling only where it is not Latin, states by their UN short names where CLDR
says otherwise.
"""

import re
import unicodedata

from kiosk.badges.countries import country
from kiosk.badges.scripts import is_latin
from kiosk.domain.people import Delegate, called
from kiosk.domain.plan import Plan


def clean(text: str) -> str:
    """One line in composed form, without control characters; joiners and direction marks stay."""
    spaced = "".join(" " if unicodedata.category(char) in ("Cc", "Zl", "Zp") else char for char in text)
    return re.sub(" +", " ", unicodedata.normalize("NFC", spaced)).strip()


def names(delegate: Delegate) -> tuple[str, str, str]:
    """(native, surname, given names). The native name is empty where it is Latin already.

    Latin letters that nobody has confirmed are no name: then the registered one is all there is. It stands in one where
    its script has no capitals and its order is not ours to change.
    """
    name, latin = clean(called(delegate)), clean(delegate.latin_name) if delegate.latin_confirmed else ""
    family, given = clean(delegate.family_name), clean(delegate.given_name)
    if not latin and is_latin(name):
        if family and is_latin(f"{family}{given}"):
            return "", family, "" if given.casefold() == family.casefold() or not _says_something(given) else given
        return "", *_split(name)
    if not latin:
        apart = family and (_has_capitals(family) or called(delegate) != delegate.name.strip() or not name)
        return ("", family, given) if apart else ("", name, "")
    surname, rest = _split(latin)
    return ("" if is_latin(name) else name), surname, rest


def spoken(delegate: Delegate) -> str:
    """The name in one line, for somebody else's badge."""
    _, family, given = names(delegate)
    return " ".join(part for part in (given, family) if part)


def transliteration(delegate: Delegate) -> str:
    """The name in Latin letters as a machine has it; empty where somebody has confirmed them."""
    return "" if delegate.latin_confirmed else clean(delegate.latin_name)


def place_in_order(delegate: Delegate) -> tuple[str, str]:
    """(surname, given names) by which people lie in order, in Latin letters as far as anybody knows them."""
    latin = clean(delegate.latin_name)
    family, given = _split(latin) if latin else names(delegate)[1:]
    return family.casefold(), given.casefold()


def _has_capitals(text: str) -> bool:
    return text.upper() != text.lower()


def _says_something(given: str) -> bool:
    return given.casefold() != "n/a" and any(char.isalpha() for char in given)


def _split(latin: str) -> tuple[str, str]:
    """Surname and given names of a name that writes the surname in capitals; else all of it is the surname."""
    words = latin.split(" ")
    capital = [_all_capitals(word) for word in words]
    head = next((i for i, yes in enumerate(capital) if not yes), len(words))
    tail = next((i for i, yes in enumerate(reversed(capital)) if not yes), len(words))
    if not any(capital) or head == len(words):
        return latin, ""
    if tail >= head:
        return " ".join(words[len(words) - tail :]), " ".join(words[: len(words) - tail])
    return " ".join(words[:head]), " ".join(words[head:])


def _all_capitals(word: str) -> bool:
    letters = [char for char in word if char.isalpha() and char.upper() != char.lower()]
    return bool(letters) and all(char == char.upper() for char in letters)


def delegation_name(code: str, plan: Plan, language: str = "en") -> str:
    """A state, mission or organisation in words: as the plan has it, else as the United Nations has it."""
    given = plan.delegation_names.get(code, {}).get(language) or plan.delegations.get(code)
    return given or country(code, language) or code
