"""pretix, followed as one of its devices (profile `pretixscan`), one file a step.

    device      a one-time token makes this kiosk a device; what the device may do
    catalogue   event, products, questions, lists, dates: whole, when they have changed
    orders      all orders, then those modified since
    secrets     revoked and blocked codes since
    pulling     the steps above as parts that the importer reads
    redeeming   passages up, with the scan's own time; undo; refusals; badges
    answers     what pretix' answers to uploads mean

Sources: pretix' `api/views/{device,checkin,order}.py`, libpretixsync's `SyncManager`, exchanges recorded with 2026.8.
"""

from kiosk.sync.pretix.device import rights
from kiosk.sync.pretix.pulling import pull
from kiosk.sync.pretix.redeeming import push
from kiosk.sync.pretix.site import Site
from kiosk.sync.system import Pull, Rights, Taken, Upload


class Pretix:
    """The registration system of one event at one pretix; see `System`."""

    def __init__(self, site: Site) -> None:
        self._site = site

    def rights(self) -> Rights:
        """See `System`."""
        return rights(self._site)

    def pull(self, cursor: str) -> Pull:
        """See `System`."""
        return pull(self._site, cursor)

    def push(self, upload: Upload) -> Taken | None:
        """See `System`."""
        return push(self._site, upload)
