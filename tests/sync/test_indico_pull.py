"""What comes down from Indico: whoever changed at once, everybody in rotation, nobody twice."""

import pytest

from kiosk.domain.people import State
from kiosk.sync.sources import State as Step
from kiosk.sync.troubles import ServerUnreachable
from tests.sync.followed import FollowedEvent
from tests.sync.indico_event import IndicoEvent


def following(*, log: bool = False) -> tuple[IndicoEvent, FollowedEvent]:
    event = IndicoEvent(log=log)
    followed = FollowedEvent(event)
    followed.settle()
    event.asked.clear()
    followed.imports.clear()
    return event, followed


def details_of(event: IndicoEvent) -> list[str]:
    return [asked for asked in event.asked if "/registrations/" in asked and asked[-1].isdigit()]


def test_the_first_round_brings_everybody_with_all_that_is_known_of_them() -> None:
    followed = FollowedEvent(IndicoEvent())
    done = followed.round()
    assert (done.state, done.brought, done.more) == (Step.IN_STEP, 50, False)
    assert followed.agrees() == []
    assert len(followed.event.asked) == 1 + 1 + 2 + 50


@pytest.mark.parametrize("log", [False, True])
def test_where_nothing_changed_nothing_is_imported(log: bool) -> None:
    _, followed = following(log=log)
    for _ in range(5):
        followed.round()
    assert followed.imports == []


@pytest.mark.parametrize("log", [False, True])
@pytest.mark.parametrize(
    "change",
    [
        {"state": "withdrawn"},
        {"state": "unpaid"},
        {"state": "pending"},
        {"state": "rejected"},
        {"full_name": "Amina Renamed"},
        {"email": "another@police.example"},
        {"tags": [{"id": 1, "title": "VIP"}]},
    ],
)
def test_what_the_list_shows_is_on_the_roster_after_a_round(log: bool, change: dict[str, object]) -> None:
    event, followed = following(log=log)
    event.change(3, **change)
    followed.round()
    assert followed.agrees() == []
    assert followed.who(3).tags == tuple(tag["title"] for tag in event.people[3]["tags"])


@pytest.mark.parametrize("log", [False, True])
@pytest.mark.parametrize("graver", ["unpaid", "withdrawn", "rejected"])
def test_a_milder_state_that_the_server_tells_now_holds(log: bool, graver: str) -> None:
    event, followed = following(log=log)
    event.change(3, state=graver)
    followed.round()
    event.change(3, state="complete")
    followed.round(15)
    followed.round(60)
    assert followed.who(3).state is State.COMPLETE


@pytest.mark.parametrize("log", [False, True])
def test_newcomers_come_and_the_deleted_go_missing(log: bool) -> None:
    event, followed = following(log=log)
    event.register(901, form=2)
    event.delete(3)
    followed.round()
    assert followed.agrees() == []
    assert followed.who(3).missing


@pytest.mark.parametrize("log", [False, True])
def test_a_form_that_loses_its_last_people_leaves_nobody_behind(log: bool) -> None:
    event, followed = following(log=log)
    for id_ in [id_ for id_, person in event.people.items() if person["regform_id"] == 2][:4]:
        event.delete(id_)
        followed.round()
    (last,) = (id_ for id_, person in event.people.items() if person["regform_id"] == 2)
    event.delete(last)
    followed.round()
    assert followed.who(last).missing
    assert followed.agrees() == []


def test_of_a_deleted_form_everybody_goes_missing() -> None:
    event, followed = following()
    event.people = {id_: person for id_, person in event.people.items() if person["regform_id"] == 1 or id_ == 10}
    followed.round()
    event.people.pop(10)
    event.forms = [form for form in event.forms if form["id"] == 1]
    followed.round()
    assert followed.agrees() == []


