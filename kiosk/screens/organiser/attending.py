"""What the view of arrivals is told, and what is asked of it there. Pure."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.trouble import Trouble
from kiosk.journal.attendance import By, Guest, Mark


@dataclass(frozen=True, slots=True)
class Attending:
    """Everybody who came or is expected; `read` false until they were first counted."""

    guests: tuple[Guest, ...] = ()
    read: bool = False
    answer: Trouble | None = None
    may_write: bool = False
    writing: bool = False
    file: str = ""
    """Where the report was written last."""

    @property
    def expected(self) -> int:
        """All of them."""
        return len(self.guests)

    @property
    def arrived(self) -> int:
        """Who came."""
        return sum(guest.mark is Mark.ARRIVED for guest in self.guests)


@dataclass(frozen=True, slots=True)
class PickGroup:
    """Show it in the panel."""

    code: str


@dataclass(frozen=True, slots=True)
class ShowBy:
    """Count people by something else."""

    by: By


class Document(StrEnum):
    """What a report is written as; its value ends the file's name."""

    PDF = "pdf"
    WORKBOOK = "xlsx"


@dataclass(frozen=True, slots=True)
class WriteReport:
    """Put the arrivals into a file."""

    document: Document
