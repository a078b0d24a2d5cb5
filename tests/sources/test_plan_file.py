import re
import tomllib
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.accreditation import AccreditationDesk
from kiosk.domain.credential import Kind
from kiosk.domain.duty import Action, Consent
from kiosk.domain.languages import LANGUAGES
from kiosk.domain.lasting import Lasting
from kiosk.domain.plan import AllOut, Category, Direction, Event, Gate, Hours, PassBack, Plan, Session, Zone
from kiosk.domain.series import SeriesDate
from kiosk.domain.verdict import Reason
from kiosk.sources.plan_file import load, loads
from kiosk.sources.toml_table import PlanInvalid
from kiosk.storage.paths import resources

UNCOPS = resources() / "demo" / "uncops.toml"

SMALL = """
[event]
code = "summit"
name = "Summit"
short_name = "Summit 24"
venue = "Headquarters"
timezone = "America/New_York"
starts = 2024-06-26T09:00:00
ends = 2024-06-27T18:00:00
names = { fr = "Sommet" }

[desk]
help_phone = "12"
name = "Accreditation"
hint = "Tent 3"
names = { fr = "Guichet" }
hours = [{ starts = "08:00", ends = "18:00" }]
roster_stale_after_hours = 6

[entrance]
may = ["search_freely"]

[overrides]
ZONE_FULL = "supervisor"
FORGED = "two_officers"

[[walks]]
gates = ["A1", "H1"]
seconds = 90

[sources.indico]
servers = ["indico.un.example"]
event = 3

[sources.pretix]
keys = ["a2V5"]

[sources.table]
columns = { code = "Badge" }
keep = ["Hotel"]

[categories.press]
name = "Press"
key = "P"
colour = "#86376A"
aliases = ["Media"]
attention = "No photographs"
identity_check = true

[categories.delegate]
name = "Delegate"
key = "D"
colour = "#336483"

[zones.campus]
name = "Campus"
key = "G"
categories = "all"

[zones.hall]
name = "Hall"
key = "H"
within = "campus"
categories = ["delegate"]
capacity = 100
warn_at = "90%"
entries = 2
once_a_day = true
pass_back = "warn"
addons = ["Gala"]
tags = ["Podium"]
barred_tags = ["Late"]
leaves = ["annex"]
overflow = "annex"
all_out = "22:00"
escorted = ["press"]
escorts = ["delegate"]

[zones.annex]
name = "Annex"
key = "A"
categories = ["delegate"]

[[sessions]]
name = "Debate"
zone = "hall"
starts = 2024-06-27T14:00:00
ends = 2024-06-27T18:00:00+02:00
categories = ["press"]

[gates.A1]
name = "Main entrance"
zone = "campus"
hint = "Left"

[gates.H1]
name = "Hall door"
zone = "hall"
direction = "in"
accepts = ["badge"]

[[gates.H1.hours]]
starts = "08:30"
ends = "24:00"

[[gates.H1.hours]]
starts = 2024-06-26T20:00:00
ends = 2024-06-26T23:00:00
zone = "annex"
direction = "in"

[delegations.MINUSCA]
name = "Mission"
names = { fr = "La mission" }
"""
DEBATE_ENDS = "2024-06-27T18:00:00+02:00"
SMALL = SMALL.replace(DEBATE_ENDS, "2024-06-27T23:30:00+02:00")


