"""Check-ins up: the first admission of a person, once, and its reset where it was taken back.

Indico tells no two check-ins apart and logs every one. So a check-in is asked for before it is sent, and noted before
it is sent: killed between sending and noting the answer, the next try finds somebody checked in, with the note, and
knows that it was us. What somebody else had checked in before is left alone, and never reset.
"""

import json
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from kiosk.sync.indico.api import Event, Record, presence
from kiosk.sync.system import Act, Contradiction, Finding, Taken, Upload

Remember = Callable[[str, str | None], object]
"""Keeps a text under a name, or forgets it, on disk before it returns."""

_AGAINST = {"withdrawn": Finding.CANCELLED, "rejected": Finding.CANCELLED, "unpaid": Finding.UNPAID}
_GONE = Contradiction(Finding.CODE_REPLACED, "registration deleted")
_PREFIX = "in:"
_KEY = "indico:"


@dataclass(frozen=True, slots=True)
class _Note:
    """That a check-in was sent from here. `at` is the server's moment, seconds since 1970; None until it answered."""

    kiosk: str
    passage: int
    at: float | None = None

    def text(self) -> str:
        return json.dumps([self.kiosk, self.passage, self.at], separators=(",", ":"))


class CheckIns:
    """Those of one event. `known` as it was at the beginning of the round."""

    def __init__(self, event: Event, known: Mapping[str, str], remember: Remember) -> None:
        self._event, self._remember = event, remember
        self._notes = {
            int(name.removeprefix(_PREFIX)): _Note(*json.loads(text))
            for name, text in known.items()
            if name.startswith(_PREFIX)
        }

    def own(self) -> dict[int, float]:
        """By registration, the moment at which the server wrote down what was sent from here; 0 where that is lost."""
        return {id_: note.at or 0.0 for id_, note in self._notes.items()}

    def push(self, upload: Upload, kept: Collection[int]) -> Taken | None:
        """Tell the server; None where it need not hear of it.

        Whose ticket it is, the server is asked itself: what is kept may be older than the roster.
        """
        ticket = _ticket(upload)
        if ticket is None or not upload.first or upload.act not in (Act.ENTERED, Act.TAKEN_BACK):
            return None
        id_, secret = ticket
        if upload.act is Act.TAKEN_BACK and id_ not in self._notes:
            return None
        record = self._event.ticket(secret)
        if record is None:
            return Taken(_GONE) if id_ in kept else None
        return self._check_in(record, upload) if upload.act is Act.ENTERED else self._reset(record)

    def _check_in(self, record: Record, upload: Upload) -> Taken:
        id_, form = record["id"], record["regform_id"]
        if not record["checked_in"]:
            self._note(id_, _Note(upload.kiosk, upload.passage))
            told = self._event.check_in(form, id_, True)
            if told is None:
                return Taken(_GONE)
            self._note(id_, _Note(upload.kiosk, upload.passage, _moment(told)))
        elif (note := self._notes.get(id_)) is not None and note.at is None:
            self._note(id_, _Note(note.kiosk, note.passage, _moment(record)))
        state = str(record.get("state"))
        return Taken(Contradiction(_AGAINST[state], state) if state in _AGAINST else None)

    def _reset(self, record: Record) -> Taken:
        """Only what was sent from here and still stands there; whichever of the person's passages it was, none stands
        any more."""
        sent = self._notes[record["id"]].at
        ours = record["checked_in"] and sent in (None, _moment(record))
        if ours and self._event.check_in(record["regform_id"], record["id"], False) is None:
            return Taken(_GONE)
        self._note(record["id"], None)
        return Taken()

    def _note(self, id_: int, note: _Note | None) -> None:
        self._remember(f"{_PREFIX}{id_}", None if note is None else note.text())
        if note is None:
            self._notes.pop(id_, None)
        else:
            self._notes[id_] = note


def _ticket(upload: Upload) -> tuple[int, str] | None:
    """Registration and check-in secret of whoever is told of; None for all who have none here, as companions."""
    holder = upload.holder
    if holder is None or holder.companion_of is not None or not holder.source_id.isdigit():
        return None
    secrets = (key.removeprefix(_KEY) for key in upload.keys if key.startswith(_KEY) and "/" not in key)
    secret = next(secrets, None)
    return None if secret is None else (int(holder.source_id), secret)


def _moment(record: Record) -> float | None:
    since = presence(record).since
    return None if since is None else since.timestamp()
