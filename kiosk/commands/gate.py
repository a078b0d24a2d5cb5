"""`verify`, `rehearse`, `decode`: what a scan gives."""

import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from kiosk.commands.answers import Invocation, options, shown
from kiosk.storage.paths import data_folder

if TYPE_CHECKING:
    from kiosk.admission.checkpoint import Checkpoint
    from kiosk.domain.passage import Passage

_FILE = click.Path(path_type=Path)


@click.command("verify", context_settings={"ignore_unknown_options": True})
@click.argument("payloads", nargs=-1, metavar="[PAYLOAD...|-]", type=click.UNPROCESSED)
@click.option("--gate", required=True, metavar="CODE", help="Gate of the plan where the scan would be.")
@click.option("--direction", type=click.Choice(["in", "out"]), help="At gates that lead both ways; in, by default.")
@click.option("--at", metavar="TIME", help="Moment of the scan, ISO 8601; now, by default.")
@click.option("--commit", is_flag=True, help="Seal it as a real passage.")
@options
@click.pass_obj
def verify_command(
    session: Invocation, payloads: tuple[str, ...], gate: str, direction: str | None, at: str | None, commit: bool
) -> None:
    """What a scan there and then would give; `-` reads one payload a line from standard input."""
    from kiosk.domain.plan import Direction
    from kiosk.domain.scan import Reader, Scan
    from kiosk.station import open_station

    if not payloads:
        raise click.UsageError("Give payloads, or - to read them from standard input.")
    with open_station(data_folder(session.data), writing=commit) as station:
        moment = _moment(at, station.plan.zone_info)
        way = Direction(direction) if direction else None
        decide = station.checkpoint.examine if commit else station.checkpoint.consider
        for raw in _raw(payloads):
            passage = decide(Scan(raw, moment or datetime.now(UTC), Reader.COMMAND), gate, way)
            tell(session, passage, station.plan.zone_info)


def tell(session: Invocation, passage: "Passage", zone: ZoneInfo) -> None:
    """One passage, said at once."""
    from kiosk.domain.contract import passage_json

    answer = passage_json(passage, zone)
    session.put(answer)
    if not session.json:
        session.say("\n  with them: ".join(map(_line, (answer, *answer["released"]))))
    sys.stdout.flush()


def _raw(payloads: Iterable[str]) -> Iterator[bytes]:
    for payload in payloads:
        if payload != "-":
            yield payload.encode("utf-8", "surrogateescape")
            continue
        for line in sys.stdin.buffer:
            if line.strip():
                yield line.removesuffix(b"\n").removesuffix(b"\r")


def _moment(text: str | None, zone: ZoneInfo) -> datetime | None:
    """A time given by the user; one without offset is the event's local time."""
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise click.BadParameter(f"“{text}” is no ISO 8601 time, e.g. 2024-06-27T09:00", param_hint="--at") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def _line(answer: dict[str, Any]) -> str:
    """One passage in one line for a terminal."""
    delegate = answer["delegate"]
    who = (delegate["name"] or delegate["source_id"]) if delegate else "nobody"
    why = answer["reason"] or ", ".join(answer["notes"])
    return shown(f"{answer['verdict'].upper()}  {why}  {who}  ({answer['gate']} {answer['direction']}, {answer['at']})")


