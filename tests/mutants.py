"""Small faults put into the rules and the chain, one at a time: whichever no test notices is a test that is missing.

    make mutants        # five minutes; MINUTES=30 SEED=7 for more, and for others

mutmut and cosmic-ray start pytest anew for each fault, which takes longer here than the tests do; this forks a process
that has Qt and Hypothesis loaded already, and gives the module under test to it with the fault in place. Sites are
drawn by chance until the time is over. `EQUIVALENT` names faults that change nothing, with the reason.
"""

import ast
import importlib.abc
import importlib.machinery
import os
import random
import signal
import sys
import time
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import hypothesis
import numpy
import PySide6.QtWidgets
import pytest

ROOT = Path(__file__).parent.parent
SUBJECTS = {
    "kiosk.domain.policy": (
        "tests/domain",
        "tests/admission/test_checkpoint.py",
        "tests/admission/test_dates_of_a_series.py",
    ),
    "kiosk.journal.chain": ("tests/journal/test_chain.py", "tests/journal/test_agreement.py"),
}
"""Module -> the tests that are to notice."""
EQUIVALENT = {
    "kiosk.journal.chain: entry.seq > seq -> entry.seq >= seq": "the two differ there already",
}
"""A fault as it is printed -> why nothing could notice it."""
PATIENCE = 120
"""Seconds of the processor after which a fault counts as noticed: it never ends."""
_LOADED = (hypothesis, numpy, PySide6.QtWidgets)
_SWAPPED: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.And: ast.Or, ast.Or: ast.And,
    ast.Add: ast.Sub, ast.Sub: ast.Add,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fault:
    """One changed place of a module."""

    module: str
    line: int
    place: int
    """The how-manieth node of the tree."""
    was: str
    now: str

    def __str__(self) -> str:
        return f"{self.module}: {self.was} -> {self.now}"


def path_of(module: str) -> Path:
    return ROOT / (module.replace(".", "/") + ".py")


def faults_in(module: str) -> Iterator[Fault]:
    """Every place where one operator, condition or constant could be another."""
    tree = ast.parse(path_of(module).read_text(encoding="utf-8"))
    for place, node in enumerate(ast.walk(tree)):
        before = ast.unparse(node) if isinstance(node, ast.expr | ast.stmt) else ""
        changed = deepcopy(node)
        if _change(changed):
            after = ast.unparse(changed)
            first = slice(0, 90)
            yield Fault(
                module, getattr(node, "lineno", 0), place, before.split("\n")[0][first], after.split("\n")[0][first]
            )


def _change(node: ast.AST) -> bool:
    """Put the fault in; whether there is one for such a node."""
    match node:
        case ast.Compare(ops=[operator, *_]) if type(operator) in _SWAPPED:
            node.ops[0] = _SWAPPED[type(operator)]()  # type: ignore[call-overload]
        case ast.BoolOp(op=operator) | ast.BinOp(op=operator) if type(operator) in _SWAPPED:
            node.op = _SWAPPED[type(operator)]()  # type: ignore[assignment]
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            node.operand = ast.UnaryOp(ast.Not(), operand)
        case ast.If(test=test) | ast.IfExp(test=test):
            node.test = ast.UnaryOp(ast.Not(), test)
        case ast.Constant(value=bool() as value):
            node.value = not value
        case ast.Constant(value=int() as value):
            node.value = value + 1
        case ast.Return(value=ast.expr()) if not _is_none(node.value):
            node.value = ast.Constant(None)
        case _:
            return False
    ast.fix_missing_locations(node)
    return True


def _is_none(value: ast.AST | None) -> bool:
    return isinstance(value, ast.Constant) and value.value is None


class Faulty(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives one module with a fault in it, however it is imported."""

    def __init__(self, fault: Fault) -> None:
        self._fault = fault

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if name != self._fault.module:
            return None
        return importlib.machinery.ModuleSpec(name, self, origin=str(path_of(name)))

    def exec_module(self, module: ModuleType) -> None:
        path = path_of(self._fault.module)
        tree = ast.parse(path.read_text(encoding="utf-8"))
        node = next(node for place, node in enumerate(ast.walk(tree)) if place == self._fault.place)
        assert _change(node)
        exec(compile(tree, path, "exec"), module.__dict__)


def started(fault: Fault | None, tests: Sequence[str]) -> int:
    """A process that runs the tests on the fault, or as it is."""
    child = os.fork()
    if child:
        return child
    signal.signal(signal.SIGXCPU, signal.SIG_DFL)
    import resource

    resource.setrlimit(resource.RLIMIT_CPU, (PATIENCE, PATIENCE))
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    if fault is not None:
        sys.meta_path.insert(0, Faulty(fault))
    os.environ["CI"] = "1"
    status = pytest.main(
        ["-x", "-q", "-p", "no:cacheprovider", "-W", "ignore::pytest.PytestAssertRewriteWarning", *tests]
    )
    os._exit(int(status))


def survivors(faults: Sequence[Fault], until: float) -> tuple[int, list[Fault]]:
    """How many could be tried, and those that no test noticed."""
    waiting, running, tried, living = list(faults), dict[int, Fault](), 0, list[Fault]()
    while running or (waiting and time.monotonic() < until):
        if waiting and time.monotonic() < until and len(running) < len(os.sched_getaffinity(0)):
            fault = waiting.pop()
            running[started(fault, SUBJECTS[fault.module])] = fault
            continue
        child, status = os.wait()
        fault = running.pop(child)
        tried += 1
        if status == 0:
            living.append(fault)
            print(f"SURVIVED  line {fault.line}  {fault}", flush=True)
    return tried, living


def main() -> int:
    minutes, seed = float(os.environ.get("MINUTES") or 5), os.environ.get("SEED") or "1"
    until = time.monotonic() + minutes * 60
    os.chdir(ROOT)
    for tests in SUBJECTS.values():
        _, status = os.waitpid(started(None, tests), 0)
        if status:
            print(f"{' '.join(tests)} fail as it is.")
            return 1
    faults = [fault for module in SUBJECTS for fault in faults_in(module)]
    random.Random(seed).shuffle(faults)
    tried, living = survivors(faults, until)
    unexplained = [fault for fault in living if str(fault) not in EQUIVALENT]
    print(f"{tried} of {len(faults)} faults tried, {len(living)} survived, {len(unexplained)} of them unexplained.")
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
