import socket
from collections.abc import Iterator

import numpy as np
import pytest
import zxingcpp

from kiosk.badges.batch import page
from kiosk.badges.printers import Condition, Outcome, Page, Size, Unreachable, WrongMedia
from kiosk.badges.printers.folder import FolderPrinter
from kiosk.badges.printers.ipp import IppPrinter
from kiosk.badges.printers.names import find
from kiosk.badges.printers.zpl import ZplPrinter, crc, host_status
from kiosk.badges.template_file import load
from tests.badges.people import PAYLOAD, SCRIPTS, a_face
from tests.badges.zpl_sink import ZplSink

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
    assert a_printer(sink).outcome("i-1", "i-1") == (Outcome.WORKING, reason)


def test_a_full_buffer_is_work_in_hand(sink: ZplSink) -> None:
    sink.buffered = 2
    assert a_printer(sink).outcome("i-1", "i-1") == (Outcome.WORKING, "2 in its buffer")


def test_what_was_never_acknowledged_stays_unknown(sink: ZplSink) -> None:
    assert a_printer(sink).outcome("i-1", "")[0] is Outcome.UNKNOWN


def test_a_printer_that_says_nothing_is_unreachable_before_anything_is_sent(sink: ZplSink, badge: Page) -> None:
    sink.mute = True
    with pytest.raises(Unreachable):
        a_printer(sink, patience=0.3).send(badge, "i-1")
    assert sink.labels == []
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        with pytest.raises(Unreachable):
            ZplPrinter("zebra", "127.0.0.1", free.getsockname()[1]).condition()


def test_the_checksum_is_the_one_the_language_wants() -> None:
    assert crc(b"123456789") == 0x31C3


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
