"""Date of birth and document among the further columns that a plan keeps: found by their headings, in six languages.

Nobody is asked for them and no import brings them unless `keep` in the plan names the column. Where it does, the watch
list is compared with them too, and they are shown to nobody.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.domain.names import fold
from kiosk.security.watch_file import birth_date

_BIRTHS = (
    "date of birth|birth date|birthdate|dob|born|date de naissance|né e le|fecha de nacimiento|nacimiento|"
    "дата рождения|родился|تاريخ الميلاد|تاريخ الولادة|出生日期|出生年月日"
)
_DOCUMENTS = (
    "passport|passport number|passport no|passport or id number|passport or id|passport id number|id number|"
    "document|document number|document no|travel document|travel document number|passeport|numéro de passeport|"
    "n° de passeport|pasaporte|número de pasaporte|n° de pasaporte|паспорт|номер паспорта|"
    "جواز السفر|رقم جواز السفر|护照|护照号|护照号码"
)


def _folded(headings: str) -> frozenset[str]:
    return frozenset(map(fold, headings.split("|")))


_KNOWN_BIRTHS, _KNOWN_DOCUMENTS = _folded(_BIRTHS), _folded(_DOCUMENTS)


@dataclass(frozen=True, slots=True)
class Papers:
    """What is known of a person besides the name: date of birth (ISO, as far as known) and number of a document."""

    birth: str | None = None
    document: str | None = None


@dataclass(frozen=True, slots=True)
class Headings:
    """Which of the kept columns hold them."""

    births: tuple[str, ...]
    documents: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.births or self.documents)

    def papers(self, columns: Mapping[str, str]) -> Papers:
        """What these columns of a person say; an unreadable date is none."""
        births = (birth_date(columns[title]) for title in self.births if columns.get(title, "").strip())
        documents = (columns[title].strip() for title in self.documents if columns.get(title, "").strip())
        return Papers(next(filter(None, births), None), next(documents, None))


def headings(kept: Iterable[str]) -> Headings:
    """The columns among `kept` whose heading is that of a date of birth or of a document."""
    titles = tuple(kept)
    return Headings(
        tuple(title for title in titles if fold(title) in _KNOWN_BIRTHS),
        tuple(title for title in titles if fold(title) in _KNOWN_DOCUMENTS),
    )
