"""What one file says, before files are joined, and how a plan reads captions."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING, Any

from kiosk.domain.export import Coverage, Problem
from kiosk.domain.people import Registration, Standing
from kiosk.domain.plan import Plan
from kiosk.sources.delegations import Delegations
from kiosk.sources.table import cell
from kiosk.sources.text import clean

if TYPE_CHECKING:
    from kiosk.sources.pretix_media import Medium

_EXTRA_PLACES = re.compile(r" \(\+\d+\)$")
_DASH = " \N{EN DASH} "


@dataclass(slots=True, kw_only=True)
class Part:
    """What one file (or sheet) says. `origins` and `moments` run parallel to `entries`."""

    file: str
    kind: str
    system: str = ""
    form: str = ""
    entries: list[Registration] = field(default_factory=list)
    origins: list[int] = field(default_factory=list)
    """Row of each entry in the file."""
    moments: list[object] = field(default_factory=list)
    """When each registration was made, as the file has it (see `moment`)."""
    companions: list[Registration] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    covers: list[Coverage] = field(default_factory=list)
    companions_told: set[str] = field(default_factory=set)
    standings: dict[str, Standing] = field(default_factory=dict)
    since: dict[str, str] = field(default_factory=dict)
    """When a code got its standing, ISO 8601 in UTC, where the file says it."""
    positions: dict[str, str] = field(default_factory=dict)
    """pretix' internal id of a ticket -> its `source_id`."""
    media: "list[Medium]" = field(default_factory=list)
    pretix_keys: tuple[str, ...] = ()
    indico_server: str | None = None
    indico_event: int | None = None
    latest: str = ""
    """This and the two after it: see `export.Dated`."""
    written: str = ""
    content: str = ""
    rows: int = 0
    rank: int = 0
    """How much such a file is to be trusted where two say the same thing differently: higher wins."""

    def report(self, row: int | None, column: str | None, problem: str) -> None:
        """Note a problem of this file."""
        self.problems.append(Problem(self.file, row, column, problem))


class Cleaned(dict[Any, str]):
    """Cell -> clean text. Exports repeat themselves: each spelling is worked out once, and kept once."""

    def __init__(self, work: Callable[[str], str] = clean) -> None:
        super().__init__({None: ""})
        self._work = work

    def __missing__(self, value: Any) -> str:
        text = self[value] = self._work(cell(value))
        return text


class Sense:
    """What captions mean under one plan. Keeps what it worked out: exports repeat themselves."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.delegations = Delegations(plan)
        self._categories: dict[str, str] = {}

    def category(self, caption: str) -> str:
        """Code of the category that a caption of a form means; the caption itself where the plan has none."""
        code = self._categories.get(caption)
        if code is None:
            bare = _EXTRA_PLACES.sub("", clean(caption))
            code = self._categories[caption] = self.plan.category_codes.get(bare.casefold(), bare)
        return code

    def product_category(self, name: str, variation: str, internal: str) -> str:
        """Code of the category of a ticket; the plan may know its name, internal name, variation, or both together."""
        full = f"{internal or name}{_DASH}{variation}" if variation else name or internal
        known = self.plan.category_codes
        for caption in (full, f"{name}{_DASH}{variation}", name, internal, variation):
            if caption and (code := known.get(caption.casefold())):
                return code
        return internal or name

    def kept(self, header: list[str]) -> list[tuple[str, int]]:
        """(title, index) of the further columns that the plan keeps."""
        wanted = {title.casefold(): title for title in self.plan.keep_columns}
        return [(wanted[title.casefold()], index) for index, title in enumerate(header) if title.casefold() in wanted]


def latest(values: Iterable[object], zone: tzinfo) -> str:
    """The last of some moments as a text in UTC that sorts by time; empty where none is a time."""
    found = max(filter(None, (moment(value, zone) for value in set(values))), default=None)
    return "" if found is None else found.astimezone(UTC).isoformat()


def moment(value: object, zone: tzinfo) -> datetime | None:
    """When something happened, aware; naive values are wall clock of `zone`. None where the value is no time."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value.strip())
        except ValueError:
            return None
    if not isinstance(value, datetime):
        return None
    return value if value.tzinfo else value.replace(tzinfo=zone)
