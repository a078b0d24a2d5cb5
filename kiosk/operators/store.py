"""Officers in the kiosk's encrypted file: enrolling, removing, and who it is whose PIN was typed."""

import secrets
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from kiosk.domain.duty import Role
from kiosk.domain.trouble import Trouble
from kiosk.operators.patience import Tries, left, one_more, opens_at, settled
from kiosk.operators.pins import Flaw, PinRefused, flaw_of, kept, least_digits
from kiosk.storage.database import Connection, IntegrityError, writing

Along = Callable[["Operator"], object]
"""Done with a change, in its transaction."""
_KIOSK = ""
"""Under this id the kiosk itself counts wrong PINs, whoever typed them."""
_LONGEST_NAME = 100
_COLUMNS = "id, name, role, badge, added, removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Operator:
    """An officer. `badge` is the key of the credential that opens with the PIN; `removed` where no longer on duty."""

    id: str
    name: str
    role: Role
    badge: str | None
    added: datetime
    removed: datetime | None = None


@dataclass(frozen=True, slots=True)
class LoggedIn:
    """The PIN was right. `duress`: it was the one typed under threat; nothing on screen may differ."""

    operator: Operator
    duress: bool = False


@dataclass(frozen=True, slots=True)
class WrongPin:
    """It was wrong, or not this badge's. `left` more are free; with 0 there is a wait until `opens_at`."""

    left: int
    opens_at: datetime


@dataclass(frozen=True, slots=True)
class TooSoon:
    """After too many wrong PINs none is looked at before `opens_at`, not even a right one."""

    opens_at: datetime


class NoSuchOperator(Trouble):
    """Nobody on duty has this id."""

    def __init__(self, operator: str) -> None:
        super().__init__(f"There is no operator {operator[:40]!r} here: `kiosk operator list` shows all.")


class LastOrganiser(Trouble):
    """Without an organiser nobody could let others in."""

    def __init__(self) -> None:
        super().__init__("This is the only organiser: add another one first.")


class OrganiserFirst(Trouble):
    """The first operator of a kiosk must be able to add the others."""

    def __init__(self) -> None:
        super().__init__("The first operator must be an organiser.")


class NameMissing(Trouble):
    """An operator needs a name to be shown."""

    def __init__(self) -> None:
        super().__init__(f"An operator needs a name of 1 to {_LONGEST_NAME} characters.")


class BadgeTaken(Trouble):
    """The badge opens for another operator already."""

    def __init__(self) -> None:
        super().__init__("This badge belongs to another operator.")


class TriedTooOften(Trouble):
    """No PIN is looked at for a while, so none is given out either."""

    def __init__(self, until: datetime) -> None:
        super().__init__(f"Too many PINs were tried here. The next one can be tried at {until:%H:%M:%S} UTC.")
        self.until = until


def _nothing(_changed: Operator) -> None:
    """Done along with a change that nobody seals."""


