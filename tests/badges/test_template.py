import copy
import json
from typing import Any

import pytest

from kiosk.badges.elements import KINDS
from kiosk.badges.template import FIELDS, ROLES, BadTemplate, Box, Text
from kiosk.badges.template_file import load, parse, shipped
from kiosk.badges.template_text import text
from kiosk.storage.paths import resources

SCHEMA = json.loads((resources() / "badges" / "template.schema.json").read_text("utf-8"))

A_TEMPLATE: dict[str, Any] = {
    "width": 50,
    "height": 30,
    "pages": [
        {
            "elements": [
                {"id": "name", "kind": "field", "field": "family_name", "x": 1, "y": 1, "width": 48, "height": 8},
                {"id": "frame", "kind": "shape", "x": 0, "y": 0, "width": 50, "height": 30, "z": -1, "stroke": "ink"},
            ]
        }
    ],
}


@pytest.mark.parametrize("name", shipped())
def test_every_shipped_template_is_good(name: str) -> None:
    assert load(name).pages


def test_the_default_template_has_the_size_of_the_badge_holders() -> None:
    template = load("delegate")
    assert (template.width, template.height) == (96, 134)
    assert shipped()[0] == "delegate"


def test_elements_are_drawn_in_z_order() -> None:
    assert [element.id for element in parse(json.dumps(A_TEMPLATE), "t").elements] == ["frame", "name"]


def test_what_is_not_said_has_a_default() -> None:
    name = parse(json.dumps(A_TEMPLATE), "t").elements[1]
    assert isinstance(name, Text)
    assert (name.box, name.type.size, name.words) == (Box(1, 1, 48, 8), 4.0, (("", "{family_name}"),))


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"field": "surname"}, "element 'name': field: must be one of native_name, family_name"),
        ({"width": -3}, "element 'name': width: must be a number from 0 to 10000"),
        ({"width": "48"}, "element 'name': width: must be a number"),
        ({"size": True}, "element 'name': size: must be a number"),
        ({"minimum": 9}, "element 'name': minimum: must be a number from 0.3 to 4"),
        ({"kind": "picture"}, "element 'name': kind: must be one of text, field, stack"),
        ({"fit": "clip"}, "element 'name': fit: must be one of shrink, wrap, both"),
        ({"colour": "blue"}, "element 'name': colour: must be #RRGGBB or one of ink"),
        ({"color": "ink"}, "element 'name': color: is not known here"),
        ({"capitals": "small"}, "element 'name': capitals: must be one of none, upper, title"),
        ({"when": {"has": ["beard"]}}, "element 'name', when: has: 'beard' is not known"),
        ({"face": "serif"}, "element 'name': face: 'serif' is not in fonts"),
        ({"id": "frame"}, "element 'frame': there is more than one element with this id"),
        ({"id": ""}, "an element of page 1 without id: id: is needed"),
        ({"kind": "text", "field": None, "text": "{email}"}, "element 'name': text: field 'email' is not known"),
    ],
)
def test_a_bad_template_is_refused_naming_the_element(change: dict[str, Any], problem: str) -> None:
    values = copy.deepcopy(A_TEMPLATE)
    values["pages"][0]["elements"][0].update(change)
    with pytest.raises(BadTemplate, match="badge template t, ") as caught:
        parse(json.dumps(values), "t")
    assert problem in str(caught.value)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("{", "is not JSON"),
        ("[]", "must be an object"),
        ('{"width": 50, "height": 30}', "pages: at least one is needed"),
        ('{"width": 5, "height": 30}', "width: must be a number from 10 to 1000"),
        (
            '{"width": 50, "height": 30, "pages": [{"elements": [7]}]}',
            "an element of page 1 without id: must be an object",
        ),
    ],
)
def test_what_is_no_template_at_all_is_said_in_one_sentence(content: str, problem: str) -> None:
    with pytest.raises(BadTemplate) as caught:
        parse(content, "t")
    assert problem in str(caught.value)
    assert "\n" not in str(caught.value)


def test_an_unknown_name_says_which_there_are() -> None:
    with pytest.raises(BadTemplate, match="shipped ones are delegate"):
        load("nothing")


def test_the_schema_for_editors_knows_what_the_reader_knows() -> None:
    element = SCHEMA["$defs"]["element"]["properties"]
    assert tuple(element["kind"]["enum"]) == KINDS
    assert tuple(element["field"]["enum"]) == FIELDS
    assert tuple(SCHEMA["$defs"]["colour"]["anyOf"][0]["enum"]) == ROLES


@pytest.mark.parametrize("name", shipped())
def test_the_schema_knows_every_key_of_the_shipped_templates(name: str) -> None:
    values = json.loads((resources() / "badges" / f"{name}.json").read_text("utf-8"))
    known = SCHEMA["$defs"]["element"]["properties"].keys()
    assert values.keys() <= SCHEMA["properties"].keys()
    for page in values["pages"]:
        for element in page["elements"]:
            for part in (element, *element.get("texts", ())):
                assert part.keys() <= known


@pytest.mark.parametrize("name", shipped())
def test_a_template_written_out_reads_back_the_same(name: str) -> None:
    template = load(name)
    assert parse(text(template), name) == template