def test_every_key_of_a_plan_is_understood() -> None:
    assert loads(SMALL) == Plan(
        event=Event(
            code="summit",
            name="Summit",
            short_name="Summit 24",
            venue="Headquarters",
            timezone="America/New_York",
            starts=datetime(2024, 6, 26, 13, tzinfo=UTC),
            ends=datetime(2024, 6, 27, 22, tzinfo=UTC),
            names={"fr": "Sommet"},
        ),
        categories={
            "press": Category(
                code="press",
                name="Press",
                key="P",
                colour="#86376A",
                aliases=("Media",),
                attention="No photographs",
                identity_check=True,
            ),
            "delegate": Category(code="delegate", name="Delegate", key="D", colour="#336483"),
        },
        zones={
            "campus": Zone(code="campus", name="Campus", key="G", categories=frozenset({"press", "delegate"})),
            "hall": Zone(
                code="hall",
                name="Hall",
                key="H",
                within="campus",
                categories=frozenset({"delegate"}),
                capacity=100,
                warn_at=90,
                entries=2,
                once_a_day=True,
                pass_back=PassBack.WARN,
                addons=("Gala",),
                tags=("Podium",),
                barred_tags=("Late",),
                leaves=("annex",),
                overflow="annex",
                all_out=time(22),
                escorted=frozenset({"press"}),
                escorts=frozenset({"delegate"}),
            ),
            "annex": Zone(code="annex", name="Annex", key="A", categories=frozenset({"delegate"})),
        },
        sessions=(
            Session(
                name="Debate",
                zone="hall",
                starts=datetime(2024, 6, 27, 18, tzinfo=UTC),
                ends=datetime(2024, 6, 27, 21, 30, tzinfo=UTC),
                categories=frozenset({"press"}),
            ),
        ),
        gates={
            "A1": Gate(code="A1", name="Main entrance", zone="campus", direction=Direction.BOTH, hint="Left"),
            "H1": Gate(
                code="H1",
                name="Hall door",
                zone="hall",
                direction=Direction.IN,
                accepts=frozenset({Kind.BADGE}),
                hours=(
                    Hours(starts=time(8, 30), ends=time()),
                    Hours(
                        starts=datetime(2024, 6, 27, 0, tzinfo=UTC),
                        ends=datetime(2024, 6, 27, 3, tzinfo=UTC),
                        zone="annex",
                        direction=Direction.IN,
                    ),
                ),
            ),
        },
        delegations={"MINUSCA": "Mission"},
        delegation_names={"MINUSCA": {"fr": "La mission"}},
        columns={"code": "Badge"},
        keep_columns=("Hotel",),
        indico_servers=("indico.un.example",),
        indico_event=3,
        pretix_keys=("a2V5",),
        stale_after=timedelta(hours=6),
        help_phone="12",
        desk=AccreditationDesk(
            name="Accreditation",
            hint="Tent 3",
            names={"fr": "Guichet"},
            hours=(Hours(starts=time(8), ends=time(18)),),
        ),
        overrides={Reason.ZONE_FULL: Consent.SUPERVISOR, Reason.FORGED: Consent.TWO_OFFICERS},
        walks={frozenset({"A1", "H1"}): timedelta(seconds=90)},
        granted=frozenset({Action.SEARCH_FREELY}),
    )


