"""Every design that is shipped is read; one that would not be is told why."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.badges import template_file
from kiosk.badges.face import BadgeFace
from kiosk.badges.legibility import CodeFlaw, Flaw, code_flaws
from kiosk.badges.template import Box, Code, Element, Form, Photo, Shape, Template
from kiosk.credentials import token
from kiosk.credentials.cose import SigningKey
from kiosk.domain.plan import Plan
from kiosk.sources import plan_file
from kiosk.storage.paths import resources
from tests.badges.people import EVERYBODY, a_face
from tests.makers import a_zone

pytestmark = pytest.mark.usefixtures("qapp")

PLAN = plan_file.load(resources() / "demo" / "uncops.toml")
EIGHT = replace(PLAN, zones={**PLAN.zones, "vault": a_zone("vault", key="V")})
LATE = datetime(2024, 6, 28, tzinfo=UTC)


def a_token(delegate: int, serial: int, key: bytes, plan: Plan = EIGHT) -> str:
    """A badge's text of the longest kind: eight zones and both times."""
    badge = token.Badge(
        delegate=f"{delegate:016x}",
        serial=serial,
        category="minister",
        zones=frozenset(plan.zones),
        valid_until=LATE,
        valid_from=datetime(2024, 6, 25, tzinfo=UTC),
    )
    return token.issue(badge, SigningKey(key[:4], key), plan)


LONGEST = a_token(2**63 + 1, 200, b"k" * 32)


def with_code(change: Callable[[Code], Code], *more: Element, name: str = "delegate") -> Template:
    design = template_file.load(name)
    front = [change(element) if isinstance(element, Code) else element for element in design.pages[0]]
    return replace(design, pages=((*front, *more),))


def worn(**changes: object) -> BadgeFace:
    return a_face(payload=LONGEST, **changes)


def test_the_token_is_of_the_longest_kind() -> None:
    assert 170 <= len(LONGEST) <= 178


@pytest.mark.parametrize("name", template_file.shipped())
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    delegate=st.integers(0, 2**64 - 1),
    serial=st.integers(1, 255),
    key=st.binary(min_size=32, max_size=32),
    who=st.sampled_from(sorted(EVERYBODY)),
)
def test_every_shipped_design_is_read_at_203_dots_in_black_and_white_and_blurred(
    name: str, delegate: int, serial: int, key: bytes, who: str
) -> None:
    face = replace(EVERYBODY[who], payload=a_token(delegate, serial, key))
    assert code_flaws(template_file.load(name), face) == ()


@pytest.mark.parametrize("width", [14.0, 17.0, 19.5, 21.0])
def test_a_code_too_small_for_the_printer_says_what_it_needs(width: float) -> None:
    small = with_code(lambda code: replace(code, box=Box(code.box.x, code.box.y, width, width)))
    (flaw,) = code_flaws(small, worn())
    assert (flaw.code, flaw.flaw) == ("code", Flaw.TOO_SMALL)
    grown = with_code(lambda code: replace(code, box=Box(code.box.x, code.box.y, flaw.need, flaw.need)))
    assert code_flaws(grown, worn()) == ()


def test_a_finer_printer_prints_smaller_codes() -> None:
    small = with_code(lambda code: replace(code, box=Box(code.box.x, code.box.y, 19.5, 19.5)))
    assert code_flaws(small, worn(), dpi=203) != ()
    assert code_flaws(small, worn(), dpi=300) == ()


@pytest.mark.parametrize("at", [(44.0, 24.0), (60.0, 40.0), (69.0, 30.0)])
@pytest.mark.parametrize("photo", [True, False])
def test_a_photo_over_the_code_is_said(at: tuple[float, float], photo: bool) -> None:
    over = Photo(id="portrait", box=Box(*at, 10, 12), z=50)
    face = worn() if photo else worn(photo=None)
    assert code_flaws(with_code(lambda code: code, over), face) == (CodeFlaw("code", Flaw.COVERED, "portrait"),)


@pytest.mark.parametrize("beside", [(72.5, 24.0), (44.0, 53.0), (41.0, 30.0)])
def test_something_dark_in_the_quiet_zone_is_said(beside: tuple[float, float]) -> None:
    dark = Shape(id="line", box=Box(*beside, 2, 2), form=Form.RECTANGLE, fill="ink")
    (flaw,) = code_flaws(with_code(lambda code: code, dark), worn())
    assert (flaw.flaw, flaw.by) == (Flaw.QUIET_ZONE, "line")


def test_a_code_at_the_edge_of_the_badge_has_no_quiet_zone() -> None:
    (flaw,) = code_flaws(with_code(lambda code: replace(code, box=Box(67.5, 24, 28, 28))), worn(number=None, copy=1))
    assert (flaw.flaw, flaw.by) == (Flaw.QUIET_ZONE, "")


def test_a_code_that_does_not_stand_out_is_said() -> None:
    faint = with_code(lambda code: replace(code, colour="line"))
    assert code_flaws(faint, worn()) == (CodeFlaw("code", Flaw.UNREADABLE),)


def test_a_dark_ground_under_the_code_is_in_the_way() -> None:
    ground = Shape(id="ground", box=Box(40, 20, 36, 36), form=Form.RECTANGLE, fill="ink", z=-5)
    design = with_code(lambda code: replace(code, ground="none"))
    dark = replace(design, pages=((ground, *design.pages[0]),))
    (flaw,) = code_flaws(dark, worn())
    assert (flaw.flaw, flaw.by) == (Flaw.COVERED, "ground")


def test_a_design_without_a_code_has_nothing_to_read() -> None:
    design = template_file.load("delegate")
    front = tuple(element for element in design.pages[0] if not isinstance(element, Code))
    assert code_flaws(replace(design, pages=(front,)), worn()) == ()
