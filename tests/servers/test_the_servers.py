"""That the servers which other tests trust can be made, changed, killed and started again."""

from uuid import uuid4

from tests.servers.running import Running


def test_indico_knows_after_a_kill_what_it_knew(indico: Running) -> None:
    made = indico.inside("event", people=12)
    person = made["people"][0]
    indico.inside("change", id=person["id"], category="Minister")
    indico.kill()
    indico.start()
    path = f"/api/checkin/event/{made['event']}/forms/{person['form']}/registrations/{person['id']}"
    assert indico.ask("GET", path, made["token"])["full_name"] == person["name"]
    assert indico.inside("state", event=made["event"])["people"][0]["category"] == "Minister"


def test_pretix_knows_after_a_kill_what_it_knew(pretix: Running) -> None:
    made = pretix.inside("event", slug=f"killed-{uuid4()}", tickets=6, series=True)
    pretix.kill()
    pretix.start()
    path = f"/api/v1/organizers/{made['organizer']}/events/{made['event']}/orders/"
    assert pretix.ask("GET", path, made["team_token"])["count"] == 6
