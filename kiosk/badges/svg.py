"""Drawings of others (SVG) before they are drawn: a few lines of one can keep Qt busy for ever.

What a drawing unfolds to is counted first (`use` of groups of `use`), and a document type, with which texts unfold, is
refused. What is left, like a dash of no length along a mile, is found out by drawing it in another process that has a
few seconds and no more.
"""

import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from xml.parsers import expat

MOST = 20_000
"""Elements a drawing may unfold to; a coat of arms has some hundred."""
_DEEPEST = 100
_SECONDS = 5.0
_TRIAL = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
application = QGuiApplication([])
drawing = QSvgRenderer(QByteArray(sys.stdin.buffer.read()))
image = QImage(QSize(600, 600), QImage.Format.Format_ARGB32)
painter = QPainter(image)
drawing.render(painter)
painter.end()
sys.exit(0 if drawing.isValid() else 3)
"""


class Unsound(Exception):
    """A drawing that is not to be drawn; says why."""


@dataclass(slots=True)
class _Element:
    own: int = 1
    uses: list[str] = field(default_factory=list)


@lru_cache(maxsize=64)
def fault(content: bytes) -> str:
    """What keeps a drawing from being drawn, as far as reading tells; empty where nothing does."""
    try:
        _read(content)
    except Unsound as problem:
        return str(problem)
    except (expat.ExpatError, ValueError):
        return "it is no drawing (SVG)"
    return ""


def try_out(content: bytes, seconds: float = _SECONDS) -> None:
    """Read it, then draw it in a process of its own. Errors: Unsound."""
    if problem := fault(content):
        raise Unsound(problem)
    words = [sys.executable, "-c", _TRIAL]
    try:
        ended = subprocess.run(words, input=content, capture_output=True, timeout=seconds, check=False)
    except subprocess.TimeoutExpired as late:
        raise Unsound("drawing it takes too long") from late
    if ended.returncode:
        raise Unsound("it cannot be drawn")


def _read(content: bytes) -> None:
    parser = expat.ParserCreate()
    open_: list[_Element] = []
    named: dict[str, _Element] = {}
    whole = _Element(0)

    def start(name: str, attributes: Mapping[str, str]) -> None:
        element = _Element()
        target = attributes.get("href") or attributes.get("xlink:href") or ""
        if name.rpartition(":")[2] == "use" and target.startswith("#"):
            element.uses.append(target[1:])
        open_.append(element)
        if len(open_) > _DEEPEST:
            raise Unsound("its groups lie too deep in one another")
        if name_of := attributes.get("id"):
            named[name_of] = element

    def end(_name: str) -> None:
        element = open_.pop()
        above = open_[-1] if open_ else whole
        above.own += element.own
        above.uses += element.uses

    def doctype(*_: object) -> None:
        raise Unsound("it has a document type of its own")

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.StartDoctypeDeclHandler = doctype
    parser.Parse(content, True)
    if _unfolded(whole, named, {}, ()) > MOST:
        raise Unsound("it unfolds to too many parts")


def _unfolded(
    element: _Element, named: Mapping[str, _Element], known: dict[int, int], way: tuple[_Element, ...]
) -> int:
    """Elements once every `use` is followed; a loop is endless, and so is a chain longer than any sane one."""
    if any(element is one for one in way) or len(way) > _DEEPEST:
        raise Unsound("its parts use one another in a circle")
    if id(element) not in known:
        uses = (named[name] for name in element.uses if name in named)
        inside = (_unfolded(used, named, known, (*way, element)) for used in uses)
        known[id(element)] = min(element.own + sum(inside), MOST + 1)
    return known[id(element)]
