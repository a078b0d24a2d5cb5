"""The plan of one event: categories, zones, sessions, gates. Values only; `sources/plan_file` reads and writes TOML."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta, tzinfo
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.domain.credential import Kind
from kiosk.domain.day import midnight
from kiosk.domain.duty import Action, Consent
from kiosk.domain.lasting import Lasting
from kiosk.domain.series import Series
from kiosk.domain.verdict import Reason

if TYPE_CHECKING:
    from kiosk.domain.accreditation import AccreditationDesk
    from kiosk.domain.admission_list import AdmissionList


class Direction(StrEnum):
    """Which way a passage leads, seen from the zone of the gate."""

    IN = "in"
    OUT = "out"
    BOTH = "both"


class Unlisted(StrEnum):
    """What becomes of a genuine badge whose holder is not on this roster (yet)."""

    ADMIT = "admit"
    HOLD = "hold"


class Outside(StrEnum):
    """What becomes of who enters before the doors open or after the event's end."""

    REFUSE = "refuse"
    HOLD = "hold"


class PassBack(StrEnum):
    """What happens when a credential enters a zone its holder is already in."""

    REFUSE = "refuse"
    WARN = "warn"
    ALLOW = "allow"


class Unconfirmed(StrEnum):
    """What badges print of a name's transliteration that nobody has confirmed."""

    OFF = "off"
    MARKED = "marked"
    """Small, and said to be one."""


