"""Tries a badge design on everybody of the roster, in a process of its own: no scan waits for it.

Standard input holds one JSON object: the database's path, its key in hex, the template's text. Standard output gets one
a line: first the hardest people, then what is known so far, at last all of it. The process ends when nobody listens.
"""

import contextlib
import json
import os
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, TextIO

from kiosk.badges.examples import examples
from kiosk.badges.face import BadgeFace, face
from kiosk.badges.fonts import QtRuler
from kiosk.badges.hardest import Hardship, hardest
from kiosk.badges.legibility import CodeFlaw, Flaw, code_flaws
from kiosk.badges.template import Template
from kiosk.badges.template_file import parse
from kiosk.badges.template_text import text
from kiosk.badges.trial import Strain, Trial, tried
from kiosk.domain.bearer import Bearer
from kiosk.domain.people import Delegate, State
from kiosk.domain.plan import Plan
from kiosk.roster.bearing import bearer_of
from kiosk.roster.store import Roster
from kiosk.sources import plan_file
from kiosk.storage import database

NOT_TRIED = frozenset({State.REJECTED, State.WITHDRAWN, State.CANCELLED, State.BARRED})
_SPECIMEN = 176
"""Characters of the longest code of a badge (`credentials.token`)."""
_EVERY = 250
_PATIENCE = 0.25
"""Seconds between two lines."""


def specimen(bearer: Bearer, plan: Plan, photo: bytes | None = None, language: str = "en") -> BadgeFace:
    """A badge to look at: its code has the length of a real one and proves nothing."""
    payload = "SPECIMEN " * (_SPECIMEN // 9 + 1)
    return face(bearer, plan, photo=photo, payload=payload[:_SPECIMEN], number=42_180_937, copy=1, language=language)


def request(database_path: Path, key: bytes, template: Template, dpi: int) -> str:
    """What to tell the process; `dpi` of the printer."""
    asked = {"template": text(template), "name": template.name, "folder": str(template.folder or ""), "dpi": dpi}
    return json.dumps({"database": str(database_path), "key": key.hex(), **asked})


def answer(line: str) -> dict[Hardship, str] | Trial:
    """What a line of the process says. Raises ValueError or KeyError where it is none."""
    values = json.loads(line)
    if "hardest" in values:
        return {Hardship(kind): who for kind, who in values["hardest"].items()}
    texts = {name: Strain(**{**strain, "who": tuple(strain["who"])}) for name, strain in values["texts"].items()}
    codes = tuple(CodeFlaw(**{**flaw, "flaw": Flaw(flaw["flaw"])}) for flaw in values["codes"])
    undrawable = tuple((who, text) for who, text in values["undrawable"])
    return Trial(values["done"], values["people"], texts, undrawable, codes)


def main() -> None:
    """The process."""
    with contextlib.suppress(OSError, AttributeError):
        os.nice(10)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication(["kiosk"])
    with contextlib.suppress(BrokenPipeError):
        _try_on(json.loads(sys.stdin.readline()), sys.stdout)
    del application


def _try_on(asked: Mapping[str, Any], out: TextIO) -> None:
    db = database.open_only(Path(asked["database"]), bytes.fromhex(asked["key"]))
    roster = Roster(db)
    plan = plan_file.loads(roster.fact("plan") or "")
    template, dpi = replace(parse(asked["template"], asked["name"]), folder=Path(asked["folder"])), asked["dpi"]
    people = [one for one in roster.people() if one.state not in NOT_TRIED and one.addon_to is None]
    _put(out, {"hardest": hardest(people)})
    last = time.monotonic()
    codes = code_flaws(template, next(_faces(people, roster, plan), None) or examples(plan)[Hardship.LONGEST_NAME], dpi)
    for trial in tried(_faces(people, roster, plan), len(people), template, QtRuler(), _EVERY, codes):
        if trial.finished or time.monotonic() - last > _PATIENCE:
            last = time.monotonic()
            _put(out, asdict(trial))
    db.close()


def _faces(people: list[Delegate], roster: Roster, plan: Plan) -> Iterator[BadgeFace]:
    """Those with the most to say first: who does not fit shows early."""
    people.sort(key=lambda one: len(one.name) + len(one.latin_name) + len(one.position) // 2, reverse=True)
    return (specimen(bearer_of(roster, plan, delegate), plan) for delegate in people)


def _put(out: TextIO, values: Mapping[str, Any]) -> None:
    out.write(json.dumps(values) + "\n")
    out.flush()


if __name__ == "__main__":
    main()
