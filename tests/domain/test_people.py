"""Names as people of their script write them."""

import pytest

from kiosk.domain.people import Delegate, DelegateId, called


@pytest.mark.parametrize(
    ("given", "family", "name", "wanted"),
    [
        ("超", "王", "超 王", "王超"),
        ("서연", "김", "서연 김", "김서연"),
        ("さくら", "髙橋", "さくら 髙橋", "髙橋さくら"),
        ("Chao", "Wang", "Chao Wang", "Chao Wang"),
        ("Alexandrie", "王", "Alexandrie 王", "Alexandrie 王"),
        ("", "", "王超", "王超"),
        ("عائشة", "بكر", "عائشة بكر", "عائشة بكر"),
    ],
)
def test_east_asian_names_stand_surname_first_and_all_others_as_they_came(
    given: str, family: str, name: str, wanted: str
) -> None:
    delegate = Delegate(id=DelegateId("1"), source_id="1", name=name, given_name=given, family_name=family)
    assert called(delegate) == wanted
