"""Whether what a screen shows is still the last word: another hand, or an escort, may have decided since."""

from kiosk.domain.passage import EntryKind, Passage
from kiosk.domain.trouble import Trouble
from kiosk.journal.facts import TAKES_BACK
from kiosk.journal.store import Journal


class DecidedMeanwhile(Trouble):
    """The passage was taken back or resolved, or entries were frozen, since it was shown: only another scan lets the
    person in."""

    def __init__(self) -> None:
        super().__init__("This passage was decided meanwhile. Scan again.")


def still_stands(journal: Journal, passage: Passage) -> None:
    """What was taken back stays so, because presence would not count what follows; nobody is let in twice.

    Raises DecidedMeanwhile. Within the transaction of what is to follow.
    """
    assert passage.seq is not None, "only what is sealed can be decided anew"
    first = next(journal.entries(journal.kiosk, passage.seq - 1, 1)).facts.get("of", passage.seq)
    for entry in journal.entries(journal.kiosk, after=first):
        taken_back, resolved = entry.kind in TAKES_BACK, entry.kind == EntryKind.RESOLVED
        if (taken_back or (resolved and entry.seq > passage.seq)) and entry.facts["of"] == first:
            raise DecidedMeanwhile()
