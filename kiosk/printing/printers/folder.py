"""A folder as a printer: each badge a PDF named by its intent. For kiosks without a printer, and for print shops."""

import os
from dataclasses import dataclass
from pathlib import Path

from kiosk.printing.printers import CannotCancel, Condition, Outcome, Page, Rejected, Unreachable
from kiosk.storage.files import replacing


@dataclass(frozen=True, slots=True)
class FolderPrinter:
    """`path` is made when first needed."""

    name: str
    path: Path

    def condition(self) -> Condition:
        """Ready where one may write."""
        self._make()
        return Condition(ready=os.access(self.path, os.W_OK))

    def send(self, page: Page, intent: str) -> str:
        """Write the PDF whole or not at all."""
        self._make()
        target = self.path / f"{intent}.pdf"
        try:
            with replacing(target) as part:
                part.write_bytes(page.pdf)
        except OSError as error:
            raise Rejected(self.name, error.strerror or "cannot write") from error
        return target.name

    def outcome(self, intent: str, job: str) -> tuple[Outcome, str]:
        """A file that is there is whole."""
        if (self.path / f"{intent}.pdf").is_file():
            return Outcome.PRINTED, "written"
        return Outcome.FAILED, "no file"

    def cancel(self, intent: str, job: str) -> None:
        """A file that is written is out."""
        raise CannotCancel(self.name)

    def _make(self) -> None:
        try:
            self.path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Unreachable(self.name) from error
