"""A small event and its people, for looking at and measuring screens."""

import io
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PIL import Image, ImageDraw

from kiosk.domain.credential import Credential, Format, Kind
from kiosk.domain.passage import LastPassage, Passage
from kiosk.domain.people import Delegate, DelegateId
from kiosk.domain.plan import Category, Direction, Event, Gate, Plan, Session, Zone
from kiosk.domain.verdict import Admitted, Held, Note, Reason, Referral, Refused, Verdict
from kiosk.screens.gate.views import Counts, Recent, Showing, recent_of
from kiosk.screens.words.health import Health, Statuses

VENUE = ZoneInfo("America/New_York")
NOW = datetime(2026, 11, 24, 10, 42, 7, tzinfo=VENUE)
EVERYONE = frozenset({"minister", "chief", "delegate", "expert", "un", "security", "interpreter"})


def at(hour: int, minute: int = 0, second: int = 0) -> datetime:
    """A moment of the day of the pictures."""
    return datetime(2026, 11, 24, hour, minute, second, tzinfo=VENUE)


def named(**names: str) -> dict[str, str]:
    return names


PLAN = Plan(
    event=Event(
        code="uncops",
        name="United Nations Chiefs of Police Summit 2026",
        short_name="UNCOPS 2026",
        venue="New York",
        timezone="America/New_York",
        starts=datetime(2026, 11, 23, 8, tzinfo=VENUE),
        ends=datetime(2026, 11, 24, 20, tzinfo=VENUE),
        names=named(
            ar="قمة الأمم المتحدة لرؤساء الشرطة 2026",
            fr="Sommet des chefs de police des Nations Unies 2026",
            ru="Саммит руководителей полиции Организации Объединённых Наций 2026",
            zh="2026年联合国警察首脑峰会",
            es="Cumbre de Jefes de Policía de las Naciones Unidas 2026",
        ),
    ),
    categories={
        c.code: c
        for c in (
            Category(
                code="minister",
                name="Minister",
                key="M",
                colour="#5A3A7E",
                names=named(ar="وزير", zh="部长", ru="Министр", fr="Ministre"),
            ),
            Category(
                code="chief",
                name="Chief of police",
                key="C",
                colour="#1F3A6E",
                names=named(fr="Chef de police", ru="Начальник полиции"),
            ),
            Category(
                code="delegate", name="Delegate", key="D", colour="#336483", names=named(fr="Délégué(e)", zh="代表")
            ),
            Category(code="expert", name="Expert", key="E", colour="#6B5644", names=named(ru="Эксперт")),
            Category(code="un", name="UN staff", key="U", colour="#4A5157"),
            Category(
                code="press",
                name="Press",
                key="P",
                colour="#86376A",
                names=named(fr="Presse", ar="الصحافة", ru="Пресса", zh="媒体", es="Prensa"),
            ),
            Category(code="security", name="Security", key="S", colour="#14181B"),
            Category(code="interpreter", name="Interpreter", key="I", colour="#676D72"),
        )
    },
    zones={
        z.code: z
        for z in (
            Zone(code="campus", name="Campus", key="C"),
            Zone(
                code="plenary",
                name="Plenary",
                key="P",
                within="campus",
                capacity=1800,
                names=named(ar="الجلسة العامة", fr="Plénière", ru="Пленарный зал", zh="全体会议", es="Plenaria"),
            ),
            Zone(
                code="bilateral",
                name="Bilateral",
                key="B",
                names=named(ar="الاجتماعات الثنائية", fr="Bilatérales", ru="Двусторонние встречи", zh="双边会谈"),
            ),
            Zone(
                code="lounge",
                name="Lounge",
                key="L",
                names=named(ar="الاستراحة", fr="Salon", ru="Комната отдыха", zh="休息室"),
            ),
            Zone(
                code="press",
                name="Press room",
                key="R",
                names=named(fr="Salle de presse", ru="Пресс-центр", zh="新闻室"),
            ),
            Zone(code="vip", name="VIP reception", key="V"),
        )
    },
    sessions=(
        Session(
            name="Plenary",
            zone="plenary",
            starts=at(9),
            ends=at(18),
            categories=EVERYONE,
            names=named(ar="الجلسة العامة", fr="Plénière", ru="Пленарное заседание", zh="全体会议", es="Plenaria"),
        ),
        Session(
            name="Press in the plenary", zone="plenary", starts=at(14), ends=at(18), categories=frozenset({"press"})
        ),
    ),
    gates={
        g.code: g
        for g in (
            Gate(
                code="A1",
                name="Main entrance",
                zone="plenary",
                direction=Direction.IN,
                names=named(
                    ar="المدخل الرئيسي", fr="Entrée principale", ru="Главный вход", zh="正门", es="Entrada principal"
                ),
            ),
            Gate(
                code="A2", name="Side entrance", zone="plenary", direction=Direction.IN, hint="Ten steps to the right."
            ),
            Gate(
                code="B2",
                name="Press entrance",
                zone="press",
                direction=Direction.BOTH,
                hint="Left, along the river side.",
            ),
        )
    },
    delegations={
        "MONUSCO": "United Nations Organization Stabilization Mission in the Democratic Republic of the Congo"
    },
    help_phone="4400",
)

