"""A plan with every rule by the clock and by company, rehearsed from files as organisers do it."""

from pathlib import Path

from kiosk.admission.rehearse import rehearse
from kiosk.domain.contract import passage_json
from kiosk.journal.agreement import disagreements
from kiosk.sources.plan_file import load
from kiosk.station import in_memory
from kiosk.storage.paths import resources

PLAN = (resources() / "demo" / "uncops.toml").read_text(encoding="utf-8")
CAMPUS = '[zones.campus]\nname = "Campus"\n'
RULES = 'escorted = ["press"]\nescorts = ["delegate"]\nall_out = "22:00"\n'
HOURS = '[[gates.A1.hours]]\nstarts = "07:00"\nends = "23:00"\n\n[gates.A2]\n'
PEOPLE = """Code,Name,Country,Category,Extra zones
P-1,Ada,KE,Press,
P-2,Bob,KE,Press,
D-1,Cyd,FR,Delegate,Lounge
D-2,Dee,FR,Delegate,
"""
SCANS = """at,gate,direction,payload,expected
2024-06-26T06:50:00,A1,,D-1,OUTSIDE_HOURS
2024-06-26T09:00:00,A1,,P-1,held:ESCORT_REQUIRED
2024-06-26T09:00:10,A1,,D-1,admitted:FIRST_ENTRY
2024-06-26T09:00:20,A1,,P-2,admitted:FIRST_ENTRY
2024-06-26T09:01:00,A1,,P-1,ALREADY_INSIDE
2024-06-26T09:02:00,A1,,D-2,admitted
2024-06-26T10:00:00,L1,,D-1,admitted
2024-06-26T10:05:00,L1,,D-2,NO_ACCESS
2024-06-26T10:10:00,S1,,D-1,admitted
2024-06-26T10:15:00,L1,,D-1,admitted:RE_ENTRY
2024-06-26T22:30:00,A1,,D-1,admitted:RE_ENTRY
2024-06-26T22:31:00,A1,out,D-2,NOT_SEEN_ENTERING
2024-06-26T23:30:00,A1,out,D-1,EXIT
"""


def test_escorts_hours_leaving_and_automatic_exits_are_rehearsed(tmp_path: Path) -> None:
    plan = PLAN.replace(CAMPUS, CAMPUS + RULES).replace("[gates.A2]\n", HOURS)
    plan = plan.replace("[zones.side_events]\n", '[zones.side_events]\nleaves = ["lounge"]\n')
    for name, text in (("plan.toml", plan), ("people.csv", PEOPLE), ("scans.csv", SCANS)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    the_plan = load(tmp_path / "plan.toml")
    checkpoint = in_memory(the_plan, [tmp_path / "people.csv"])
    played = list(rehearse(checkpoint, tmp_path / "scans.csv"))
    assert [(one.cue.payload, one.expected, one.passage.verdict) for one in played if not one.met] == []
    assert len(played) == 13
    first, _, escort, *_ = (passage_json(one.passage, the_plan.zone_info) for one in played)
    assert [one["delegate"]["name"] for one in escort["released"]] == ["Ada"]
    assert first["referrals"][0] == {"zone": "campus", "gate": "A2", "opens": None, "closes": None}
    assert disagreements(checkpoint.journal) == ()
