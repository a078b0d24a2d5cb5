import itertools
import random
import socket
import string
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from kiosk.badges.template_file import load
from kiosk.printing.batch import page
from kiosk.printing.delivery import LOST_AFTER, Delivery
from kiosk.printing.printers import (
    Condition,
    NotItsLanguage,
    Outcome,
    Page,
    Size,
    TimedOut,
    Unreachable,
    WrongMedia,
)
from kiosk.printing.printers.folder import FolderPrinter
from kiosk.printing.printers.ipp import IppPrinter
from kiosk.printing.printers.names import find
from kiosk.printing.printers.zpl import ZplPrinter
from kiosk.printing.printers.zpl_status import LIMIT, Garbage, HostStatus, host_status
from kiosk.printing.queue import JobState, Queue
from kiosk.storage.database import memory
from tests.badges.people import PAYLOAD, SCRIPTS, a_face
from tests.printing.zpl_sink import ZplSink

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def sink() -> Iterator[ZplSink]:
    with ZplSink() as running:
        yield running


def a_printer(sink: ZplSink, **changes: object) -> ZplPrinter:
    return ZplPrinter("zebra", "127.0.0.1", sink.port, **changes)  # type: ignore[arg-type]


def received(sink: ZplSink) -> list[np.ndarray]:
    """Labels so far: the sink takes callers in turn, so after one more question it has read all that was sent."""
    a_printer(sink).condition()
    return sink.labels


@pytest.fixture(scope="module")
def badge(qapp: object) -> Page:
    return page(a_face(), load("delegate"))


@pytest.mark.parametrize(("dpi", "size"), [(203, (1071, 767)), (300, (1583, 1134))])
def test_the_label_is_the_badge_dot_by_dot_and_its_code_is_read(dpi: int, size: tuple[int, int]) -> None:
    with ZplSink(length=size[0]) as sink:
        printer = a_printer(sink, dpi=dpi)
        job = printer.send(page(SCRIPTS["arabic"], load("delegate")), "i-1")
        assert printer.outcome("i-1", job) == (Outcome.PRINTED, "buffer empty")
        (label,) = sink.labels
    assert label.shape == size
    shown = np.where(label, 0, 255).astype(np.uint8)
    assert [code.text for code in zxingcpp.read_barcodes(shown)] == [PAYLOAD]


def test_faces_stay_faces_in_black_and_white(sink: ZplSink, badge: Page) -> None:
    a_printer(sink).send(badge, "i-1")
    (label,) = received(sink)
    dots = label[(24 * 8) : (64 * 8), (7 * 8) : (39 * 8)]
    eyes = dots[100:200, 80:176]
    assert 0.2 < eyes.mean() < 0.9
    assert set(label[(112 * 8), 10:700]) == {True}


def test_a_badge_of_two_pages_is_two_labels(sink: ZplSink, badge: Page) -> None:
    import io

    import pypdf

    writer = pypdf.PdfWriter()
    for _ in range(2):
        writer.append(io.BytesIO(badge.pdf))
    both = io.BytesIO()
    writer.write(both)
    a_printer(sink).send(Page(both.getvalue(), badge.size), "i-1")
    assert len(received(sink)) == 2


def test_other_labels_than_the_badge_needs_are_refused_before_sending(badge: Page) -> None:
    with ZplSink(length=812) as sink:
        with pytest.raises(WrongMedia, match=r"load 96 × 134 mm; it holds 101\.6 mm long"):
            a_printer(sink).send(badge, "i-1")
        assert sink.labels == []


@pytest.mark.parametrize(
    ("flag", "reason"), [("paper_out", "media-empty"), ("head_open", "door-open"), ("paused", "paused")]
)
def test_condition_tells_what_is_wrong(sink: ZplSink, flag: str, reason: str) -> None:
    loaded = (Size(0, 134.0),)
    assert a_printer(sink).condition() == Condition(ready=True, loaded=loaded)
    setattr(sink, flag, True)
    assert a_printer(sink).condition() == Condition(ready=False, reasons=(reason,), loaded=loaded)
    assert a_printer(sink).outcome("i-1", "taken") == (Outcome.WORKING, reason)


def test_a_full_buffer_is_work_in_hand(sink: ZplSink) -> None:
    sink.buffered = 2
    assert a_printer(sink).outcome("i-1", "taken") == (Outcome.WORKING, "2 in its buffer")


@pytest.mark.parametrize("job", ["", "6f1c2a7e-0000-4000-8000-000000000000"])
def test_what_was_never_acknowledged_stays_unknown(sink: ZplSink, job: str) -> None:
    assert a_printer(sink).outcome("i-1", job)[0] is Outcome.UNKNOWN


@pytest.mark.parametrize("odometer", [None, 8123])
@pytest.mark.parametrize("reads", [1, 10, 1000, 6000])
def test_a_label_that_was_reset_on_its_way_is_unknown_however_well_the_printer_feels(
    badge: Page, reads: int, odometer: int | None
) -> None:
    with ZplSink(reads=reads, odometer=odometer) as sink:
        printer = a_printer(sink)
        with pytest.raises(TimedOut):
            printer.send(badge, "i-1")
        assert printer.condition().ready
        assert printer.outcome("i-1", "")[0] is Outcome.UNKNOWN
        assert sink.labels == []


def test_a_label_whose_query_stays_unanswered_is_unknown(badge: Page) -> None:
    with ZplSink(answers_labels=False) as sink, pytest.raises(TimedOut):
        a_printer(sink, patience=0.3).send(badge, "i-1")


