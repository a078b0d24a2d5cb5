"""What holds at every kiosk after whatever was done. Each says what is broken, or nothing.

They judge by what is on disk (read by a connection of its own) and what is on the screen, with tables of their own
where the kiosk has one: what the kiosk believes of itself is not asked.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.duty import Action, Officer, agreed, may, override_policy
from kiosk.domain.passage import EntryKind
from kiosk.domain.people import DelegateId
from kiosk.domain.plan import Direction
from kiosk.domain.verdict import Reason, Refused
from kiosk.journal.agreement import disagreements
from kiosk.journal.chain import Entry
from kiosk.journal.facts import verdict_of
from kiosk.screens.kit.frame import Room, Screen
from kiosk.screens.kit.intents import Intent
from kiosk.screens.kit.person import shown_name
from kiosk.screens.words.language import figure
from kiosk.screens.words.lights import Light, light_of
from tests.monkey.day import Day
from tests.monkey.done import Done
from tests.monkey.growth import nothing_grows

UNDO_SECONDS = 10.0
DECIDED = frozenset({EntryKind.UNDO, EntryKind.NOT_THIS_PERSON, EntryKind.RESOLVED})
"""What nobody does without a name."""
OFFERED: Mapping[Intent, Action] = {
    Intent.PRINT: Action.PRINT,
    Intent.REPRINT: Action.REPRINT,
    Intent.UNDO: Action.UNDO,
    Intent.NOT_THIS_PERSON: Action.NOT_THIS_PERSON,
    Intent.RESOLVE: Action.RESOLVE,
    Intent.FIND: Action.SEARCH_FREELY,
}
ENTERED: Mapping[Room, Action] = {Room.SECURITY: Action.SEE_PRESENCE, Room.ORGANISER: Action.SEE_PLAN}
BY_OFFICER: Mapping[str, Action] = {
    EntryKind.LOCKDOWN: Action.LOCKDOWN,
    EntryKind.LIFTED: Action.LIFT_LOCKDOWN,
    EntryKind.ACCOUNTED: Action.MUSTER,
    EntryKind.ACKNOWLEDGED: Action.ACKNOWLEDGE_ALERT,
    EntryKind.RULED: Action.REVOKE,
}
"""What it takes to seal these."""


_OUT = "SELECT id FROM delegate WHERE state IN ('rejected', 'withdrawn', 'cancelled', 'barred') OR missing"
_VOID = "SELECT key FROM ruling WHERE standing IN ('revoked', 'blocked')"


@dataclass(frozen=True)
class Before:
    """How things stood before an action."""

    head: int
    locked: bool
    officer: Officer | None
    showing: int | None
    screen: object
    out: frozenset[str]
    """Ids of those whom a list keeps out."""
    void: frozenset[str]
    """Codes that were ruled out here."""

    @classmethod
    def of(cls, day: Day) -> "Before":
        """Now."""
        showing, guard = day.kiosk.window.gate.showing, day.kiosk.guard
        sealed = day.kiosk.station.journal.head()[0]
        return cls(
            head=sealed,
            locked=guard.locked,
            officer=guard.officer,
            showing=showing.passage.seq if showing else None,
            screen=day.shown,
            out=_ids(day, _OUT),
            void=_ids(day, _VOID),
        )


def _ids(day: Day, query: str) -> frozenset[str]:
    return frozenset(each for (each,) in day.beside.execute(query))


def locked_is_what_is_shown(day: Day, _before: Before, _done: Done) -> str:
    locking, window = day.kiosk.locking, day.kiosk.window
    shut = {locking.lock, locking.__dict__.get("hand_over"), locking.__dict__.get("first")}
    if (window.current in shut) is not day.kiosk.guard.locked:
        return f"locked: {day.kiosk.guard.locked}, but {type(window.current).__name__} is shown"
    if day.kiosk.guard.locked and (window.gate.showing or window.gate.dialog):
        return "a verdict or a dialog lies behind the lock"
    return ""


def the_painted_verdict_is_sealed(day: Day, _before: Before, _done: Done) -> str:
    """Same number, same person, same light, same name; and it was on disk when it was said."""
    for passage in (each.passage for each in day.heard):
        if passage.seq is None or not day.sealed(passage.seq - 1)[:1]:
            return f"a passage was shown that is not on disk as No {passage.seq}"
    gate = day.kiosk.window.gate
    showing = gate.showing
    if showing is None:
        return ""
    seq, journal = showing.passage.seq, day.kiosk.station.journal
    entry = next(iter(day.sealed((seq or 0) - 1)), None)
    if entry is None or entry.seq != seq:
        return f"No {seq} is painted and not sealed"
    person = journal.person(showing.passage.credential, showing.passage.delegate)
    if entry.person != person:
        return f"No {seq} is {entry.person}, painted is {person}"
    light = Light.STOP if entry.kind == EntryKind.NOT_THIS_PERSON else light_of(verdict_of(entry.facts))
    if gate.column.lamp.light is not light:
        return f"No {seq} is {light}, painted is {gate.column.lamp.light}"
    return _painted_number(day, entry) or _painted_name(day, entry)


def _painted_number(day: Day, entry: Entry) -> str:
    """The passage's own, where one was sealed with it."""
    number = entry.facts.get("number")
    painted = day.kiosk.window.gate.column.lamp.trailing
    if not number or figure(number[-1]) in painted:
        return ""
    return f"No {entry.seq} is passage {number[-1]}, painted is {painted!r}"


