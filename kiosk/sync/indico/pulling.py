"""One pull: the log, the lists where they are due, then details.

First of whoever changed, then of whoever was never read, then the rotation's share. After `SLICE` seconds it hands over
what it has; the rest is owed and comes with the next, so that a first pull of thousands loses nothing when it is cut
off, and uploads do not wait for it. The log is read before the lists, so what happens between the two is not missed.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from kiosk.domain.export import Coverage, Received
from kiosk.sync.indico import following
from kiosk.sync.indico.api import Event, Record, presence
from kiosk.sync.indico.following import Listing
from kiosk.sync.indico.kept import Cursor, Kept, detail_digest, light, line_digest
from kiosk.sync.indico.log import News, Touched, news
from kiosk.sync.system import Pull
from kiosk.sync.troubles import ServerUnreachable

SLICE = 20.0
"""Seconds."""


class Pulling:
    """From what was kept to what is to be imported and kept. `own` as `CheckIns.own`."""

    def __init__(
        self,
        event: Event,
        kept: Mapping[int, Kept],
        cursor: Cursor,
        own: Mapping[int, float],
        now: Callable[[], datetime],
        steady: Callable[[], float],
        eager: bool = False,
    ) -> None:
        self._event, self._own, self._now, self._steady = event, own, now, steady
        self._began, self._cursor = steady(), cursor
        self._eager = eager and all(one.detail for one in kept.values())
        """While anything is owed, that comes first."""
        self._before: Mapping[int, Kept] = kept
        self._kept = dict(kept)
        self._listings: dict[int, Listing] = {}
        self._details: list[Record] = []
        self._read: set[int] = set()
        self._since: dict[int, str] = {}
        self._gone: set[int] = set()
        """Forms of registrations that were not there when they were asked for."""
        self._records = 0

    def run(self) -> Pull:
        """Raises where the log, a list or the first detail failed."""
        said = self._log()
        if said is not None and not said.whole:
            self._kept = {id_: replace(one, detail="") for id_, one in self._kept.items()}
        touched = following.touched(said, self._own, self._event.wanted)
        unknown = following.of_unknown_forms(touched, self._kept)
        if unknown or self._eager or following.lists_are_due(self._cursor, self._moment(), said):
            self._read_lists()
        self._owe(touched)
        self._read_details(touched)
        for form in self._gone - self._listings.keys():
            self._read_list(form)
        return Pull(
            cursor=self._cursor.text(),
            parts=tuple(self._parts()),
            records=self._records,
            learnt=self._learnt(),
            elsewhere=self._elsewhere(),
            looked=said is not None or bool(self._listings),
            more=any(not one.detail and id_ not in self._read for id_, one in self._kept.items()),
        )

    def _moment(self) -> float:
        return self._now().timestamp()

    def _log(self) -> News | None:
        """None where it may not be read, which is tried again with the lists."""
        due = self._eager or following.lists_are_due(self._cursor, self._moment(), None)
        if self._cursor.mute and not due:
            return None
        said = news(self._cursor.seen, self._event.log)
        seen = () if said is None else said.seen
        self._cursor = replace(self._cursor, seen=seen, mute=said is None)
        return said

    def _read_lists(self) -> None:
        began = self._steady()
        forms = self._event.forms()
        for form in forms:
            self._read_list(form.id)
        for form_id in following.vanished(forms, self._kept):
            self._take(following.compared(form_id, b"[]", (), self._kept))
        self._cursor = replace(self._cursor, listed=self._moment(), cost=self._steady() - began)

    def _read_list(self, form: int) -> None:
        body, records = self._event.listed(form)
        self._records += len(records)
        self._take(following.compared(form, body, records, self._kept))

    def _take(self, listing: Listing) -> None:
        self._listings[listing.form] = listing
        for id_, record in listing.records.items():
            elsewhere, before = self._is_elsewhere(record), self._kept.get(id_)
            if id_ in listing.changed or before is None:
                read = before.read if before else 0
                self._kept[id_] = Kept(listing.form, line_digest(record), "", read, elsewhere)
            elif before.elsewhere != elsewhere:
                self._kept[id_] = replace(before, elsewhere=elsewhere)
        for id_ in listing.gone:
            del self._kept[id_]

    def _owe(self, touched: Sequence[Touched]) -> None:
        """Who is touched stays owed until the detail was read, whatever breaks off."""
        for one in touched:
            before = self._kept.get(one.registration)
            if before is not None:
                self._kept[one.registration] = replace(before, detail="")
            elif one.form is not None:
                self._kept[one.registration] = Kept(one.form, "")

    def _read_details(self, touched: Sequence[Touched]) -> None:
        """Broken off half-way, what was read before counts."""
        read = self._read
        rotation = following.EAGERLY if self._eager else following.share(self._cursor, self._moment())
        for id_, form in following.wanted(touched, self._kept, rotation):
            if read and self._steady() - self._began > SLICE:
                break
            try:
                record = self._event.detail(form, id_)
            except ServerUnreachable:
                if not read:
                    raise
                break
            read.add(id_)
            self._understand(id_, form, record)
        self._cursor = replace(self._cursor, rotated=self._moment())

    def _understand(self, id_: int, form: int, record: Record | None) -> None:
        """A detail that says something new is to be imported; of one that is gone, its list will tell."""
        self._records += 1
        if record is None:
            self._gone.add(form)
            return
        digest, before = detail_digest(record), self._before.get(id_)
        if before is None or before.detail != digest:
            self._details.append(record | {"registration_data": light(record["registration_data"])})
        read = int(self._moment())
        self._kept[id_] = Kept(form, line_digest(record), digest, read, self._is_elsewhere(record))

    def _is_elsewhere(self, record: Mapping[str, Any]) -> bool:
        """Whether others have somebody checked in; since when is noted."""
        if not record["checked_in"] or record["id"] in self._own:
            return False
        self._since[record["id"]] = (presence(record).since or self._now()).astimezone(UTC).isoformat()
        return True

    def _parts(self) -> Iterator[Received]:
        for form, listing in self._listings.items():
            if listing.differs or form in self._gone:
                covers = (Coverage(system="indico", form=str(form)),)
                yield Received(f"registrations-{form}.json", listing.body, covers)
        if self._details:
            yield Received("details.json", json.dumps(self._details, ensure_ascii=False).encode(errors="replace"))

    def _elsewhere(self) -> dict[str, str | None]:
        """Of whom it is no longer as it was before."""
        was = {id_ for id_, one in self._before.items() if one.elsewhere}
        now = {id_ for id_, one in self._kept.items() if one.elsewhere}
        return {str(id_): None for id_ in was - now} | {str(id_): self._since[id_] for id_ in now - was}

    def _learnt(self) -> dict[str, str | None]:
        """What differs from what was kept before."""
        changed: dict[str, str | None] = {
            str(id_): one.text() for id_, one in self._kept.items() if self._before.get(id_) != one
        }
        return changed | {str(id_): None for id_ in self._before.keys() - self._kept.keys()}
