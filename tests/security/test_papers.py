"""Date of birth and document: only from columns that the plan keeps, found by their headings."""

import pytest

from kiosk.security.papers import Papers, headings


@pytest.mark.parametrize(
    ("title", "births", "documents"),
    [
        ("Date of birth", 1, 0),
        ("DATE DE NAISSANCE", 1, 0),
        ("Дата рождения", 1, 0),
        ("تاريخ الميلاد", 1, 0),
        ("出生日期", 1, 0),
        ("Passport or ID number", 0, 1),
        ("Número de pasaporte", 0, 1),
        ("Hotel", 0, 0),
        ("Birthday cake", 0, 0),
    ],
)
def test_a_kept_column_is_known_by_its_heading(title: str, births: int, documents: int) -> None:
    found = headings((title,))
    assert (len(found.births), len(found.documents)) == (births, documents)
    assert bool(found) is bool(births or documents)


def test_what_the_columns_of_a_person_say() -> None:
    found = headings(("Hotel", "Date of birth", "Passport number"))
    told = {"Hotel": "Turtle Bay", "Date of birth": "5.3.1970", "Passport number": " X1234567 "}
    assert found.papers(told) == Papers("1970-03-05", "X1234567")
    assert found.papers({"Date of birth": "unknown"}) == Papers()
    assert found.papers({}) == Papers()
