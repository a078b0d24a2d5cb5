"""`kiosk operator`, as scripts use it: PINs from KIOSK_PIN, never from an argument, never shown."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests import commands
from tests.commands import copied


class Kiosk:
    """Runs commands on one data folder; keeps all that they ever said."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.said = ""

    def run(self, *words: str, pin: str | None = None, status: int = 0) -> dict[str, Any]:
        ran = commands.kiosk(self.data, *words, "--json", **({} if pin is None else {"KIOSK_PIN": pin}))
        self.said += ran.stdout + ran.stderr
        assert ran.returncode == status and "Traceback" not in ran.stderr, ran.stderr
        answer: dict[str, Any] = json.loads(ran.stdout) if ran.stdout else {}
        return answer


@pytest.fixture
def kiosk(planned_event: Path, tmp_path: Path) -> Kiosk:
    return Kiosk(copied(planned_event, tmp_path / "data"))


def test_officers_come_and_go_on_the_record_and_no_pin_is_ever_shown(kiosk: Kiosk) -> None:
    kiosk.run("operator", "add", "R.", "Adeyemi", "--role", "security", pin="771345", status=1)
    tanaka = kiosk.run("operator", "add", "M. Tanaka", "--role", "organiser", pin="482190")
    assert (tanaka["name"], tanaka["role"], tanaka["badge"]) == ("M. Tanaka", "organiser", None)
    adeyemi = kiosk.run("operator", "add", "R.", "Adeyemi", "--role", "security", "--badge", "B-7", pin="771345")
    assert (adeyemi["name"], bool(adeyemi["badge"])) == ("R. Adeyemi", True)
    kiosk.run("operator", "add", "Another", pin="771345", status=1)
    assert kiosk.run("operator", "list") == {"operators": [tanaka, adeyemi]}
    assert kiosk.run("operator", "pin", adeyemi["operator"], "--duress", pin="903517")["duress"] is True
    kiosk.run("operator", "remove", adeyemi["operator"])
    kiosk.run("operator", "remove", adeyemi["operator"], status=1)
    kiosk.run("operator", "remove", tanaka["operator"], status=1)
    assert kiosk.run("operator", "list") == {"operators": [tanaka]}
    (chain,) = kiosk.run("journal", "verify")["kiosks"]
    assert (chain["entries"], chain["intact"]) == (5, True)
    assert not any(pin in kiosk.said for pin in ("482190", "771345", "903517"))


def test_without_a_terminal_a_pin_comes_from_the_environment_or_not_at_all(kiosk: Kiosk) -> None:
    kiosk.run("operator", "add", "Somebody", status=2)
    kiosk.run("operator", "add", "Somebody", "--role", "minister", pin="482190", status=2)
    kiosk.run("operator", "add", "Somebody", pin="1234", status=1)
