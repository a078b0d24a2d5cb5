"""One table of keys: nothing on a screen names a key by itself, and no key asks for two things."""

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from kiosk.screens.kit import keys

SCREENS = Path(__file__).parents[3] / "kiosk" / "screens"
NAMES = {name for name, key in vars(keys).items() if isinstance(key, str) and key in keys.HEARD}
MEANS = {
    "UNDO": {"TAKE_OFF", "TakeOff()", "GIVE_UP", "Editing.AS_SPELT", "Do(Wish.CANCEL, intent)"},
    "NOT_THIS_PERSON": {"Ask.SOMEBODY_ELSE"},
    "OVERRIDE": set(),
    "FIND": {"Look.AGAIN"},
    "SCREENS": set(),
    "MORE": {
        "PRINT", "BADGE", "Editing.EDIT", "PrintTrial(name)", "Elsewhere.CHOOSE", "Ask('more')", "Ask.LOCK",
        "Begin(Step.PIN)", "WriteReport(Document.PDF)",
    },
    "LOCK": {"room"},
}  # fmt: skip
"""What the keys with one meaning ask for outside the gate's own sheets, whose table `kit.keys` is."""


def trees() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(SCREENS.rglob("*.py")):
        if path.name != "keys.py" or path.parent.name != "kit":
            yield path.relative_to(SCREENS).as_posix(), ast.parse(path.read_text("utf-8"))


def test_no_screen_names_a_key_by_itself() -> None:
    named = [
        (name, node.value)
        for name, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and node.value in set(keys.HEARD) - {keys.LEAVE}
    ]
    assert named == []


def _key(node: ast.expr) -> str | None:
    """The name of a key in an argument, also where it stands only under a condition."""
    found = [
        each.attr
        for each in ast.walk(node)
        if isinstance(each, ast.Attribute) and isinstance(each.value, ast.Name) and each.value.id == "keys"
    ]
    named = [each.id for each in ast.walk(node) if isinstance(each, ast.Name) and each.id in {"LOCK", "_KEY"}]
    return next(iter(found), None) or ({"LOCK": "LOCK", "_KEY": "MORE"}[named[0]] if named else None)


def _given() -> Iterator[tuple[str, str]]:
    """Keys and what is asked where a place is made."""
    for _, tree in trees():
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            maker = ast.unparse(call.func)
            named = {each.arg: each.value for each in call.keywords}
            if maker == "Spot" and "key" in named and (key := _key(named["key"])):
                yield key, ast.unparse(named["ask"])
            elif maker in ("button", "desk.button") and len(call.args) > 3 and (key := _key(call.args[3])):
                yield key, ast.unparse(call.args[0])


def test_no_key_asks_for_two_things() -> None:
    means = defaultdict(set)
    for key, ask in _given():
        assert key in NAMES
        if key not in ("PROPOSAL", "LEAVE"):
            means[key].add(ask)
    assert means == {key: asks for key, asks in MEANS.items() if asks}
