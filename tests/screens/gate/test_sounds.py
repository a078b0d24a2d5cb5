import os
import sys

import numpy
import pytest
from pytestqt.qtbot import QtBot

from kiosk.screens.gate import sounds
from kiosk.screens.gate.sounds import RATE, Sounds, samples
from kiosk.screens.words.tokens import tokens

TONES = tokens()["sound"]
SOUNDING = ("admit", "check", "stop", "alert")


def wave(name: str) -> numpy.ndarray:
    return numpy.array(samples(name), dtype=float)


def tones(name: str) -> list[numpy.ndarray]:
    """The tones of a sound, cut where the tokens say."""
    sound, start, found = TONES[name], 0, []
    for milliseconds in sound["ms"]:
        length = RATE * milliseconds // 1000
        found.append(wave(name)[start : start + length])
        start += length + RATE * sound["gap_ms"] // 1000
    return found


@pytest.mark.parametrize("name", SOUNDING)
def test_every_tone_has_the_pitch_of_the_tokens(name: str) -> None:
    for tone, hertz in zip(tones(name), TONES[name]["tones_hz"], strict=True):
        spectrum = numpy.abs(numpy.fft.rfft(tone, n=RATE))
        assert abs(int(spectrum.argmax()) - hertz) <= 1


@pytest.mark.parametrize("name", SOUNDING)
def test_every_sound_has_the_length_of_the_tokens(name: str) -> None:
    sound = TONES[name]
    milliseconds = sum(sound["ms"]) + sound["gap_ms"] * (len(sound["ms"]) - 1)
    assert len(samples(name)) == RATE * milliseconds // 1000


@pytest.mark.parametrize("name", SOUNDING)
def test_gaps_are_silent(name: str) -> None:
    assert len(wave(name)) - sum(map(len, tones(name))) == RATE * TONES[name]["gap_ms"] // 1000 * (len(tones(name)) - 1)
    loud = sum(float(numpy.abs(tone).sum()) for tone in tones(name))
    assert loud == float(numpy.abs(wave(name)).sum())


@pytest.mark.parametrize("name", SOUNDING)
def test_tones_rise_and_fall_within_five_milliseconds(name: str) -> None:
    ramp = int(RATE * 0.005)
    for tone in tones(name):
        peak = numpy.abs(tone).max()
        assert abs(tone[0]) <= 1
        assert abs(tone[-1]) <= 1
        for edge in (tone[: ramp // 2], tone[-ramp // 2 :]):
            assert numpy.abs(edge).max() <= 0.51 * peak
        assert numpy.abs(tone[ramp : 3 * ramp]).max() > 0.95 * peak
        assert numpy.abs(numpy.diff(tone)).max() < 0.2 * peak


def test_admit_is_the_quietest_verdict_and_stop_the_loudest() -> None:
    peaks = [numpy.abs(wave(name)).max() for name in ("admit", "check", "stop")]
    assert peaks == sorted(peaks)
    assert peaks[-1] < 32767


def test_stop_falls_and_check_stays_level() -> None:
    assert TONES["stop"]["tones_hz"] == sorted(TONES["stop"]["tones_hz"], reverse=True)
    assert len(set(TONES["check"]["tones_hz"])) == 1


def test_trouble_is_one_short_click() -> None:
    click = wave("trouble")
    assert 0 < len(click) < RATE // 50
    assert numpy.abs(click[: len(click) // 4]).max() > 10 * numpy.abs(click[-len(click) // 4 :]).max()


@pytest.mark.parametrize("name", ["watchlist", "wait", "no such sound"])
def test_what_must_be_silent_is(name: str) -> None:
    assert len(samples(name)) == 0


def test_without_sound_server_nothing_is_heard_and_nothing_said(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nonexistent")
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    monkeypatch.setattr(sounds, "Path", NoPath)
    player = Sounds()
    for name in (*SOUNDING, "trouble", "watchlist", "wait"):
        player.play(name)
    qtbot.wait(sounds.WARM_AFTER + 50)
    player.stop()


class NoPath:
    """A machine with nothing on its disk."""

    def __init__(self, *parts: object) -> None: ...

    def __truediv__(self, part: str) -> "NoPath":
        return self

    def exists(self) -> bool:
        return False


def test_without_multimedia_libraries_nothing_is_heard_and_nothing_said(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    monkeypatch.setattr(sounds, "sound_server_runs", lambda: True)
    player = Sounds()
    player.play("stop")
    player.stop()


@pytest.mark.parametrize("socket", ["pulse/native", "pipewire-0"])
def test_a_sound_server_is_known_by_its_socket(
    tmp_path: os.PathLike[str], monkeypatch: pytest.MonkeyPatch, socket: str
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    path = os.path.join(tmp_path, socket)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    open(path, "w").close()
    assert sounds.sound_server_runs()
