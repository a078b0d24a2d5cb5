"""What troubles are called by people: what it is, what to do, what still works. Never the bearer's fault.

Troubles are found by the name of their class: the rooms that raise them (printing, databases, imports) must not be
loaded for a screen that may never speak of them. A test walks every class of trouble that a screen may meet; those of
the command line alone speak English there.
"""

from dataclasses import replace
from datetime import timedelta

from kiosk.domain.trouble import Trouble
from kiosk.screens.words.counting import counting
from kiosk.screens.words.language import translate
from kiosk.screens.words.machine_troubles import MACHINE
from kiosk.screens.words.trouble_card import TroubleWords, again
from kiosk.screens.words.work_troubles import WORK


def trouble_words(trouble: Trouble) -> TroubleWords:
    """The words of a trouble; of the nearest class that has some."""
    for kind in type(trouble).__mro__:
        for table in (*MACHINE, *WORK):
            found = table().get(kind.__name__)
            if found:
                return _with_duration(found, trouble)
    return _anything()


def worded_troubles() -> frozenset[str]:
    """Names of the classes with words of their own."""
    return frozenset(name for table in (*MACHINE, *WORK) for name in table())


def _with_duration(found: TroubleWords, trouble: Trouble) -> TroubleWords:
    """By how much something is off, where the trouble knows and its headline says so."""
    by = getattr(trouble, "by", None)
    if not isinstance(by, timedelta):
        return found
    return replace(found, headline=found.headline.format(by=counting.duration(by)))


def _anything() -> TroubleWords:
    return TroubleWords(
        "help",
        translate("trouble", "Something outside the kiosk is in the way"),
        translate("trouble", "Call help: the log of this kiosk says what it is."),
        translate("trouble", "Scanning and verdicts"),
        "",
        again(),
    )
