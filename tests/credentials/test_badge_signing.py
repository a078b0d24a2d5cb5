"""The keys that a kiosk makes for an event when it starts."""

import pytest

from kiosk.credentials.badge_signing import certify, ends, new_key, prepare
from kiosk.credentials.key_store import KeyStore, Role
from kiosk.storage.database import memory
from tests.makers import NOON, a_plan


@pytest.mark.parametrize("starts", [1, 2, 3])
def test_the_first_start_makes_the_keys_of_the_event_and_later_ones_leave_them(starts: int) -> None:
    keys, event = KeyStore(memory()), a_plan().event
    for _ in range(starts):
        prepare(keys, event, "Gate 1", NOON)
    assert [(key.role, key.name) for key in keys.known()] == [
        (Role.ORGANISER, f"Organiser of {event.code}"),
        (Role.KIOSK, "Kiosk Gate 1"),
    ]
    assert [trusted.valid_until for trusted in keys.trusted()] == [ends(event)]


def test_the_organiser_vouches_for_another_kiosk_as_long_as_for_its_own() -> None:
    keys, other, event = KeyStore(memory()), KeyStore(memory()), a_plan().event
    prepare(keys, event, "1", NOON)
    other.adopt(keys.export(), now=NOON, trust_organisers=True)
    waiting = new_key(other, event, "Kiosk 2", NOON)
    keys.adopt(other.export(), now=NOON, trust_organisers=False)
    certify(keys, event, waiting.kid, NOON)
    assert {(trusted.event, trusted.valid_until) for trusted in keys.trusted()} == {(event.code, ends(event))}
    assert len(keys.trusted()) == 2
