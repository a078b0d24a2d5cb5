"""What goes up to Indico: the first admission of a person, once, and its reset."""

import pytest

from kiosk.domain.passage import Passage
from kiosk.domain.plan import Direction
from kiosk.domain.verdict import Admitted, Note
from kiosk.sync.sources import State as Step
from kiosk.sync.troubles import ServerUnreachable
from tests.sync.followed import FollowedEvent
from tests.sync.indico_event import IndicoEvent


def following(*, log: bool = False, **options: tuple[str, ...]) -> tuple[IndicoEvent, FollowedEvent]:
    event = IndicoEvent(log=log)
    followed = FollowedEvent(event, **options)  # type: ignore[arg-type]
    followed.settle()
    event.asked.clear()
    return event, followed


def notes(passage: Passage) -> tuple[Note, ...]:
    assert isinstance(passage.verdict, Admitted)
    return tuple(note for note in passage.verdict.notes if note is not Note.STALE_ROSTER)


def no_line(method: str, path: str) -> None:
    raise ServerUnreachable("indico.example", "there is no connection")


def test_the_first_admission_is_a_check_in_and_no_other() -> None:
    event, followed = following()
    followed.scan(3)
    followed.scan(3, direction=Direction.OUT)
    followed.scan(3)
    followed.scan(3, "P1")
    assert followed.round().pushed == 1
    followed.scan(3, direction=Direction.OUT)
    followed.scan(3)
    assert followed.round().pushed == 0
    assert event.checked_in() == {3}
    assert event.entries(3, "has been checked in") == 1


def test_only_zones_that_are_named_count() -> None:
    event, followed = following(zones=("plenary",))
    ministers = [id_ for id_ in event.people if followed.who(id_).category == "minister"]
    first, second = ministers[:2]
    followed.scan(first)
    followed.scan(second)
    followed.scan(second, "P1")
    followed.round()
    assert event.checked_in() == {second}


def test_a_refusal_is_told_to_nobody() -> None:
    event, followed = following()
    event.change(3, state="withdrawn")
    followed.round()
    followed.scan(3)
    followed.round()
    assert event.patches() == []


def test_what_was_checked_in_elsewhere_is_neither_sent_again_nor_presence_nor_ever_reset() -> None:
    event, followed = following()
    event.check_in(3)
    followed.round()
    assert followed.journal.whereabouts.stays(followed.who(3).id) == {}
    passage = followed.scan(3)
    assert isinstance(passage.verdict, Admitted)
    followed.round()
    followed.undo(passage)
    followed.round()
    assert event.patches() == []
    assert event.checked_in() == {3}


@pytest.mark.parametrize("log", [False, True])
def test_a_check_in_elsewhere_is_a_note_at_the_first_entry_until_it_is_reset(log: bool) -> None:
    event, followed = following(log=log)
    for id_ in (3, 4):
        event.check_in(id_)
    followed.round()
    event.check_in(4, False)
    followed.round()
    assert [notes(followed.scan(id_)) for id_ in (3, 4)] == [
        (Note.FIRST_ENTRY, Note.CHECKED_IN_ELSEWHERE),
        (Note.FIRST_ENTRY,),
    ]
    followed.scan(3, direction=Direction.OUT)
    assert notes(followed.scan(3)) == (Note.RE_ENTRY,)


def test_what_was_checked_in_from_here_is_not_elsewhere() -> None:
    event, followed = following()
    passage = followed.scan(3)
    followed.round()
    followed.round()
    followed.undo(passage)
    event.before = no_line
    followed.round()
    assert notes(followed.scan(3)) == (Note.FIRST_ENTRY,)


def test_an_undo_before_the_upload_sends_nothing() -> None:
    event, followed = following()
    followed.undo(followed.scan(3))
    followed.round()
    assert event.patches() == []


def test_an_undo_after_the_upload_resets() -> None:
    event, followed = following()
    passage = followed.scan(3)
    followed.round()
    followed.undo(passage)
    followed.round()
    assert event.checked_in() == set()
    followed.scan(3)
    followed.round()
    assert event.checked_in() == {3}
    assert event.entries(3, "has been checked in") == 2


def test_a_check_in_that_others_made_after_ours_was_reset_by_them_is_theirs() -> None:
    event, followed = following()
    passage = followed.scan(3)
    followed.round()
    event.check_in(3, False)
    event.check_in(3)
    followed.undo(passage)
    followed.round()
    assert event.checked_in() == {3}