MISTAKES = [
    ('name = "Accreditation"', 'name = ""', "desk.name: is empty."),
    ('name = "Accreditation"\n', "", "desk.name: is missing; there is 'names'."),
    ('ends = "18:00" }]', 'ends = "08:00" }]', "desk.hours[1].ends: is not after starts."),
    ('zone = "campus"', 'zone = "campsu"', "gates.A1.zone: 'campsu' is none of campus, hall, annex; did you"
     " mean 'campus'?"),
    ("capacity = 100", "capacity = 0", "zones.hall.capacity: is 0, at least 1 is expected."),
    ("capacity = 100", 'capacity = "100"', "zones.hall.capacity: is a text, a whole number is expected."),
    ("capacity = 100", "capacity = true", "zones.hall.capacity: is true or false, a whole number is expected."),
    ("capacity = 100", "capasity = 100", "zones.hall.capacity: is missing; there is 'capasity'."),
    ('venue = "Headquarters"', 'venu = "x"', "event.venue: is missing; there is 'venu'."),
    ('venue = "Headquarters"', 'venue = " "', "event.venue: is empty."),
    ("America/New_York", "America/Gotham", "event.timezone: 'America/Gotham' is no IANA time zone, like"
     " America/New_York."),
    ("starts = 2024-06-26T09:00:00", "starts = 2025-06-26T09:00:00", "event.ends: is not after starts."),
    ("starts = 2024-06-26T09:00:00", 'starts = "9:00"', "event.starts: is a text, a date and time, like"
     " 2024-06-26T09:00:00 is expected."),
    ("starts = 2024-06-26T09:00:00", "starts = 2024-03-10T02:30:00", "event.starts: 2024-03-10 02:30:00 does not exist"
     " in America/New_York: the clock is put forward then."),
    ("starts = 2024-06-27T14:00:00", "starts = 2024-06-28T14:00:00", "sessions[1].ends: is not after starts."),
    ("starts = 2024-06-27T14:00:00", "starts = 2023-06-27T14:00:00", "sessions[1].starts: 2023-06-27 is not a day of"
     " the event, which lasts from 2024-06-26 to 2024-06-27."),
    ('categories = ["press"]', 'categories = ["pres"]', "sessions[1].categories: 'pres' is none of press, delegate."),
    ('categories = ["press"]', 'categories = "press"', 'sessions[1].categories: is neither "all" nor a list of codes.'),
    ('categories = ["press"]', "categories = []", "sessions[1].categories: is empty: nobody could attend."),
    ('key = "D"', 'key = "P"', "categories.delegate.key: 'P' is taken."),
    ('key = "D"', 'key = "DEL"', "categories.delegate.key: 'DEL' is not one letter."),
    ("#336483", "blue", "categories.delegate.colour: 'blue' is no colour, like #5A3A7E."),
    ('"Media"', '"delegate"', "categories.delegate.aliases: 'Delegate' already means press."),
    ('fr = "Sommet"', 'de = "Gipfel"', "event.names.de: is not known here, languages are en, fr, es, ru, ar, zh."),
    ('within = "campus"', 'within = "hall"', "zones.hall.within: goes round in a circle: hall in hall."),
    ('pass_back = "warn"', 'pass_back = "maybe"', "zones.hall.pass_back: 'maybe' is none of refuse, warn, allow."),
    ('warn_at = "90%"', 'warn_at = "900%"', "zones.hall.warn_at: is neither a number up to 100 nor a part of it, like"
     ' "90%".'),
    ('warn_at = "90%"', "warn_at = 101", "zones.hall.warn_at: is neither a number up to 100 nor a part of it, like"
     ' "90%".'),
    ("capacity = 100", "", "zones.hall.capacity: is missing."),
    ("once_a_day = true", "once_a_day = 1", "zones.hall.once_a_day: is a whole number, true or false is expected."),
    ('leaves = ["annex"]', 'leaves = ["campus"]', "zones.hall.leaves: 'campus' is where one is after entering hall."),
    ('leaves = ["annex"]', 'leaves = ["hall"]', "zones.hall.leaves: 'hall' is where one is after entering hall."),
    ('leaves = ["annex"]', 'leafs = ["annex"]', "zones.hall.leafs: is not known; did you mean 'leaves'?"),
    ('overflow = "annex"', 'overflow = "hall"', "zones.hall.overflow: is the zone itself."),
    ('all_out = "22:00"', 'all_out = "22"', "zones.hall.all_out: '22' is no hour, like 22:00."),
    ('all_out = "22:00"', "all_out = 22", "zones.hall.all_out: is a whole number, a text is expected."),
    ('escorts = ["delegate"]', 'escorts = ["press"]', "zones.hall.escorts: 'press' needs an escort itself."),
    ('escorts = ["delegate"]', "escorts = []", "zones.hall.escorts: is missing: nobody could ever be escorted."),
    ('starts = "08:30"', 'starts = "24:00"', "gates.H1.hours[1].ends: is not after starts."),
    ('starts = "08:30"', 'starts = "8:30"', "gates.H1.hours[1].starts: '8:30' is no hour, like 22:00."),
    ('starts = "08:30"', "starts = 2024-06-26T08:30:00", "gates.H1.hours[1].ends: is a text, a date and time, like"
     " 2024-06-26T09:00:00 is expected."),
    ("ends = 2024-06-26T23:00:00", "ends = 2024-06-26T19:00:00", "gates.H1.hours[2].ends: is not after starts."),
    ('zone = "annex"\ndirection = "in"', 'zone = "annex"\ndirection = "out"', "gates.H1.hours[2].direction: the gate"
     " itself leads only in."),
    ('direction = "in"', 'direction = "up"', "gates.H1.direction: 'up' is none of in, out, both."),
    ('["badge"]', '["passport"]', "gates.H1.accepts: 'passport' is none of ticket, badge."),
    ("[gates.H1]", "[gates.a1]", "gates.a1: is there twice, differing only in capitals."),
    ("[gates.H1]", '[gates."H 1"]', "gates.H 1: is no code: letters, digits, - and _, at most 32."),
    ('code = "Badge"', 'cod = "Badge"', "sources.table.columns.cod: is not known here, only code, name, given_name,"
     " family_name, title, position, organisation, delegation, category, state, email, source_id, form, product,"
     " valid_from, valid_until, attention, tags, photo_name, zones_added, zones_removed."),
    ("[desk]", "[desc]", "desc: is not known; did you mean 'desk'?"),
    ("event = 3", "event = 3.5", "sources.indico.event: is 3.5, a whole number is expected."),
    ('may = ["search_freely"]', 'may = ["shred"]', "entrance.may: 'shred' is none of manual_admission, search_freely,"
     " see_documents, see_watchlist."),
    ("ZONE_FULL =", "ZONEFULL =", "overrides.ZONEFULL: is not known; did you mean 'ZONE_FULL'?"),
    ("ZONE_FULL =", "NOT_THIS_PERSON =", "overrides.NOT_THIS_PERSON: is not known; did you mean"
     " 'NOT_IN_OUTER_ZONE'?"),
    ('= "supervisor"', '= "anybody"', "overrides.ZONE_FULL: 'anybody' is none of never, two_officers, supervisor."),
    ('gates = ["A1", "H1"]', 'gates = ["A1", "H2"]', "walks[1].gates: 'H2' is none of A1, H1."),
    ('gates = ["A1", "H1"]', 'gates = ["A1", "A1"]', "walks[1].gates: does not name two different gates."),
    ("seconds = 90", "seconds = 0", "walks[1].seconds: is 0, at least 1 is expected."),
    ("seconds = 90", "minutes = 9", "walks[1].seconds: is missing."),
    ('keep = ["Hotel"]', "keep = [7]", "sources.table.keep: holds a whole number, only texts are expected."),
]  # fmt: skip


