"""Why a code would not be read, in words."""

from kiosk.badges.legibility import CodeFlaw, Flaw
from kiosk.badges.template import Template
from kiosk.screens.designer.design_words import layer_name
from kiosk.screens.words.isolates import isolated
from kiosk.screens.words.language import translate


def code_headline() -> str:
    """That scanners would not read a code."""
    return translate("designer", "Scanners would not read the code.")


def flaw_sentence(flaw: CodeFlaw, template: Template) -> str:
    """What is wrong, naming the layer that is in the way."""
    by = next((isolated(layer_name(element)) for element in template.elements if element.id == flaw.by), "")
    match flaw.flaw:
        case Flaw.COVERED if by:
            return translate("designer", "“{layer}” and the code lie over each other.").format(layer=by)
        case Flaw.COVERED:
            return translate("designer", "Something lies over the code.")
        case Flaw.QUIET_ZONE if by:
            return translate("designer", "“{layer}” is too near the code: leave a margin around it.").format(layer=by)
        case Flaw.QUIET_ZONE:
            return translate("designer", "The code is too near the edge: leave a margin around it.")
        case Flaw.TOO_SMALL:
            return translate("designer", "The code is too small: it needs {size} mm.").format(size=f"{flaw.need:g}")
        case _:
            return translate("designer", "The code does not stand out from its ground.")
