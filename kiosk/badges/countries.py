"""What states are called: names of the United Nations' terminology where CLDR has others, else CLDR's.

`resources/i18n/countries.json` holds the differences, language by language; both are read at the first name needed.
"""

import json
from collections.abc import Mapping
from functools import cache, lru_cache

from kiosk.storage.paths import resources


@lru_cache(maxsize=1024)
def country(code: str, language: str) -> str:
    """Name of an ISO 3166-1 alpha-2 country, empty where there is none."""
    if len(code) != 2 or not code.isalpha():
        return ""
    official = _official().get(code.upper(), {}).get(language)
    return official or str(_territories(language).get(code.upper(), ""))


@cache
def _official() -> Mapping[str, Mapping[str, str]]:
    table: Mapping[str, Mapping[str, str]] = json.loads(
        (resources() / "i18n" / "countries.json").read_text(encoding="utf-8")
    )
    return table


@cache
def _territories(language: str) -> Mapping[str, str]:
    from babel import Locale

    table: Mapping[str, str] = Locale.parse("zh_Hans" if language == "zh" else language).territories
    return table
