"""Sentences with a number in them, each in all the plural forms of a language (Arabic has six).

WORKAROUND: they are methods of an object because `lupdate` recognises a plural in Python only in `self.tr`, not in
`translate(context, text, comment, n)`.
"""

from datetime import timedelta

from PySide6.QtCore import QObject

from kiosk.screens.words.language import figure


class Counting(QObject):
    """Says how many."""

    def badges_left(self, n: int) -> str:
        """Stock of the printer."""
        return self.tr("%n badge(s) left", "", n)

    def left(self, n: int) -> str:
        """Stock of the printer, short."""
        return self.tr("%n left", "", n)

    def badges_waiting(self, n: int) -> str:
        """The printer has stopped with so many to print."""
        return self.tr("Stopped, %n waiting", "", n)

    def badges_printed(self, n: int) -> str:
        """Badges of one person."""
        return self.tr("%n badge(s) printed so far.", "", n)

    def people(self, n: int) -> str:
        """Size of a roster."""
        return self.tr("%n people", "", n).replace(str(n), figure(n))

    def seconds_old(self, n: int) -> str:
        """Age of a roster that is followed."""
        return self.tr("%n s old", "", n)

    def conflicts(self, n: int) -> str:
        """What a registration system contradicts."""
        return self.tr("%n conflict(s)", "", n)

    def minutes(self, n: int) -> str:
        """Age of a roster."""
        return self.tr("%n min old", "", n)

    def hours(self, n: int) -> str:
        """Age of a roster."""
        return self.tr("%n h old", "", n)

    def days(self, n: int) -> str:
        """Age of a roster."""
        return self.tr("%n day(s) old", "", n)

    def kiosks(self, n: int) -> str:
        """How many kiosks meet at the hub."""
        return self.tr("In step, %n kiosk(s)", "", n)

    def categories(self, n: int) -> str:
        """Categories that share their hours."""
        return self.tr("%n categories", "", n)

    def tries_left(self, n: int) -> str:
        """After a wrong PIN."""
        return self.tr("Wrong PIN. %n tries left before a wait.", "", n)

    def all_fit(self, n: int) -> str:
        """A design fits everybody of the roster."""
        return self.tr("Fits all %n people.", "", n).replace(str(n), figure(n))

    def misfits(self, n: int) -> str:
        """A design does not fit some."""
        return self.tr("%n people do not fit.", "", n).replace(str(n), figure(n))

    def shrink(self, n: int) -> str:
        """Texts set smaller; `{size}` is the smallest, in millimetres."""
        return self.tr("%n shrink, the smallest to {size} mm.", "", n).replace(str(n), figure(n))

    def undrawable(self, n: int) -> str:
        """People with letters no font has."""
        return self.tr("%n have letters no font here draws.", "", n).replace(str(n), figure(n))

    def lost(self, n: int) -> str:
        """Remarks of an imported design beyond those shown."""
        return self.tr("and %n more", "", n)

    def duration(self, span: timedelta) -> str:
        """A duration in the largest unit that says enough."""
        seconds = round(span.total_seconds())
        if seconds < 120:
            return self.tr("%n second(s)", "", seconds)
        if seconds < 120 * 60:
            return self.tr("%n minute(s)", "", seconds // 60)
        if seconds < 48 * 3600:
            return self.tr("%n hour(s)", "", seconds // 3600)
        return self.tr("%n day(s)", "", seconds // 86400)

    def zones(self, n: int) -> str:
        """Zones of a plan."""
        return self.tr("%n zone(s)", "", n)

    def gates(self, n: int) -> str:
        """Gates of a plan."""
        return self.tr("%n gate(s)", "", n)

    def sessions(self, n: int) -> str:
        """Sessions of a plan."""
        return self.tr("%n session(s)", "", n)

    def people_of_category(self, n: int) -> str:
        """People of one category on the roster."""
        return self.tr("%n of this category", "", n).replace(str(n), figure(n))

    def at_a_time(self, n: int) -> str:
        """Room of a zone."""
        return self.tr("%n at a time", "", n).replace(str(n), figure(n))

    def pass_with_escort(self, n: int) -> str:
        """People whom an escort lets in."""
        return self.tr("%n people pass with this escort", "", n)

    def entries(self, n: int) -> str:
        """How often one ticket lets in."""
        return self.tr("%n entries", "", n)


counting = Counting()
