"""Printers that speak IPP (RFC 8011): network printers directly, and every printer of this machine through CUPS.

The job carries the intent's UUID as its name, so that a job whose answer got lost is found again among the printer's
jobs; printers that were switched off number their jobs anew, so an id counts only together with that name. `job-state`
9 is the reliable "printed"; impressions completed are not. Media are asked for with fidelity: a printer that holds
other media refuses instead of scaling. An answer to a job that cannot be read leaves its outcome unknown.
"""

import re
from dataclasses import dataclass

from kiosk.printing.printers import (
    BLOCKING,
    CannotCancel,
    Condition,
    NoPrinter,
    Outcome,
    Page,
    PrinterTrouble,
    Rejected,
    Size,
    TimedOut,
    Unreachable,
    WrongMedia,
)
from kiosk.printing.printers.ipp_http import Garbled, NotFound, exchange
from kiosk.printing.printers.ipp_message import JOB, OPERATION, PRINTER, Attributes, Message

_PRINT_JOB, _CANCEL_JOB, _GET_JOB, _GET_JOBS, _GET_PRINTER, _CUPS_GET_PRINTERS = 0x02, 0x08, 0x09, 0x0A, 0x0B, 0x4002
_JOB_STATES = {
    3: Outcome.WORKING,
    4: Outcome.WORKING,
    5: Outcome.WORKING,
    6: Outcome.WORKING,
    7: Outcome.FAILED,
    8: Outcome.FAILED,
    9: Outcome.PRINTED,
}
_JOB_WORDS = {3: "pending", 4: "held", 5: "processing", 6: "stopped", 7: "canceled", 8: "aborted", 9: "completed"}
_USER = "uncops-kiosk"
_STOPPED = 5
_GLANCE = 3.0
"""Seconds to wait for answers that are no job's."""
_TRAY_LEVEL = re.compile(rb"(?:^|;)level=(\d+)(?:;|$)")
"""In the value of printer-input-tray (PWG 5100.13, 5.6.6); negative levels are not known."""
_OF_A_JOB = ["job-id", "job-name", "job-state", "job-state-reasons"]
_WANTED = (
    "printer-state",
    "printer-state-reasons",
    "printer-is-accepting-jobs",
    "media-col-ready",
    "media-ready",
    "marker-names",
    "marker-levels",
    "printer-input-tray",
    "printer-up-time",
    "sides-supported",
)


@dataclass(frozen=True, slots=True)
class IppPrinter:
    """A printer at an address like ipp://192.0.2.7/ipp/print; `patience` is seconds to wait for the answer to a job.

    Without `fidelity` a wrong medium is the queue's business: CUPS scales and rotates as its administrator chose.
    """

    name: str
    uri: str
    patience: float = 10.0
    fidelity: bool = True

    def condition(self) -> Condition:
        """How it is: state, reasons, loaded media, consumables.

        Printers call themselves idle with an empty tray, so it is the reasons that tell whether a badge would come out.
        """
        return self._condition(self._printer())

    def _printer(self) -> Attributes:
        return self._ask(_GET_PRINTER, {"requested-attributes": list(_WANTED)}).group(PRINTER)

    def _condition(self, printer: Attributes) -> Condition:
        reasons = _reasons(printer)
        running = (
            _first(printer, "printer-state") != _STOPPED and _first(printer, "printer-is-accepting-jobs") is not False
        )
        ready = running and not any(reason in BLOCKING for reason in reasons)
        names, levels = printer.get("marker-names", ()), printer.get("marker-levels", ())
        known = tuple((str(n), int(v)) for n, v in zip(names, levels, strict=False) if isinstance(v, int) and v >= 0)
        loaded = _loaded(printer) if self.fidelity else ()
        up = _first(printer, "printer-up-time")
        return Condition(ready, reasons, loaded, known, _left(printer), up if isinstance(up, int) else None)

    def send(self, page: Page, intent: str) -> str:
        """One job. Errors: WrongMedia, Rejected, Unreachable, and TimedOut where it may have arrived."""
        printer = self._printer()
        loaded = self._condition(printer).loaded
        if loaded and not any(page.size.fits(size) for size in loaded):
            raise WrongMedia(self.name, page.size, loaded)
        operation: Attributes = {
            "job-name": [intent],
            "document-format": ["application/pdf"],
            "ipp-attribute-fidelity": [self.fidelity],
        }
        size = {"x-dimension": round(page.size.width * 100), "y-dimension": round(page.size.height * 100)}
        job: Attributes = {"media-col": [{"media-size": size}], "print-scaling": ["none"], **_sides(page, printer)}
        number = _first(self._ask(_PRINT_JOB, operation, job, page.pdf).group(JOB), "job-id")
        if not isinstance(number, int):
            raise TimedOut(self.name)
        return str(number)

    def outcome(self, intent: str, job: str) -> tuple[Outcome, str]:
        """By the job's id; where that was never told, or is another job's now, by its name among all jobs."""
        if job:
            try:
                found = self._ask(_GET_JOB, {"job-id": [int(job)], "requested-attributes": _OF_A_JOB}).group(JOB)
            except NotFound:
                found = {}
            if found and _first(found, "job-name") in (intent, None):
                return _outcome(found)
        if found := self._named(intent):
            return _outcome(found)
        return Outcome.ABSENT, "the printer no longer knows it" if job else "never arrived"

    def cancel(self, intent: str, job: str) -> None:
        """By its name, which no other job has."""
        found = self._named(intent)
        number = _first(found, "job-id")
        if not isinstance(number, int):
            raise CannotCancel(self.name)
        try:
            self._ask(_CANCEL_JOB, {"job-id": [number]})
        except Rejected as error:
            raise CannotCancel(self.name) from error

    def _named(self, intent: str) -> Attributes:
        for which in ("not-completed", "completed"):
            answer = self._ask(_GET_JOBS, {"which-jobs": [which], "requested-attributes": _OF_A_JOB})
            for found in answer.all_groups(JOB):
                if _first(found, "job-name") == intent:
                    return found
        return {}

    def _ask(self, operation: int, attributes: Attributes, job: Attributes | None = None, data: bytes = b"") -> Message:
        head = {
            "attributes-charset": ["utf-8"],
            "attributes-natural-language": ["en"],
            "printer-uri": [self.uri],
        }
        if "job-id" in attributes:
            head["job-id"] = attributes["job-id"]  # type: ignore[assignment]
        rest = {name: values for name, values in attributes.items() if name != "job-id"}
        groups = [(OPERATION, {**head, "requesting-user-name": [_USER], **rest})]
        if job:
            groups.append((JOB, job))  # type: ignore[arg-type]
        message = Message(operation, groups=tuple(groups), data=data)
        if operation == _PRINT_JOB:
            try:
                return exchange(self.name, self.uri, message, self.patience)
            except Garbled as error:
                raise TimedOut(self.name) from error
        try:
            return exchange(self.name, self.uri, message, min(self.patience, _GLANCE))
        except TimedOut as error:
            raise Unreachable(self.name) from error