@pytest.mark.parametrize(("right", "wrong", "sentence"), MISTAKES, ids=[wrong for _, wrong, _ in MISTAKES])
def test_a_mistake_is_one_sentence_that_names_its_place(right: str, wrong: str, sentence: str) -> None:
    assert right in SMALL
    with pytest.raises(PlanInvalid) as caught:
        loads(SMALL.replace(right, wrong, 1))
    assert str(caught.value) == sentence


def test_a_zone_nobody_may_ever_enter_is_a_mistake() -> None:
    text = SMALL + '\n[zones.attic]\nname = "Attic"\nkey = "X"\n'
    sentence = r"^zones\.attic: opens for nobody: it has no categories, sessions, addons or tags"
    with pytest.raises(PlanInvalid, match=sentence):
        loads(text)


def test_a_zone_without_sessions_does_not_empty_after_them() -> None:
    text = SMALL.replace('categories = "all"', 'categories = "all"\nall_out = "after_sessions"')
    with pytest.raises(PlanInvalid, match=r"^zones\.campus\.all_out: is after sessions, and the zone has none"):
        loads(text)
    assert loads(SMALL.replace('"22:00"', '"after_sessions"')).zones["hall"].all_out is AllOut.AFTER_SESSIONS


def test_zones_do_not_lie_within_each_other_in_a_circle() -> None:
    text = SMALL.replace('categories = "all"', 'categories = "all"\nwithin = "hall"')
    with pytest.raises(PlanInvalid, match="goes round in a circle: campus in hall in campus"):
        loads(text)


def test_a_walk_is_told_once() -> None:
    with pytest.raises(PlanInvalid, match=r"^walks\[2\]\.gates: H1 and A1 are there already"):
        loads(SMALL + '\n[[walks]]\ngates = ["H1", "A1"]\nseconds = 5\n')


def test_a_session_is_in_the_programme_once() -> None:
    session = SMALL[SMALL.index("[[sessions]]") : SMALL.index("[gates.A1]")]
    with pytest.raises(PlanInvalid, match=r"^sessions\[2\]\.starts: 'Debate' is in the programme of hall twice"):
        loads(SMALL.replace(session, session * 2))


@pytest.mark.parametrize("part", ["categories", "zones", "gates"])
def test_a_plan_needs_categories_zones_and_gates(part: str) -> None:
    data = re.sub(rf"(?ms)^\[{part}\..*?(?=^\[\[?(?!{part}\.))", "", SMALL)
    with pytest.raises(PlanInvalid):
        loads(data)


