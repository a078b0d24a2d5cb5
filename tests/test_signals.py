"""Every signal of screens, readers and printers is said by somebody and heard by somebody.

By name: of two signals of one name, one that nobody hears is not found.
"""

import ast
from pathlib import Path

import pytest

KIOSK = Path(__file__).parents[1] / "kiosk"
TREES = [ast.parse(file.read_text(encoding="utf-8")) for file in sorted(KIOSK.rglob("*.py"))]


def _declared() -> dict[str, str]:
    """Name of each signal -> class that has it."""
    found: dict[str, str] = {}
    for kind in (node for tree in TREES for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
        for each in kind.body:
            match each:
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id="Signal"))):
                    found[name] = kind.name
                case ast.AnnAssign(target=ast.Name(id=name), value=ast.Call(func=ast.Name(id="Signal"))):
                    found[name] = kind.name
    return found


def _heard_and_said() -> tuple[set[str], set[str]]:
    """Attributes that something is connected to, and those that are emitted, or handed on as a slot or value."""
    heard: set[str] = set()
    said: set[str] = set()
    for tree in TREES:
        outer = {inner: node for node in ast.walk(tree) for inner in ast.iter_child_nodes(node)}
        for node in (each for each in ast.walk(tree) if isinstance(each, ast.Attribute)):
            around = outer.get(node)
            connected = isinstance(around, ast.Attribute) and around.attr == "connect"
            (heard if connected else said).add(node.attr)
    return heard, said


SIGNALS = _declared()
HEARD, SAID = _heard_and_said()


def test_signals_are_found() -> None:
    assert len(SIGNALS) > 60
    assert SIGNALS["minute_begun"] == "Gate"


@pytest.mark.parametrize("name", sorted(SIGNALS))
def test_it_is_connected(name: str) -> None:
    assert name in HEARD, f"{SIGNALS[name]}.{name} is heard by nobody"


@pytest.mark.parametrize("name", sorted(SIGNALS))
def test_it_is_emitted(name: str) -> None:
    assert name in SAID, f"{SIGNALS[name]}.{name} is never said"
