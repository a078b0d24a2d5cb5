"""Passages that were sealed and never looked at, because the kiosk died first: made anew from the chain.

What the chain does not keep is not needed to look at them: their code stands in as its keyed hash. A passage that
somebody gave to the command line was watched by nobody at the gate, and is no sighting.
"""

from collections.abc import Callable, Iterator

from kiosk.domain.credential import Format
from kiosk.domain.passage import EntryKind, LastPassage, Passage, last_passage
from kiosk.domain.people import Delegate, DelegateId
from kiosk.domain.plan import Direction
from kiosk.domain.presence import Presence
from kiosk.journal.chain import Entry
from kiosk.journal.facts import verdict_of
from kiosk.journal.presence import replay
from kiosk.journal.store import Journal

People = Callable[[DelegateId], Delegate | None]


def missed(journal: Journal, after: int) -> Iterator[Entry]:
    """Passages of this kiosk's readers behind an entry, in order."""
    for entry in journal.entries(journal.kiosk, after=after):
        if entry.kind == EntryKind.PASSAGE and "by" not in entry.facts:
            yield entry


def passage_of(journal: Journal, people: People, entry: Entry) -> Passage:
    """The passage that an entry is, as the gate had it."""
    facts, person = entry.facts, entry.person
    on_roster = person is not None and not person.startswith("code:")
    ticket = facts.get("ticket", person) if on_roster else None
    return Passage(
        payload=facts["code"].encode(),
        verdict=verdict_of(facts),
        gate=facts["gate"],
        direction=Direction(facts["direction"]),
        at=entry.moment,
        delegate=people(DelegateId(ticket)) if ticket else None,
        format=Format(facts["format"]) if "format" in facts else None,
        seq=entry.seq,
        last=_last(journal, entry) if person is not None else None,
    )


def _last(journal: Journal, entry: Entry) -> LastPassage | None:
    """When and where the person had passed before, anywhere."""
    assert entry.person is not None, "only a person passed before"
    about = journal.about(entry.person)
    return last_passage(Presence(replay(about[: about.index(entry)]).get(entry.person, {})))
