"""Answers to the questions of a registration, given at a gate: sealed with the chain, kept beside it.

The journal says who was asked what, when and where, and holds a keyed hash of the answers; it never holds the answers,
because what is chained can not be destroyed. They stand in a table of the same encrypted file, written in the same
transaction, until the data is shredded; from there a later exchange with the registration system can push them.
That a question *was* answered is read from the journal alone, so every kiosk that has the entry asks it no more.
"""

from collections.abc import Mapping
from datetime import datetime

from kiosk.domain.passage import EntryKind, Passage
from kiosk.journal.chain import Entry, canonical
from kiosk.journal.store import Journal


class Answers:
    """The answers that one kiosk took."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def keep(self, passage: Passage, ticket: str, answers: Mapping[int, str], at: datetime) -> Entry:
        """Seal that the holder of a sealed passage answered, by question; `ticket` is the one that counts here."""
        journal = self._journal
        person = journal.person(passage.credential, passage.delegate)
        facts = {"of": passage.seq, "gate": passage.gate, "questions": sorted(answers), "digest": self.digest(answers)}
        if ticket != person:
            facts["ticket"] = ticket
        with journal.sealing():
            entry = journal.append(EntryKind.ANSWERED, at, facts, person)
            journal.db.executemany(
                "INSERT INTO answer (kiosk, seq, question, ticket, answer) VALUES (?, ?, ?, ?, ?)",
                [(entry.kiosk, entry.seq, question, ticket, answer) for question, answer in answers.items()],
            )
        return entry

    def questions(self, person: str, ticket: str) -> frozenset[int]:
        """Ids of the questions that were answered for a ticket, at whatever kiosk."""
        return frozenset(
            question
            for entry in self._journal.about(person)
            if entry.kind == EntryKind.ANSWERED and entry.facts.get("ticket", person) == ticket
            for question in entry.facts["questions"]
        )

    def of(self, ticket: str) -> dict[int, str]:
        """What was answered here for a ticket, by question; the last answer counts."""
        rows = self._journal.db.execute(
            "SELECT question, answer FROM answer WHERE ticket = ? ORDER BY kiosk, seq", (ticket,)
        )
        return dict(rows.fetchall())

    def sealed_with(self, kiosk: str, seq: int) -> dict[int, str]:
        """The answers that one entry holds on to, by question; none where they are not kept here."""
        rows = self._journal.db.execute("SELECT question, answer FROM answer WHERE kiosk = ? AND seq = ?", (kiosk, seq))
        return dict(rows.fetchall())

    def digest(self, answers: Mapping[int, str]) -> str:
        """Keyed hash by which the entry holds on to the answers."""
        told = canonical({str(question): answer for question, answer in answers.items()})
        return self._journal.code(told.encode(), None)
