"""What the designer says over its canvas."""

import re
from collections.abc import Sequence

from kiosk.badges.imports.report import Remark
from kiosk.badges.legibility import CodeFlaw
from kiosk.badges.template import BadTemplate, Template
from kiosk.domain.trouble import Trouble
from kiosk.screens.designer.arrangement import Ask
from kiosk.screens.designer.code_words import code_headline, flaw_sentence
from kiosk.screens.designer.notice import Act, Notice
from kiosk.screens.words.isolates import isolated
from kiosk.screens.words.language import translate
from kiosk.screens.words.trouble_words import trouble_words


def _close() -> Act:
    return Act(Ask("close"), translate("designer", "Close"))


def refused(trouble: Trouble) -> Notice:
    """A change that was not made, naming the element; or what is in the way, and what to do."""
    if isinstance(trouble, BadTemplate):
        title = translate("designer", "That cannot be: {element}").format(element=trouble.element or trouble.template)
        return Notice(title, (trouble.problem,), (_close(),), passing=True)
    said = trouble_words(trouble)
    return Notice(said.headline, (said.remedy, str(trouble)), (_close(),))


def tested(printer: str) -> Notice:
    """A test is on its way, or in the folder of PDF files where there is no printer."""
    title = translate("designer", "A test was sent to {printer}.").format(printer=printer)
    if not printer:
        title = translate("designer", "There is no printer: the test is a PDF file in the folder “badges”.")
    return Notice(title, (translate("designer", "Its code opens no gate."),), (_close(),), passing=True)


def _remark(problem: str) -> str:
    """The problem of a remark in the language spoken now; the import itself speaks English."""
    known = {
        r"(.+) has no counterpart": translate("designer", "{} has no counterpart here"),
        r"its background image is not in the export.*": translate(
            "designer", "its background is not in the export: add it as an image"
        ),
        r"its image is not in the export: put it beside the template as (.+)": translate(
            "designer", "its picture is not in the export: choose {} as its file"
        ),
        r"the country of a person is shown as the delegation": translate(
            "designer", "the country of a person is shown as the delegation"
        ),
        r"whoever has no photo gets a silhouette there": translate(
            "designer", "whoever has no photo gets a silhouette there"
        ),
        r"prints the badges of (.+) from now on": translate("designer", "prints the badges of {} from now on"),
        r"is of no category that plan or roster know": translate(
            "designer", "is of no category that plan or roster know"
        ),
        r"justified text is set flush left": translate("designer", "justified text is set flush left"),
        r"its background is a PDF: only its size is taken over": translate(
            "designer", "its background is a PDF: give it with the layout, else only its size is taken over"
        ),
        r"its background became a picture.*": translate("designer", "its background became a picture"),
        r"image (.+) is taken for the photo": translate("designer", "the image {} is taken for the photo"),
    }
    for pattern, words in known.items():
        if found := re.fullmatch(pattern, problem):
            return words.format(*map(isolated, found.groups()))
    return problem


def imported(title: str, remarks: Sequence[Remark], *, saved: bool = False) -> Notice:
    """A design of another system is open now; what of it is lost."""
    lines = tuple(f"{isolated(remark.element)}: {_remark(remark.problem)}" for remark in remarks)
    if not lines:
        lines = (translate("designer", "Everything has a counterpart here."),)
    said = translate("designer", "“{title}” was imported; save it to keep it.")
    if saved:
        said = translate("designer", "“{title}” was imported and saved.")
    said = said.format(title=title)
    return Notice(said, lines, (Act(Ask("close"), translate("designer", "Close"), primary=True),))


def unread(flaws: Sequence[CodeFlaw], template: Template, dpi: int) -> Notice:
    """Before a design is saved whose code scanners would not read."""
    return Notice(
        code_headline(),
        (
            *(flaw_sentence(flaw, template) for flaw in flaws),
            translate("designer", "Tried as a printer of {dpi} dots an inch prints it.").format(dpi=dpi),
        ),
        (
            Act(Ask("save anyway"), translate("designer", "Save all the same")),
            Act(Ask("close"), translate("designer", "Go on designing"), primary=True),
        ),
    )


def deleting(title: str) -> Notice:
    """Before a design goes."""
    return Notice(
        translate("designer", "Delete the design “{title}”?").format(title=title),
        (translate("designer", "Badges that were printed with it stay valid."),),
        (
            Act(Ask("close"), translate("designer", "Keep")),
            Act(Ask("delete"), translate("designer", "Delete"), primary=True),
        ),
    )


def leaving(titles: Sequence[str]) -> Notice:
    """Before a window with unsaved designs closes."""
    return Notice(
        translate("designer", "Save before closing?"),
        tuple(titles),
        (
            Act(Ask("close"), translate("designer", "Go on designing")),
            Act(Ask("leave"), translate("designer", "Close without saving")),
            Act(Ask("save and leave"), translate("designer", "Save"), primary=True),
        ),
    )
