"""Everything a gate screen shows, as one frozen value, and what it makes of it: a lamp and a scene.

The order is that of importance: a passage, a failure of the program, a trouble that nobody has put aside, rest. A gate
that cannot judge waits, whatever else there is to say.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime

from kiosk.domain.plan import Direction, Plan
from kiosk.domain.verdict import Admitted, Held
from kiosk.screens.gate.admitted import admitted_scene
from kiosk.screens.gate.held import held_scene
from kiosk.screens.gate.idle import Rest, idle_scene
from kiosk.screens.gate.lamps import bug_lamp, gate_lamp, lockdown_lamp, ready_lamp, verdict_lamp, waiting_lamp
from kiosk.screens.gate.refused import refused_scene
from kiosk.screens.gate.scene import Scene
from kiosk.screens.gate.trouble import bug_scene, trouble_scene, waiting_scene
from kiosk.screens.gate.views import Bug, Counts, Faults, Showing
from kiosk.screens.kit.column import Lamp
from kiosk.screens.kit.intents import Intent
from kiosk.screens.words.health import Statuses
from kiosk.screens.words.print_remarks import told_sentence
from kiosk.screens.words.remarks import Told


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """What is on a gate screen."""

    plan: Plan
    gate: str
    direction: Direction
    offers: frozenset[Intent]
    statuses: Statuses = field(default_factory=Statuses)
    counts: Counts = field(default_factory=Counts)
    showing: Showing | None = None
    faults: Faults | None = None
    bug: Bug | None = None
    told: Told | None = None
    put_aside: bool = False
    """Staff has seen the trouble and left its sheet."""
    undo_open: bool = True
    lockdown: datetime | None = None
    """Since when entries are frozen at every gate."""

    @property
    def open_faults(self) -> Faults | None:
        """The trouble that has the sheet when there is no passage."""
        faults = self.faults
        return faults if faults and not (self.put_aside and faults.sealing) else None

    @property
    def waiting(self) -> Faults | None:
        """The trouble that keeps the gate from judging."""
        return self.faults if self.faults and not self.faults.sealing else None

    @property
    def at_rest(self) -> bool:
        """Nothing but the idle sheet."""
        return self.showing is None and self.bug is None and self.open_faults is None


def shut_lamp(stage: Stage, now: datetime) -> Lamp:
    """What the column says while nobody is on duty: which gate it is, and whether nobody enters anywhere."""
    lamp = gate_lamp(stage.plan, stage.gate, stage.direction, now)
    if stage.lockdown and stage.direction is not Direction.OUT:
        return lockdown_lamp(lamp, stage.plan, stage.lockdown)
    return lamp


def lamp_of(stage: Stage, now: datetime) -> Lamp:
    """What the column says."""
    lamp = gate_lamp(stage.plan, stage.gate, stage.direction, now)
    if stage.showing:
        return verdict_lamp(lamp, stage.plan, stage.showing.passage)
    if stage.waiting:
        return waiting_lamp(lamp, stage.plan, stage.waiting)
    if stage.bug:
        return bug_lamp(lamp, stage.bug)
    shut = shut_lamp(stage, now)
    if shut.light is not None:
        return shut
    return ready_lamp(lamp, troubled=stage.open_faults is not None)


def scene_of(stage: Stage, now: datetime) -> Scene:
    """What the sheet shows, with the buttons that somebody answers."""
    scene = _scene(stage, now)
    return replace(scene, acts=tuple(act for act in scene.acts if act.intent in stage.offers))


def _scene(stage: Stage, now: datetime) -> Scene:
    said = told_sentence(stage.told) if stage.told else ""
    if stage.showing:
        return _passage_scene(stage, stage.showing, said)
    if stage.waiting:
        return waiting_scene(stage.plan, stage.waiting)
    if stage.bug:
        return bug_scene(stage.plan, stage.bug)
    if stage.open_faults:
        return trouble_scene(stage.plan, stage.open_faults, said)
    minute = now.replace(second=0, microsecond=0)
    return idle_scene(
        Rest(
            plan=stage.plan,
            gate=stage.gate,
            now=minute,
            statuses=stage.statuses,
            counts=stage.counts,
            said=said,
            locked_down=stage.lockdown is not None,
            way_out=stage.direction is Direction.OUT,
        )
    )


def _passage_scene(stage: Stage, showing: Showing, said: str) -> Scene:
    shown = replace(showing, undoable=showing.undoable and stage.undo_open)
    match showing.passage.verdict:
        case Admitted():
            return admitted_scene(stage.plan, shown, said, stage.told.remark if stage.told else None)
        case Held():
            return held_scene(stage.plan, shown, said, able=stage.offers)
        case _:
            return refused_scene(stage.plan, shown, said, able=stage.offers)
