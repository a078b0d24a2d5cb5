from kiosk.badges.hardest import Hardship, hardest
from tests.makers import a_delegate


def test_each_kind_is_stood_for_by_the_hardest_person() -> None:
    people = [
        a_delegate(id="plain", name="Ann Lee", given_name="Ann", family_name="Lee", latin_name="", photo="p"),
        a_delegate(
            id="long",
            name="Wickramasinghe Mudiyanselage Chandrasekara Bandara Rajapaksha",
            given_name="Wickramasinghe Mudiyanselage Chandrasekara Bandara",
            family_name="Rajapaksha",
            latin_name="",
            photo="p",
        ),
        a_delegate(id="arabic", name="محمد عبد الرحمن", latin_name="ABDULRAHMAN Mohammed", photo="p"),
        a_delegate(id="chinese", name="刘明远", latin_name="LIU Mingyuan", photo="p"),
        a_delegate(id="cyrillic", name="Иван Петров", latin_name="PETROV Ivan", latin_confirmed=True, photo="p"),
        a_delegate(id="one", name="Sukarno", given_name="", family_name="Sukarno", latin_name="", photo="p"),
        a_delegate(id="faceless", name="Bo Ek", given_name="Bo", family_name="Ek", latin_name="", photo=None),
    ]
    found = hardest(people)
    assert found[Hardship.LONGEST_NAME] == "long"
    assert found[Hardship.ARABIC] == "arabic"
    assert found[Hardship.CHINESE] == "chinese"
    assert found[Hardship.TWO_SCRIPTS] == "cyrillic"
    assert found[Hardship.MONONYM] == "one"
    assert found[Hardship.NO_PHOTO] == "faceless"


def test_nobody_stands_for_what_nobody_is() -> None:
    assert hardest([]) == {}
    assert Hardship.ARABIC not in hardest([a_delegate()])
