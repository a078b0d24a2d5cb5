from dataclasses import replace

from kiosk.badges.fonts import QtRuler
from kiosk.badges.template_file import load
from kiosk.badges.trial import Strain, tried, types
from tests.badges.people import AWKWARD, a_face

ORDINARY = a_face(native_name="", family_name="Lee", given_name="Ann")
LONG = replace(AWKWARD["one endless word"], delegate="long")


def test_who_does_not_fit_is_named_and_who_shrinks_is_counted(qapp: object) -> None:
    (trial,) = tried([ORDINARY, LONG, replace(AWKWARD["particles"], delegate="p")], 3, load("delegate"), QtRuler(), 10)
    assert trial.finished
    surname = trial.strain("surname")
    assert (surname.shrunk, surname.misfits, surname.who) == (2, 1, ("long",))
    assert 0 < surname.smallest < types(load("delegate"))["surname"].minimum
    assert trial.strain("").who == ("long",)
    assert trial.strain("zones") == Strain()


def test_what_is_known_is_said_on_the_way(qapp: object) -> None:
    trials = list(tried([ORDINARY] * 5, 5, load("delegate"), QtRuler(), 2))
    assert [(trial.done, trial.finished) for trial in trials] == [(2, False), (4, False), (5, True)]


def test_texts_no_font_draws_are_named(qapp: object) -> None:
    nobody = a_face(delegate="x", native_name="\U0001f46e \ue123")
    (trial,) = tried([nobody], 1, load("delegate"), QtRuler(), 10)
    assert trial.undrawable == (("x", "\U0001f46e \ue123"),)


def test_texts_of_programme_and_zone_names_are_tried_too(qapp: object) -> None:
    template = load("double")
    assert {"programme", "legend", "found_words"} <= types(template).keys()
    assert next(tried([ORDINARY], 1, template, QtRuler(), 10)).done == 1


def test_nobody_at_all_is_everybody(qapp: object) -> None:
    (trial,) = tried([], 0, load("delegate"), QtRuler(), 10)
    assert trial.finished
    assert not trial.texts
