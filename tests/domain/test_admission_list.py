"""A check-in list looks at one ticket, its product and its scans on that list."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.admission_list import AdmissionList, Claim, claim_of, numbers_of
from kiosk.domain.attempt import Attempt
from kiosk.domain.credential import Kind
from kiosk.domain.people import Delegate, DelegateId, State
from kiosk.domain.plan import Direction, Gate, PassBack, Plan
from kiosk.domain.policy import judge
from kiosk.domain.pretix_ticket import Ticket, Visit, read, written
from kiosk.domain.questions import Kind as Answer
from kiosk.domain.questions import Question
from kiosk.domain.remarks import cautions
from kiosk.domain.series import Times
from kiosk.domain.verdict import Admitted, Caution, Held, Note, Reason, Refused, Verdict
from tests.makers import HOUR, NOON, a_credential, a_delegate, a_plan, a_zone, an_attempt

NEW_YORK = ZoneInfo("America/New_York")
DAY = timedelta(days=1)
CONSENT = Question(id=137, kind=Answer.YES_NO, texts={"en": "Consent?"}, products=frozenset({1010}), required=True)


def a_list(**changes: Any) -> AdmissionList:
    """List 595 takes product 1008, once, and again after leaving."""
    plain = AdmissionList(
        id=595, name="Main entrance", zone=NEW_YORK, times=Times(NOON - HOUR), products=frozenset({1008})
    )
    return replace(plain, **changes)


def a_claim(*visits: Visit, **changes: Any) -> Claim:
    """A ticket of product 1008."""
    return replace(Claim(product=1008, caption="1008", visits=visits), **changes)


def entered(at: datetime = NOON - HOUR) -> Visit:
    return Visit(at, True)


def left(at: datetime = NOON - HOUR / 2) -> Visit:
    return Visit(at, False)


def listed_plan(listed: AdmissionList) -> Plan:
    plan = a_plan()
    gate = Gate(code="L595", name=listed.name, zone="L595", direction=Direction.BOTH, list=listed)
    zone = a_zone("L595", categories=frozenset(), pass_back=PassBack.ALLOW)
    return replace(plan, zones={**plan.zones, "L595": zone}, gates={**plan.gates, "L595": gate})


def attempted(listed: AdmissionList, claim: Claim, **changes: Any) -> Attempt:
    return an_attempt("L595", plan=listed_plan(listed), claim=claim, **changes)


def verdict(listed: AdmissionList, claim: Claim, **changes: Any) -> Verdict:
    return judge(attempted(listed, claim, **changes))


UNPAID = a_delegate(state=State.UNPAID)

VERDICTS: dict[str, tuple[AdmissionList, Claim, dict[str, Any], Verdict]] = {
    "a ticket of the list": (a_list(), a_claim(), {}, Admitted((Note.FIRST_ENTRY,))),
    "of another product": (a_list(), a_claim(product=1009), {}, Refused(Reason.NO_ACCESS)),
    "where all are taken": (a_list(products=None), a_claim(product=1009), {}, Admitted((Note.FIRST_ENTRY,))),
    "of unknown product": (a_list(), a_claim(product=None), {}, Refused(Reason.NO_ACCESS)),
    "of the date": (a_list(date=3), a_claim(ticket=Ticket(date=3)), {}, Admitted((Note.FIRST_ENTRY,))),
    "of another date": (a_list(date=3), a_claim(ticket=Ticket(date=4)), {}, Refused(Reason.NO_ACCESS)),
    "inside": (a_list(), a_claim(entered()), {}, Refused(Reason.ALREADY_INSIDE)),
    "after leaving": (a_list(), a_claim(entered(), left()), {}, Admitted((Note.RE_ENTRY,))),
    "left without having entered": (a_list(entry_after_exit=False), a_claim(left()), {}, Admitted((Note.FIRST_ENTRY,))),
    "after leaving for good": (
        *(a_list(entry_after_exit=False), a_claim(entered(), left()), {}, Refused(Reason.ALREADY_USED)),
    ),
    "as often as one likes": (a_list(multiple_entries=True), a_claim(entered()), {}, Admitted((Note.RE_ENTRY,))),
    "unpaid": (a_list(), a_claim(), {"delegate": UNPAID}, Refused(Reason.UNPAID)),
    "unpaid, with pending orders": (
        *(a_list(include_pending=True), a_claim(), {"delegate": UNPAID}, Held(Reason.UNPAID)),
    ),
    "unpaid and of another product": (
        *(a_list(include_pending=True), a_claim(product=1009), {"delegate": UNPAID}, Refused(Reason.NO_ACCESS)),
    ),
    "unpaid and not valid yet": (
        a_list(include_pending=True),
        a_claim(),
        {"delegate": replace(UNPAID, valid_from=NOON + HOUR)},
        Refused(Reason.NOT_YET_VALID),
    ),
    "refused by a rule": (a_list(rules='{"==": [{"var": "gate"}, 2]}'), a_claim(), {}, Refused(Reason.RULES)),
    "let in by a rule": (
        *(a_list(rules='{"==": [{"var": "gate"}, 2]}', gate=2), a_claim(), {}, Admitted((Note.FIRST_ENTRY,))),
    ),
    "one of several": (a_list(), a_claim(ambiguous=True), {}, Refused(Reason.RULES)),
    "unanswered": (
        a_list(products=None, questions=(CONSENT,)),
        a_claim(product=1010),
        {},
        Held(Reason.ANSWERS_REQUIRED),
    ),
    "answered": (
        a_list(products=None, questions=(CONSENT,)),
        a_claim(product=1010, ticket=Ticket(answered=frozenset({137}))),
        {},
        Admitted((Note.FIRST_ENTRY,)),
    ),
    "asked of another product": (a_list(questions=(CONSENT,)), a_claim(), {}, Admitted((Note.FIRST_ENTRY,))),
    "unknown, but signed": (
        a_list(),
        a_claim(),
        {"delegate": None, "standing": None, "reading": a_credential(signed=True, item=1008)},
        Admitted((Note.FIRST_ENTRY, Note.UNLISTED)),
    ),
    "unknown": (a_list(), a_claim(), {"delegate": None, "standing": None}, Refused(Reason.UNKNOWN)),
    "leaving": (*(a_list(), a_claim(entered()), {"direction": Direction.OUT}, Admitted((Note.EXIT,))),),
    "leaving without having entered": (
        *(a_list(), a_claim(), {"direction": Direction.OUT}, Admitted((Note.NOT_SEEN_ENTERING,))),
    ),
    "leaving, of another product": (
        *(a_list(), a_claim(product=1009), {"direction": Direction.OUT}, Refused(Reason.NO_ACCESS)),
    ),
    "the code of the main ticket is out of date, its add-on is not": (
        a_list(),
        a_claim(by_main_ticket=True),
        {"reading": a_credential(valid_until=NOON - HOUR)},
        Admitted((Note.FIRST_ENTRY,)),
    ),
}


@pytest.mark.parametrize(("listed", "claim", "changes", "expected"), VERDICTS.values(), ids=VERDICTS)
def test_a_list_judges_a_ticket(
    listed: AdmissionList, claim: Claim, changes: dict[str, Any], expected: Verdict
) -> None:
    found = verdict(listed, claim, **changes)
    assert replace(found, referrals=()) == expected if isinstance(found, Refused) else found == expected


def test_what_the_plan_says_of_categories_and_hours_is_no_matter_at_a_list() -> None:
    assert isinstance(verdict(a_list(), a_claim(), delegate=a_delegate(category="nobody")), Admitted)


EXITS = {
    "before the hour": (entered(NOON), NOON + HOUR, False),
    "at the hour": (entered(NOON), NOON + 14 * HOUR, True),
    "a day before the first hour": (entered(NOON - DAY), NOON + 13 * HOUR, False),
    "entered after the hour": (entered(NOON + 15 * HOUR), NOON + 20 * HOUR, False),
    "the hour comes again": (entered(NOON + 15 * HOUR), NOON + 38 * HOUR, True),
}


@pytest.mark.parametrize(("visit", "now", "out"), EXITS.values(), ids=EXITS)
def test_everyone_leaves_at_the_list_s_hour(visit: Visit, now: datetime, out: bool) -> None:
    listed = a_list(exit_all_at=datetime(2024, 6, 28, 2, tzinfo=NEW_YORK))
    visits = listed.visits_of(Ticket(), [visit], now)
    assert a_claim(*visits).stay.inside is not out
    assert a_claim(*visits).stay.entries == 1


def test_the_hour_is_one_of_the_venue_s_wall_clock() -> None:
    listed = a_list(exit_all_at=datetime(2024, 11, 2, 2, tzinfo=NEW_YORK))
    sunday = datetime(2024, 11, 3, 20, tzinfo=UTC)
    assert listed.visits_of(Ticket(), [entered(sunday)], sunday + DAY)[-1].at == datetime(2024, 11, 4, 7, tzinfo=UTC)


def test_a_scan_told_by_an_import_and_by_the_journal_is_one_scan() -> None:
    told = Ticket(visits={595: (entered(), entered(NOON)), 596: (entered(NOON - DAY),)})
    assert a_list().visits_of(told, [entered(NOON + timedelta(milliseconds=5)), left(NOON + HOUR)], NOON + DAY) == (
        entered(),
        entered(NOON + timedelta(milliseconds=5)),
        left(NOON + HOUR),
    )


def a_ticket(number: int, product: str, **changes: Any) -> Delegate:
    return a_delegate(id=DelegateId(f"t-{number}"), source_id=f"ABCDE-{number}", product=product, **changes)


MAIN = a_ticket(1, "1009/38")
SIDE_A, SIDE_B, GALA = a_ticket(2, "1008"), a_ticket(3, "1012"), a_ticket(4, "1014")

CHOICES: dict[str, tuple[AdmissionList, tuple[Delegate, ...], Delegate, bool]] = {
    "without add-on matching": (a_list(), (SIDE_A,), MAIN, False),
    "the one that fits": (a_list(addon_match=True), (SIDE_A, GALA), SIDE_A, False),
    "two that fit": (a_list(addon_match=True, products=frozenset({1008, 1012})), (SIDE_A, SIDE_B), MAIN, True),
    "two, one of them cancelled": (
        a_list(addon_match=True, products=frozenset({1008, 1012})),
        (SIDE_A, replace(SIDE_B, state=State.CANCELLED)),
        SIDE_A,
        False,
    ),
    "two, one of them valid": (
        a_list(addon_match=True, products=frozenset({1008, 1012})),
        (replace(SIDE_A, valid_until=NOON), SIDE_B),
        SIDE_B,
        False,
    ),
    "two, the one valid next": (
        a_list(addon_match=True, products=frozenset({1008, 1012})),
        (replace(SIDE_A, valid_from=NOON + 2 * HOUR), replace(SIDE_B, valid_from=NOON + HOUR)),
        replace(SIDE_B, valid_from=NOON + HOUR),
        False,
    ),
    "two, the one valid last": (
        a_list(addon_match=True, products=frozenset({1008, 1012})),
        (replace(SIDE_A, valid_until=NOON - 2 * HOUR), replace(SIDE_B, valid_until=NOON - HOUR)),
        replace(SIDE_B, valid_until=NOON - HOUR),
        False,
    ),
    "none that fits": (a_list(addon_match=True, products=frozenset({1})), (SIDE_A,), MAIN, False),
    "no add-ons": (a_list(addon_match=True), (), MAIN, False),
}


@pytest.mark.parametrize(("listed", "addons", "chosen", "ambiguous"), CHOICES.values(), ids=CHOICES)
def test_a_main_ticket_stands_for_the_one_add_on_that_fits(
    listed: AdmissionList, addons: tuple[Delegate, ...], chosen: Delegate, ambiguous: bool
) -> None:
    assert listed.choose(MAIN, addons, NOON) == (chosen, ambiguous)


def test_a_claim_is_what_roster_or_signature_say_of_the_product() -> None:
    assert claim_of(MAIN) == Claim(product=1009, variation=38, caption="1009/38")
    assert claim_of(a_credential(item=1010)) == Claim(product=1010)
    assert numbers_of("DEL – Adviser") == (None, None)


def test_what_the_roster_keeps_of_a_ticket_reads_as_it_was_written() -> None:
    visits = [(597, left(NOON)), (595, entered()), (597, entered())]
    columns = written([137, 131, 137], 4, visits)
    assert columns == (
        ("pretix answered", "131 137"),
        ("pretix date", "4"),
        ("pretix check-ins 595", "+20240627T150000.000000"),
        ("pretix check-ins 597", "+20240627T150000.000000 -20240627T160000.000000"),
    )
    assert read(dict(columns)) == Ticket(
        answered=frozenset({131, 137}), date=4, visits={595: (entered(),), 597: (entered(), left(NOON))}
    )


def test_a_ticket_of_which_nothing_was_told_is_blank() -> None:
    assert read({"Table": "7"}) == Ticket()


STRANGE = a_credential(signed=True, item=4711)


@pytest.mark.parametrize("known", [frozenset[int](), frozenset({1008, 1009})])
def test_a_signed_ticket_of_a_product_nobody_knows_is_held_where_all_are_taken(known: frozenset[int]) -> None:
    everything = a_list(products=None, known=known)
    attempt = attempted(everything, claim_of(STRANGE), delegate=None, standing=None, reading=STRANGE)
    assert judge(attempt) == Held(Reason.IDENTITY_CHECK, (Note.UNLISTED, Note.ATTENTION))
    assert cautions(attempt) == (Caution.UNKNOWN_PRODUCT,)


def test_a_signed_ticket_of_a_product_of_the_event_is_not_held() -> None:
    everything = a_list(products=None, known=frozenset({4711}))
    seen = verdict(everything, claim_of(STRANGE), delegate=None, standing=None, reading=STRANGE)
    assert seen == Admitted((Note.FIRST_ENTRY, Note.UNLISTED))


def test_who_is_listed_without_any_ticket_is_held_where_all_tickets_are_taken() -> None:
    nobody_said = a_delegate(product="")
    assert verdict(a_list(products=None), claim_of(nobody_said), delegate=nobody_said) == Held(
        Reason.IDENTITY_CHECK, (Note.ATTENTION,)
    )


@pytest.mark.parametrize("product", ["1009/4", "1009", "Wristband pass", "Wristband pass – VIP"])
@pytest.mark.parametrize("gate", ["A1", "L595"])
def test_what_is_exchanged_for_a_medium_enters_nowhere_on_paper(product: str, gate: str) -> None:
    plan = replace(listed_plan(a_list(products=None)), exchanged=frozenset({"1009", "wristband pass"}))
    delegate = a_delegate(product=product)
    paper = an_attempt(gate, plan=plan, claim=claim_of(delegate), delegate=delegate)
    badge = replace(paper, reading=a_credential(kind=Kind.BADGE))
    assert judge(paper) == Refused(Reason.BADGE_REQUIRED)
    assert judge(badge) == Admitted((Note.FIRST_ENTRY,))
    assert judge(replace(paper, delegate=a_delegate(product="1008"))) == Admitted((Note.FIRST_ENTRY,))
