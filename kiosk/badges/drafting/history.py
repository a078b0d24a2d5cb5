"""Undo and redo: whole drafts remembered, one step a gesture. Values are shared, so a step costs next to nothing."""

from collections.abc import Hashable

from kiosk.badges.drafting.draft import Draft
from kiosk.badges.template import Template

_STEPS = 2000


class History:
    """What a design was, is, and was before it was taken back."""

    def __init__(self, draft: Draft) -> None:
        self._past: list[Draft] = []
        self._future: list[Draft] = []
        self._present = draft
        self._gesture: Hashable = None
        self._saved: Template = draft.template

    @property
    def present(self) -> Draft:
        """The draft as it is."""
        return self._present

    @property
    def changed(self) -> bool:
        """Whether something is not saved."""
        return self._present.template != self._saved

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back."""
        return bool(self._future)

    def do(self, draft: Draft, gesture: Hashable = None) -> None:
        """The next draft. Those of one gesture (a drag, a key held down) are one step; a mere selection is none."""
        if draft.template == self._present.template:
            self._present = draft
            return
        if gesture is None or gesture != self._gesture:
            self._past.append(self._present)
            del self._past[:-_STEPS]
        self._gesture = gesture
        self._future.clear()
        self._present = draft

    def end_gesture(self) -> None:
        """What comes next is another step, even if it calls itself the same."""
        self._gesture = None

    def undo(self) -> bool:
        """One step back; whether there was one."""
        return self._step(self._past, self._future)

    def redo(self) -> bool:
        """One step forth again; whether there was one."""
        return self._step(self._future, self._past)

    def saved(self) -> None:
        """The present design is on disk."""
        self._saved = self._present.template

    def _step(self, source: list[Draft], target: list[Draft]) -> bool:
        self._gesture = None
        if not source:
            return False
        target.append(self._present)
        self._present = source.pop()
        return True
