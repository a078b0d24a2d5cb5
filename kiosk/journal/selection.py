"""Which entries an auditor asks for: any combination of time, gate, person, reason and officer. Pure.

Entries pass one by one, so a million of them take no room. An officer's entries are those that name the officer, and
whatever a kiosk sealed while the officer was on duty there.
"""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any, NamedTuple

from kiosk.domain.passage import EntryKind
from kiosk.domain.verdict import Reason
from kiosk.journal.chain import Entry, timestamp

_OFFICERS = ("officers", "officer", "operator", "supervisor", "by")
"""Where bodies name officers: a list of ids, or one."""

_NO_OFFICER = frozenset({"", "pin", "badge"})
"""How somebody logged in stands in `by`, too."""


class Chosen(NamedTuple):
    """An entry, with what was read on the way to it."""

    entry: Entry
    facts: Mapping[str, Any]
    on_duty: str
    """Id of the officer on duty at the entry's kiosk; empty where nobody was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What is asked for; None and empty texts ask for everything. Times are aware, `until` is not included."""

    since: datetime | None = None
    until: datetime | None = None
    gate: str = ""
    person: str = ""
    """Id of a delegate, or `code:HASH`."""
    reason: str = ""
    officer: str = ""

    @property
    def everything(self) -> bool:
        """Whether nothing is left out."""
        return not any(getattr(self, field.name) for field in fields(self))

    def of(self, entries: Iterable[Entry], strangers: Container[str] = ()) -> Iterator[Chosen]:
        """The entries asked for, of chains from their beginning, in their order; as whom the person was seen before
        the roster knew them, too."""
        earliest = timestamp(self.since) if self.since else ""
        latest = timestamp(self.until) if self.until else "~"
        on_duty: dict[str, str] = {}
        for entry in entries:
            facts: dict[str, Any] | None = None
            if entry.kind == EntryKind.LOGGED_IN:
                facts = entry.facts
                on_duty[entry.kiosk] = facts["operator"]
            if earliest <= entry.at < latest:
                facts = entry.facts if facts is None else facts
                chosen = Chosen(entry, facts, on_duty.get(entry.kiosk, ""))
                if self._asks_for(chosen, strangers):
                    yield chosen
            if entry.kind == EntryKind.LOGGED_OUT:
                on_duty.pop(entry.kiosk, None)

    def _asks_for(self, chosen: Chosen, strangers: Container[str]) -> bool:
        entry, facts = chosen.entry, chosen.facts
        if self.gate and facts.get("gate") != self.gate:
            return False
        if self.person and self.person not in (entry.person, facts.get("ticket")) and entry.person not in strangers:
            return False
        if self.reason and self.reason not in _reasons(entry, facts):
            return False
        return not self.officer or self.officer == chosen.on_duty or self.officer in officers_in(facts)


def officers_in(facts: Mapping[str, Any]) -> tuple[str, ...]:
    """Ids of the officers that a body names, each once."""
    found: list[str] = []
    for name in _OFFICERS:
        named = facts.get(name, ())
        found += [named] if isinstance(named, str) else [each for each in named if isinstance(each, str)]
    return tuple(dict.fromkeys(each for each in found if each not in _NO_OFFICER))


def _reasons(entry: Entry, facts: Mapping[str, Any]) -> tuple[str, ...]:
    taken_back = (Reason.NOT_THIS_PERSON,) if entry.kind == EntryKind.NOT_THIS_PERSON else ()
    return (facts.get("reason", ""), *facts.get("resolved", ()), *taken_back)
