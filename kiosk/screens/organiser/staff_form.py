"""Where the list was: a role to choose, a PIN to type twice, or both and a name for somebody new."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.duty import Role
from kiosk.domain.trouble import Trouble
from kiosk.operators.pins import PinRefused
from kiosk.screens.kit.board import Look, Spot
from kiosk.screens.kit.fields import HEIGHT as FIELD
from kiosk.screens.kit.frame import BAR
from kiosk.screens.kit.lettering import fit
from kiosk.screens.kit.panel import edge, paint_two
from kiosk.screens.kit.paper import Paper
from kiosk.screens.kit.pin_pad import GAP, KEY, Digits, pad, paint_dots
from kiosk.screens.kit.pin_pad import WIDTH as PAD
from kiosk.screens.kit.rows import LEFT
from kiosk.screens.kit.theme import Style
from kiosk.screens.organiser.staff import ChooseRole, Form, Step
from kiosk.screens.words.language import joined, translate
from kiosk.screens.words.officers import flaw_sentence, role_name
from kiosk.screens.words.trouble_words import trouble_words

_BETWEEN = 40
_PAD_HEIGHT = 4 * KEY[1] + 3 * GAP
_ABOVE_PAD = 96
_CHIP, _CHIP_GAP = 60, 12
_CARD, _ICON = 56, 28
_LONGEST = 110
"""Height of a sentence below."""


@dataclass(frozen=True, slots=True)
class OfficerForm:
    """Everything left of the panel while something is changed."""

    form: Form
    digits: Digits
    right: float
    bottom: float

    @property
    def pages(self) -> tuple[range, ...]:
        """All of it is on one."""
        return (range(1),)

    @property
    def pad_top(self) -> float:
        """Where the pad's first key stands."""
        return BAR + (self.bottom - BAR - _PAD_HEIGHT + _ABOVE_PAD) / 2

    @property
    def words(self) -> float:
        """Width of what stands before the pad."""
        return self.right - PAD - _BETWEEN - LEFT

    @property
    def field_box(self) -> tuple[float, float, float, float]:
        """Where a name is typed."""
        return LEFT, self.pad_top, self.words, float(FIELD)

    @property
    def _roles_top(self) -> float:
        return self.pad_top + (FIELD + 24 if self.form.step is Step.ENROL else 0)

    def spots(self, paper: Paper) -> list[Spot]:
        """Roles and the pad."""
        found = self._roles() if self.form.picks_role else []
        if self.form.wants_pin:
            found += pad(self.right - PAD, self.pad_top, self.digits, enabled=not self.form.busy)
        return found

    def _roles(self) -> list[Spot]:
        width = (self.words - _CHIP_GAP) / 2
        return [
            Spot(
                ask=ChooseRole(role),
                label=role_name(role),
                box=(
                    LEFT + at % 2 * (width + _CHIP_GAP),
                    self._roles_top + at // 2 * (_CHIP + _CHIP_GAP),
                    width,
                    _CHIP,
                ),
                look=Look.CHOSEN if role is self.form.role else Look.FRAMED,
                letters=17,
                enabled=not self.form.busy,
            )
            for at, role in enumerate(Role)
        ]

    def paint(self, paper: Paper) -> None:
        """What is asked, what went wrong, dots over the pad."""
        ink, top = paper.colour("ink"), self.pad_top - _ABOVE_PAD
        title = paper.line(self._title(), Style("title", 26, 700), self.words, smallest=16)
        paper.put(title, LEFT, top - 17, ink)
        y = self._roles_top + (2 * (_CHIP + _CHIP_GAP) + 8 if self.form.picks_role else 0)
        if self.form.said is not None:
            y = self._paint_text(paper, self.form.said(), y, strong=True) + 12
        y = self._paint_text(paper, self._advice(), y, strong=False) + 16
        if self.form.step is Step.ENROL:
            self._paint_badge(paper, y)
        if not self.form.wants_pin:
            return
        ask = translate("first_officer", "Type it again") if self.form.once else translate("staff", "The new PIN")
        paper.say(ask, Style("title"), self.right - PAD, top, PAD, ink, side="center", smallest=16)
        paint_dots(paper, self.right - PAD, self.pad_top, self.form.digits)

    def _paint_badge(self, paper: Paper, top: float) -> None:
        """Whether one was scanned; without one the PIN opens alone."""
        if self.form.badge:
            upper = translate("first_officer", "Badge scanned")
            lower = translate("first_officer", "It will open together with the PIN.")
        else:
            upper = translate("first_officer", "No badge scanned")
            lower = translate("first_officer", "Scan one, or do without.")
        paper.icon("officer" if self.form.badge else "scanner", LEFT, top + _CARD / 2, _ICON, paper.colour("ink"))
        paint_two(paper, upper, lower, LEFT + _ICON + 16, top + _CARD / 2, self.words - _ICON - 16)

    def _title(self) -> str:
        return {
            Step.ENROL: translate("staff", "Enrol an officer"),
            Step.ROLE: translate("staff", "Another role"),
            Step.PIN: translate("staff", "A new PIN"),
        }.get(self.form.step, "")

    def _advice(self) -> str:
        if self.form.step is Step.ROLE and self.form.wants_pin:
            return translate(
                "staff", "This role has a longer PIN, so a new one is typed. A PIN for use under threat ends with it."
            )
        if self.form.wants_pin:
            return translate("staff", "The officer types the PIN, twice. Nobody else needs to know it.")
        return translate("staff", "The PIN stays as it is.")

    def _paint_text(self, paper: Paper, text: str, top: float, *, strong: bool) -> float:
        styles = [Style("body", size, 600 if strong else 500) for size in (17, 16, 15, 14, 13, 12)]
        block = fit((paper.block(text, style, self.words) for style in styles), self.words, _LONGEST)
        paper.put(block, LEFT, top, paper.colour("ink" if strong else "ink_quiet"))
        return top + block.height


def form_of(paper: Paper, form: Form, digits: Digits) -> OfficerForm:
    """The form on a paper of any size."""
    return OfficerForm(form, digits, edge(paper) - 28, paper.height)


def sentence(trouble: Trouble) -> Callable[[], str]:
    """Why nothing was saved, in the language spoken then."""
    if isinstance(trouble, PinRefused):
        return lambda: flaw_sentence(trouble.flaw, trouble.least)

    def said() -> str:
        words = trouble_words(trouble)
        return joined(f"{words.headline}.", words.remedy)

    return said


def name_first() -> str:
    """A PIN alone is nobody's."""
    return translate("staff", "Type the name first.")


def differ() -> str:
    """Of the two one was mistyped."""
    return translate("first_officer", "The two PINs differ. Choose one again.")


def no_badge() -> str:
    """Of a scan."""
    return translate("first_officer", "What was scanned is no badge of this event. Nothing is kept of it.")