def test_what_is_no_toml_is_a_sentence() -> None:
    with pytest.raises(PlanInvalid, match=r"^is not TOML: .* \(at line 2, column 10\)\.$"):
        loads("[event]\ncode = 1 2\n")


def test_a_file_is_named(tmp_path: Path) -> None:
    file = tmp_path / "plan.toml"
    with pytest.raises(PlanInvalid, match=r"plan\.toml: cannot be read \(No such file"):
        load(file)
    file.write_bytes(b"\xff")
    with pytest.raises(PlanInvalid, match=r"plan\.toml: is not UTF-8 text"):
        load(file)
    file.write_text(SMALL.replace('zone = "campus"', 'zone = "x"'))
    with pytest.raises(PlanInvalid, match=r"plan\.toml: gates\.A1\.zone: 'x' is none of"):
        load(file)
    file.write_text("\ufeff" + SMALL, encoding="utf-8")
    assert load(file) == loads(SMALL)


values = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=3) | st.just("2024-06-26T09:00:00"),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
)


def _toml(value: object) -> str:
    match value:
        case None:
            return "2024-06-26T10:00:00"
        case bool():
            return str(value).lower()
        case int():
            return str(value)
        case str():
            return (
                '"' + "".join(f"\\U{ord(letter):08x}" for letter in value if not 0xD800 <= ord(letter) < 0xE000) + '"'
            )
        case list():
            return "[" + ", ".join(map(_toml, value)) + "]"
        case dict():
            return "{" + ", ".join(f"{_toml(key)} = {_toml(item)}" for key, item in value.items()) + "}"
    raise AssertionError


LINES = [number for number, line in enumerate(SMALL.splitlines()) if " = " in line]


@given(st.sampled_from(LINES), values)
def test_whatever_stands_in_a_plan_is_understood_or_a_sentence(number: int, value: object) -> None:
    lines = SMALL.splitlines()
    lines[number] = lines[number].split(" = ")[0] + " = " + _toml(value)
    try:
        loads("\n".join(lines))
    except PlanInvalid as invalid:
        assert "\n" not in str(invalid)


class TestUncops:
    plan = load(UNCOPS)

    def test_it_is_the_summit_of_2024(self) -> None:
        event = self.plan.event
        assert (event.starts, event.ends) == (
            datetime(2024, 6, 26, 13, tzinfo=UTC),
            datetime(2024, 6, 27, 22, tzinfo=UTC),
        )
        assert set(event.names) == set(LANGUAGES) - {"en"}

    def test_everything_is_named_in_six_languages(self) -> None:
        plan = self.plan
        named: list[Category | Zone | Gate | Session] = [*plan.categories.values(), *plan.zones.values()]
        named += [*plan.gates.values(), *plan.sessions]
        assert [thing.name for thing in named if set(thing.names) != set(LANGUAGES) - {"en"}] == []
        assert [code for code in plan.delegations if set(plan.delegation_names[code]) != set(LANGUAGES) - {"en"}] == []

    def test_it_knows_the_missions_with_police(self) -> None:
        assert set(self.plan.delegations) - {"UN"} == {
            *("MINURSO", "MINUSCA", "MINUSMA", "MONUSCO", "UNFICYP", "UNISFA", "UNMIK", "UNMISS"),
            *("BINUH", "UNOCA", "UNOWAS", "UNSMIL", "UNSOM", "UNVMC", "UNOAU"),
        }

    @pytest.mark.parametrize(
        ("caption", "code"),
        [
            *(("Minister", "minister"), ("MIN", "minister"), ("Chief of Police", "chief_of_police")),
            *(("Delegate", "delegate"), ("DEL", "delegate"), ("International expert", "expert")),
            *(("UN staff", "un_staff"), ("Press", "press"), ("Presse", "press"), ("Photographer", "press")),
            *(("Camera crew", "press"), ("Security", "security"), ("Close protection", "security")),
            ("Interpreter", "interpreter"),
        ],
    )
    def test_captions_of_the_exports_mean_categories(self, caption: str, code: str) -> None:
        assert self.plan.category_codes[caption.casefold()] == code

    def test_everybody_gets_into_the_campus_at_the_main_entrance(self) -> None:
        gate = self.plan.gates["A1"]
        assert (gate.zone, gate.direction, gate.takes(Kind.TICKET)) == ("campus", Direction.BOTH, True)
        assert self.plan.zones["campus"].categories == frozenset(self.plan.categories)

    def test_every_zone_has_a_gate_in_that_takes_tickets(self) -> None:
        entered = {
            gate.zone
            for gate in self.plan.gates.values()
            if gate.leads(Direction.IN) is Direction.IN and gate.takes(Kind.TICKET)
        }
        assert entered == set(self.plan.zones)

    def test_every_key_that_the_kiosk_knows_is_explained(self) -> None:
        text = UNCOPS.read_text(encoding="utf-8")
        used = set(re.findall(r"^#? ?(\w+)\b", text, re.MULTILINE))
        small = tomllib.loads(SMALL)
        keys = {key for part in ("categories", "zones", "gates") for table in small[part].values() for key in table}
        keys |= {key for gate in small["gates"].values() for hours in gate.get("hours", ()) for key in hours}
        keys |= {"entrance", "may", "overrides", "walks", "seconds"}
        assert keys - used - set(re.findall(r"^\[+(\w+)", text, re.MULTILINE)) == set()


