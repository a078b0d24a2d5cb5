"""Troubles that the kiosk notices on its rounds, before anything has failed."""

from kiosk.domain.trouble import Trouble


class DiskNearlyFull(Trouble):
    """Verdicts can be sealed, but not for much longer."""

    def __init__(self, megabytes: int) -> None:
        super().__init__(f"The disk has only {megabytes} MB left.")
        self.megabytes = megabytes
