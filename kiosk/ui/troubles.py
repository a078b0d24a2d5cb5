"""Troubles that the kiosk notices on its rounds, before anything has failed."""

from kiosk.domain.trouble import Trouble


class PrinterEmpty(Trouble):
    """The printer has no stock left."""

    def __init__(self, printer: str) -> None:
        super().__init__(f"The printer {printer} has no badges left.")
        self.printer = printer


class DiskNearlyFull(Trouble):
    """Verdicts can be sealed, but not for much longer."""

    def __init__(self, megabytes: int) -> None:
        super().__init__(f"The disk has only {megabytes} MB left.")
        self.megabytes = megabytes