STATUSES = Statuses(
    printer=Health.GOOD,
    badges_left=212,
    roster_size=4218,
    roster_age=timedelta(minutes=4),
    hub=Health.GOOD,
    kiosks=6,
    officer="R. Adeyemi",
)
COUNTS = Counts(inside=412, capacity=1800, through=386)


def person(name: str, **more: object) -> Delegate:
    """A delegate; whatever is not said is plain."""
    plain = Delegate(id=DelegateId("d1"), source_id="1041", name=name, category="delegate")
    return replace(plain, **more)  # type: ignore[arg-type]


GULNAR = person(
    "Гүлнәр Сейітқызы Әбдірахманова",
    latin_name="ABDIRAKHMANOVA Gulnar Seitkyzy",
    position="Deputy Chairperson, Committee of Administrative Police",
    delegation="KZ",
    category="chief",
)
RAJAPAKSHA = person(
    "Wickramasinghe Mudiyanselage Chandrasekara Bandara Rajapaksha",
    position="Minister of Public Security",
    delegation="LK",
    category="minister",
)
LAYLA = person(
    "ليلى عبد الكريم حدّاد",
    latin_name="HADDAD Layla Abdelkarim",
    position="Forensic adviser",
    organisation="Public Security Directorate",
    delegation="JO",
    category="expert",
)
JO = person(
    "Jo Pemberton", latin_name="PEMBERTON Jo", position="Photographer", organisation="Northlight Wire", category="press"
)
SAMER = person(
    "سامر يوسف عبد الرحمن الخالدي",
    latin_name="AL-KHALIDI Samer Yousef Abdelrahman",
    position="وزير الدولة للشؤون الداخلية",
    delegation="JO",
    category="minister",
)
LIU = person("刘明远", latin_name="LIU Mingyuan", position="Director, International Cooperation", delegation="CN")
OWUSU = person("Kofi Lartey Owusu-Ansah", latin_name="OWUSU-ANSAH Kofi Lartey", delegation="GH", category="chief")
LINDQVIST = person("Marta Ingrid Lindqvist", latin_name="LINDQVIST Marta Ingrid", delegation="SE", category="chief")


def passage(delegate: Delegate | None, verdict: Verdict, when: datetime = NOW, **more: object) -> Passage:
    """A sealed passage at A1."""
    plain = Passage(
        payload=b"x",
        verdict=verdict,
        gate="A1",
        direction=Direction.IN,
        at=when,
        delegate=delegate,
        credential=Credential(format=Format.INDICO_2, kind=Kind.TICKET, id="1041", keys=("k",)) if delegate else None,
        seq=94218,
        number=4218,
    )
    return replace(plain, **more)  # type: ignore[arg-type]


