"""The demo: the UN Chiefs of Police Summit on sample data, played by the real kiosk.

`event` makes the data folder, `script` is the half hour, `stage` plays it. `headless` needs no display and is what the
wheel is tested with; `app` opens the same event on a display.
"""

import json
import os
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.storage.paths import resources

if TYPE_CHECKING:
    from kiosk.demo.stage import Happened
    from kiosk.station import Station

_BEFORE = timedelta(minutes=4)
"""How old the roster is when the doors open."""


def headless(directory: Path, delegates: int | None = None) -> dict[str, Any]:
    """Play the half hour offscreen; leaves pictures, `badges.pdf` and `report.json` in `directory`; returns the report.

    `delegates` generated people join the sample roster. Everything is true but the clock; the data folder is thrown
    away at the end.
    """
    began = time.perf_counter()
    screen = resources() / "demo" / "offscreen.json"
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    from kiosk.demo import event, script
    from kiosk.demo.stage import PlayedKiosk

    directory.mkdir(parents=True, exist_ok=True)
    doors = datetime.fromisoformat(script.STARTS)
    with tempfile.TemporaryDirectory(prefix="kiosk-demo-") as made:
        folder = Path(made) / "data"
        event.make(folder, delegates, doors - _BEFORE).close()
        stage = PlayedKiosk(folder=folder, pictures=directory, tickets=dict(event.tickets()), now=doors)
        try:
            stage.play(script.HALF_HOUR)
        finally:
            stage.close()
        report = _report(folder, directory, stage.happened)
    report |= {
        "starts": script.STARTS,
        "ends": stage.now.isoformat(),
        "files": [*stage.files, "badge.png", *report["badges"]["designs"], "badges.pdf", "report.json"],
        "seconds": round(time.perf_counter() - began, 1),
    }
    (directory / "report.json").write_text(json.dumps(report, ensure_ascii=False, indent=2), encoding="utf-8")
    return report


def _report(folder: Path, directory: Path, happened: Sequence["Happened"]) -> dict[str, Any]:
    from kiosk.station import open_station

    with open_station(folder, writing=False) as station:
        journal = station.journal
        return {
            "event": station.plan.event.name,
            "people": station.roster.size(),
            "scans": len(happened),
            "met": sum(each.met for each in happened),
            "verdicts": _counted(happened),
            "passages": [_line(each, station) for each in happened],
            "inside": {zone: journal.presence(None, zone).occupancy for zone in station.plan.zones},
            "journal": [asdict(chain) for chain in journal.verify()],
            "badges": _badges(station, happened, directory),
        }


def _counted(happened: Iterable["Happened"]) -> dict[str, int]:
    from kiosk.domain.verdict import outcome

    return dict(Counter(outcome(each.passage.verdict) if each.passage else "none" for each in happened))


def _line(each: "Happened", station: "Station") -> dict[str, Any]:
    from kiosk.domain.contract import passage_json

    expected = each.scanned.reason or ("admitted" if each.scanned.answered else None)
    passage = passage_json(each.passage, station.plan.zone_info) if each.passage else None
    return {"ticket": each.scanned.ticket, "expected": expected, "met": each.met, "passage": passage}


def _badges(station: "Station", happened: Iterable["Happened"], directory: Path) -> dict[str, Any]:
    """`badges.pdf` of everyone who was let in, in the order of their arrival, one of them as `badge.png`, and a picture
    of each design.
    """
    from kiosk.badges.painting import preview
    from kiosk.demo.badges import pictures
    from kiosk.domain.verdict import Admitted
    from kiosk.printing.issuing import Issuing

    people = {
        each.passage.delegate.id: each.passage.delegate
        for each in happened
        if each.passage and each.passage.delegate and isinstance(each.passage.verdict, Admitted)
    }
    press = Issuing(station.db, station.plan, station.folder)
    written = press.write(people.values(), directory / "badges.pdf", title=station.plan.event.short_name)
    faces = (press.face(person, press.register.last(person.id)) for person in people.values())
    shown = next(face for face in faces if face.native_name and face.photo)
    preview(press.template, shown, dpi=200).save(str(directory / "badge.png"))
    designs = pictures(press, station.roster, directory)
    return {
        "badges": written.badges,
        "pages": written.pages,
        "designs": designs,
        "undrawable": [asdict(each) for each in written.undrawable],
        "seconds": round(written.seconds, 2),
    }
