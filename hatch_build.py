"""Translations are compiled when a wheel is built, and in a checkout by `make setup`. Only their sources are kept."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledWords(BuildHookInterface):
    """`resources/i18n/*.ts` to the `.qm` files that Qt reads."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Before the files of the wheel are gathered; an editable install reads the checkout."""
        if version == "editable":
            return
        lrelease = Path(sys.executable).with_name("pyside6-lrelease")
        for source in sorted((Path(self.root) / "resources" / "i18n").glob("*.ts")):
            subprocess.run([lrelease, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)
        build_data["artifacts"].append("/resources/i18n/*.qm")
