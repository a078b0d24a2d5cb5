"""What is kept of the servers that are followed."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from kiosk.domain.export import Received
from kiosk.roster.changes import Changes
from kiosk.sync.sources import NoSuchSource, SourceThere
from kiosk.sync.sources import State as Step
from tests.sync.kiosks import NAME, Following
from tests.sync.practice_pretix import PracticePretix
from tests.sync.scripted import scripted


def test_a_source_that_is_removed_during_a_round_ends_that_round_alone() -> None:
    pretix = PracticePretix()
    with scripted(pretix) as there:
        kiosk = Following(there.url)

        def bring(parts: Sequence[Received]) -> Changes | None:
            kiosk.sources.remove(NAME)
            return kiosk.bring(parts)

        done = kiosk.sync(bring)
    assert done.state is Step.REFUSED
    assert isinstance(done.troubles[0], NoSuchSource)
    assert len(kiosk.people()) == 5
    assert kiosk.db.execute("SELECT count(*) FROM source_known").fetchone() == (0,)


def test_a_source_that_is_removed_before_an_answer_is_kept_leaves_nothing() -> None:
    pretix = PracticePretix()
    with scripted(pretix) as there:
        kiosk = Following(there.url)
        kiosk.sync()
        kiosk.sources.remove(NAME)
        with pytest.raises(NoSuchSource):
            kiosk.sources.answered(NAME, "k1", 3)
        with pytest.raises(NoSuchSource):
            kiosk.sources.remember(NAME, "x", "y")


def test_a_device_that_is_connected_anew_tells_nothing_twice() -> None:
    pretix = PracticePretix()
    with scripted(pretix) as there:
        kiosk = Following(there.url)
        kiosk.sync()
        first = kiosk.admit(pretix.secret("O0001"))
        kiosk.sync()
        kiosk.sources.remove(NAME)
        kiosk.source = replace(kiosk.source, options={**kiosk.source.options, "device": 8}, name="again")
        kiosk.sources.add(kiosk.source, "device-token")
        assert (kiosk.sync().pulled, len(pretix.scans)) == (5, 1)
        second = kiosk.admit(pretix.secret("O0003"))
        assert kiosk.sync().pushed == 1
    assert [scan["nonce"] for scan in pretix.scans] == [f"uncops-k1-{each.seq}" for each in (first, second)]


def test_two_sources_of_one_event_with_other_forms_are_told_each() -> None:
    kiosk = Following("https://indico.example", forms=[1])
    kiosk.sources.add(replace(kiosk.source, name="media", options={"forms": [2]}), "token")
    kiosk.sources.answered(NAME, "k1", 7)
    assert (kiosk.sources.sent(NAME, "k1"), kiosk.sources.sent("media", "k1")) == (7, 0)


def test_a_token_is_not_part_of_what_is_said_of_a_source() -> None:
    kiosk = Following("https://pretix.example", ca="")
    assert kiosk.sources.token(NAME) == "device-token"
    assert "device-token" not in f"{kiosk.sources.all()}"
    with pytest.raises(SourceThere):
        kiosk.sources.add(kiosk.source, "another")
    assert kiosk.sources.token(NAME) == "device-token"
