"""The numbers and words of the visual language, as `resources/style/tokens.json` has them."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from kiosk.storage.paths import resources


@cache
def tokens() -> Mapping[str, Any]:
    """The numbers of the visual language."""
    table: Mapping[str, Any] = json.loads((resources() / "style" / "tokens.json").read_text(encoding="utf-8"))
    return table
