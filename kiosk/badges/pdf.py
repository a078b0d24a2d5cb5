"""PDF files as Qt writes them, taken apart into objects and put together again: many parts become one document.

Pure. Qt's files are plain (ISO 32000-1, 7.5): whole objects one behind the other, a table of where each begins, no
object streams, no updates. Whatever else a file may be is refused, never guessed.
"""

import hashlib
import re
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import count
from typing import BinaryIO

_REFERENCE = re.compile(rb"\b(\d+) 0 R\b")
_LENGTH = re.compile(rb"/Length (?:(\d+) 0 R|(\d+))\n?")
_STREAM = b"stream\n"
_CONTENTS, _RESOURCES = re.compile(rb"/Contents (\d+) 0 R"), re.compile(rb"/Resources (\d+) 0 R")
_RESOURCE = re.compile(rb"(/((?:F|Im|Pat|GState)\d+) \d+ 0 R\n)")
_NAME = re.compile(rb"/((?:F|Im|Pat|GState)\d+) ")
_ROOT, _INFO = re.compile(rb"/Root (\d+) 0 R"), re.compile(rb"/Info (\d+) 0 R")
_PAGES_OF = re.compile(rb"/Pages (\d+) 0 R")
_METADATA = re.compile(rb"/Metadata (\d+) 0 R")
_EFFORT = 1
"""Of compression: a fifth larger than the usual 6, in a third of the time."""
_CATALOG, _PAGES = 1, 2
_PAGE = b"<<\n/Type /Page\n/Parent %d 0 R\n/Contents %d 0 R\n/Resources %d 0 R\n/MediaBox [0 0 %.6f %.6f]\n>>\n"


class NotOurs(Exception):
    """Bytes that are no PDF of the kind Qt writes."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some pages, with all they need. `objects` by their numbers in the part, streams with their own length; `pages`
    in order, `above` is what holds them together there.
    """

    objects: dict[int, bytes]
    pages: tuple[int, ...]
    above: int
    info: int
    metadata: int


def _alone(content: bytes) -> Iterable[bytes]:
    return [content]


def part(pdf: bytes, box: tuple[float, float], unrolled: Callable[[bytes], Iterable[bytes]] = _alone) -> Part:
    """A file taken apart. The content of each page is `unrolled` into that of pages of this size in points, each with
    those of its fonts and pictures that it shows. Errors: NotOurs.
    """
    try:
        return _part(pdf, box, unrolled)
    except (LookupError, ValueError, TypeError, zlib.error) as error:
        raise NotOurs from error


def _part(pdf: bytes, box: tuple[float, float], unrolled: Callable[[bytes], Iterable[bytes]]) -> Part:
    bodies, trailer = _bodies(pdf)
    root, info = bodies[_number(_ROOT, trailer)], _number(_INFO, trailer)
    above, metadata = _number(_PAGES_OF, root), _number(_METADATA, root)
    objects: dict[int, bytes] = {}
    pages: list[int] = []
    free = count(max(bodies) + 1)
    for page in map(int, _REFERENCE.findall(bodies[above].partition(b"/Kids")[2].partition(b"]")[0])):
        resources = _Resources(bodies[_number(_RESOURCES, bodies[page])])
        for content in unrolled(zlib.decompress(_stream(bodies[_number(_CONTENTS, bodies[page])], bodies)[1])):
            shown, used, made = next(free), next(free), next(free)
            objects[shown] = _streaming(b"<<\n/Filter /FlateDecode\n", zlib.compress(content, _EFFORT))
            objects[used] = resources.of(content)
            objects[made] = _PAGE % (above, shown, used, *box)
            pages.append(made)
    wanted = [info, metadata, *(number for body in objects.values() for number in _needs(body))]
    while wanted:
        number = wanted.pop()
        if number in objects or number == above:
            continue
        body = bodies[number]
        objects[number] = _streaming(*_stream(body, bodies)) if _STREAM in body else body
        if number != info:
            wanted += _needs(objects[number])
    return Part(objects, tuple(pages), above, info, metadata)


class _Resources:
    """What a page has; others show some of it."""

    def __init__(self, body: bytes) -> None:
        before, *entries = _RESOURCE.split(body)
        self._sections: list[tuple[bytes, dict[bytes, bytes]]] = [(before, {})]
        for entry, name, after in zip(entries[::3], entries[1::3], entries[2::3], strict=True):
            self._sections[-1][1][name] = entry
            if after:
                self._sections.append((after, {}))

    def of(self, content: bytes) -> bytes:
        """What this content needs."""
        names = sorted(set(_NAME.findall(content)))
        kept = (before + b"".join([have[name] for name in names if name in have]) for before, have in self._sections)
        return b"".join(kept)


def _needs(body: bytes) -> Iterator[int]:
    """Objects that an object refers to."""
    return map(int, _REFERENCE.findall(_head(body)))


def _head(body: bytes) -> bytes:
    """An object without its stream."""
    return body.partition(_STREAM)[0]


