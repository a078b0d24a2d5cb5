"""`journal` and `report`: what happened at the gates."""

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.answers import Invocation, options
from kiosk.commands.auditing import export_command
from kiosk.storage.paths import data_folder

if TYPE_CHECKING:
    from kiosk.journal.agreement import Disagreement
    from kiosk.journal.heads import PaperHead
    from kiosk.journal.notary import Signatures, Witness
    from kiosk.journal.verification import Verified

_SAID = 20
"""Disagreements told one by one, for people."""


@click.group("journal")
def journal_command() -> None:
    """The sealed record of this kiosk."""


@journal_command.command("verify")
@click.option(
    "--head",
    "heads",
    multiple=True,
    metavar="TEXT",
    help="A head from paper: text or picture of the code, or 12 words.",
)
@click.option("--file", "files", multiple=True, type=click.Path(path_type=Path), help="An exported file, instead.")
@click.option("--key", "keys", multiple=True, metavar="FINGERPRINT", help="A key from paper that may have signed it.")
@options
@click.pass_obj
def verify(session: Invocation, heads: tuple[str, ...], files: tuple[Path, ...], keys: tuple[str, ...]) -> int:
    """Check chain and signatures from the first entry; a changed, removed or inserted entry is named.

    With --file, check exported files against the signature beside each (FILE.sig) instead.
    """
    from kiosk.commands.auditing import checked_files, said_of
    from kiosk.journal.agreement import disagreements
    from kiosk.journal.notary import Notary, signatures
    from kiosk.station import open_station

    if files:
        deeds = checked_files(session, files, keys)
        session.put({"kiosks": [], "heads": [], "files": deeds})
        for deed in deeds:
            session.say(said_of(deed))
        return 0
    papers = [_paper(text) for text in heads]
    with open_station(data_folder(session.data), writing=False) as station, station.journal.one_view(entered=False):
        found = station.journal.verify()
        differing = disagreements(station.journal) if all(one.explained for one in found) else ()
        signed = {one.kiosk: signatures(station.journal.entries(one.kiosk)) for one in found}
        notary = Notary(station.journal)
        witnesses = [notary.witness(paper) for paper in papers]
    session.put(
        {
            "kiosks": [
                {
                    "kiosk": one.kiosk,
                    "entries": one.entries,
                    "intact": one.intact,
                    "first_break": one.first_break,
                    "what": one.what,
                    "lost": [list(gap) for gap in one.lost],
                    "head": one.head,
                    "signatures": signed[one.kiosk].count,
                    "first_bad_signature": signed[one.kiosk].first_bad,
                    "keys": list(signed[one.kiosk].keys),
                }
                for one in found
            ],
            "heads": [{"seq": one.seq, "kiosk": one.kiosk, "signed": one.signed} for one in witnesses],
            "files": [],
            "disagreements": [{"table": each.table, "whose": each.whose} for each in differing],
        }
    )
    for one in found:
        state = _state(one)
        session.say(f"Kiosk {one.kiosk}: {one.entries} entries, {state}, head {one.head[:16]}")
        session.say(_about_signatures(signed[one.kiosk]))
    for witness in witnesses:
        session.say(_about_paper(witness))
    for each in differing[:_SAID]:
        session.say(_about_table(each))
    if len(differing) > _SAID:
        session.say(f"And {len(differing) - _SAID:,} more; --json has them all.")
    if any(each.table in ("presence", "count", "entries") for each in differing):
        session.say("`kiosk journal rebuild` computes presence anew from the journal.")
    chains = not differing and all(one.intact and signed[one.kiosk].first_bad is None for one in found)
    return 0 if chains and all(one.kiosk is not None and one.signed is not False for one in witnesses) else 1


@journal_command.command("rebuild")
@options
@click.pass_obj
def rebuild(session: Invocation) -> None:
    """Compute anew from the journal who is inside, how many passed, which badges and codes count.

    The kiosk must be closed.
    """
    from kiosk.journal import decisions
    from kiosk.station import open_station

    with open_station(data_folder(session.data), writing=True) as station:
        station.journal.rebuild()
        unknown = decisions.restore(station.journal)
        occupancy = station.journal.whereabouts.occupancy()
    session.put({"inside": occupancy})
    session.say("Presence, badges and rulings are what the journal says.")
    if unknown:
        session.say(f"{unknown} rulings are on codes that nobody here knows; they stand as they were.")


