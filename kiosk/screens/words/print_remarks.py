"""What became of a badge, said on the sheet of its admission: how it stands, why, and what to do."""

from kiosk.screens.words.language import joined, translate
from kiosk.screens.words.remarks import Remark, Told
from kiosk.screens.words.trouble_words import trouble_words
from kiosk.screens.words.wording import remark_sentence

ABOUT_BADGES = frozenset({Remark.PRINT_WAITS, Remark.PRINT_FAILED})
"""Remarks to which a printer may have added a reason that helps."""


def told_sentence(told: Told) -> str:
    """News about the passage on screen."""
    if told.remark not in ABOUT_BADGES:
        return remark_sentence(told.remark, told.detail)
    why = _why(told)
    if told.remark is Remark.PRINT_FAILED and why:
        return joined(translate("print_panel", "The badge was not printed."), why)
    return joined(remark_sentence(told.remark, ""), why)


def _why(told: Told) -> str:
    from kiosk.screens.words.print_details import detail_words, trouble_in

    trouble = told.trouble or trouble_in("", told.detail)
    if trouble is None:
        return detail_words("", told.detail)
    words = trouble_words(trouble)
    return joined(translate("vouching", "{headline}.").format(headline=words.headline), words.remedy)