def _painted_name(day: Day, entry: Entry) -> str:
    showing = day.kiosk.window.gate.showing
    assert showing is not None
    ticket = entry.facts.get("ticket", entry.person)
    found = day.kiosk.station.roster.get(DelegateId(ticket)) if ticket else None
    name = shown_name(found) if found and showing.passage.delegate else ""
    painted = day.kiosk.window.gate.sheet.accessibleName()
    return "" if painted == name else f"No {entry.seq} is {name!r}, painted is {painted!r}"


def what_was_taken_back_is_not_shown(day: Day, _before: Before, _done: Done) -> str:
    showing = day.kiosk.window.gate.showing
    if showing is None or showing.passage.seq is None:
        return ""
    following = day.sealed(showing.passage.seq - 1)
    of = following[0].facts.get("of", following[0].seq) if following else None
    taken = [each.seq for each in following[1:] if each.kind in _TAKEN_BACK and each.facts["of"] == of]
    return f"No {showing.passage.seq} is shown, taken back by {taken}" if taken else ""


_TAKEN_BACK = frozenset({EntryKind.UNDO, EntryKind.NOT_THIS_PERSON})


def nobody_is_judged_while_locked(day: Day, _before: Before, _done: Done) -> str:
    judged = [each.passage.seq for each in day.heard if each.locked]
    return f"judged while locked: {judged}" if judged else ""


def whoever_is_out_stays_out(day: Day, before: Before, _done: Done) -> str:
    """Refused at an entrance is whom a list keeps out, or whose code is ruled out, before the action and after it."""
    out, void = before.out & _ids(day, _OUT), before.void & _ids(day, _VOID)
    for passage in (each.passage for each in day.heard if each.passage.direction is Direction.IN):
        entry = next(iter(day.sealed((passage.seq or 0) - 1)), None)
        if entry is None or entry.kind != EntryKind.PASSAGE or isinstance(verdict_of(entry.facts), Refused):
            continue
        if passage.delegate is not None and passage.delegate.id in out:
            return f"No {passage.seq} is no refusal of {passage.delegate.id}, who is out"
        if passage.credential is not None and void.intersection(passage.credential.keys):
            return f"No {passage.seq} is no refusal of a code that is void"
    return ""


def only_what_duty_allows(day: Day, _before: Before, _done: Done) -> str:
    """Buttons and rooms are those of the role."""
    officer, window = day.kiosk.guard.officer, day.kiosk.window
    if officer is None:
        return ""
    for act in window.gate.sheet.acts:
        if act.intent in OFFERED and not may(officer.role, OFFERED[act.intent]):
            return f"{officer.role} is offered {act.intent}"
    current = window.current
    if isinstance(current, Screen) and current.room in ENTERED and not may(officer.role, ENTERED[current.room]):
        return f"{officer.role} is in {current.room}"
    return ""


def signed_by_who_is_on_duty(day: Day, before: Before, _done: Done) -> str:
    on_duty = {each.id: each.role for each in (before.officer, *day.on_duty) if each is not None}
    new = day.sealed(before.head)
    for entry in new:
        broken = _signature(day, entry, on_duty)
        if broken:
            return f"No {entry.seq} {entry.kind}: {broken}"
    signed = {e.facts["of"] for e in new if e.kind in (EntryKind.SIGNED_FOR, EntryKind.OVERRIDE)}
    decided = [entry for entry in new if entry.kind in DECIDED and not _goes_with_another(day, entry, new)]
    unsigned = [entry.seq for entry in decided if entry.seq not in signed]
    return f"nobody signed for {unsigned}" if unsigned else ""


def _signature(day: Day, entry: Entry, on_duty: Mapping[str, str]) -> str:
    facts = entry.facts
    if entry.kind == EntryKind.SIGNED_FOR:
        (officer,) = facts["officers"]
        return _entitled(officer, Action(facts["act"]), day, on_duty)
    if entry.kind == EntryKind.OVERRIDE:
        known = day.officers
        plan = day.kiosk.station.plan
        officers = [known[each] for each in facts["officers"]]
        return "" if agreed(override_policy(Reason(facts["reason"]), plan.overrides), officers) else "not agreed"
    if entry.kind in BY_OFFICER and "officer" in facts:
        return _entitled(facts["officer"], BY_OFFICER[entry.kind], day, on_duty)
    return ""