@journal_command.command("head")
@options
@click.pass_obj
def head(session: Invocation) -> None:
    """The signed end of the journal, to keep on paper: as the text of a code, and as 12 words."""
    from kiosk.journal.heads import head_words
    from kiosk.journal.notary import Notary, fingerprint
    from kiosk.station import open_station

    with open_station(data_folder(session.data), writing=False) as station:
        notary = Notary(station.journal)
        end = station.journal.head()
        text, words, key = notary.text(end), head_words(end), fingerprint(notary.public())
    session.put({"head": text, "words": words, "key": key})
    session.say(f"{text}\n{words}\nSigned with the key {key}.")


def _paper(text: str) -> "PaperHead":
    """A head from its text or words, or from a picture of its code. Raises NoHead or PictureUnreadable."""
    from kiosk.journal.heads import NoHead, read

    picture = Path(text)
    try:
        return read(text)
    except NoHead:
        if len(text) > 1000 or not picture.is_file():
            raise
    from kiosk.scanning.pictures import decode

    for found in decode(picture).texts:
        with contextlib.suppress(NoHead):
            return read(found)
    raise NoHead


def _state(one: "Verified") -> str:
    if one.what == "lost":
        numbers = ", ".join(str(first) if first == last else f"{first} to {last}" for first, last in one.lost)
        return f"else intact, but lost with a damaged file, as an entry says: {numbers}"
    return "intact" if one.intact else f"broken at entry {one.first_break} ({one.what})"


def _about_signatures(signed: "Signatures") -> str:
    if signed.first_bad is not None:
        return f"  The signature in entry {signed.first_bad} does not hold."
    keys = f" with the key {', '.join(signed.keys)}" if signed.keys else ""
    return f"  Heads signed{keys}: {signed.count}"


def _about_table(found: "Disagreement") -> str:
    from kiosk.journal.digests import Table

    if found.table in list(Table):
        return f"Not what was sealed in {found.whose}: the {found.table}. Somebody changed it from outside."
    return f"Not what the journal says: the {found.table} of {found.whose}. Somebody changed it from outside."


def _about_paper(witness: "Witness") -> str:
    where = f"is in the chain of kiosk {witness.kiosk}" if witness.kiosk else "is in no chain here"
    signature = {None: "", True: ", and its signature holds", False: ", but its signature does not hold"}
    return f"The head on paper, entry {witness.seq}, {where}{signature[witness.signed]}."


journal_command.add_command(export_command)


@click.command("report")
@click.option("--pdf", type=click.Path(path_type=Path, dir_okay=False), help="Write it as a PDF.")
@click.option("--xlsx", type=click.Path(path_type=Path, dir_okay=False), help="Write it as a workbook.")
@options
@click.pass_obj
def report_command(session: Invocation, pdf: Path | None, xlsx: Path | None) -> None:
    """Arrivals by hour, gate, category and delegation."""
    from kiosk.journal.tally import tally
    from kiosk.station import open_station

    with open_station(data_folder(session.data), writing=False) as station:
        counted = tally(station.journal.entries(), station.plan.zone_info)
        expected = station.roster.count_by("delegation")
        plan = station.plan
    tables = counted.as_json() | {"expected": expected}
    session.put(tables)
    if xlsx is not None:
        from kiosk.reports.arrivals import write

        write(xlsx, plan, tables)
        session.say(f"Report written to {xlsx}.")
    if pdf is not None:
        from kiosk.commands.badges import screenless
        from kiosk.reports.arrivals import write

        with screenless():
            write(pdf, plan, tables)
        session.say(f"Report written to {pdf}.")
    if not session.json:
        for name, counts in tables.items():
            words = ", ".join(f"{key} {value}" for key, value in counts.items()) if isinstance(counts, dict) else counts
            session.say(f"{name}: {words}")
