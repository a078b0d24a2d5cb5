"""Every way in is a line of the registry: opened as the settings ask, probed by the doctor, known by its troubles."""

import sys
from datetime import UTC, datetime
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from kiosk.domain.scan import Reader
from kiosk.scanning import registry
from kiosk.storage.settings import Settings


def around(application: QApplication, parent: QObject) -> registry.Around:
    return registry.Around(application, lambda: datetime.now(UTC), parent)


def kinds(settings: Settings, qapp: QApplication) -> list[tuple[Reader, str]]:
    parent = QObject()
    found = [(each.kind, each.place) for each in registry.opened(settings, around(qapp, parent))]
    parent.deleteLater()
    return found


def test_what_the_settings_ask_for_is_opened_and_nothing_else(qapp: QApplication) -> None:
    assert kinds(Settings(), qapp) == [(Reader.WEDGE, "wedge")]
    asked = kinds(Settings(serial_ports=("/dev/a", "/dev/b"), camera="any"), qapp)
    assert asked[1:] == [(Reader.SERIAL, "serial /dev/a"), (Reader.SERIAL, "serial /dev/b"), (Reader.CAMERA, "camera")]


def test_every_reader_of_bytes_is_in_the_registry() -> None:
    assert set(registry.READERS) == set(Reader) - {Reader.COMMAND}


def test_troubles_of_readers_are_told_from_others() -> None:
    assert [registry.is_reader(place) for place in ("serial /dev/a", "camera", "wedge")] == [True] * 3
    assert not any(map(registry.is_reader, ("printer", "desk", "database", "cameraman", "")))


def test_another_reader_is_a_file_and_a_line(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    class Bell(QObject):
        scanned = Signal(object)

    def opened(_settings: Settings, around: registry.Around) -> Any:
        yield "7", Bell(around.parent)

    bell = ModuleType("bell")
    bell.open, bell.probe = opened, lambda: ["7"]  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "bell", bell)
    monkeypatch.setattr(registry, "READERS", {Reader.SERIAL: "bell"})
    assert kinds(Settings(), qapp) == [(Reader.SERIAL, "serial 7")]
    assert registry.probed() == {"serial": ["7"]}