@pytest.mark.parametrize("told_between", [False, True])
def test_an_undo_of_one_of_two_admissions_resets_nothing(told_between: bool) -> None:
    event, followed = following()
    passage = followed.scan(3)
    followed.round()
    followed.scan(3, direction=Direction.OUT)
    followed.scan(3)
    if told_between:
        followed.round()
    followed.undo(passage)
    followed.round()
    assert event.checked_in() == {3}
    assert len(event.patches()) == 1


def test_a_companion_checks_nobody_in() -> None:
    event, followed = following()
    event.accompany(3, "Ana")
    followed.settle()
    (companion,) = (person for person in followed.roster.present() if person.entry.companion_of == "3")
    secret, _, identity = companion.entry.credentials[0].key.removeprefix("indico:").partition("/")
    passage = followed.scan_code("A1", Direction.IN, secret, identity)
    assert isinstance(passage.verdict, Admitted)
    assert passage.delegate is not None and passage.delegate.companion_of is not None
    followed.round()
    assert event.patches() == []


@pytest.mark.parametrize("line_breaks", ["before", "after"])
@pytest.mark.parametrize("what", ["GET", "PATCH"])
def test_a_line_that_breaks_at_any_moment_makes_no_second_check_in(what: str, line_breaks: str) -> None:
    event, followed = following()
    followed.scan(3)
    followed.scan(4)

    def breaks(method: str, path: str) -> None:
        if method == what and ("ticket" in path or method == "PATCH"):
            raise ServerUnreachable(event.name, "the connection broke off")

    setattr(event, line_breaks, breaks)
    assert followed.round().state is Step.OFFLINE
    setattr(event, line_breaks, lambda method, path: None)
    followed.round()
    assert event.checked_in() == {3, 4}
    assert [event.entries(id_, "has been checked in") for id_ in (3, 4)] == [1, 1]
    followed.round()


def test_what_was_sent_before_a_kill_is_ours_and_can_be_reset() -> None:
    event, followed = following()
    passage = followed.scan(3)

    def killed(method: str, path: str) -> None:
        if method == "PATCH":
            raise KeyboardInterrupt

    event.after = killed
    with pytest.raises(KeyboardInterrupt):
        followed.round()
    event.after = lambda method, path: None
    followed.round()
    followed.undo(passage)
    followed.round()
    assert event.checked_in() == set()
    assert event.entries(3, "has been checked in") == 1


def test_a_failed_upload_stops_no_download() -> None:
    event, followed = following()
    followed.scan(3)
    event.change(4, state="withdrawn")

    def breaks(method: str, path: str) -> None:
        if "ticket" in path:
            raise ServerUnreachable(event.name, "it is busy or broken (status 500)")

    event.before = breaks
    assert followed.round().state is Step.OFFLINE
    assert followed.who(4).state == "withdrawn"


@pytest.mark.parametrize(
    ("state", "finding"), [("withdrawn", "cancelled"), ("rejected", "cancelled"), ("unpaid", "unpaid")]
)
def test_who_was_let_in_against_the_server_is_checked_in_and_a_conflict(state: str, finding: str) -> None:
    event, followed = following()
    followed.scan(3)
    event.change(3, state=state)
    followed.round()
    assert followed.conflicts == [(finding, state)]
    assert event.checked_in() == {3}


def test_an_admission_of_somebody_deleted_meanwhile_is_a_conflict() -> None:
    event, followed = following()
    followed.scan(3)
    followed.scan(4)
    event.delete(3)
    followed.round()
    assert followed.conflicts == [("code_replaced", "registration deleted")]
    assert event.checked_in() == {4}


def test_whoever_is_of_another_event_is_told_nothing_of() -> None:
    event, _followed = following(forms=(2,))  # type: ignore[arg-type]
    other = IndicoEvent()
    everybody = FollowedEvent(other)
    everybody.settle()
    everybody.event, everybody.forms = event, (2,)
    everybody.scan(1)
    everybody.round()
    assert event.patches() == []


def test_a_check_in_of_ours_is_not_read_back_from_the_log() -> None:
    event, followed = following(log=True)
    for id_ in (3, 4, 5):
        followed.scan(id_)
    followed.round(0.5)
    event.asked.clear()
    followed.round(0.2)
    assert not [asked for asked in event.asked if asked.endswith(("/3", "/4", "/5"))]


def test_uploads_of_somebody_whom_the_roster_learnt_in_the_same_round_are_told() -> None:
    """The roster may know more than what is kept: a pull that was killed between the two."""
    event, followed = following()
    event.register(901)
    followed.round()
    followed.db.execute("DELETE FROM source_known WHERE id = '901'")
    followed.scan(901)
    followed.round()
    assert event.checked_in() == {901}
