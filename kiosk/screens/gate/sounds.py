"""What is heard: sine tones made here from the tokens, so that a gate is understood without looking.

`play` never fails and never waits: without loudspeaker, sound server or Qt's multimedia libraries it is silent. A new
sound ends the one before, as a new verdict ends the one on screen. ADMIT, heard all day long, is the quietest.
"""

import math
import os
import sys
from array import array
from functools import cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer

from kiosk.scanning.frames import hush_codecs
from kiosk.screens.words.tokens import tokens

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioSink

RATE = 48_000
"""Samples a second; one channel of 16 bits."""
RAMP = 0.005
"""Seconds from silence to full loudness and back, so that nothing clicks but the click."""
LOUDNESS = {"admit": 0.25, "check": 0.4, "stop": 0.5, "trouble": 0.3, "alert": 0.4}
"""Of full scale."""
WARM_AFTER = 400
"""Milliseconds after which the tones are made and the output is looked for: the screen comes first."""
_CLICK_HZ, _CLICK_SECONDS = 1500, 0.012
_FULL = 32767
_LEAD = bytes(2 * RATE // 50)
"""20 ms of silence: PulseAudio swallows the first 5 ms of a stream, nearly all of a click."""


@cache
def samples(name: str) -> "array[int]":
    """The sound of a light, of `trouble`, of security's `alert`; empty for what is silent, as `watchlist` is."""
    sound = tokens()["sound"].get(name, {})
    loudness = LOUDNESS.get(name, 0.0) * _FULL
    if sound.get("click"):
        return array("h", _click(loudness))
    parts: list[list[int]] = []
    for hertz, milliseconds in zip(sound.get("tones_hz", ()), sound.get("ms", ()), strict=False):
        if parts:
            parts.append([0] * (RATE * sound["gap_ms"] // 1000))
        parts.append(_tone(hertz, RATE * milliseconds // 1000, loudness))
    return array("h", chain.from_iterable(parts))


def _tone(hertz: float, length: int, loudness: float) -> list[int]:
    ramp = int(RATE * RAMP)
    step = 2 * math.pi * hertz / RATE
    return [round(loudness * min(1.0, n / ramp, (length - 1 - n) / ramp) * math.sin(step * n)) for n in range(length)]


def _click(loudness: float) -> list[int]:
    length = int(RATE * _CLICK_SECONDS)
    step = 2 * math.pi * _CLICK_HZ / RATE
    return [round(loudness * (1 - n / length) ** 3 * math.sin(step * n)) for n in range(length)]


class Sounds(QObject):
    """Plays one sound at a time on the system's default output."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sink: QAudioSink | None = None
        self._buffer = QBuffer(self)
        self._warmth = QTimer(self, singleShot=True, interval=WARM_AFTER)
        self._warmth.timeout.connect(self._warm)
        self._warmth.start()

    def play(self, name: str) -> None:
        """Begin the sound `name`: a light (admit, check, stop), `trouble` or `alert`. Silent for anything else."""
        sound = samples(name)
        if not sound or not sound_server_runs():
            return
        self.stop()
        self._sink = self._open()
        if self._sink is None:
            return
        self._buffer.setData(QByteArray(_LEAD + sound.tobytes()))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink.start(self._buffer)

    def stop(self) -> None:
        """Be silent."""
        if self._sink is not None:
            self._sink.stop()
            self._sink.deleteLater()
            self._sink = None
        self._buffer.close()

    def _warm(self) -> None:
        """Do now what takes 60 ms the first time, so that no verdict waits for it."""
        for name in LOUDNESS:
            samples(name)
        if sound_server_runs() and self._sink is None:
            self._sink = self._open()

    def _open(self) -> "QAudioSink | None":
        hush_codecs()
        try:
            from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices
        except ImportError:
            return None
        output = QMediaDevices.defaultAudioOutput()
        layout = QAudioFormat()
        layout.setSampleRate(RATE)
        layout.setChannelCount(1)
        layout.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        return None if output.isNull() else QAudioSink(output, layout, self)


def sound_server_runs() -> bool:
    """Whether asking Qt for an output makes sense: on Linux without a sound server it would only complain."""
    if not sys.platform.startswith("linux") or os.environ.get("PULSE_SERVER"):
        return True
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}")
    sockets = (runtime / "pulse" / "native", runtime / "pipewire-0", Path("/run/pulse/native"))
    return any(socket.exists() for socket in sockets)
