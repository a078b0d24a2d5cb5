import socket
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.printing.printers import (
    Condition,
    NoPrinter,
    Outcome,
    Page,
    Rejected,
    Size,
    TimedOut,
    Unreachable,
    WrongMedia,
)
from kiosk.printing.printers.folder import FolderPrinter
from kiosk.printing.printers.ipp import IppPrinter, system_printer, system_printers
from kiosk.printing.printers.ipp_message import JOB, Enum, Malformed, Message, Range, Resolution, decode, encode
from tests.printing.ipp_server import CUPS_GET_PRINTERS, GET_JOBS, PRINT_JOB, IppServer

PAGE = Page(b"%PDF-1.4 a badge", Size(96, 134))


@pytest.fixture
def server() -> Iterator[IppServer]:
    with IppServer() as running:
        yield running


def a_printer(server: IppServer, **changes: object) -> IppPrinter:
    return IppPrinter("badges", server.uri, **{"patience": 5.0, **changes})  # type: ignore[arg-type]


def test_a_badge_is_sent_under_its_intents_name_and_known_as_printed(server: IppServer) -> None:
    intent = str(uuid4())
    job = a_printer(server).send(PAGE, intent)
    assert [(sent.name, sent.pdf) for sent in server.script.jobs] == [(intent, PAGE.pdf)]
    assert a_printer(server).outcome(intent, job) == (Outcome.PRINTED, "completed")


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (3, (Outcome.WORKING, "pending")),
        (5, (Outcome.WORKING, "processing")),
        (6, (Outcome.WORKING, "stopped")),
        (7, (Outcome.FAILED, "canceled")),
        (8, (Outcome.FAILED, "aborted")),
    ],
)
def test_the_printers_word_for_a_job_becomes_ours(server: IppServer, state: int, expected: tuple[Outcome, str]) -> None:
    server.script.job_state = state
    job = a_printer(server).send(PAGE, "i-1")
    assert a_printer(server).outcome("i-1", job) == expected


def test_a_printer_that_hangs_has_not_failed_and_its_job_is_found_again_by_name(server: IppServer) -> None:
    server.script.hang = 0.6
    with pytest.raises(TimedOut, match="the badge may still come out"):
        a_printer(server, patience=0.2).send(PAGE, "i-1")
    assert a_printer(server).outcome("i-1", "") == (Outcome.PRINTED, "completed")
    assert a_printer(server).outcome("i-2", "") == (Outcome.ABSENT, "never arrived")
    assert GET_JOBS in server.script.asked


def test_nobody_at_the_address_means_nothing_was_sent() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(Unreachable, match="printer gone: it does not answer"):
        IppPrinter("gone", f"ipp://127.0.0.1:{port}/ipp/print", patience=0.5).send(PAGE, "i-1")


def test_other_media_than_the_badge_needs_are_refused_before_sending(server: IppServer) -> None:
    server.script.media = ((21000, 29700), (5400, 8560))
    with pytest.raises(WrongMedia, match=r"load 96 × 134 mm; it holds 210 × 297 mm, 54 × 85\.6 mm"):
        a_printer(server).send(PAGE, "i-1")
    assert PRINT_JOB not in server.script.asked
    a_printer(server).send(Page(b"%PDF card", Size(85.6, 54)), "i-2")


@pytest.mark.parametrize(
    ("status", "why"), [(0x040B, "attributes or values not supported"), (0x0507, "busy"), (0x0599, "status 0x0599")]
)
def test_a_refusal_says_why(server: IppServer, status: int, why: str) -> None:
    server.script.refuse = status
    with pytest.raises(Rejected, match=f"it refused the badge \\({why}\\)"):
        a_printer(server).send(PAGE, "i-1")


@pytest.mark.parametrize("status", [200, 500, 502])
def test_a_job_answered_with_rubbish_may_print_all_the_same(server: IppServer, status: int) -> None:
    server.script.garbled = status
    with pytest.raises(TimedOut, match="the badge may still come out"):
        a_printer(server).send(PAGE, "i-1")
    assert a_printer(server).outcome("i-1", "") == (Outcome.PRINTED, "completed")


def test_a_web_server_that_forbids_has_printed_nothing(server: IppServer) -> None:
    server.script.garbled = 403
    with pytest.raises(Rejected, match="HTTP 403"):
        a_printer(server).send(PAGE, "i-1")


def test_a_number_given_again_after_a_restart_is_not_taken_for_the_old_job(server: IppServer) -> None:
    job = a_printer(server).send(PAGE, "i-1")
    server.restart()
    assert a_printer(server).outcome("i-1", job) == (Outcome.ABSENT, "the printer no longer knows it")
    assert a_printer(server).send(PAGE, "i-2") == job
    assert a_printer(server).outcome("i-1", job) == (Outcome.ABSENT, "the printer no longer knows it")


def test_a_printer_that_tells_no_media_refuses_others_at_submission(server: IppServer) -> None:
    server.script.strict, server.script.media = True, ((21000, 29700),)
    with pytest.raises(Rejected, match="attributes or values not supported"):
        a_printer(server).send(PAGE, "i-1")
    a_printer(server, fidelity=False).send(PAGE, "i-2")
    assert [job.name for job in server.script.jobs] == ["i-2"]


