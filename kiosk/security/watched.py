"""Who is watched for, and how surely a person is that one. Values only."""

from dataclasses import dataclass
from enum import StrEnum


class Certainty(StrEnum):
    """Exact: the same document, or the same name and no contradicting date of birth."""

    EXACT = "exact"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchEntry:
    """Somebody watched for. `id` stays the same from import to import as long as the person's data do."""

    id: str
    names: tuple[str, ...]
    births: tuple[str, ...] = ()
    note: str = ""
    level: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that may be the person; `likeness` of the names is 0 to 1, `document` where a document is the same."""

    entry: WatchEntry
    certainty: Certainty
    likeness: float
    document: bool = False
