"""One word, one thing: the table of words in the README is the code, and empty words name nothing."""

import ast
import importlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
KIOSK = ROOT / "kiosk"
EMPTY = {"util", "utils", "helper", "helpers", "manager", "service", "handler", "common", "base", "misc"}
"""They name no thing of a venue."""
TAKEN = {
    "Press": "a category of people is Press; who makes badges is Issuing",
    "Guard": "a security officer is no object of ours; who is on duty is OnShift",
    "Rounds": "nobody walks them; how the kiosk is, is KioskStatus",
    "Desk": "the accreditation desk; behind the gate's screen is GateController",
}


def definitions() -> Iterator[tuple[Path, str]]:
    for path in KIOSK.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef | ast.FunctionDef):
                yield path, node.name


def words(name: str) -> set[str]:
    return {word.lower() for word in re.findall(r"[A-Z]?[a-z]+\d*|[A-Z]+(?![a-z])", name)}


def test_no_module_class_or_function_has_an_empty_name() -> None:
    modules = {path.stem for path in KIOSK.rglob("*.py")} | {path.parent.name for path in KIOSK.rglob("*.py")}
    names = modules | {name for _, name in definitions()}
    assert {name for name in names if words(name) & EMPTY} == set()


def test_a_word_that_means_something_else_here_names_no_class() -> None:
    classes = {name for path, name in definitions() if name[:1].isupper() and "demo" not in path.parts}
    assert {name for name in TAKEN if name in classes} == set()


def table() -> list[tuple[str, str]]:
    """Our word and where it lives, from the README."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    part = text.partition("## Words\n")[2].partition("\n## ")[0]
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")] for line in part.splitlines() if line.startswith("| ")
    ]
    return [(row[0], row[2].strip("`")) for row in rows if row[2].startswith("`")]


@pytest.mark.parametrize(("word", "home"), table())
def test_each_word_of_the_table_is_a_name_in_the_code(word: str, home: str) -> None:
    module, _, name = home.rpartition(".")
    assert hasattr(importlib.import_module(f"kiosk.{module}"), name), word


def test_the_table_has_words() -> None:
    assert len(table()) > 20