def test_what_the_odometer_did_not_count_is_not_printed(badge: Page) -> None:
    with ZplSink(odometer=8123, prints=False) as sink:
        printer = a_printer(sink)
        job = printer.send(badge, "i-1")
        assert printer.outcome("i-1", job) == (Outcome.WORKING, "its counter stands still")
        sink.odometer = 8124
        assert printer.outcome("i-1", job) == (Outcome.PRINTED, "buffer empty")


def test_labels_before_it_in_the_buffer_do_not_count_for_a_badge(badge: Page) -> None:
    with ZplSink(odometer=8123, prints=False, buffered=2) as sink:
        printer = a_printer(sink)
        job = printer.send(badge, "i-1")
        sink.buffered, sink.odometer = 0, 8125
        assert printer.outcome("i-1", job)[0] is Outcome.WORKING
        sink.odometer = 8126
        assert printer.outcome("i-1", job)[0] is Outcome.PRINTED


@pytest.mark.parametrize("seed", range(12))
def test_the_queue_never_calls_a_lost_label_printed(badge: Page, seed: int) -> None:
    """However it was lost, a person is asked in the end."""
    chance = random.Random(seed)
    odometer = chance.choice([None, 5])
    lost = {"reads": chance.randrange(1, 9000)} if odometer is None or chance.random() < 0.5 else {"prints": False}
    now = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
    with ZplSink(odometer=odometer, **lost) as sink, closing(memory()) as db:
        queue = Queue(db)
        delivery = Delivery(queue, lambda name: a_printer(sink), lambda intent: badge)
        intent = queue.ask("D-1", "zebra", "delegate", now)
        delivery.start(now)
        for minute in range(5):
            delivery.follow(now + timedelta(minutes=minute) + LOST_AFTER)
            delivery.reconcile(now + timedelta(minutes=minute) + LOST_AFTER)
        assert queue.get(intent.intent).stage is JobState.UNKNOWN
        assert sink.labels == []


def _sayings() -> dict[str, Iterable[bytes]]:
    endless = itertools.repeat(b"HTTP/1.1 400 Bad Request\r\n" * 50)
    flags = b"\x02030,x,0,1245,000,0,0,0,000,0,0,0\x03\r\n\x02000,0,0\x03\r\n\x021234,0\x03\r\n"
    return {
        "endless": endless,
        "fields": [flags],
        "frames": [b"\x02\x03" * 600],
        "open": itertools.repeat(b"\x02" * 99),
    }


@pytest.mark.parametrize("kind", _sayings())
def test_what_is_no_label_printer_is_said_to_be_none(kind: str) -> None:
    with ZplSink(says=_sayings()[kind]) as sink, pytest.raises(NotItsLanguage, match="speaks ZPL"):
        a_printer(sink, patience=2.0).condition()


def test_an_answer_that_trickles_in_ends_at_the_deadline() -> None:
    """Forty seconds of bytes; one deadline for all of them."""
    with ZplSink(says=(b"\x02" for _ in range(200)), pause=0.2) as sink, pytest.raises(Unreachable):
        a_printer(sink, patience=0.5).condition()


def test_an_answer_given_before_the_question_is_none(badge: Page) -> None:
    """Two answers to the first query: the second must not be taken for that to the query behind the label."""
    with ZplSink() as sink:
        sink.says = [sink._status() * 2]
        with pytest.raises(NotItsLanguage):
            a_printer(sink).send(badge, "i-1")
        assert sink.labels == []


@pytest.mark.parametrize("odometer", [b'"?"', b"?", b'"4711"', b""])
def test_firmware_with_and_without_an_odometer_is_understood(badge: Page, odometer: bytes) -> None:
    with ZplSink() as sink:
        sink.says = [odometer + b"\r\n" + sink._status()]
        job = a_printer(sink).send(badge, "i-1")
    assert job == ("label 4712" if b"4711" in odometer else "taken")


@given(st.binary(max_size=LIMIT) | st.text(string.digits + ",\x02\x03\r\n", max_size=200).map(str.encode))
def test_any_bytes_are_a_status_or_garbage(reply: bytes) -> None:
    with suppress(Garbage):
        assert isinstance(host_status(reply), HostStatus)


def test_a_printer_that_says_nothing_is_unreachable_before_anything_is_sent(sink: ZplSink, badge: Page) -> None:
    sink.mute = True
    with pytest.raises(Unreachable):
        a_printer(sink, patience=0.3).send(badge, "i-1")
    assert sink.labels == []
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        with pytest.raises(Unreachable):
            ZplPrinter("zebra", "127.0.0.1", free.getsockname()[1]).condition()


def test_the_status_of_the_manuals_example_is_read() -> None:
    reply = (
        b"\x02030,0,0,1245,000,0,0,0,000,0,0,0\x03\r\n\x02000,0,0,0,0,2,4,0,00000000,1,000\x03\r\n\x021234,0\x03\r\n"
    )
    assert (host_status(reply).reasons, host_status(reply).length) == ((), 1245)


def test_names_lead_to_printers_of_their_kind() -> None:
    assert find("ipp://192.0.2.7/ipp/print") == IppPrinter("192.0.2.7", "ipp://192.0.2.7/ipp/print")
    assert find("zpl://192.0.2.8?dpi=300") == ZplPrinter("192.0.2.8", "192.0.2.8", 9100, 300)
    folder = find("folder:/tmp/badges")
    assert isinstance(folder, FolderPrinter)
    assert (folder.name, str(folder.path)) == ("folder:/tmp/badges", "/tmp/badges")


def test_pages_for_printers_have_their_exact_size(badge: Page) -> None:
    import io

    import pypdf

    box = pypdf.PdfReader(io.BytesIO(badge.pdf)).pages[0].mediabox
    assert float(box.height) / 72 * 25.4 == pytest.approx(134, abs=0.001)
    assert badge.size == Size(96, 134)
    assert badge.photos == ((7, 24, 39, 64),)
