from datetime import UTC, datetime

import pytest

from kiosk.printing.choice import Choice, Failover
from kiosk.printing.queue import Event, Queue
from kiosk.printing.stock import Stock
from kiosk.storage.database import memory
from kiosk.storage.settings import Settings, SettingsInvalid

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
SETTINGS = Settings(printer="Zebra", printer_second="Brother", printer_for=("press=Canon", " vip = Brother "))


def test_categories_have_printers_of_their_own() -> None:
    choice = Choice.of(SETTINGS)
    assert [choice.printer_of(category) for category in ("press", "vip", "delegate")] == ["Canon", "Brother", "Zebra"]
    assert choice.printers() == ("Zebra", "Canon", "Brother")


def test_the_second_printer_stands_in_for_all_others_and_the_first_for_it() -> None:
    choice = Choice.of(SETTINGS)
    assert [choice.spare_of(name) for name in ("Zebra", "Canon", "Brother")] == ["Brother", "Brother", "Zebra"]


@pytest.mark.parametrize(
    "choice",
    [Choice("Zebra"), Choice("Zebra", "Brother", failover=Failover.OFF)],
)
def test_nothing_takes_over_where_nothing_is_there_or_wanted(choice: Choice) -> None:
    assert choice.spare_of("Zebra") is None


def test_a_kiosk_without_printer_has_none_to_look_at() -> None:
    assert (Choice().printers(), Choice().printer_of("press"), Choice().spare_of("")) == ((), "", None)


@pytest.mark.parametrize(
    ("settings", "why"),
    [
        (Settings(printer_for=("press",)), "press=Zebra"),
        (Settings(printer_for=("=Zebra",)), "press=Zebra"),
        (Settings(printer_for=("press= ",)), "press=Zebra"),
        (Settings(failover="always"), "ask, auto or off"),
    ],
)
def test_settings_that_make_no_sense_say_what_they_take(settings: Settings, why: str) -> None:
    with pytest.raises(SettingsInvalid, match=why):
        Choice.of(settings)


def test_blank_badges_are_counted_down_from_when_they_were_put_in() -> None:
    db = memory()
    queue, stock = Queue(db), Stock(db)

    def print_on(printer: str, delegate: str) -> None:
        sending = queue.move(queue.ask(delegate, printer, "delegate", NOW), Event.SEND, NOW)
        queue.move(sending, Event.PRINT, NOW)

    print_on("Zebra", "d-0")
    assert stock.left("Zebra") is None
    stock.load("Zebra", 2, NOW)
    print_on("Zebra", "d-1")
    print_on("Brother", "d-2")
    assert stock.left("Zebra") == 1
    for delegate in ("d-3", "d-4"):
        print_on("Zebra", delegate)
    assert stock.left("Zebra") == 0
    stock.load("Zebra", 500, NOW)
    assert stock.left("Zebra") == 500
    db.close()