class Operators:
    """The officers of one kiosk; one per connection. Moments are passed in."""

    def __init__(self, db: Connection) -> None:
        self._db = db

    def any(self) -> bool:
        """Whether there is anybody to log in; where not, the first start makes the first organiser."""
        return self._db.execute("SELECT 1 FROM operator WHERE removed IS NULL").fetchone() is not None

    def on_list(self) -> tuple[Operator, ...]:
        """Everybody who may log in, by role and name."""
        rows = self._db.execute(f"SELECT {_COLUMNS} FROM operator WHERE removed IS NULL ORDER BY role, name, id")
        return tuple(map(_operator, rows))

    def get(self, operator: str) -> Operator | None:
        """Somebody by id, also when no longer on duty: the journal still names them."""
        row = self._db.execute(f"SELECT {_COLUMNS} FROM operator WHERE id = ?", (operator,)).fetchone()
        return _operator(row) if row else None

    def listed(self, operator: str) -> Operator:
        """Somebody who may log in. Raises NoSuchOperator."""
        found = self.get(operator)
        if found is None or found.removed is not None:
            raise NoSuchOperator(operator)
        return found

    def has_left(self, operator: str) -> bool:
        """Whether somebody was taken off the list."""
        found = self.get(operator)
        return found is not None and found.removed is not None

    def of_badge(self, keys: Sequence[str]) -> Operator | None:
        """Whose badge this is; for the greeting on the lock screen. Ask the roster whether it still stands."""
        for key in keys:
            row = self._db.execute(
                f"SELECT {_COLUMNS} FROM operator WHERE badge = ? AND removed IS NULL", (key,)
            ).fetchone()
            if row is not None:
                return _operator(row)
        return None

    def add(
        self, name: str, role: Role, pin: str, at: datetime, *, badge: str | None = None, along: Along = _nothing
    ) -> Operator:
        """Enrol somebody. Raises PinRefused, TriedTooOften, OrganiserFirst, BadgeTaken or NameMissing."""
        shown = " ".join("".join(c if c.isprintable() else " " for c in name).split())
        if not 1 <= len(shown) <= _LONGEST_NAME:
            raise NameMissing()
        if role is not Role.ORGANISER and not self.any():
            raise OrganiserFirst()
        hashed = self._free(pin, role, at)
        operator = Operator(id=secrets.token_hex(4), name=shown, role=role, badge=badge, added=at)
        with writing(self._db):
            try:
                self._db.execute(
                    f"INSERT INTO operator ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, NULL)",
                    (operator.id, shown, role.value, badge, _text(at)),
                )
            except IntegrityError as error:
                raise BadgeTaken() from error
            self._keep(operator.id, hashed, duress=False)
            along(operator)
        return operator

    def set_pin(self, operator: str, pin: str, at: datetime, *, duress: bool = False, along: Along = _nothing) -> None:
        """Give a new PIN, or (`duress`) the one to type under threat. Raises PinRefused or NoSuchOperator."""
        whose = self.listed(operator)
        hashed = self._free(pin, whose.role, at)
        with writing(self._db):
            self._keep(operator, hashed, duress=duress)
            along(whose)

    def set_role(
        self, operator: str, role: Role, at: datetime, *, pin: str | None = None, along: Along = _nothing
    ) -> Operator:
        """Another role. One that asks for more digits takes a new PIN with it, and any duress PIN goes: either may be
        too short. Raises PinRefused, TriedTooOften, NoSuchOperator or LastOrganiser."""
        before = self.listed(operator)
        longer = least_digits(role) > least_digits(before.role)
        hashed = self._free(pin or "", role, at) if longer or pin is not None else None
        changed = replace(before, role=role)
        with writing(self._db):
            try:
                self._db.execute("UPDATE operator SET role = ? WHERE id = ?", (role.value, operator))
            except IntegrityError as error:
                raise LastOrganiser() from error
            if longer:
                self._db.execute("DELETE FROM pin WHERE operator = ? AND duress = 1", (operator,))
            if hashed is not None:
                self._keep(operator, hashed, duress=False)
            along(changed)
        return changed

    def remove(self, operator: str, at: datetime, *, along: Along = _nothing) -> Operator:
        """Off duty for good: neither PIN nor badge opens any more. Raises NoSuchOperator or LastOrganiser."""
        removed = self.listed(operator)
        with writing(self._db):
            try:
                self._db.execute("UPDATE operator SET removed = ? WHERE id = ?", (_text(at), operator))
            except IntegrityError as error:
                raise LastOrganiser() from error
            self._db.execute("DELETE FROM pin WHERE operator = ?", (operator,))
            self._db.execute("DELETE FROM pin_tries WHERE operator = ?", (operator,))
            along(removed)
        return removed

    def log_in(self, pin: str, now: datetime, badge: Sequence[str] | None = None) -> LoggedIn | WrongPin | TooSoon:
        """Who typed this PIN, after a scan of the badge with these keys or (None) without one."""
        claimed = self.of_badge(badge) if badge is not None else None
        counted = (_KIOSK,) if claimed is None else (_KIOSK, claimed.id)
        with writing(self._db):
            opens = max(opens_at(self._tries(who), now) for who in counted)
            if opens > now:
                self._anchor(counted, now)
                return TooSoon(opens)
            before = settled(self._tries(_KIOSK), now)
            tries = [one_more(self._tries(who), now) for who in counted]
            self._remember(dict(zip(counted, tries, strict=True)))
        found = self._whose(kept(pin, self._salt()))
        if found is None or (badge is not None and (claimed is None or claimed.id != found.operator.id)):
            return WrongPin(min(map(left, tries)), max(opens_at(each, now) for each in tries))
        with writing(self._db):
            self._remember({_KIOSK: before, found.operator.id: Tries(0, now)})
        return found

    def _whose(self, hashed: str) -> LoggedIn | None:
        row = self._db.execute(
            f"SELECT duress, {_COLUMNS} FROM pin JOIN operator ON id = operator WHERE hash = ? AND removed IS NULL",
            (hashed,),
        ).fetchone()
        return LoggedIn(_operator(row[1:]), bool(row[0])) if row else None

    def _free(self, pin: str, role: Role, at: datetime) -> str:
        """The hash of a PIN nobody has. Hitting on another's counts as a wrong PIN: enrolling is no way to guess."""
        least = least_digits(role)
        if (flaw := flaw_of(pin, least)) is not None:
            raise PinRefused(flaw, least)
        if (until := opens_at(self._tries(_KIOSK), at)) > at:
            raise TriedTooOften(until)
        hashed = kept(pin, self._salt())
        if self._db.execute("SELECT 1 FROM pin WHERE hash = ?", (hashed,)).fetchone() is not None:
            with writing(self._db):
                self._remember({_KIOSK: one_more(self._tries(_KIOSK), at)})
            raise PinRefused(Flaw.TAKEN)
        return hashed

    def _keep(self, operator: str, hashed: str, *, duress: bool) -> None:
        self._db.execute("DELETE FROM pin WHERE operator = ? AND duress = ?", (operator, duress))
        try:
            self._db.execute("INSERT INTO pin VALUES (?, ?, ?)", (hashed, operator, duress))
        except IntegrityError as error:
            raise PinRefused(Flaw.TAKEN) from error

    def _tries(self, who: str) -> Tries | None:
        row = self._db.execute("SELECT wrong, last FROM pin_tries WHERE operator = ?", (who,)).fetchone()
        return Tries(row[0], datetime.fromisoformat(row[1])) if row else None

    def _anchor(self, counted: Sequence[str], now: datetime) -> None:
        """Where the clock was set back, let the wait run from now, and write it down so that it does run."""
        known = {who: tries for who in counted if (tries := self._tries(who)) is not None and tries.last > now}
        self._remember({who: settled(tries, now) for who, tries in known.items()})

    def _remember(self, tries: dict[str, Tries]) -> None:
        rows: Iterator[tuple[str, int, str]] = ((who, each.wrong, _text(each.last)) for who, each in tries.items())
        self._db.executemany("INSERT OR REPLACE INTO pin_tries VALUES (?, ?, ?)", rows)

    def _salt(self) -> bytes:
        row = self._db.execute("SELECT salt FROM pin_salt").fetchone()
        if row is None:
            with writing(self._db):
                self._db.execute("INSERT OR IGNORE INTO pin_salt VALUES (1, ?)", (secrets.token_bytes(16),))
            row = self._db.execute("SELECT salt FROM pin_salt").fetchone()
        return bytes(row[0])


def _operator(row: tuple[Any, ...]) -> Operator:
    id_, name, role, badge, added, removed = row
    return Operator(
        id=id_,
        name=name,
        role=Role(role),
        badge=badge,
        added=datetime.fromisoformat(added),
        removed=datetime.fromisoformat(removed) if removed else None,
    )


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()
