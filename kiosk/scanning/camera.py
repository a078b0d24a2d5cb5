"""Reads codes from a camera's frames, off the GUI thread, and heals itself.

The newest frame only: while one is read, later ones replace each other, so a slow machine lags by one frame and never
more. Every sight of a code is reported; `readers` makes one scan of it. Where the frames come from is a `Source`, real
(`webcam`) or painted (`simulated`): the path from the sink on is the same.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from kiosk.domain.scan import Reader, Scan
from kiosk.domain.trouble import Trouble
from kiosk.scanning import frames
from kiosk.scanning.decoding import DEFAULT, FrameDecoder, Sighting
from kiosk.scanning.framing import unframed
from kiosk.scanning.troubles import CameraFailed, CameraUnsupported
from kiosk.system.clock import utc_now

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame, QVideoSink

FIRST_RETRY, LAST_RETRY = 250, 2000
"""Milliseconds until the camera is tried again; doubled each time."""
FROZEN = 4000
"""Milliseconds without a frame after which the camera is started anew."""


class Jobs(Protocol):
    """Where frames are read: `worker.Worker`."""

    def submit(self, job: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
        """Run `job` elsewhere; hand its outcome or its exception over on this thread."""


class Source(Protocol):
    """Where frames come from."""

    @property
    def failed(self) -> SignalInstance:
        """Trouble: no more frames come until started again."""

    @property
    def plugged(self) -> SignalInstance:
        """Cameras came or went: worth trying again at once."""

    def start(self, sink: "QVideoSink") -> None:
        """Let frames come to `sink`. Raises Trouble."""

    def stop(self) -> None:
        """No more frames."""


class CameraReader(QObject):
    """Looks for codes in every frame of `source` from `start()` to `stop()`."""

    scanned = Signal(object)
    """Scan: a code is in the newest frame. One at a time, the one nearest to the middle; again for every frame."""
    outlined = Signal(object, object)
    """Corners of the code, ((x, y) x 4) or (), and (width, height) of the frame they refer to."""
    frame = Signal(object)
    """QVideoFrame: the newest picture, for showing."""
    failed = Signal(object)
    """Trouble: no pictures; once until recovered."""
    recovered = Signal()
    """Pictures come again."""
    stopped = Signal()
    """Nobody looks any more; whose thread read the frames may end it."""

    def __init__(
        self,
        source: Source,
        jobs: Jobs,
        formats: Sequence[str] = DEFAULT,
        *,
        now: Callable[[], datetime] = utc_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._jobs = jobs
        self._formats = formats
        self._now = now
        self._decoder: FrameDecoder | None = None
        self._sink: QVideoSink | None = None
        self._newest: QVideoFrame | None = None
        self._reading = False
        self._running = False
        self._troubled = False
        self._retry_in = FIRST_RETRY
        self._retry = QTimer(self, singleShot=True)
        self._retry.timeout.connect(self._try)
        self._watch = QTimer(self, singleShot=True, interval=FROZEN)
        self._watch.timeout.connect(self._freeze)
        source.failed.connect(self._fail)
        source.plugged.connect(self._replug)

    def start(self) -> None:
        """Begin looking. Without camera: `failed`, and further tries until there is one."""
        if not self._running:
            self._running = True
            self._retry_in = FIRST_RETRY
            self._try()

    def stop(self) -> None:
        """Stop looking; the camera is free for others."""
        self._running = False
        self._newest = self._decoder = None
        self._retry.stop()
        self._watch.stop()
        self._source.stop()
        self.stopped.emit()

    def _try(self) -> None:
        try:
            sink = self._own_sink()
            self._watch.start()
            self._source.start(sink)
        except Trouble as trouble:
            self._fail(trouble)

    def _own_sink(self) -> "QVideoSink":
        if self._sink is None:
            frames.hush_codecs()
            try:
                from PySide6.QtMultimedia import QVideoSink
            except ImportError as error:
                raise CameraUnsupported(str(error)) from error
            self._sink = QVideoSink(self)
            self._sink.videoFrameChanged.connect(self._take)
        return self._sink

    def _fail(self, trouble: Trouble) -> None:
        if not self._running:
            return
        self._watch.stop()
        self._source.stop()
        self._retry.start(self._retry_in)
        self._retry_in = min(2 * self._retry_in, LAST_RETRY)
        if not self._troubled:
            self._troubled = True
            self.outlined.emit((), (0, 0))
            self.failed.emit(trouble)

    def _freeze(self) -> None:
        self._fail(CameraFailed(f"no frame for {FROZEN // 1000} s"))

    def _replug(self) -> None:
        if self._running and self._troubled:
            self._retry_in = FIRST_RETRY
            self._retry.start(0)

    def _take(self, frame: "QVideoFrame") -> None:
        """A frame came. An invalid one marks the end of a stream and is nothing."""
        if not self._running or not frame.isValid():
            return
        self._watch.start()
        if self._troubled:
            self._troubled = False
            self._retry_in = FIRST_RETRY
            self._retry.stop()
            self.recovered.emit()
        self.frame.emit(frame)
        self._newest = frame
        self._read_newest()

    def _read_newest(self) -> None:
        if self._reading or self._newest is None:
            return
        frame, self._newest = self._newest, None
        if self._decoder is None:
            self._decoder = FrameDecoder(self._formats)
        self._reading = True
        self._jobs.submit(_Reading(self._decoder, frame), self._report, self._stumble)

    def _report(self, outcome: tuple[tuple[Sighting, ...], tuple[int, int]]) -> None:
        self._reading = False
        if not self._running:
            return
        sightings, size = outcome
        self.outlined.emit(sightings[0].corners if sightings else (), size)
        if sightings and (raw := unframed(sightings[0].raw)):
            self.scanned.emit(Scan(raw, self._now(), Reader.CAMERA))
        self._read_newest()

    def _stumble(self, error: Exception) -> None:
        """A bug: it is reported like any, and the next frame is read all the same."""
        self._reading = False
        raise error


class _Reading:
    """The job: read one frame on the worker's thread."""

    def __init__(self, decoder: FrameDecoder, frame: "QVideoFrame") -> None:
        self._decoder = decoder
        self._frame = frame

    def __call__(self) -> tuple[tuple[Sighting, ...], tuple[int, int]]:
        with frames.grey(self._frame) as picture:
            found = () if picture is None else self._decoder.read(picture)
        return found, (self._frame.width(), self._frame.height())
