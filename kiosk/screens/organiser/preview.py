"""What an import would do as the organiser's screen is told of it, and what is asked of it there. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from kiosk.domain.export import Problem
from kiosk.domain.people import Delegate
from kiosk.domain.trouble import Trouble
from kiosk.roster.changes import Changes
from kiosk.roster.leaving import Row


class Kind(StrEnum):
    """What becomes of people; in the order of the counts."""

    ADDED = "added"
    CHANGED = "changed"
    MISSING = "missing"
    PROBLEMS = "problems"
    SAME = "same"


class Step(StrEnum):
    """Asked of what stands behind the screen."""

    FILES = "files"
    FOLDER = "folder"
    DISCARD = "discard"


@dataclass(frozen=True, slots=True)
class Compare:
    """Say what an import of these would do."""

    paths: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Apply:
    """Import what is shown, without these."""

    left_out: frozenset[Row]


@dataclass(frozen=True, slots=True)
class Show:
    """Rows of this kind alone."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class Tick:
    """Take this person's changes along, or leave them out. `line` is where it was pressed."""

    row: Row
    line: int


@dataclass(frozen=True, slots=True)
class Line:
    """One difference of one person. `row` None = nothing to choose about it."""

    kind: Kind
    row: Row | None
    person: Delegate
    field: str = ""
    """A field of `Entry`, the title of a further column after `extra:`, or `code`, `returned`."""
    old: object = None
    new: object = None
    inside: bool = False
    """The person, or somebody who comes with them, is inside a zone now."""
    first: bool = True
    """The first line of this person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """A comparison, as one import would apply it."""

    files: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    problems: tuple[Problem, ...] = ()
    same: int = 0
    rows: int = 0
    half: bool = False
    """So many people are not in it that it may be half a list."""
    nobody: bool = False
    """Nobody could enter afterwards."""
    unticked: frozenset[Row] = frozenset()
    """Rows that nobody ticked for the organiser."""
    changes: Changes = field(default_factory=Changes)

    @property
    def counts(self) -> Mapping[Kind, int]:
        """Five numbers."""
        people = {kind: sum(line.kind is kind and line.first for line in self.lines) for kind in Kind}
        return {**people, Kind.PROBLEMS: len(self.problems), Kind.SAME: self.same}

    @property
    def choices(self) -> frozenset[Row]:
        """Everybody about whom there is something to choose."""
        return frozenset(line.row for line in self.lines if line.row is not None)

    def of(self, kind: Kind) -> tuple[Line, ...]:
        """Lines of one kind."""
        return tuple(line for line in self.lines if line.kind is kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class Importing:
    """Everything the screen shows."""

    preview: Preview | None = None
    reading: bool = False
    """Files are being compared."""
    applying: bool = False
    done: int | None = None
    """People whom the last import from here touched."""
    answer: Trouble | None = None
    may_act: bool = True

    @property
    def busy(self) -> bool:
        """Something is under way."""
        return self.reading or self.applying