DATES = """
[sources.pretix.dates.4]
zones = ["hall"]
gates = ["A1"]
day = 2024-06-27
"""


def test_a_plan_says_what_a_date_of_a_series_opens() -> None:
    said = loads(f"{SMALL}{DATES}").series.said
    assert said == {4: SeriesDate(zones=frozenset({"hall"}), gates=frozenset({"A1"}), day=date(2024, 6, 27))}


@pytest.mark.parametrize(
    ("wrong", "place"),
    [
        ('[sources.pretix.dates.four]\nzones = ["hall"]', "sources.pretix.dates.four"),
        ("[sources.pretix.dates.4]", "sources.pretix.dates.4"),
        ('[sources.pretix.dates.4]\nzones = ["nowhere"]', "sources.pretix.dates.4.zones"),
        ('[sources.pretix.dates.4]\nsessions = ["Nothing"]', "sources.pretix.dates.4.sessions"),
        ("[sources.pretix.dates.4]\nday = 2024-06-27T10:00:00", "sources.pretix.dates.4.day"),
        ('[sources.pretix.dates.4]\nzone = ["hall"]', "sources.pretix.dates.4.zone"),
    ],
)
def test_a_slip_in_a_date_of_a_series_is_named(wrong: str, place: str) -> None:
    with pytest.raises(PlanInvalid) as caught:
        loads(f"{SMALL}\n{wrong}\n")
    assert caught.value.place == place


def test_a_plan_says_how_long_a_resolved_hold_stands() -> None:
    assert loads(f'{SMALL}\n[resolved]\nPENDING = "event"\n').lasting == {Reason.PENDING: Lasting.EVENT}
    for wrong in ('ESCORT_REQUIRED = "day"', 'PENDING = "week"'):
        with pytest.raises(PlanInvalid, match="resolved"):
            loads(f"{SMALL}\n[resolved]\n{wrong}\n")


def test_a_plan_says_what_registration_systems_hear_of() -> None:
    assert (loads(SMALL).check_in, loads(SMALL).check_in_lists) == ((), {})
    said = loads(f'{SMALL}\n[sources]\ncheck_in = ["campus"]\n[sources.pretix.lists]\nhall = 12\n')
    assert (said.check_in, said.check_in_lists) == (("campus",), {"hall": 12})


@pytest.mark.parametrize(
    ("wrong", "place"),
    [
        ('[sources]\ncheck_in = ["nowhere"]', "sources.check_in"),
        ("[sources.pretix.lists]\nnowhere = 12", "sources.pretix.lists.nowhere"),
        ("[sources.pretix.lists]\nhall = 0", "sources.pretix.lists.hall"),
        ('[sources.pretix.lists]\nhall = "Main"', "sources.pretix.lists.hall"),
    ],
)
def test_a_slip_in_what_registration_systems_hear_of_is_named(wrong: str, place: str) -> None:
    with pytest.raises(PlanInvalid) as caught:
        loads(f"{SMALL}\n{wrong}\n")
    assert caught.value.place == place
