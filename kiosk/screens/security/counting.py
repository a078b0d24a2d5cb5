"""Security's sentences with a number in them, in all the plural forms of a language: see `counting`."""

from PySide6.QtCore import QObject

from kiosk.screens.words.language import figure


class SecurityCounting(QObject):
    """Says how many."""

    def inside(self, n: int) -> str:
        """People inside."""
        return self.tr("%n inside", "", n).replace(str(n), figure(n))

    def places_left(self, n: int) -> str:
        """Room in a zone that is nearly full."""
        return self.tr("%n place(s) left", "", n)

    def new_alerts(self, n: int) -> str:
        """Alerts that nobody has acknowledged."""
        return self.tr("%n new alert(s)", "", n)

    def today(self, n: int) -> str:
        """People who were not admitted since midnight."""
        return self.tr("%n today", "", n).replace(str(n), figure(n))

    def more(self, n: int) -> str:
        """What a list does not show yet."""
        return self.tr("%n more", "", n).replace(str(n), figure(n))

    def refusals(self, n: int) -> str:
        """People refused at one gate within two minutes."""
        return self.tr("%n refused within two minutes.", "", n)

    def entries_lost(self, n: int) -> str:
        """What the file of a kiosk no longer holds."""
        return self.tr("%n entries of the journal are lost.", "", n)

    def seconds_after(self, n: int) -> str:
        """How soon after another gate."""
        return self.tr("%n s after {gate}.", "", n)

    def seconds_apart(self, n: int) -> str:
        """Too soon for one person."""
        return self.tr("%n s apart. Two badges?", "", n)

    def people_found(self, n: int) -> str:
        """People whom a search found."""
        return self.tr("%n people found", "", n).replace(str(n), figure(n))


counting = SecurityCounting()
