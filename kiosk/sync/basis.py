"""What the roster rests on besides what servers told: other imports, and the plan by which captions are understood.

A server's records say the same as before and must be imported again all the same where somebody has imported an older
file since, or where the plan knows a category now that it did not know. Killed between an import and `follow_on`, all
is read once more, and changes nothing.
"""

import hashlib
from typing import Protocol

_FOLLOWED, _BESIDE = "followed_at", "imported_beside"


class Facts(Protocol):
    """`kiosk.roster.store.Roster`."""

    def fact(self, name: str) -> str | None:
        """What is known under a name."""

    def set_fact(self, name: str, value: str) -> None:
        """Know something from now on."""


def basis_of(facts: Facts) -> str:
    """Another text whenever somebody else imported, or the plan is another."""
    imported = facts.fact("imported_at") or ""
    beside = facts.fact(_BESIDE) or "" if imported == facts.fact(_FOLLOWED) else imported
    plan = hashlib.blake2b((facts.fact("plan") or "").encode(), digest_size=8).hexdigest()
    return f"{beside} {plan}"


def follow_on(facts: Facts, basis: str) -> None:
    """The last import was a server's, on top of `basis`."""
    beside = basis.partition(" ")[0]
    if facts.fact(_BESIDE) != beside:
        facts.set_fact(_BESIDE, beside)
    facts.set_fact(_FOLLOWED, facts.fact("imported_at") or "")
