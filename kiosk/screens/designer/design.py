"""What is on the designer's table: a draft of each template that was opened, each with its own history.

A change that the reader of files would refuse is not made; `refused` says why in the reader's words.
"""

from collections.abc import Callable, Hashable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from kiosk.badges.drafting.draft import Draft, checked, select, turn_to
from kiosk.badges.drafting.history import History
from kiosk.badges.shelf import Shelf
from kiosk.badges.template import BadTemplate, Template
from kiosk.domain.trouble import Trouble

_BLANK_SIZE = (96.0, 134.0)


class Design(QObject):
    """The templates of one event while they are worked on."""

    changed = Signal()
    """The draft, its selection or its page is another one."""
    shelved = Signal()
    """There are other templates, others have other titles, or another one is open."""
    refused = Signal(object)
    """Trouble: a change was not made, or a file not read or written."""
    saved = Signal(str)
    """Name of a template that is on disk now, as it is on screen."""

    def __init__(self, shelf: Shelf, name: str, parent: QObject | None = None) -> None:
        """`name` is opened first; where it cannot be, the first shipped one."""
        super().__init__(parent)
        self.shelf = shelf
        self._histories: dict[str, History] = {}
        self._titles: dict[str, str] = {}
        self.name = ""
        if not self.open(name):
            self.open(shelf.names()[0])

    # What there is

    @property
    def history(self) -> History:
        """That of the open template."""
        return self._histories[self.name]

    @property
    def draft(self) -> Draft:
        """The open template as it is now."""
        return self.history.present

    @property
    def template(self) -> Template:
        """The open template as it is now."""
        return self.draft.template

    @property
    def names(self) -> tuple[str, ...]:
        """Of all templates, those never saved last."""
        known = self.shelf.names()
        return (*known, *(name for name in self._histories if name not in known))

    @property
    def own(self) -> bool:
        """Whether the open template is the event's own, or nobody's yet."""
        return self.name in self.shelf.own() or self.name not in self.shelf.names()

    @property
    def unsaved(self) -> bool:
        """Whether the open template differs from the file."""
        return self.history.changed or self.name not in self.shelf.names()

    @property
    def unsaved_names(self) -> tuple[str, ...]:
        """Of all templates that differ from their files."""
        known = self.shelf.names()
        return tuple(name for name, history in self._histories.items() if history.changed or name not in known)

    def title(self, name: str) -> str:
        """What people call a template; its name where its file is broken."""
        if name in self._histories:
            return self._histories[name].present.template.title
        if name not in self._titles:
            try:
                self._titles[name] = self.shelf.load(name).title
            except BadTemplate:
                self._titles[name] = name
        return self._titles[name]

    # Which is open

    def open(self, name: str) -> bool:
        """Another template; whether it could be read."""
        if name not in self._histories:
            try:
                self._histories[name] = History(Draft(self.shelf.load(name)))
            except BadTemplate as problem:
                self.refused.emit(problem)
                return False
        self.name = name
        self.shelved.emit()
        self.changed.emit()
        return True

    def begin(self, template: Template) -> None:
        """A new template, not saved yet."""
        name = self.shelf.free(template.title, self._histories)
        self._histories[name] = History(Draft(replace(template, name=name)))
        self.open(name)

    def blank(self, title: str) -> None:
        """A new empty one."""
        width, height = _BLANK_SIZE
        fonts = {"text": ("Inter",), "display": ("Inter Display", "Inter")}
        self.begin(Template(name="", title=title, width=width, height=height, pages=((),), fonts=fonts))

    def duplicate(self, title: str) -> None:
        """A copy of the open one."""
        self.begin(replace(self.template, title=title))

    def discard(self) -> None:
        """Away with the event's own one, or with what was not saved; where a shipped one has its name, that is back."""
        name = self.name
        try:
            if name in self.shelf.own():
                self.shelf.delete(name)
        except Trouble as problem:
            self.refused.emit(problem)
            return
        del self._histories[name]
        self._titles.pop(name, None)
        self.open(name if name in self.shelf.names() else self.shelf.names()[0])

    def save(self) -> bool:
        """Into the event's folder; whether it is there now. A shipped one is saved as the event's own of that name."""
        try:
            self.shelf.save(self.template)
        except Trouble as problem:
            self.refused.emit(problem)
            return False
        self.history.saved()
        self.shelved.emit()
        self.saved.emit(self.name)
        return True

    # What is done to it

    def put(self, draft: Draft, gesture: Hashable = None) -> None:
        """The next draft."""
        before = self.template.title
        self.history.do(draft, gesture)
        self.changed.emit()
        if draft.template.title != before:
            self.shelved.emit()

    def do(self, change: Callable[[Draft], Draft], gesture: Hashable = None) -> bool:
        """Change the draft; whether it could be."""
        try:
            draft = change(self.draft)
        except BadTemplate as problem:
            self.refused.emit(problem)
            return False
        self.put(draft, gesture)
        return True

    def page_sized(self, width: float, height: float) -> bool:
        """Another size of the badge."""
        return self.do(
            lambda draft: replace(draft, template=checked(replace(draft.template, width=width, height=height)))
        )

    def titled(self, title: str) -> bool:
        """Another title."""
        return self.do(lambda draft: replace(draft, template=checked(replace(draft.template, title=title))))

    def select(self, *names: str) -> None:
        """Other elements, or none."""
        self.put(select(self.draft, *names))

    def turn_to(self, page: int) -> None:
        """Front or back."""
        self.put(turn_to(self.draft, page))

    def undo(self) -> None:
        """Take the last step back."""
        if self.history.undo():
            self.changed.emit()
            self.shelved.emit()

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.history.redo():
            self.changed.emit()
            self.shelved.emit()
