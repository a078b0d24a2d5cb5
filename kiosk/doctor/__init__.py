"""What is missing or wrong on this machine and in this data folder, and what to do about it.

Nothing of Qt is imported here before it is known to be fit: a wrong Python, a wrong Qt or a missing library is one
sentence, never a traceback. What Qt sees is asked of `probe` in a process of its own. What a kiosk can do without
(camera, sound, printer, keyring) is told but never wrong. Looking changes nothing, except that `mend` moves a damaged
database aside and keeps its journal, and that an older database is brought up to date, as every command does.
"""

from datetime import datetime
from pathlib import Path

from kiosk.doctor.check import Check as Check
from kiosk.doctor.fitness import unfit as unfit
from kiosk.doctor.fitness import unfit_for_screens as unfit_for_screens


def checks(folder: Path, now: datetime, *, mend: bool = False) -> tuple[Check, ...]:
    """Every check, of the machine and of the data folder, which need not exist yet."""
    from kiosk.doctor.folder import folder_checks
    from kiosk.doctor.machine import machine_checks

    return (*machine_checks(), *folder_checks(folder, now, mend=mend))
