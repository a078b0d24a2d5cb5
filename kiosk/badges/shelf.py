"""The templates of one event: those shipped, which nobody changes, and its own in a folder of its data.

An own template of a shipped one's name stands in its place.
"""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from kiosk.badges import svg, template_file
from kiosk.badges.template import BadTemplate, Template
from kiosk.badges.template_text import text
from kiosk.domain.trouble import Trouble
from kiosk.storage.files import replacing

_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".svg"})


class NotSaved(Trouble):
    """A template or its picture could not be written; what was there before still is. Carries the system's reason."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"cannot save {path.name}: {reason}")
        self.path, self.reason = path, reason


class Shelf:
    """Templates by name; a name is its file's, a title what people read."""

    def __init__(self, folder: Path) -> None:
        """`folder` need not exist yet."""
        self.folder = folder

    def names(self) -> tuple[str, ...]:
        """All there are, the default first, then the shipped ones, then the event's own."""
        shipped = template_file.shipped()
        return (*shipped, *(name for name in self.own() if name not in shipped))

    def own(self) -> tuple[str, ...]:
        """Names of the event's own ones, sound or not."""
        return tuple(sorted(path.stem for path in self.folder.glob("*.json") if not path.name.startswith(".")))

    def load(self, name: str) -> Template:
        """The event's own template of this name, else the shipped one. Raises BadTemplate."""
        return template_file.load(name, self.folder)

    def free(self, title: str, others: Collection[str] = ()) -> str:
        """A file name for a new template of this title, none of `others`."""
        plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
        stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40] or "badge"
        taken = {*self.names(), *others}
        candidates = (stem, *(f"{stem}-{number}" for number in range(2, len(taken) + 3)))
        return next(name for name in candidates if name not in taken)

    def save(self, template: Template) -> None:
        """Write the event's own template of this name. Raises NotSaved, or BadTemplate where it would not read back."""
        content = text(template)
        template_file.parse(content, template.name)
        self._write(self.folder / f"{template.name}.json", content.encode())

    def add_picture(self, path: Path) -> str:
        """A copy of a picture beside the templates; its name there. Raises NotSaved, or BadTemplate if it is none."""
        try:
            content = path.read_bytes()
        except OSError as error:
            raise NotSaved(path, error.strerror or str(error)) from error
        return self.put_picture(path.name, content)

    def put_picture(self, name: str, content: bytes) -> str:
        """The same with a picture in memory."""
        stem, suffix = Path(name).stem.lstrip(".") or "picture", Path(name).suffix.lower()
        if suffix not in _PICTURES:
            raise BadTemplate(stem, "", f"{name} is no picture that can be drawn ({', '.join(sorted(_PICTURES))})")
        if suffix == ".svg":
            try:
                svg.try_out(content)
            except svg.Unsound as problem:
                raise BadTemplate(stem, "", f"{name} is not taken: {problem}") from problem
        target = next(place for place in self._places(stem, suffix) if not place.exists() or _holds(place, content))
        if not target.exists():
            self._write(target, content)
        return target.name

    def _places(self, stem: str, suffix: str) -> tuple[Path, ...]:
        numbers = range(2, 1000)
        return (self.folder / f"{stem}{suffix}", *(self.folder / f"{stem}-{number}{suffix}" for number in numbers))

    def rename(self, name: str, title: str) -> Template:
        """Another title for an own template; its file keeps its name, because settings know it by that."""
        template = replace(self.load(name), title=title)
        self.save(template)
        return template

    def delete(self, name: str) -> None:
        """Away with an own template; a shipped one of its name is there again. Raises NotSaved."""
        path = self.folder / f"{name}.json"
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise NotSaved(path, error.strerror or str(error)) from error

    def _write(self, path: Path, content: bytes) -> None:
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with replacing(path) as part:
                part.write_bytes(content)
        except OSError as error:
            raise NotSaved(path, error.strerror or str(error)) from error


def _holds(path: Path, content: bytes) -> bool:
    return path.read_bytes() == content