@click.command("rehearse")
@click.option("--plan", required=True, type=_FILE, help="Plan of the event (TOML).")
@click.option("--roster", required=True, multiple=True, type=_FILE, help="Registration export; may be given again.")
@click.option("--scans", type=_FILE, help="CSV or JSON Lines: at,gate,direction,payload[,expected].")
@click.option(
    "--write-expected",
    type=_FILE,
    metavar="FILE",
    help="Write a new CSV of scans with what came of them; without --scans, of one person of each kind at every zone.",
)
@click.argument("more", nargs=-1, type=_FILE, metavar="[FILE...]")
@options
@click.pass_obj
def rehearse_command(
    session: Invocation,
    plan: Path,
    roster: tuple[Path, ...],
    scans: Path | None,
    write_expected: Path | None,
    more: tuple[Path, ...],
) -> int:
    """Play scans in time order against a copy in memory, presence and all. FILE... are further roster files.

    Ends with 1 where an expectation is not met.
    """
    from kiosk.sources import plan_file
    from kiosk.station import in_memory

    if scans is None and write_expected is None:
        raise click.UsageError("Give --scans, or --write-expected for a first file of them.")
    the_plan = plan_file.load(plan)
    checkpoint = in_memory(the_plan, [*roster, *more])
    if write_expected is not None:
        return _write_expected(session, checkpoint, scans, write_expected)
    assert scans is not None, "asked for above"
    return _rehearse(session, checkpoint, scans)


def _rehearse(session: Invocation, checkpoint: "Checkpoint", scans: Path) -> int:
    from kiosk.admission.rehearse import rehearse
    from kiosk.domain.contract import passage_json

    played = met = expected = 0
    for result in rehearse(checkpoint, scans):
        played += 1
        answer = passage_json(result.passage, checkpoint.plan.zone_info)
        if result.expected is not None:
            expected += 1
            met += result.met
            answer |= {"expected": result.expected, "met": result.met}
        session.put(answer)
        if not session.json and result.expected is not None and not result.met:
            session.say(f"expected {result.expected}: {_line(answer)}")
    session.put({"scans": played, "expected": expected, "met": met})
    if not session.json:
        session.say(f"{played} scans played, {met} of {expected} expectations met.")
    return int(met < expected)


def _write_expected(session: Invocation, checkpoint: "Checkpoint", scans: Path | None, file: Path) -> int:
    """Play, and write what came of it. Ends with 1 where there is nobody to play."""
    from kiosk.admission.expecting import bearers, cues, write
    from kiosk.admission.rehearse import load_cues, play
    from kiosk.roster.store import Roster

    plan, signed = checkpoint.plan, 0
    if scans is not None:
        todo = load_cues(scans, plan)
    else:
        people = Roster(checkpoint.journal.db)
        those, signed = bearers(plan, ((each, people.keys_of(each.id)) for each in people.people()))
        todo = list(cues(plan, those))
    if todo:
        try:
            written = write(file, play(checkpoint, todo), plan)
        except FileExistsError:
            raise click.UsageError(f"{file} exists already; it is not overwritten.") from None
        except OSError as error:
            raise click.FileError(str(file), error.strerror or str(error)) from None
    else:
        written = 0
    session.put({"file": str(file), "scans": written, "signed": signed})
    if not session.json:
        session.say(f"{written} scans written to {file}." if written else "Nobody has a code that can be written.")
        if signed:
            session.say(f"{signed} signed codes cannot be written from a roster; add some of them by hand.")
    return int(not written)


@click.command("decode")
@click.argument("images", nargs=-1, required=True, type=_FILE, metavar="IMAGE...")
@options
@click.pass_obj
def decode_command(session: Invocation, images: tuple[Path, ...]) -> int:
    """Codes in pictures and PDF files."""
    from kiosk.domain.trouble import Trouble
    from kiosk.scanning.pictures import decode

    failed = 0
    for image in images:
        try:
            decoded = decode(image)
        except Trouble as trouble:
            failed = 1
            session.put({"file": str(image), "texts": [], "formats": [], "ms": None, "problem": str(trouble)})
            click.echo(f"kiosk: {trouble}", err=True)
            continue
        session.put(
            {"file": str(image), "texts": list(decoded.texts), "formats": list(decoded.formats), "ms": decoded.ms}
        )
        if not session.json:
            for text, kind in zip(decoded.texts, decoded.formats, strict=True):
                session.say("\t".join(map(shown, (str(image), kind, text))))
            if not decoded.texts:
                session.say(f"{image}\tno code found")
    return failed
