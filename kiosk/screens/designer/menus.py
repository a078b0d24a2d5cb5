"""Lists that open on the designer's screen, and the files people choose there."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from kiosk.badges.drafting import layers, properties
from kiosk.badges.drafting.draft import found
from kiosk.badges.template import Picture
from kiosk.domain.trouble import Trouble
from kiosk.screens.designer.boxes import Entries, fill_menu, menu_of, show_menu
from kiosk.screens.designer.design import Design
from kiosk.screens.designer.design_words import kind_name
from kiosk.screens.kit.theme import Theme
from kiosk.screens.words.language import translate

Chosen = Callable[[tuple[Path, ...]], object]


class Menus:
    """Opens them over `owner`, in the look of the moment."""

    def __init__(self, design: Design, owner: QWidget) -> None:
        self._design, self._owner = design, owner

    def kinds(self, above: QWidget, theme: Theme, unit: float, added: Callable[[], object]) -> None:
        """What can be added to the badge."""
        menu = menu_of(self._owner, theme, unit)
        fill_menu(menu, [(kind_name(kind), partial(self._add, kind, added)) for kind in layers.KINDS])
        menu.popup(above.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _add(self, kind: str, added: Callable[[], object]) -> None:
        if kind == "image":
            self._choose_picture(self._add_picture)
        elif self._design.do(partial(layers.added, kind=kind)):
            added()

    def designs(self, below: QWidget, theme: Theme, unit: float, printed: str, entries: Entries) -> None:
        """All designs, saying which is printed, then what can be done with the open one."""
        design = self._design
        menu = menu_of(self._owner, theme, unit)
        for name in design.names:
            title = design.title(name)
            if name == printed:
                title = translate("designer", "{title} (printed now)").format(title=title)
            action = menu.addAction(title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name == design.name)
            action.triggered.connect(partial(self._open, name))
        fill_menu(menu, entries)
        show_menu(menu, below)

    def _open(self, name: str, _checked: bool = False) -> None:
        self._design.open(name)

    # Files

    def choose_designs(self, chosen: Chosen) -> None:
        """Designs of other systems."""
        self._choose(
            translate("designer", "Designs of Indico or pretix"),
            translate("designer", "Designs") + " (*.json *.pdf *.png *.jpg *.jpeg *.svg)",
            chosen,
            several=True,
        )

    def choose_picture(self) -> None:
        """Another picture for the selected images."""
        self._choose_picture(self._put_picture)

    def _choose_picture(self, chosen: Chosen) -> None:
        kinds = translate("designer", "Pictures") + " (*.png *.jpg *.jpeg *.svg)"
        self._choose(translate("designer", "Image"), kinds, chosen)

    def _kept(self, paths: tuple[Path, ...]) -> str:
        try:
            return self._design.shelf.add_picture(paths[0])
        except Trouble as problem:
            self._design.refused.emit(problem)
            return ""

    def _add_picture(self, paths: tuple[Path, ...]) -> None:
        if file := self._kept(paths):
            self._design.do(lambda draft: layers.added(draft, "image", file))

    def _put_picture(self, paths: tuple[Path, ...]) -> None:
        draft = self._design.draft
        names = tuple(name for name in draft.selected if isinstance(found(draft, name), Picture))
        if names and (file := self._kept(paths)):
            self._design.do(lambda draft: properties.put(draft, names, "file", file))

    def _choose(self, title: str, kinds: str, chosen: Chosen, *, several: bool = False) -> None:
        dialog = QFileDialog(self._owner, title, "", kinds)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setOption(QFileDialog.Option.ReadOnly)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles if several else QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(partial(_as_paths, chosen))
        dialog.open()


def _as_paths(chosen: Chosen, files: list[str]) -> None:
    if files:
        chosen(tuple(map(Path, files)))
