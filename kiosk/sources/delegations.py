"""From what a form says of country or organisation to the code of a delegation.

Countries are known by their CLDR names in some forty languages and by the UN's and ISO's long forms; missions and
organisations by the plan. Everything is looked up once per spelling: an export repeats few names often.
"""

import re
from collections.abc import Iterable
from functools import cache

from kiosk.domain.plan import Plan
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
_VARIANTS = {
    "BA": "Bosnia and Herzegovina|Bosnia",
    "BN": "Brunei Darussalam",
    "BO": "Bolivia Plurinational State of|Plurinational State of Bolivia",
    "CD": "Democratic Republic of the Congo|Congo Democratic Republic of the|Congo The Democratic Republic of the|DRC|"
    "DR Congo|République démocratique du Congo|RD Congo|República Democrática del Congo",
    "CG": "Congo|Republic of the Congo|Republic of Congo|Congo Republic of the|République du Congo",
    "CI": "Cote d Ivoire|Ivory Coast",
    "CN": "People's Republic of China|PRC|China People's Republic of",
    "CV": "Cabo Verde|Cape Verde",
    "CZ": "Czech Republic|Czechia",
    "FK": "Falkland Islands (Malvinas)",
    "FM": "Micronesia Federated States of|Federated States of Micronesia",
    "GB": "United Kingdom of Great Britain and Northern Ireland|Great Britain|UK|U.K.|England|Scotland|Wales",
    "GM": "The Gambia|Gambia Republic of The",
    "IR": "Iran Islamic Republic of|Islamic Republic of Iran",
    "KP": "Democratic People's Republic of Korea|Korea Democratic People's Republic of|DPRK|DPR Korea",
    "KR": "Republic of Korea|Korea Republic of|ROK",
    "LA": "Lao People's Democratic Republic|Lao PDR|Laos",
    "MD": "Republic of Moldova|Moldova Republic of",
    "MK": "North Macedonia|Macedonia|The former Yugoslav Republic of Macedonia",
    "MM": "Burma",
    "NL": "Netherlands Kingdom of the|Kingdom of the Netherlands|The Netherlands|Holland",
    "PS": "State of Palestine|Palestine State of|Palestine",
    "RU": "Russian Federation|Fédération de Russie|Federación de Rusia",
    "ST": "Sao Tome and Principe",
    "SY": "Syrian Arab Republic",
    "SZ": "Eswatini|Swaziland",
    "TL": "Timor-Leste|East Timor",
    "TR": "Turkey|Türkiye|Republic of Türkiye",
    "TW": "Taiwan Province of China",
    "TZ": "United Republic of Tanzania|Tanzania United Republic of",
    "US": "United States of America|USA|U.S.A.|U.S.|US",
    "VA": "Holy See|Holy See (Vatican City State)|Saint-Siège|Santa Sede|Vatican City State|Vatican",
    "VE": "Venezuela Bolivarian Republic of|Bolivarian Republic of Venezuela",
    "VN": "Viet Nam|Socialist Republic of Viet Nam",
}
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
    if len(bare) == 2 and bare.isascii() and bare.isupper():
        return bare if bare in _codes() else ""
    if len(bare) == 3 and bare.isascii() and bare.isupper() and bare in _alpha3():
        return _alpha3()[bare]
    name = folded(bare)
    for wanted in _spellings(name):
        if code := _english().get(wanted) or _everywhere().get(wanted):
            return code
    return ""


def _spellings(name: str) -> Iterable[str]:
    yield name
    for article in ("the ", "republic of ", "the republic of ", "kingdom of ", "state of "):
        if name.startswith(article):
            yield name.removeprefix(article)
    if name.startswith("saint "):
        yield "st " + name.removeprefix("saint ")
    if name.endswith(" republic of"):
        yield name.removesuffix(" republic of")
    if mission := _MISSION.match(name):
        yield mission[1]


@cache
def _english() -> dict[str, str]:
    names = {folded(name): code for code, listed in _VARIANTS.items() for name in listed.split("|") if name}
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