class AllOut(StrEnum):
    """When everybody counts as out, said by the programme."""

    AFTER_SESSIONS = "after_sessions"
    """A session has ended, and no other one of the zone goes on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Which event this is. `starts` and `ends` are aware; `timezone` is an IANA name for showing times."""

    code: str
    name: str
    short_name: str
    venue: str
    timezone: str
    starts: datetime
    ends: datetime
    names: Mapping[str, str] = field(default_factory=dict)
    """Name by language, `en fr es ru ar zh`, where given."""
    doors: datetime | None = None
    """When the doors open, aware; None: at midnight of the day on which the event starts."""
    outside: Outside = Outside.REFUSE

    @property
    def opens(self) -> datetime:
        """The first moment at which anybody enters, in UTC."""
        if self.doors is not None:
            return self.doors.astimezone(UTC)
        return midnight(self.starts, ZoneInfo(self.timezone)).astimezone(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """A kind of accreditation. `key` is the one letter shown beside the colour, `aliases` the captions in exports."""

    code: str
    name: str
    key: str
    colour: str
    names: Mapping[str, str] = field(default_factory=dict)
    aliases: tuple[str, ...] = ()
    attention: str = ""
    identity_check: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone:
    """A place with access control. `categories` may enter whenever no session of the zone says more."""

    code: str
    name: str
    key: str
    """One letter for pictograms on badges and screens."""
    names: Mapping[str, str] = field(default_factory=dict)
    within: str | None = None
    """Code of the outer zone one must be in first."""
    categories: frozenset[str] = frozenset()
    capacity: int | None = None
    warn_at: int | None = None
    """So many people inside are nearly too many."""
    entries: int | None = None
    """How many entries one person has; None = any number."""
    once_a_day: bool = False
    """One entry on each day at the venue, whatever `entries` leaves."""
    pass_back: PassBack = PassBack.REFUSE
    addons: tuple[str, ...] = ()
    """Names of add-on products whose tickets open this zone besides the categories."""
    tags: tuple[str, ...] = ()
    """Tags of the registration system that open this zone at any time."""
    barred_tags: tuple[str, ...] = ()
    """Tags that close it, whatever else opens it."""
    leaves: tuple[str, ...] = ()
    """Zones that somebody has left who enters this one."""
    overflow: str | None = None
    """Zone for those who find this one full."""
    all_out: time | datetime | AllOut | None = None
    """When whoever is inside counts as out: every day at an hour of the venue, at a moment (in the time zone of the
    venue) and at its hour on every later day, or by the programme."""
    always: bool = False
    """It opens before the event's doors and after its end, too."""
    escorted: frozenset[str] = frozenset()
    """Categories that enter only with an escort."""
    escorts: frozenset[str] = frozenset()
    """Categories that escort them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A zone being open for categories from–to (half-open, aware)."""

    name: str
    zone: str
    starts: datetime
    ends: datetime
    categories: frozenset[str]
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """When a gate is open, half-open: every day by the clock of the venue (past midnight, too), or from one moment to
    another. `zone` and `direction` where the gate then leads elsewhere or otherwise than usual."""

    starts: time | datetime
    ends: time | datetime
    zone: str | None = None
    direction: Direction | None = None

    def cover(self, moment: datetime, venue: tzinfo) -> bool:
        """Whether the gate is open at that moment."""
        if isinstance(self.starts, datetime) and isinstance(self.ends, datetime):
            return self.starts <= moment < self.ends
        assert not isinstance(self.starts, datetime) and not isinstance(self.ends, datetime), "both are of one sort"
        hour = moment.astimezone(venue).time()
        if self.starts < self.ends:
            return self.starts <= hour < self.ends
        return hour >= self.starts or hour < self.ends

    def next_start(self, moment: datetime, venue: tzinfo) -> datetime | None:
        """The first time after `moment` at which these hours begin."""
        if isinstance(self.starts, datetime):
            return self.starts if self.starts > moment else None
        today = datetime.combine(moment.astimezone(venue).date(), self.starts, venue)
        coming = today if today > moment else today + timedelta(days=1)
        return coming.astimezone(moment.tzinfo)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """A checkpoint on the border of a zone. `hint` says how to find it.

    Where it has `hours`, it is open within them alone; `at` tells how it is at a moment.
    """

    code: str
    name: str
    zone: str
    direction: Direction
    accepts: frozenset[Kind] = frozenset(Kind)
    hint: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    hours: tuple[Hours, ...] = ()
    shut: bool = False
    """Nobody enters now; whoever is inside may leave."""
    list: "AdmissionList | None" = None
    """The pretix check-in list that decides here, instead of categories and sessions."""

    def at(self, moment: datetime, venue: tzinfo) -> "Gate":
        """The gate as it is then: where it leads, or that it is shut."""
        if not self.hours:
            return self
        hours = next((hours for hours in self.hours if hours.cover(moment, venue)), None)
        if hours is None:
            return replace(self, shut=True)
        return replace(self, zone=hours.zone or self.zone, direction=hours.direction or self.direction)

    def takes(self, kind: Kind) -> bool:
        """Whether such a code is good here. A badge always is: it proves more than the ticket it was printed for."""
        return kind is Kind.BADGE or kind in self.accepts

    def leads(self, wanted: Direction | None) -> Direction | None:
        """IN or OUT: where this gate leads when `wanted` is asked for (in, by default); None where it does not."""
        if self.direction is Direction.BOTH:
            return Direction.OUT if wanted is Direction.OUT else Direction.IN
        return self.direction if wanted in (None, Direction.BOTH, self.direction) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Companions:
    """What accompanying persons are who have no category of their own."""

    category: str = ""
    """Code of a category; empty: the host's."""
    closed: frozenset[str] | None = None
    """Zones that open for no companion, whatever the category; None: as `bearer` has it."""


@dataclass(frozen=True, kw_only=True)
class Plan:
    """Everything an event decides about access, by code, in the order of the file."""

    event: Event
    categories: Mapping[str, Category]
    zones: Mapping[str, Zone]
    sessions: tuple[Session, ...]
    gates: Mapping[str, Gate]
    delegations: Mapping[str, str] = field(default_factory=dict)
    """Missions and organisations: code -> English name (countries come from CLDR)."""
    delegation_names: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """code -> language -> name, where the plan gives more than English."""
    columns: Mapping[str, str] = field(default_factory=dict)
    """Field of `Entry` -> column header, for tables no registration system wrote."""
    keep_columns: tuple[str, ...] = ()
    """Further columns of an export that this event needs to keep."""
    passport_column: str = ""
    """Title of the column of an export in which names stand as passports spell them."""
    unconfirmed: Unconfirmed = Unconfirmed.OFF
    indico_servers: tuple[str, ...] = ()
    """Addresses whose Indico tickets are of this event; empty = any."""
    indico_event: int | None = None
    pretix_keys: tuple[str, ...] = ()
    """Trusted `pretix_sig1` keys: base64 of PEM SubjectPublicKeyInfo, as pretix' event resource has them."""
    check_in: tuple[str, ...] = ()
    """Zones of which the first admission of a person is told to registration systems; empty: those within no other."""
    check_in_lists: Mapping[str, int] = field(default_factory=dict)
    """Zone -> pretix' check-in list on which admissions there are told."""
    stale_after: timedelta = timedelta(hours=12)
    """A roster older than this puts STALE_ROSTER on admissions."""
    help_phone: str = ""
    desk: "AccreditationDesk | None" = None
    """Where people are sent whom no gate can help; None: the plan does not say where it is."""
    unlisted: Unlisted = Unlisted.ADMIT
    overrides: Mapping[Reason, Consent] = field(default_factory=dict)
    """Whose word it takes to override a reason, where that is not `duty.OVERRIDES`."""
    lasting: Mapping[Reason, Lasting] = field(default_factory=dict)
    """How long a resolved hold stands, where that is not `lasting.LASTING`."""
    walks: Mapping[frozenset[str], timedelta] = field(default_factory=dict)
    """The least time it takes to walk between two gates, by their codes."""
    companions: Companions = Companions()
    series: Series = field(default_factory=Series)
    """The dates of an event of pretix that has several."""
    exchanged: frozenset[str] = frozenset()
    """pretix' products, as `access.products_of` has them, whose tickets are exchanged for a reusable medium."""
    media: Mapping[str, datetime | None] = field(default_factory=dict)
    """Wristbands and cards that exports told of, by `credential.medium_key`: until when each counts."""
    granted: frozenset[Action] = frozenset()
    """What entrance staff may do besides, of `duty.GRANTABLE`."""

    @cached_property
    def zone_info(self) -> ZoneInfo:
        """Time zone for showing times."""
        return ZoneInfo(self.event.timezone)

    @cached_property
    def category_codes(self) -> Mapping[str, str]:
        """Casefolded caption, name or code -> category code."""
        return {
            caption.casefold(): category.code
            for category in self.categories.values()
            for caption in (*category.aliases, *category.names.values(), category.name, category.code)
        }

    @cached_property
    def zone_codes(self) -> Mapping[str, str]:
        """Casefolded name or code -> zone code."""
        zones = self.zones.values()
        named = {said.casefold(): zone.code for zone in zones for said in (*zone.names.values(), zone.name)}
        return named | {code.casefold(): code for code in self.zones}

    @cached_property
    def programme(self) -> Mapping[str, tuple[Session, ...]]:
        """Sessions by zone code, earliest first."""
        return {
            zone: tuple(sorted((s for s in self.sessions if s.zone == zone), key=lambda session: session.starts))
            for zone in self.zones
        }

    @cached_property
    def left_by_entering(self) -> Mapping[str, tuple[str, ...]]:
        """Zone -> all that somebody has left who enters it, with what lies within those."""
        return {
            code: tuple(dict.fromkeys(left for other in zone.leaves for left in (other, *self.inner_zones(other))))
            for code, zone in self.zones.items()
        }

    @cached_property
    def days(self) -> tuple[datetime, datetime]:
        """From the opening of the doors to the end of the event, both included; in UTC."""
        return self.event.opens, self.event.ends.astimezone(UTC)

    def gate_at(self, gate: str, moment: datetime) -> Gate:
        """A gate as it is at a moment."""
        return self.gates[gate].at(moment, self.zone_info)

    def inner_zones(self, zone: str) -> tuple[str, ...]:
        """Codes of the zones inside `zone`, however deep, in the order of the plan."""
        return tuple(inner for inner in self.zones if zone in self.outer_zones(inner))

    def outer_zones(self, zone: str) -> tuple[str, ...]:
        """Codes of the zones around `zone`, innermost first."""
        outer: list[str] = []
        while (inside := self.zones[zone].within) is not None and inside not in outer:
            outer.append(inside)
            zone = inside
        return tuple(outer)
