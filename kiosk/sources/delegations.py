"""From what a form says of country or organisation to the code of a delegation.

Countries are known by their CLDR names in some forty languages and by the UN's and ISO's long forms; missions and
organisations by the plan. Everything is looked up once per spelling: an export repeats few names often.
"""

import re
from collections.abc import Iterable
from functools import cache

from kiosk.domain.plan import Plan
from kiosk.sources.country_names import VARIANTS
from kiosk.sources.text import folded

_LANGUAGES = [
    "fr",
    "es",
    "ru",
    "ar",
    "zh",
    "zh_Hant",
    "de",
    "it",
    "pt",
    "pt_PT",
    "nl",
    "pl",
    "cs",
    "da",
    "sv",
    "nb",
    "fi",
    "hu",
    "el",
    "he",
    "tr",
    "uk",
    "ja",
    "ko",
    "id",
    "vi",
    "th",
    "ro",
    "bg",
    "hr",
    "sr",
    "sr_Latn",
    "sk",
    "sl",
    "lt",
    "lv",
    "et",
    "fa",
    "hi",
    "ur",
    "bn",
    "ms",
    "sw",
    "ca",
    "eu",
    "gl",
    "mn",
    "ka",
    "hy",
    "az",
    "kk",
    "uz",
    "am",
]
_NOT_COUNTRIES = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"})
_MISSION = re.compile(
    r"^(?:the )?permanent (?:observer )?mission of (?:the )?(.+?)(?: to the (?:united nations|un).*)?$"
)


class Delegations:
    """Resolves the delegations of one plan."""

    def __init__(self, plan: Plan) -> None:
        self._known: dict[str, str] = {}
        self._missions = {
            folded(name): code
            for code, english in plan.delegations.items()
            for name in (english, *plan.delegation_names.get(code, {}).values(), code)
        }

    def code(self, text: str) -> str:
        """Code of the mission, organisation or country that `text` names; empty where none."""
        code = self._known.get(text)
        if code is None:
            code = self._known[text] = self._missions.get(folded(text)) or country(text)
        return code

    def first(self, *texts: str) -> str:
        """Code of the first of `texts` that names one."""
        for text in texts:
            if text and (code := self.code(text)):
                return code
        return ""


@cache
def country(text: str) -> str:
    """ISO 3166-1 alpha-2 code of the country that `text` names in any language, or spells as code; empty where none."""
    bare = text.strip()
    if bare.isascii() and bare.isupper() and (code := bare if bare in _codes() else _alpha3().get(bare)):
        return code
    for name in _spellings(folded(bare)):
        if code := _english().get(name) or _everywhere().get(name):
            return code
    return ""


def _spellings(name: str) -> Iterable[str]:
    """The name as it stands, then without what it may be dressed in."""
    yield name
    if mission := _MISSION.match(name):
        name = mission[1]
        yield name
    if name.startswith("saint "):
        yield "st " + name.removeprefix("saint ")
    for prefix in ("the ", "republic of ", "kingdom of ", "state of ", "the "):
        if name.startswith(prefix):
            name = name.removeprefix(prefix)
            yield name
    for suffix in (" republic of", " republic of the", " the"):
        if name.endswith(suffix):
            yield name.removesuffix(suffix)


@cache
def _english() -> dict[str, str]:
    names = {folded(name): code for code, listed in VARIANTS.items() for name in listed.split("|") if name}
    for code, name in _territories("en"):
        names.setdefault(folded(name), code)
    return names


@cache
def _everywhere() -> dict[str, str]:
    names: dict[str, str] = {}
    for language in _LANGUAGES:
        for code, name in _territories(language):
            names.setdefault(folded(name), code)
    return names


@cache
def _codes() -> frozenset[str]:
    return frozenset(code for code, _ in _territories("en"))


@cache
def _alpha3() -> dict[str, str]:
    from babel.core import get_global

    aliases = get_global("territory_aliases")
    return {old: new[0] for old, new in aliases.items() if len(old) == 3 and old.isalpha() and new[0] in _codes()}


def _territories(language: str) -> list[tuple[str, str]]:
    from babel.localedata import load

    listed = load(language)["territories"]
    return [
        (code[:2], name)
        for code, name in listed.items()
        if code[:2].isalpha() and (len(code) == 2 or code[2] == "-") and code[:2] not in _NOT_COUNTRIES
    ]
