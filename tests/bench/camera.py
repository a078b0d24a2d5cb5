"""Camera frames of 1280×720 with and without a code, decoded as the kiosk does and by zxing-cpp alone."""

import time
from collections.abc import Iterator
from typing import Any

import numpy as np
import qrcode
import zxingcpp
from PIL import Image, ImageFilter

from kiosk.scanning.decoding import FrameDecoder
from tests.bench.measure import Finding, alternately

_SIZE = (1280, 720)
_BUDGET = 8.0


def findings(payload: str) -> Iterator[Finding]:
    """`payload` is the text of a ticket."""
    for what, frame in (("with a ticket", _with_code(payload)), ("empty", _empty())):
        decoder = FrameDecoder()
        kiosk, bare = alternately(
            (lambda: decoder.read(frame), lambda: zxingcpp.read_barcodes(frame)),  # noqa: B023 -- called at once
            120,
            clock=time.process_time,
        )
        yield Finding(
            what=f"camera frame 1280×720 to text, {what}",
            kiosk=f"{kiosk.median:.1f} ms CPU, p99 {kiosk.p99:.1f} ms",
            bare=f"zxing-cpp, all symbologies: {bare.median:.1f} ms",
            ratio=kiosk.median / bare.median,
            budget="≤ 8 ms CPU",
            met=kiosk.median <= _BUDGET,
        )


def _empty() -> Any:
    """A dim, noisy hall: gradients and grain, as a cheap camera sees it."""
    noise = np.random.default_rng(7).normal(0, 6, _SIZE[::-1])
    slope = np.linspace(70, 150, _SIZE[0])[None, :] + np.linspace(-20, 20, _SIZE[1])[:, None]
    return np.clip(slope + noise, 0, 255).astype(np.uint8)


def _with_code(payload: str) -> Any:
    """The same hall with a telephone showing a ticket, a little turned and out of focus."""
    code = qrcode.make(payload, border=4, box_size=8).get_image().convert("L").rotate(7, expand=True, fillcolor=255)
    hall = Image.fromarray(_empty())
    hall.paste(code.filter(ImageFilter.GaussianBlur(1.2)), (470, 190))
    return np.asarray(hall)
