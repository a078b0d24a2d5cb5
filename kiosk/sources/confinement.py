"""The process in which foreign files are read: limits it lays upon itself, and the jobs it does.

A file of a few kilobytes can unpack to gigabytes or reach over billions of cells. Whatever the readers overlook ends
this process and no other. It guards against weight; it is no sandbox against a reader that has been taken over.
"""

import contextlib
import hashlib
import marshal
import os
import pickle
import sys
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from itertools import islice
from operator import attrgetter
from pathlib import Path
from typing import Any, BinaryIO

from kiosk.domain.export import Export, Given
from kiosk.domain.people import CredentialEntry, Registration, Standing, State
from kiosk.domain.plan import Plan
from kiosk.roster import telling
from kiosk.roster.photos import UnusablePicture, normalise
from kiosk.sources import no_collecting, read

MEMORY = 1 << 30
"""Bytes."""
MINUTES = 10
"""Of the processor, for all that one import reads."""
LOT = 5000
"""Entries that travel together."""
MANY = 1000
"""New people of whom the process tells at a time; fewer are not worth asking for."""
OUT_OF_MEMORY = 77
"""Status this process ends with."""
LARGEST_PICTURE = 64 << 20
_POLITE = 5

_NAMES = tuple(field.name for field in fields(Registration))
_values = attrgetter(*_NAMES)
_SILENT = {field.name: field.default for field in fields(Registration)}
_STATES = {state.value: state for state in State}
_STANDINGS = {standing.value: standing for standing in Standing}


def attend() -> None:
    """Do jobs from standard input until it ends; answers go to standard output as `(done, value)`."""
    _confine()
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    known: tuple[Registration, ...] = ()
    try:
        while True:
            try:
                job, arguments = pickle.load(sys.stdin.buffer)
            except EOFError:
                return
            known = _do(job, arguments, answers, known)
            answers.flush()
    except MemoryError:
        os._exit(OUT_OF_MEMORY)


def _do(
    job: str, arguments: tuple[Any, ...], answers: BinaryIO, known: tuple[Registration, ...]
) -> tuple[Registration, ...]:
    """One job; the entries that were read last."""
    if job == "tell":
        places, passport_column = arguments
        _tell([known[place] for place in places], passport_column, answers)
        return known
    try:
        result: Any = read(*arguments) if job == "read" else portrait(*arguments)
    except MemoryError:
        raise
    except Exception as failure:
        pickle.dump((False, failure), answers)
        return known
    if not isinstance(result, Export):
        pickle.dump((True, result), answers)
        return known
    with no_collecting():
        _send(result, answers)
    return result.entries


def _tell(people: Sequence[Registration], passport_column: str, answers: BinaryIO) -> None:
    """What `telling.tell` says, in lots as they are made: the one at the other end writes them meanwhile."""
    starts = range(0, len(people), MANY)
    pickle.dump((True, len(starts)), answers)
    with no_collecting():
        told = telling.tell(people, passport_column)
        for _ in starts:
            pickle.dump(marshal.dumps(list(islice(told, MANY))), answers)
            answers.flush()


def _send(export: Export, answers: BinaryIO) -> None:
    """The export without its entries, then these in lots; plain values travel ten times as fast as objects."""
    lots = range(0, len(export.entries), LOT)
    pickle.dump((True, (replace(export, entries=()), len(lots))), answers)
    for start in lots:
        pickle.dump(marshal.dumps(lowered(export.entries[start : start + LOT])), answers)


def lowered(entries: Sequence[Registration]) -> dict[str, list[Any]]:
    """Plain values of entries by field; a field of which none of them says anything is left out."""
    told = {
        name: list(column)
        for name, column in zip(_NAMES, zip(*map(_values, entries), strict=True), strict=True)
        if column.count(_SILENT[name]) < len(column)
    }
    for name, (lower, _) in _LOWERED.items():
        if name in told:
            told[name] = [lower(value) if value else value for value in told[name]]
    return told


def raised(told: dict[str, list[Any]]) -> list[Registration]:
    """The entries whose plain values came through the pipe."""
    for name, (_, raise_) in _LOWERED.items():
        if name in told:
            told[name] = [raise_(value) if value else value for value in told[name]]
    return [Registration(**dict(zip(told, values, strict=True))) for values in zip(*told.values(), strict=True)]


def _codes_lowered(codes: Sequence[CredentialEntry]) -> tuple[tuple[str, str], ...]:
    return tuple([(code.key, code.standing.value) for code in codes])


def _codes_raised(codes: Sequence[tuple[str, str]]) -> tuple[CredentialEntry, ...]:
    return tuple([CredentialEntry(key=key, standing=_STANDINGS[standing]) for key, standing in codes])


_LOWERED: dict[str, tuple[Callable[[Any], Any], Callable[[Any], Any]]] = {
    "state": (attrgetter("value"), _STATES.__getitem__),
    "credentials": (_codes_lowered, _codes_raised),
    "valid_from": (pickle.dumps, pickle.loads),
    "valid_until": (pickle.dumps, pickle.loads),
}
"""Fields whose values `marshal` does not know: how they become plain, and are themselves again."""


def request(paths: Sequence[Given], plan: Plan) -> tuple[str, tuple[Any, ...]]:
    """The job of reading files."""
    return "read", ([path.absolute() if isinstance(path, Path) else path for path in paths], plan)


def portrait(path: Path, known: str | None) -> tuple[bytes, str] | None:
    """A picture as the roster keeps it, and the digest of its file; None where that is `known`.

    Raises UnusablePicture, also where there is no such file.
    """
    try:
        picture = _picture(path)
    except (OSError, KeyError, RuntimeError, NotImplementedError, zipfile.BadZipFile) as trouble:
        raise UnusablePicture(f"{trouble}") from trouble
    digest = hashlib.sha256(picture).hexdigest()
    return None if digest == known else (normalise(picture), digest)


def _picture(path: Path) -> bytes:
    """A file, or the member of a zip archive that `ARCHIVE.zip/MEMBER` names."""
    for archive in path.parents:
        if archive.is_file():
            with zipfile.ZipFile(archive) as pictures:
                member = path.relative_to(archive).as_posix()
                _weigh(pictures.getinfo(member).file_size)
                return pictures.read(member)
    _weigh(path.stat().st_size)
    return path.read_bytes()


def _weigh(size: int) -> None:
    if size > LARGEST_PICTURE:
        raise UnusablePicture(f"It is larger than {LARGEST_PICTURE >> 20} MB.")


def _confine() -> None:
    """Where the system knows such limits (not on Windows): memory, time, no dump; and the gate goes first."""
    if sys.platform == "win32":
        return
    import resource

    for limit, value in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, 60 * MINUTES),
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(limit, (value, value))
    os.nice(_POLITE)
