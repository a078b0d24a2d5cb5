import hashlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.passage import EntryKind
from kiosk.journal.chain import seal
from kiosk.journal.heads import NoHead, head_text, head_words, read, words
from kiosk.journal.notary import Notary, Occasion, fingerprint, signatures
from kiosk.journal.store import Journal
from kiosk.storage.database import Connection, IntegrityError
from tests.journal.sealing import sealed
from tests.makers import NOON

HASHES = st.binary(min_size=32, max_size=32).map(bytes.hex)
NUMBERS = st.integers(1, 2**32 - 1)


def test_the_words_never_change() -> None:
    digest = hashlib.sha256(" ".join(words()).encode()).hexdigest()
    assert (len(set(words())), digest) == (2048, "311b784adaec5c037fb94e7a6c55079ddbcb6c2632b4e058ee7fc682dc0619f4")


@given(NUMBERS, HASHES)
def test_twelve_words_mean_one_head_in_any_case_and_spacing(seq: int, hash_: str) -> None:
    said = head_words((seq, hash_))
    assert len(said.split()) == 12
    paper = read(said.upper().replace(" ", " \n"))
    assert (paper.kiosk, paper.seq, paper.is_of(hash_)) == (None, seq, True)


@given(NUMBERS, HASHES, st.integers(0, 11), st.integers(1, 2047))
def test_a_misread_word_never_gives_the_same_head(seq: int, hash_: str, place: int, by: int) -> None:
    said = head_words((seq, hash_)).split()
    said[place] = words()[(words().index(said[place]) + by) % 2048]
    try:
        paper = read(" ".join(said))
    except NoHead:
        return
    assert (paper.seq, paper.is_of(hash_)) != (seq, True)


@given(st.text())
def test_any_other_text_is_no_head(text: str) -> None:
    with pytest.raises(NoHead):
        read(text)


@given(NUMBERS, HASHES, st.none() | st.binary(min_size=64, max_size=64))
def test_the_text_of_a_head_is_read_back(seq: int, hash_: str, signature: bytes | None) -> None:
    paper = read(head_text("K1", (seq, hash_), signature) + "\r\n")
    assert (paper.kiosk, paper.seq, paper.hash, paper.signature) == ("K1", seq, hash_, signature)


def test_a_signed_head_is_sealed_and_holds(journal: Journal) -> None:
    sealed(journal)
    head = journal.head()
    text = Notary(journal).sign(Occasion.EXPORT, NOON)
    assert text == Notary(journal).text(head)
    found = signatures(journal.entries())
    assert (found.count, found.first_bad) == (1, None)
    assert found.keys == (fingerprint(Notary(journal).public()),)
    assert journal.verify()[0].intact


def test_a_signature_over_another_history_does_not_hold(journal: Journal) -> None:
    sealed(journal)
    Notary(journal).sign(Occasion.DAY_END, NOON)
    first, signed = journal.entries()
    other = seal(first.kiosk, 1, first.at, first.kind, None, first.body, "")
    rewritten = seal(signed.kiosk, 2, signed.at, signed.kind, None, signed.body, other.hash)
    assert signatures([other, rewritten]).first_bad == 2


@pytest.mark.parametrize("body", ["{}", '{"key":1,"signature":2}', '{"key":"00","signature":"zz"}'])
def test_a_spoilt_signature_is_bad_and_no_fault(journal: Journal, body: str) -> None:
    Notary(journal).sign(Occasion.EXPORT, NOON)
    (entry,) = journal.entries()
    assert signatures([entry._replace(body=body)]).first_bad == 1


def test_a_head_from_paper_is_found_in_the_chain_that_contains_it(journal: Journal) -> None:
    sealed(journal)
    notary, head = Notary(journal), journal.head()
    text = notary.text()
    sealed(journal)
    assert notary.witness(read(text)).kiosk == "K1"
    assert notary.witness(read(text)).signed is True
    assert notary.witness(read(head_words(head))).kiosk == "K1"
    assert notary.witness(read(head_text("K2", head))).kiosk is None


def test_a_head_of_another_history_is_in_no_chain(journal: Journal) -> None:
    sealed(journal)
    notary, (seq, hash_) = Notary(journal), journal.head()
    other = hash_.translate(str.maketrans("0123456789abcdef", "123456789abcdef0"))
    assert notary.witness(read(head_text("K1", (seq, other)))).kiosk is None
    assert notary.witness(read(head_words((seq, other)))).kiosk is None
    assert notary.witness(read(head_text("K1", (seq + 1, hash_)))).kiosk is None
    forged = replace(read(notary.text()), signature=bytes(64))
    assert notary.witness(forged).signed is False


def test_the_key_stays_the_same_and_cannot_be_replaced(journal: Journal, db: Connection) -> None:
    public = Notary(journal).public()
    assert Notary(Journal(db, "K1")).public() == public
    for sql in (
        "UPDATE journal_key SET made = ''",
        "DELETE FROM journal_key",
        "INSERT OR REPLACE INTO journal_key VALUES ('K1', zeroblob(32), zeroblob(32), '')",
    ):
        with pytest.raises(IntegrityError):
            db.execute(sql)
    assert public != Notary(Journal(db, "K2")).public()


def test_a_signed_head_is_no_passage(journal: Journal) -> None:
    sealed(journal)
    Notary(journal).sign(Occasion.DAY_END, NOON)
    assert len(journal.recent(9)) == 1
    assert [entry.kind for entry in journal.entries()] == [EntryKind.PASSAGE, EntryKind.SIGNED]


def test_another_process_may_sign_while_a_gate_goes_on_sealing(journal: Journal, db: Connection) -> None:
    sealed(journal)
    Notary(Journal(db, "K1")).sign(Occasion.EXPORT, NOON)
    sealed(journal)
    assert [entry.kind for entry in journal.entries()] == ["passage", "signed", "passage"]
    assert journal.verify()[0].intact
