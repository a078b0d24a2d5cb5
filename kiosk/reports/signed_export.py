"""Exporting: the head is signed and sealed, the entries asked for are written as one view of the file, the file signed.

A table goes out where nothing can be sealed or signed any more (a full disk is no reason to keep the record back), and
says so; a report is a signed document and does not.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.domain.people import DelegateId
from kiosk.domain.plan import Plan
from kiosk.domain.verdict import Reason
from kiosk.journal.detached import sign_file, signature_of
from kiosk.journal.exports import People, remembering, write
from kiosk.journal.heads import head_words, read
from kiosk.journal.notary import Notary, Occasion, fingerprint
from kiosk.journal.selection import Selection
from kiosk.journal.store import Journal
from kiosk.operators.store import Operators
from kiosk.reports.lines import Cover, Scribe, chains
from kiosk.screens.words.wording import reason_line
from kiosk.storage.database import CannotWrite

REPORT = ".pdf"


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written. `unsigned` says why there is no signature beside it."""

    entries: int
    signature: Path | None
    unsigned: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exporter:
    """The kiosk whose journal is exported, who asks, and when."""

    journal: Journal
    person: People
    operators: Operators
    plan: Plan
    by: str
    """Id of an officer, or words for who else it is."""
    at: datetime


def export(file: Path, desk: Exporter, selection: Selection, step: Callable[[int], object] | None = None) -> Exported:
    """Write the entries as the file's name says (.csv .xlsx .jsonl .pdf), and the signature beside it.

    A .pdf needs a Qt application. Raises NoSuchFormat, TooLong, ReportTooLong or CannotWrite.
    """
    notary, report = Notary(desk.journal), file.suffix.lower() == REPORT
    with suppress(OSError):
        signature_of(file).unlink(missing_ok=True)
    head, unsigned = "", ""
    try:
        head = notary.sign(Occasion.EXPORT, desk.at, {"as": file.suffix.lower(), "by": desk.by})
    except CannotWrite as trouble:
        if report:
            raise
        unsigned = str(trouble)
    with desk.journal.one_view():
        if report:
            entries = _write_report(file, desk, selection, head, step)
        else:
            chosen = selection.of(desk.journal.entries(), desk.journal.strangers_of(selection.person))
            entries = write(file, (each.entry for each in chosen), desk.person, desk.plan.zone_info)
    if not head:
        return Exported(entries, None, unsigned)
    return Exported(entries, sign_file(file, notary, desk.plan.event.code, head, desk.at))


def _write_report(
    file: Path, desk: Exporter, selection: Selection, head: str, step: Callable[[int], object] | None
) -> int:
    from kiosk.reports.pages import write_report

    zone, signed = desk.plan.zone_info, read(head)
    scribe = Scribe(desk.plan, remembering(desk.person), _namer(desk.operators), zone)
    cover = Cover(
        plan=desk.plan,
        kiosk=desk.journal.kiosk,
        at=desk.at.astimezone(zone),
        by=scribe.officer(desk.by),
        asked=asked_in_words(selection, desk),
        chains=chains(desk.journal.verify()),
        head=head,
        head_number=signed.seq,
        words=head_words((signed.seq, signed.hash)),
        key=fingerprint(Notary(desk.journal).public()),
        file=file.name,
    )
    strangers = desk.journal.strangers_of(selection.person)
    counts = write_report(file, cover, lambda: scribe.lines(selection.of(desk.journal.entries(), strangers)), step)
    return counts.entries


def asked_in_words(selection: Selection, desk: Exporter) -> tuple[tuple[str, str], ...]:
    """The filters, each by its name and in words."""
    zone, plan = desk.plan.zone_info, desk.plan
    found: list[tuple[str, str]] = []
    if selection.since is not None:
        found.append(("From", f"{selection.since.astimezone(zone):%A %d %B %Y, %H:%M:%S %Z}"))
    if selection.until is not None:
        found.append(("Until, not included", f"{selection.until.astimezone(zone):%A %d %B %Y, %H:%M:%S %Z}"))
    if selection.gate:
        gate = plan.gates.get(selection.gate)
        found.append(("Gate", f"{selection.gate}, {gate.name}" if gate else selection.gate))
    if selection.person:
        delegate = desk.person(DelegateId(selection.person))
        found.append(("Person", f"{delegate.name} ({selection.person})" if delegate else selection.person))
    if selection.reason:
        words = reason_line(Reason(selection.reason)) if selection.reason in Reason.__members__ else ""
        found.append(("Reason", ": ".join(filter(None, (selection.reason, words)))))
    if selection.officer:
        name = _namer(desk.operators)(selection.officer) or selection.officer
        found.append(("Officer", f"{name}: named in the entry, or on duty at it"))
    return tuple(found)


def _namer(operators: Operators) -> Callable[[str], str]:
    def name(operator: str) -> str:
        found = operators.get(operator)
        return f"{found.name} ({found.role})" if found else ""

    return name