def _bodies(pdf: bytes) -> tuple[dict[int, bytes], bytes]:
    """Objects by number, in the order of the numbers, and the trailer."""
    table = int(pdf[pdf.rindex(b"startxref") :].split()[1])
    head, count, rest = pdf[table:].split(b"\n", 2)
    if head != b"xref":
        raise ValueError(head)
    size = int(count.split()[1])
    entries = [rest[20 * n : 20 * n + 18] for n in range(size)]
    starts = {number: int(entry[:10]) for number, entry in enumerate(entries) if entry[17:18] == b"n"}
    ends = dict(zip(sorted(starts.values()), [*sorted(starts.values())[1:], table], strict=True))
    bodies = {}
    for number, start in starts.items():
        whole = pdf[start : ends[start]]
        bodies[number] = whole[whole.index(b"obj\n") + 4 : whole.rindex(b"endobj")]
    return bodies, rest[20 * size :]


def _number(pattern: re.Pattern[bytes], text: bytes) -> int:
    found = pattern.search(text)
    if found is None:
        raise ValueError(pattern.pattern)
    return int(found[1])


def _stream(body: bytes, bodies: dict[int, bytes]) -> tuple[bytes, bytes]:
    """Dictionary of a stream without its length and its end, and the data."""
    head, stream, rest = body.partition(_STREAM)
    found = _LENGTH.search(head)
    if found is None or not stream:
        raise ValueError(head)
    data = rest[: int(bodies[int(found[1])]) if found[1] else int(found[2])]
    return head[: found.start()] + head[found.end() :].rpartition(b">>")[0], data


def _streaming(head: bytes, data: bytes) -> bytes:
    """A stream with its length in its own dictionary."""
    return b"%s/Length %d\n>>\n%s%s\nendstream\n" % (head, len(data), _STREAM, data)


class PdfFile:
    """One PDF being written from parts: the first one's title and dates, the pages of all."""

    def __init__(self, file: BinaryIO) -> None:
        self._file, self._places = file, {_CATALOG: 0, _PAGES: 0}
        self._pages: list[int] = []
        self._known: dict[bytes, int] = {}
        self._info = self._metadata = 0
        self._at = 0
        self._put(b"%PDF-1.4\n%\xc3\xa2\xc3\xa3\n")

    def add(self, part: Part) -> None:
        """The pages of a part behind those of all before. What is there already, like a photo, is not written again."""
        numbers = {part.above: _PAGES}
        if self._info:
            numbers |= {part.info: self._info, part.metadata: self._metadata}
        new = [number for number in part.objects if number not in numbers and not self._is_known(part, number, numbers)]
        for number in new:
            self._write(numbers[number], _renumbered(part.objects[number], numbers, whole=number == part.info))
        self._info, self._metadata = numbers[part.info], numbers[part.metadata]
        self._pages += [numbers[page] for page in part.pages]

    def _is_known(self, part: Part, number: int, numbers: dict[int, int]) -> bool:
        """Whether the same was written before; gives it its number."""
        body = part.objects[number]
        alone = number not in part.pages and _REFERENCE.search(_head(body)) is None
        digest = hashlib.sha256(body).digest() if alone else b""
        known = self._known.get(digest) if alone else None
        numbers[number] = known or len(self._places) + 1
        if known is None:
            self._places[numbers[number]] = 0
            if alone:
                self._known[digest] = numbers[number]
        return known is not None

    def end(self) -> None:
        """Write what holds the pages together."""
        kids = b"\n".join(b"%d 0 R" % page for page in self._pages)
        self._write(_PAGES, b"<<\n/Type /Pages\n/Kids [\n%s\n]\n/Count %d\n>>\n" % (kids, len(self._pages)))
        self._write(_CATALOG, b"<<\n/Type /Catalog\n/Pages %d 0 R\n/Metadata %d 0 R\n>>\n" % (_PAGES, self._metadata))
        table = self._at
        self._put(b"xref\n0 %d\n0000000000 65535 f \n" % (len(self._places) + 1))
        self._put(b"".join(b"%010d 00000 n \n" % self._places[number] for number in sorted(self._places)))
        trailer = (len(self._places) + 1, self._info, _CATALOG, table)
        self._put(b"trailer\n<<\n/Size %d\n/Info %d 0 R\n/Root %d 0 R\n>>\nstartxref\n%d\n%%%%EOF\n" % trailer)

    def _write(self, number: int, body: bytes) -> None:
        self._places[number] = self._at
        self._put(b"%d 0 obj\n%sendobj\n" % (number, body))

    def _put(self, data: bytes) -> None:
        self._file.write(data)
        self._at += len(data)


def _renumbered(body: bytes, numbers: dict[int, int], *, whole: bool) -> bytes:
    """With the references of the document; `whole` for texts that only look as if they had any."""
    if whole:
        return body
    head, stream, data = body.partition(_STREAM)
    return _REFERENCE.sub(lambda found: b"%d 0 R" % numbers[int(found[1])], head) + stream + data
