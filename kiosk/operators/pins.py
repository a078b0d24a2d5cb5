"""What may be a PIN, and what is kept of it.

Argon2id (RFC 9106) with one salt per kiosk, in its encoded form. The same PIN gives the same text, so the store looks a
PIN up instead of trying it on every officer.
"""

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from kiosk.domain.duty import Role
from kiosk.domain.trouble import Trouble

SHORTEST, LONGEST = 4, 12
_LONGER = 6
"""Digits of whoever decides for others."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a guess costs, as Argon2 counts it."""

    passes: int
    kibibytes: int


COST = Cost(passes=3, kibibytes=32768)
"""No setting and nothing in the environment reaches this: tests put a cheaper one in its place in their own process,
and whoever would change it here changes what every stored PIN hashes to."""


class Flaw(StrEnum):
    """Why a PIN cannot be used."""

    NOT_DIGITS = "not_digits"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    TOO_SIMPLE = "too_simple"
    TAKEN = "taken"


_SENTENCES = {
    Flaw.NOT_DIGITS: "A PIN consists of the digits 0 to 9.",
    Flaw.TOO_SHORT: "This PIN has at least {least} digits.",
    Flaw.TOO_LONG: f"A PIN has at most {LONGEST} digits.",
    Flaw.TOO_SIMPLE: "Digits that are all the same or in sequence are no PIN: choose another.",
    Flaw.TAKEN: "This PIN cannot be used: choose another.",
}


class PinRefused(Trouble):
    """Nothing was saved; another PIN would do. Says what is wrong, never the PIN and never whose it is."""

    def __init__(self, flaw: Flaw, least: int = SHORTEST) -> None:
        super().__init__(_SENTENCES[flaw].format(least=least))
        self.flaw, self.least = flaw, least


def least_digits(role: Role) -> int:
    """How long the PIN of an officer must be."""
    return _LONGER if role in (Role.SUPERVISOR, Role.ORGANISER) else SHORTEST


def flaw_of(pin: str, least: int = SHORTEST) -> Flaw | None:
    """What speaks against a PIN as such; `least` are the digits that the role asks for."""
    if not (pin.isascii() and pin.isdigit()):
        return Flaw.NOT_DIGITS if pin else Flaw.TOO_SHORT
    if len(pin) < least:
        return Flaw.TOO_SHORT
    if len(pin) > LONGEST:
        return Flaw.TOO_LONG
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    return Flaw.TOO_SIMPLE if steps in ({0}, {1}, {9}) else None


def kept(pin: str, salt: bytes) -> str:
    """What the store keeps: takes some 60 ms and 32 MiB, whatever the PIN."""
    from argon2.low_level import Type, hash_secret

    return hash_secret(
        pin.encode("utf-8", "replace")[:64],
        salt,
        time_cost=COST.passes,
        memory_cost=COST.kibibytes,
        parallelism=1,
        hash_len=32,
        type=Type.ID,
    ).decode("ascii")
