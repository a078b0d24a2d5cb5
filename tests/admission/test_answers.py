"""Questions at the gate of a check-in list: what is answered once is kept, sealed and asked no more."""

from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

import pytest

from kiosk.admission.checkpoint import Checkpoint, NotAnswered
from kiosk.credentials import Keys
from kiosk.domain.credential import indico_key
from kiosk.domain.passage import EntryKind, Passage
from kiosk.domain.people import Standing, State
from kiosk.domain.plan import Direction
from kiosk.domain.questions import Kind, Problem, Question
from kiosk.domain.verdict import Admitted, Held, Note, Reason, Refused
from kiosk.journal.answers import Answers
from kiosk.journal.exports import write
from kiosk.journal.store import Journal
from kiosk.storage.database import memory
from tests.admission.test_checkpoint import ticket
from tests.domain.test_admission_list import a_list, listed_plan
from tests.makers import HOUR, NOON, Crowd, a_delegate, with_days

CONSENT = Question(id=137, kind=Kind.YES_NO, texts={"en": "Consent?"}, products=frozenset({1008}), required=True)
WEAPON = Question(id=138, kind=Kind.LINE, texts={"en": "Weapon?"}, products=frozenset({1008}))
PLAN = with_days(listed_plan(a_list(questions=(CONSENT, WEAPON), multiple_entries=True)), ends=NOON + 48 * HOUR)
GULNAR = a_delegate(product="1008")
KEY = indico_key(UUID(int=1))


@pytest.fixture
def journal() -> Iterator[Journal]:
    db = memory()
    yield Journal(db, "K1")
    db.close()


def a_checkpoint(journal: Journal) -> Checkpoint:
    return Checkpoint(Crowd({KEY: GULNAR}), journal, PLAN, Keys())


@pytest.fixture
def held(journal: Journal) -> Passage:
    passage = a_checkpoint(journal).examine(ticket(1), "L595")
    assert passage.verdict == Held(Reason.ANSWERS_REQUIRED)
    return passage


def test_answers_are_kept_and_let_the_person_in(journal: Journal, held: Passage) -> None:
    checkpoint = a_checkpoint(journal)
    assert checkpoint.questions(held) == (CONSENT, WEAPON)
    admitted = checkpoint.answer(held, {137: "true", 138: " a pistol "}, NOON)
    assert admitted.verdict == Admitted((Note.FIRST_ENTRY,))
    assert Answers(journal).of(GULNAR.id) == {137: "True", 138: "a pistol"}


def test_the_journal_says_which_questions_were_answered_and_holds_on_to_the_answers_without_telling_them(
    journal: Journal, held: Passage
) -> None:
    a_checkpoint(journal).answer(held, {137: "True", 138: "a pistol"}, NOON)
    answered = next(entry for entry in journal.entries() if entry.kind == EntryKind.ANSWERED)
    digest = Answers(journal).digest({137: "True", 138: "a pistol"})
    assert answered.person == GULNAR.id
    assert answered.facts == {"of": held.seq, "gate": "L595", "questions": [137, 138], "digest": digest}
    assert digest != Answers(journal).digest({137: "True", 138: "a rifle"})
    assert all("pistol" not in entry.body for entry in journal.entries())


def test_the_next_scan_knows_the_answers_on_another_day_too(journal: Journal, held: Passage) -> None:
    a_checkpoint(journal).answer(held, {137: "True"}, NOON)
    tomorrow = a_checkpoint(journal).examine(ticket(1, NOON + 24 * HOUR), "L595")
    assert tomorrow.verdict == Admitted((Note.RE_ENTRY, Note.STALE_ROSTER))


def test_another_kiosk_that_has_the_entry_asks_no_more(journal: Journal, held: Passage) -> None:
    a_checkpoint(journal).answer(held, {137: "True"}, NOON)
    other = Checkpoint(Crowd({KEY: GULNAR}), Journal(journal.db, "K2"), PLAN, Keys())
    assert isinstance(other.examine(ticket(1, NOON + 24 * HOUR), "L595").verdict, Admitted)


def test_answers_that_will_not_do_change_nothing(journal: Journal, held: Passage) -> None:
    before = journal.head()
    with pytest.raises(NotAnswered) as refused:
        a_checkpoint(journal).answer(held, {137: "False"}, NOON)
    assert refused.value.problems == {137: Problem.MISSING}
    assert (journal.head(), Answers(journal).of(GULNAR.id)) == (before, {})


def test_the_last_answer_to_a_question_counts(journal: Journal, held: Passage) -> None:
    answers = Answers(journal)
    answers.keep(held, GULNAR.id, {138: "none"}, NOON)
    answers.keep(held, GULNAR.id, {138: "a pistol"}, NOON)
    assert answers.of(GULNAR.id) == {138: "a pistol"}


def test_an_export_says_that_answers_were_given_not_which(
    journal: Journal, held: Passage, tmp_path_factory: pytest.TempPathFactory
) -> None:
    a_checkpoint(journal).answer(held, {137: "True", 138: "a pistol"}, NOON)
    file = tmp_path_factory.mktemp("export") / "day.csv"
    write(file, journal.entries(), lambda _: GULNAR, PLAN.zone_info)
    written = file.read_text("utf-8")
    assert "answered" in written and "138" in written and "pistol" not in written


def test_somebody_found_by_name_is_judged_like_the_holder_of_their_ticket(journal: Journal) -> None:
    checkpoint = Checkpoint(Crowd({KEY: a_delegate()}), journal, PLAN, Keys())
    judged = checkpoint.consider_person(a_delegate(), "A1", None, NOON)
    assert judged.verdict == Admitted((Note.FIRST_ENTRY,))
    assert (judged.payload, judged.direction, judged.delegate) == (b"", Direction.IN, a_delegate())
    assert journal.head() == (0, "")


@pytest.mark.parametrize(
    ("standing", "reason"),
    [(Standing.REVOKED, Reason.REVOKED), (Standing.BLOCKED, Reason.BLOCKED), (Standing.SUPERSEDED, Reason.SUPERSEDED)],
)
def test_a_name_revives_no_ticket(journal: Journal, standing: Standing, reason: Reason) -> None:
    crowd = Crowd({KEY: a_delegate()})
    crowd.found[KEY] = replace(crowd.found[KEY], standing=standing)
    checkpoint = Checkpoint(crowd, journal, PLAN, Keys())
    assert checkpoint.consider_person(a_delegate(), "A1", None, NOON).verdict == Refused(reason)


def test_somebody_without_any_code_is_judged_by_the_registration(journal: Journal) -> None:
    checkpoint = Checkpoint(Crowd({}), journal, PLAN, Keys())
    checkpoint.people.get = lambda _: a_delegate(state=State.UNPAID)  # type: ignore[method-assign]
    judged = checkpoint.consider_person(a_delegate(), "A1", None, NOON)
    assert judged.verdict == Held(Reason.UNPAID)
