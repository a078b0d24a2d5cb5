"""Which of two files is the newer word on people's states. Pure.

Exports of registration systems bear no date. What tells their age, the surest first:

- The same bytes as of an earlier import are as old as they were then, whoever copied them since.
- Of two files of one kind, the one that tells of a later registration or change was exported later.
- The hour at which the file was saved. Copying may make it younger, never older; within `SLACK` it says nothing.

A file that is not newer readmits nobody and brings nobody back: a milder state waits for a newer file, a graver one
counts at once. So files of one moment end in the graver state, whichever comes first. Of two files of one kind and
one hour the later import counts, as nothing else tells.

    record = {system: {form: {"kinds": {kind: [latest, written]}, "contents": {digest: written}}}}, kept as a fact
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from kiosk.domain.export import Dated, Export
from kiosk.domain.people import Registration, State, graver

FACT = "imports_dated"
SLACK = timedelta(minutes=2)
"""Files that were saved, or copied, so close together are of one moment."""
_VAGUE = "an export that cannot tell which unpaid tickets are valid"
_REMEMBERED = 64
"""Contents of each form that are known again."""

Told = Mapping[str, Any]
Record = Mapping[tuple[str, str], Told]
"""By system and form."""


def read(text: str) -> dict[tuple[str, str], dict[str, Any]]:
    """The record of earlier imports."""
    return {(system, form): told for system, forms in json.loads(text or "{}").items() for form, told in forms.items()}


def text_of(record: Record) -> str:
    """As it is kept."""
    found: dict[str, dict[str, Any]] = {}
    for (system, form), told in record.items():
        found.setdefault(system, {})[form] = told
    return json.dumps(found, sort_keys=True) if found else ""


def known_again(dates: Iterable[Dated], record: Record, now: str) -> tuple[Dated, ...]:
    """The files with the hours that count: none after `now`, and of known contents the first."""
    contents = {digest: hour for told in record.values() for digest, hour in told.get("contents", {}).items()}
    return tuple(
        replace(each, written=min(contents.get(each.content, now), each.written or now, now)) for each in dates
    )


def is_newer(files: Iterable[Dated], told: Told) -> bool:
    """Whether one of these files, all of one form, is newer than what the record says of that form."""
    return not told.get("kinds") or any(_is_newer(each, told) for each in files)


def _no_newer(files: Iterable[Dated], told: Told) -> bool:
    return not is_newer(files, told)


def _not_clearly_newer(files: Iterable[Dated], told: Told) -> bool:
    """Whether none of the files was saved well after all files of other kinds."""
    return not any(
        all(_after(file.written, hour) for kind, (_, hour) in told["kinds"].items() if kind != file.kind)
        for file in files
    )


def clearly_older(files: Iterable[Dated], told: Told) -> bool:
    """Whether all files were saved well before one that told of the form before."""
    return all(any(_after(hour, file.written) for _, hour in told["kinds"].values()) for file in files)


def with_imported(record: Record, dates: Iterable[Dated], forms: Mapping[tuple[str, str], set[str]]) -> str:
    """The record with this import; `forms` are further names of a form: those that its people had on the roster."""
    after = {key: {**told} for key, told in record.items()}
    for each in dates:
        for form in {each.form} | forms.get((each.system, each.form), set()):
            told = after.setdefault((each.system, form), {})
            latest, written = told.get("kinds", {}).get(each.kind, ("", ""))
            newest = [max(latest, each.latest), max(written, each.written)]
            told["kinds"] = {**told.get("kinds", {}), each.kind: newest}
            contents = {**told.get("contents", {}), **({each.content: each.written} if each.content else {})}
            told["contents"] = dict(list(contents.items())[-_REMEMBERED:])
    return text_of(after)


class Ages:
    """Whether what one export says is newer than what the roster was told; `record` is of earlier imports."""

    def __init__(self, export: Export, record: Record) -> None:
        self._export, self._record = export, record
        self._dates: dict[tuple[str, str], list[Dated]] = {}
        for each in export.dates:
            self._dates.setdefault((each.system, each.form), []).append(each)
        self._known: dict[tuple[object, ...], bool] = {}

    def is_older(self, old: Registration, new: Registration) -> bool:
        """Whether the files of the newer entry's form are no newer than those that told of the form before."""
        return not self._export.current and self._is(new, old, _no_newer)

    def _is(self, new: Registration, old: Registration, judged: Callable[[Sequence[Dated], Told], bool]) -> bool:
        """Whether that holds between the files of the newer entry's form and what told of the form before."""
        key = (judged, new.system, old.form, new.form)
        if key not in self._known:
            files = self._dates.get((new.system, new.form or ""), ())
            told = [self._record.get((new.system, form or "")) for form in (old.form, new.form)]
            self._known[key] = bool(files) and any(judged(files, each) for each in told if each)
        return self._known[key]

    def doubt(self, old: Registration, new: Registration) -> str:
        """Where a milder state must wait for a newer file, in what it stands; else nothing.

        Single details of Indico bear no date: a list is the newer word. People of whom no list told a state are
        pending; that much details may lift. A companion goes by the host.
        """
        if (old.state, new.state) == (State.COMPLETE, State.UNPAID) and new.valid_unpaid is None:
            return _VAGUE if self._is(new, old, _not_clearly_newer) and not self._export.current else ""
        milder = old.state is not None and new.state is not None and graver(old.state, new.state) is old.state
        if not milder or new.companion_of is not None or self._export.current:
            return ""
        if old.state is State.UNPAID and new.valid_unpaid and not self._is(new, old, clearly_older):
            return ""
        listed = any(each.system == new.system and each.form == new.form for each in self._export.covers)
        if new.system == "indico" and not listed:
            return "" if old.state is State.PENDING else "details without a list"
        return "a file that is not newer than the last" if self.is_older(old, new) else ""


def _is_newer(file: Dated, told: Told) -> bool:
    if file.content and file.content in told.get("contents", {}):
        return False
    kinds = dict(told["kinds"])
    latest, written = kinds.pop(file.kind, ("", ""))
    if written:
        if file.latest and latest and file.latest != latest:
            if file.latest < latest:
                return False
        elif _after(written, file.written):
            return False
        return not any(_after(hour, file.written) for _, hour in kinds.values())
    return all(_after(file.written, hour) for _, hour in kinds.values())


def _after(one: str, other: str) -> bool:
    """Clearly later."""
    if not one or not other:
        return False
    return datetime.fromisoformat(one) - datetime.fromisoformat(other) > SLACK