def _entitled(officer: str, action: Action, day: Day, on_duty: Mapping[str, str]) -> str:
    if officer not in on_duty:
        return f"signed by {officer}, on duty {sorted(on_duty)}"
    known = day.officers.get(officer)
    if known is None:
        return f"signed by {officer}, who is on no list"
    return "" if may(known.role, action) else f"{officer} may not {action}"


def _goes_with_another(day: Day, entry: Entry, new: Sequence[Entry]) -> bool:
    """Who came along with an escort goes as the escort goes, and is let in when the escort is."""
    if "escort" in entry.facts:
        return True
    if entry.kind != EntryKind.UNDO:
        return False
    of, taken = entry.facts["of"], {each.facts["of"] for each in new if each.kind in _TAKEN_BACK}
    led_by = {each.facts["escort"] for each in _about(day, of) if "escort" in each.facts}
    return any(led_by & {each.seq for each in _about(day, escort)} for escort in taken - {of})


def _about(day: Day, passage: int) -> list[Entry]:
    """The entry of a passage, and those that resolved it."""
    return [each for each in day.sealed(passage - 1) if passage in (each.seq, each.facts.get("of"))]


def a_dead_key_does_nothing(day: Day, before: Before, done: Done) -> str:
    if not done.dead:
        return ""
    showing = day.kiosk.window.gate.showing
    if (showing.passage.seq if showing else None) not in (before.showing, None):
        return f"{done.words} changed the verdict"
    if day.shown is not before.screen and not day.kiosk.guard.locked and showing is not None:
        return f"{done.words} changed the screen"
    decided = [entry.seq for entry in day.sealed(before.head) if entry.kind in {EntryKind.PASSAGE, *DECIDED}]
    return f"{done.words} sealed {decided}" if decided else ""


def undone_once_and_in_time(day: Day, before: Before, _done: Done) -> str:
    said: dict[int | None, float] = day.notes.setdefault("said", {})  # type: ignore[assignment]
    undone: set[int] = day.notes.setdefault("undone", set())  # type: ignore[assignment]
    said.update((each.passage.seq, each.at) for each in day.heard)
    for each in day.undone:
        late = each.at - said.get(each.passage.seq, each.at)
        if late > UNDO_SECONDS:
            return f"No {each.passage.seq} is undone {late:.1f} s after it was shown"
    for of in (entry.facts["of"] for entry in day.sealed(before.head) if entry.kind == EntryKind.UNDO):
        if of in undone:
            return f"No {of} is undone twice"
        undone.add(of)
    return ""


def no_bug_and_no_warning(day: Day, _before: Before, _done: Done) -> str:
    if day.bugs or day.kiosk.window.gate.stage.bug is not None:
        return f"the bug sheet: {'; '.join(day.bugs)}"
    return f"Qt warns: {'; '.join(day.warnings)}" if day.warnings else ""


def reopened_folders_are_equal(day: Day, _before: Before, done: Done) -> str:
    return done.differs


def what_was_done_has_its_effect(_day: Day, _before: Before, done: Done) -> str:
    return done.wrong


def the_window_keeps_its_size(day: Day, _before: Before, _done: Done) -> str:
    """No screen, in no language, is wider or higher than the screen it is shown on."""
    size = day.kiosk.window.width(), day.kiosk.window.height()
    return "" if size == day.size else f"the window is {size}, not {day.size}"


def the_look_is_over(day: Day, _before: Before, _done: Done) -> str:
    """Not an invariant: what was heard is looked at once."""
    day.read.clear()
    day.heard.clear()
    day.undone.clear()
    day.on_duty.clear()
    return ""


def presence_is_the_replay(day: Day, _before: Before, _done: Done) -> str:
    journal = day.kiosk.station.journal
    if day.disk_full:
        return ""
    with journal.one_view():
        return "; ".join(f"{each.table} {each.whose}" for each in disagreements(journal))


def the_chain_is_whole(day: Day, _before: Before, _done: Done) -> str:
    broken = [each for each in day.kiosk.station.journal.verify() if not each.intact]
    return "; ".join(f"{each.what} at {each.first_break}" for each in broken)


INVARIANTS = (
    no_bug_and_no_warning,
    nobody_is_judged_while_locked,
    locked_is_what_is_shown,
    the_painted_verdict_is_sealed,
    what_was_taken_back_is_not_shown,
    whoever_is_out_stays_out,
    what_was_done_has_its_effect,
    the_window_keeps_its_size,
    only_what_duty_allows,
    signed_by_who_is_on_duty,
    a_dead_key_does_nothing,
    undone_once_and_in_time,
    reopened_folders_are_equal,
    the_look_is_over,
)
RARELY = (presence_is_the_replay, the_chain_is_whole, nothing_grows)
"""Looked at now and then, and at the end."""