def admitted(delegate: Delegate = GULNAR, *notes: Note, **more: object) -> Showing:
    """An admission to show."""
    verdict = Admitted(notes or (Note.FIRST_ENTRY,))
    plain = Showing(passage=passage(delegate, verdict), photo=portrait(), zones=("plenary", "bilateral", "lounge"))
    return replace(plain, **more)  # type: ignore[arg-type]


def held(reason: Reason = Reason.IDENTITY_CHECK, delegate: Delegate = LAYLA) -> Showing:
    """A hold to show."""
    return Showing(
        passage=passage(delegate, Held(reason), at(10, 44, 31), seq=94221, number=4221), photo=portrait((90, 110, 120))
    )


def refused(reason: Reason, delegate: Delegate | None = None, *referrals: Referral, **more: object) -> Showing:
    """A refusal to show."""
    plain = Showing(
        passage=passage(delegate, Refused(reason, referrals), at(10, 45, 2), seq=94223, number=4223),
        photo=portrait((70, 80, 70)) if delegate else None,
        override=delegate is not None,
    )
    return replace(plain, **more)  # type: ignore[arg-type]


def outside_hours() -> Showing:
    """The refusal of picture 05."""
    later = Referral(zone="plenary", gate="A1", opens=at(14), closes=at(18))
    return refused(Reason.OUTSIDE_HOURS, JO, later, Referral(zone="press", gate="B2", closes=at(18)))


def re_entry() -> Showing:
    """The re-entry of picture 08."""
    showing = admitted(SAMER, Note.RE_ENTRY, badges=1)
    return replace(showing, passage=replace(showing.passage, last=LastPassage("A1", Direction.OUT, at(10, 20))))


def recents() -> tuple[Recent, ...]:
    """The strip of the pictures."""
    rows: Iterable[tuple[Delegate, Verdict, datetime]] = (
        (OWUSU, Admitted((Note.FIRST_ENTRY,)), at(10, 41, 52)),
        (LIU, Admitted((Note.RE_ENTRY,)), at(10, 41, 40)),
        (LINDQVIST, Refused(Reason.ALREADY_INSIDE), at(10, 41, 18)),
        (person("A. Vidal"), Admitted((Note.FIRST_ENTRY,)), at(10, 40, 59)),
        (LAYLA, Held(Reason.IDENTITY_CHECK), at(10, 40, 31)),
        (GULNAR, Admitted((Note.EXIT,)), at(10, 39, 30)),
        (SAMER, Admitted((Note.FIRST_ENTRY,)), at(10, 38, 2)),
        (JO, Refused(Reason.OUTSIDE_HOURS), at(10, 37, 7)),
    )
    return tuple(recent_of(passage(delegate, verdict, when), PLAN) for delegate, verdict, when in rows)


def portrait(coat: tuple[int, int, int] = (40, 52, 66)) -> bytes:
    """A drawn face as a JPEG of 960×1200."""
    image = Image.new("RGB", (960, 1200), (208, 212, 216))
    draw = ImageDraw.Draw(image)
    draw.ellipse((-40, 880, 1000, 1700), fill=coat)
    draw.rectangle((390, 700, 570, 960), fill=(196, 150, 112))
    draw.ellipse((260, 170, 700, 800), fill=(226, 184, 148))
    draw.pieslice((240, 130, 720, 700), 180, 360, fill=(32, 26, 24))
    for x in (390, 570):
        draw.ellipse((x - 26, 470, x + 26, 510), fill=(40, 30, 26))
    draw.line((430, 660, 530, 660), fill=(150, 70, 70), width=14)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=88)
    return out.getvalue()


UTC_NOW = NOW.astimezone(UTC)
