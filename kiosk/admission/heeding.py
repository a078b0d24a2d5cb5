"""What a command changes in the folder while a kiosk runs on it: noticed before the next decision.

People, codes and rulings are read anew for every scan. What a checkpoint keeps in memory is what signatures are held
against and the check-in lists of the plan; both come from the file and are made again once somebody else has written to
it. Without that, asking costs some microseconds.

A gate whose list a newer dump leaves out stays, shut, until the next start: somebody may stand there, and whoever is
inside may leave.
"""

from dataclasses import replace

from kiosk.credentials import Keys
from kiosk.credentials.key_store import KeyStore
from kiosk.domain.plan import Plan
from kiosk.sources.pretix_lists import with_lists
from kiosk.storage.database import Connection, version

_FACTS = "SELECT name, value FROM fact WHERE name IN ('pretix_keys', 'pretix_lists') ORDER BY name"
_KEYS = "SELECT kid, certificate, revoked FROM signing_key ORDER BY kid"


def keys_of(plan: Plan, db: Connection) -> Keys:
    """What codes are held against: keys of the plan, of the exports that were imported, and of badges."""
    facts = dict(db.execute(_FACTS).fetchall())
    return Keys.of(plan, pretix_keys=facts.get("pretix_keys", "").split(), badges=KeyStore(db).trusted())


class Heeding:
    """Watches the file of one connection. `plan` is that of the organiser, without lists."""

    def __init__(self, db: Connection, plan: Plan) -> None:
        self._db, self._plan = db, plan
        self._version = version(db)
        self._known = self._read()
        self._told = self._laid_over()

    def __call__(self) -> tuple[Plan, Keys] | None:
        """Plan and keys, where others have changed them since they were asked for last."""
        now = version(self._db)
        if now == self._version:
            return None
        self._version = now
        found = self._read()
        if found == self._known:
            return None
        self._known = found
        self._told = _without_loss(self._told, self._laid_over())
        return self._told, keys_of(self._told, self._db)

    def _laid_over(self) -> Plan:
        return with_lists(self._plan, dict(self._known[0]).get("pretix_lists", ""))

    def _read(self) -> tuple[list[tuple[str, str]], list[tuple[object, ...]]]:
        return self._db.execute(_FACTS).fetchall(), self._db.execute(_KEYS).fetchall()


def _without_loss(before: Plan, after: Plan) -> Plan:
    """The new plan, equal ones being the same object; gates that it has no longer are shut."""
    zones = {**before.zones, **after.zones}
    closed = {code: replace(gate, shut=True) for code, gate in before.gates.items() if code not in after.gates}
    kept = replace(after, zones=zones, gates={**after.gates, **closed})
    return before if kept == before else kept
