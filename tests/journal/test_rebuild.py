"""Whereabouts are computed anew from one reading of the chains, however many kiosks and entries there are."""

import pytest

from kiosk.domain.passage import EntryKind
from kiosk.journal.store import Journal
from kiosk.storage.database import Connection, memory
from tests.roster.people import AT


@pytest.mark.parametrize("kiosks", [("K1",), ("K1", "K2"), ("K2", "K1", "K3")])
def test_a_rebuild_reads_every_chain_once(kiosks: tuple[str, ...]) -> None:
    db = memory()
    for kiosk in kiosks:
        Journal(db, kiosk).append(EntryKind.STARTED, AT, {})
    asked = statements_of_a_rebuild(db, kiosks[0])
    assert len([sql for sql in asked if "FROM journal WHERE seq >" in sql]) == 1
    assert not [sql for sql in asked if "FROM journal WHERE kiosk" in sql]


def statements_of_a_rebuild(db: Connection, kiosk: str) -> list[str]:
    journal, asked = Journal(db, kiosk), list[str]()
    db.set_trace_callback(asked.append)
    journal.rebuild()
    db.set_trace_callback(None)
    return asked
