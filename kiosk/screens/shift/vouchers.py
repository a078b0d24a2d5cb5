"""What dialogs ask of who is on duty; a `Guard` answers it."""

from collections.abc import Callable, Sequence
from typing import Protocol

from kiosk.domain.duty import Action, Officer
from kiosk.domain.scan import Scan
from kiosk.domain.trouble import Trouble
from kiosk.operators.store import LoggedIn, Operator, TooSoon, WrongPin
from kiosk.security.shifts import Shift

Answer = LoggedIn | WrongPin | TooSoon


class Badge(Protocol):
    """A scanned code that is an officer's."""

    @property
    def operator(self) -> Operator:
        """Whose it is."""

    @property
    def keys(self) -> tuple[str, ...]:
        """What the PIN is looked at with."""

    @property
    def stands(self) -> bool:
        """Whether it is still good."""


class Officers(Protocol):
    """What the dialogs ask of who is on duty; a `Guard`."""

    takes_scan: Callable[[Scan], bool] | None

    @property
    def operator(self) -> Operator | None:
        """Who is logged in."""

    @property
    def officer(self) -> Officer | None:
        """Whose decision it is."""

    @property
    def shift(self) -> Shift | None:
        """Since when."""

    def may(self, action: Action) -> bool:
        """Whether whoever stands here may do this."""

    def identify(
        self,
        pin: str,
        badge: Sequence[str] | None,
        answer: Callable[[Answer], None],
        failed: Callable[[Trouble], None] | None = None,
    ) -> None:
        """Whose PIN this is, later."""

    def badge_of(self, scan: Scan) -> Badge | None:
        """Whose officer's badge this is."""
