"""What the whole house does in one way stands in one place."""

import re
from pathlib import Path

import pytest

KIOSK = Path(__file__).parents[1] / "kiosk"


@pytest.mark.parametrize(
    ("pattern", "place"),
    [
        (r"replace\(hour=0", "domain/day.py"),
        (r"(?m)^def _?(utc_)?now\(\)", "system/clock.py"),
        (r"lambda: datetime\.now\(UTC\)", None),
        (r"(if|not) (self\.)?_?db\.in_transaction", "storage/transaction.py"),
        (r'"settings\.toml"', "storage/settings.py"),
    ],
    ids=["when a day began", "what time it is", "and no clock beside it", "a transaction joined", "where settings are"],
)
def test_it_stands_in_one_file(pattern: str, place: str | None) -> None:
    found = {
        str(file.relative_to(KIOSK)) for file in KIOSK.rglob("*.py") if re.search(pattern, file.read_text("utf-8"))
    }
    assert found == ({place} if place else set())