def system_printers(server: str = "ipp://localhost:631", patience: float = 3.0) -> tuple[IppPrinter, ...]:
    """Printers of this machine as CUPS has them; none where CUPS does not answer."""
    head: Attributes = {
        "attributes-charset": ["utf-8"],
        "attributes-natural-language": ["en"],
        "requesting-user-name": [_USER],
        "requested-attributes": ["printer-name"],
    }
    try:
        answer = exchange("CUPS", f"{server}/", Message(_CUPS_GET_PRINTERS, groups=((OPERATION, head),)), patience)
    except PrinterTrouble:
        return ()
    names = [str(_first(found, "printer-name")) for found in answer.all_groups(PRINTER)]
    return tuple(IppPrinter(name, f"{server}/printers/{name}", fidelity=False) for name in names)


def system_printer(name: str, server: str = "ipp://localhost:631") -> IppPrinter:
    """One of them by name. Errors: NoPrinter, which lists what there is."""
    printers = system_printers(server)
    for printer in printers:
        if printer.name == name:
            return printer
    raise NoPrinter(name, tuple(printer.name for printer in printers))


def _first(attributes: Attributes, name: str) -> object:
    values = attributes.get(name) or [None]
    return values[0]


def _reasons(printer: Attributes) -> tuple[str, ...]:
    """Without severity, and without "none"."""
    words = (str(reason) for reason in printer.get("printer-state-reasons", ()))
    bare = (word.removesuffix("-error").removesuffix("-warning").removesuffix("-report") for word in words)
    return tuple(word for word in bare if word != "none")


def _loaded(printer: Attributes) -> tuple[Size, ...]:
    sizes = []
    for medium in printer.get("media-col-ready", ()):
        size = medium.get("media-size") if isinstance(medium, dict) else None
        if (
            isinstance(size, dict)
            and isinstance(size.get("x-dimension"), int)
            and isinstance(size.get("y-dimension"), int)
        ):
            sizes.append(Size(size["x-dimension"] / 100, size["y-dimension"] / 100))
    return tuple(dict.fromkeys(sizes))


def _sides(page: Page, printer: Attributes) -> Attributes:
    """Front and back on one sheet, turned like a page in a book, where the printer can."""
    edge = "two-sided-long-edge" if page.size.height >= page.size.width else "two-sided-short-edge"
    return {"sides": [edge]} if page.two_sided and edge in printer.get("sides-supported", ()) else {}


def _left(printer: Attributes) -> int | None:
    """Sheets in all trays that count."""
    found = (_TRAY_LEVEL.search(tray) for tray in printer.get("printer-input-tray", ()) if isinstance(tray, bytes))
    levels = [int(level[1]) for level in found if level]
    return sum(levels) if levels else None


def _outcome(job: Attributes) -> tuple[Outcome, str]:
    state = _first(job, "job-state")
    number = int(state) if isinstance(state, int) else 0
    reasons = [str(reason) for reason in job.get("job-state-reasons", ()) if reason != "none"]
    return _JOB_STATES.get(number, Outcome.UNKNOWN), ", ".join([_JOB_WORDS.get(number, "no state"), *reasons])