def test_a_category_is_seen_by_the_rotation_and_by_the_log_at_once() -> None:
    for log, rounds in ((False, 50 // 30 + 1), (True, 1)):
        event, followed = following(log=log)
        event.choose(3, "Minister" if followed.who(3).category != "minister" else "Delegate")
        for _ in range(rounds):
            followed.round(60)
        assert followed.agrees() == []


def test_the_rotation_reads_one_detail_a_second_and_goes_on_where_it_was() -> None:
    event, followed = following()
    read: list[str] = []
    for seconds in (7, 8, 15, 20):
        event.asked.clear()
        followed.round(seconds)
        details = details_of(event)
        assert len(details) == seconds
        read += details
    assert len(set(read)) == 50 == len(read)


def test_with_a_log_the_lists_come_seldom() -> None:
    event, followed = following(log=True)
    for _ in range(20):
        followed.round(15)
    assert not [asked for asked in event.asked if asked.endswith("/registrations/")]


def test_a_log_that_may_not_be_read_is_asked_for_with_the_lists_alone() -> None:
    event, followed = following()
    followed.pace = 4.0
    followed.round(60)
    event.asked.clear()
    for _ in range(3):
        followed.round(10)
    assert not [asked for asked in event.asked if "logs" in asked or asked.endswith("/registrations/")]
    event.may_read_log = True
    for _ in range(6):
        followed.round(10)
    event.choose(3, "Minister")
    event.asked.clear()
    followed.round(10)
    assert followed.who(3).category == "minister"


def test_more_in_the_log_than_is_worth_reading_has_everybody_read_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.sync.indico.log.MOST", 2)
    event, followed = following(log=True)
    event.choose(3, "Minister")
    for id_ in range(4, 45):
        event.change(id_, email=f"{id_}@elsewhere.example")
    event.people[5]["state"] = "withdrawn"
    followed.round(15)
    assert followed.agrees() == []


def test_an_entry_of_the_log_that_comes_late_is_not_missed() -> None:
    event, followed = following(log=True)
    late = len(event.log) + 1
    event.choose(3, "Minister")
    (entry,) = (each for each in event.log if each["id"] == late)
    event.log.remove(entry)
    event.change(4, email="4@elsewhere.example")
    event.log[-1]["id"] = late + 1
    followed.round(15)
    event.log.append(entry)
    followed.round(15)
    assert followed.who(3).category == "minister"


def test_entries_that_push_others_to_the_next_page_while_it_is_read_hide_nobody() -> None:
    event, followed = following(log=True)
    for id_ in range(1, 31):
        event.change(id_, email=f"{id_}@elsewhere.example")
    event.choose(1, "Minister")
    event.choose(31, "UN staff")

    def meanwhile(method: str, path: str) -> None:
        if "logs" in path:
            for id_ in range(32, 36):
                event.change(id_, email=f"{id_}@elsewhere.example")

    event.before = meanwhile
    followed.round(15)
    event.before = lambda method, path: None
    followed.round(15)
    assert followed.agrees() == []


def test_companions_come_with_their_host_and_go_with_the_newer_detail() -> None:
    event, followed = following(log=True)
    event.accompany(3, "Ana", "Bo")
    followed.round(15)
    host = followed.who(3).id
    companions = [person for person in followed.roster.present() if person.entry.companion_of == "3"]
    assert {person.entry.name for person in companions} == {"Ana Guest", "Bo Guest"}
    assert all(followed.roster.get(person.id).companion_of == host for person in companions)  # type: ignore[union-attr]


def test_only_the_forms_that_are_named_are_followed() -> None:
    event = IndicoEvent(log=True)
    followed = FollowedEvent(event, forms=[2])
    followed.settle()
    event.change(1, state="withdrawn")
    event.asked.clear()
    followed.round(15)
    followed.round(700)
    assert not [asked for asked in event.asked if "/forms/1/" in asked]
    assert {person.entry.form for person in followed.roster.present()} == {"2"}


def test_a_long_first_pull_comes_in_slices_and_loses_none_when_it_breaks_off() -> None:
    event = IndicoEvent()
    followed = FollowedEvent(event)
    followed.pace = 2.0
    assert followed.round().more
    assert len(list(followed.roster.present())) == 50
    count = len(event.asked)

    def breaks(method: str, path: str) -> None:
        if len(event.asked) > count + 8:
            raise ServerUnreachable(event.name, "the connection broke off")

    event.before = breaks
    followed.round()
    event.before = lambda method, path: None
    rounds = 0
    while followed.round().more:
        rounds += 1
        assert rounds < 20
    assert followed.agrees() == []
    details = details_of(event)
    assert len(set(details[:51])) == 50, "everybody is read once before anybody is read again, but who was cut off"


def test_while_details_are_owed_the_lists_rest_even_where_somebody_asks() -> None:
    event = IndicoEvent()
    followed = FollowedEvent(event)
    followed.pace = 2.0
    rounds = 1
    while followed.round(0.1, eager=True).more:
        rounds += 1
    assert rounds > 3
    assert event.asked.count("GET /api/checkin/event/1/forms/1/registrations/") == 1


def test_half_a_list_stops_the_import_and_nothing_is_remembered_of_it() -> None:
    event, followed = following()
    kept = dict(event.people)
    event.people = {id_: person for id_, person in event.people.items() if id_ % 2}
    done = followed.round()
    assert done.state is Step.REFUSED and len(done.troubles) == 1
    assert not any(person.missing for person in followed.roster.present())
    event.people = kept
    event.change(3, state="withdrawn")
    assert followed.round().state is Step.IN_STEP
    assert followed.agrees() == []


def test_what_somebody_else_imported_meanwhile_is_put_right() -> None:
    _event, followed = following()
    with followed.db:
        followed.db.execute("UPDATE delegate_version SET state = 'withdrawn', category = 'x' WHERE source_id = '3'")
    followed.basis = "somebody imported"
    followed.round(15)
    assert followed.agrees() == []


def test_whom_the_log_names_is_read_though_they_are_more_than_a_slice_holds() -> None:
    event, followed = following(log=True)
    for id_ in range(1, 31):
        event.choose(id_, "Minister" if id_ % 2 else "UN staff")
        event.register(900 + id_, form=2)
    followed.pace = 2.0
    assert followed.round(15).more
    followed.pace = 0.0
    assert not followed.round(0.1).more
    assert followed.agrees() == []


def test_whom_the_log_names_is_read_though_the_line_breaks_in_the_midst_of_them() -> None:
    event, followed = following(log=True)
    for id_ in range(1, 11):
        event.choose(id_, "Minister" if id_ % 2 else "UN staff")

    def breaks(method: str, path: str) -> None:
        if path.endswith("/5"):
            raise ServerUnreachable(event.name, "the connection broke off")

    event.before = breaks
    followed.round(15)
    event.before = lambda method, path: None
    followed.round(0.1)
    assert followed.agrees() == []