@pytest.mark.parametrize(
    ("size", "two_sided", "can", "sides"),
    [
        (Size(96, 134), True, True, "two-sided-long-edge"),
        (Size(134, 96), True, True, "two-sided-short-edge"),
        (Size(96, 134), False, True, ""),
        (Size(96, 134), True, False, ""),
    ],
)
def test_front_and_back_go_on_one_sheet_where_the_printer_can(
    server: IppServer, size: Size, two_sided: bool, can: bool, sides: str
) -> None:
    server.script.sides = ("one-sided", "two-sided-long-edge", "two-sided-short-edge") if can else ("one-sided",)
    a_printer(server).send(Page(PAGE.pdf, size, two_sided=two_sided), "i-1")
    assert [job.sides for job in server.script.jobs] == [sides]


def test_a_job_that_got_no_number_may_print_all_the_same(server: IppServer) -> None:
    server.script.numbered = False
    with pytest.raises(TimedOut):
        a_printer(server).send(PAGE, "i-1")
    server.script.numbered = True
    assert a_printer(server).outcome("i-1", "") == (Outcome.PRINTED, "completed")


@pytest.mark.parametrize(("impressions", "state", "outcome"), [(0, 9, Outcome.PRINTED), (1, 5, Outcome.WORKING)])
def test_impressions_prove_nothing(server: IppServer, impressions: int, state: int, outcome: Outcome) -> None:
    server.script.job_state, server.script.impressions = state, impressions
    job = a_printer(server).send(PAGE, "i-1")
    assert a_printer(server).outcome("i-1", job)[0] is outcome


def test_trays_that_count_tell_how_many_badges_are_left(server: IppServer) -> None:
    server.script.trays = (b"type=sheetFeed;maxcapacity=250;level=120;name=main", b"type=other;level=-2;name=manual")
    assert a_printer(server).condition().left == 120
    server.script.trays = (b"type=other;level=-2;name=manual",)
    assert a_printer(server).condition().left is None


def test_an_answer_that_is_no_ipp_is_trouble_too(server: IppServer) -> None:
    server.script.rubbish = True
    with pytest.raises(Rejected, match="an answer that is no IPP"):
        a_printer(server).condition()


def test_condition_tells_what_is_wrong_before_anything_is_sent(server: IppServer) -> None:
    server.script.state, server.script.reasons = 5, ("media-empty-error", "door-open-report")
    assert a_printer(server).condition() == Condition(
        ready=False, reasons=("media-empty", "door-open"), loaded=(Size(96, 134),), levels=(("ribbon", 70),), up=86_400
    )
    server.script.state, server.script.reasons = 3, ("none",)
    assert a_printer(server).condition().ready


def test_printers_of_this_machine_are_those_cups_names(server: IppServer) -> None:
    found = system_printers(server.address)
    assert [(printer.name, printer.uri) for printer in found] == [
        (name, f"{server.address}/printers/{name}") for name in ("badges", "office")
    ]
    assert server.script.asked == [CUPS_GET_PRINTERS]
    system_printer("office", server.address).send(PAGE, "i-1")
    with pytest.raises(NoPrinter, match="no printer desk: there are badges, office"):
        system_printer("desk", server.address)


def test_a_machine_without_printers_says_so_and_points_to_the_pdf(server: IppServer) -> None:
    server.script.printers = ()
    with pytest.raises(NoPrinter, match="no printer desk: there is none; the badge can be saved as PDF"):
        system_printer("desk", server.address)


def test_a_folder_is_a_printer_that_never_leaves_half_a_badge(tmp_path: Path) -> None:
    printer = FolderPrinter("folder", tmp_path / "out")
    assert printer.condition() == Condition(ready=True)
    printer.send(PAGE, "i-1")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["i-1.pdf"]
    assert printer.outcome("i-1", "") == (Outcome.PRINTED, "written")
    assert printer.outcome("i-2", "") == (Outcome.FAILED, "no file")


def test_a_folder_that_cannot_be_made_does_not_answer(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    with pytest.raises(Unreachable):
        FolderPrinter("folder", tmp_path / "out").condition()


VALUES = st.one_of(
    st.integers(-(2**31), 2**31 - 1),
    st.booleans(),
    st.binary(max_size=40),
    st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=40),
    st.builds(Enum, st.integers(0, 2**31 - 1)),
    st.builds(Range, st.integers(0, 9), st.integers(0, 9)),
    st.builds(Resolution, st.integers(1, 1200), st.integers(1, 1200), st.just(3)),
    st.dictionaries(st.sampled_from(["media-size", "x-dimension"]), st.integers(0, 99999), min_size=1),
)


@given(st.dictionaries(st.sampled_from(["media-col", "job-name", "copies"]), st.lists(VALUES, min_size=1, max_size=3)))
def test_what_is_encoded_is_decoded_again(attributes: dict[str, list[object]]) -> None:
    message = Message(2, groups=((JOB, attributes),), data=b"%PDF")
    assert decode(encode(message)) == message


@given(st.binary(max_size=200))
def test_rubbish_is_malformed_and_nothing_else(raw: bytes) -> None:
    for data in (raw, encode(Message(0))[:-1] + raw):
        try:
            decode(data)
        except Malformed:
            continue


def test_bytes_are_those_of_the_rfc() -> None:
    """RFC 8010, appendix A.5: pieces of a Get-Jobs request."""
    raw = encode(Message(0x0A, 0x123, ((1, {"attributes-charset": ["utf-8"], "limit": [50]}),), version=(1, 1)))
    assert raw[:9] == bytes.fromhex("0101000a0000012301")
    assert b"\x47\x00\x12attributes-charset\x00\x05utf-8" in raw
    assert b"\x21\x00\x05limit\x00\x04\x00\x00\x00\x32\x03" in raw
