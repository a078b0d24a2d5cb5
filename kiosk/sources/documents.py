"""From JSON text to numbered records: one object, an array, pages of an API, or JSON Lines."""

import json
from dataclasses import dataclass
from typing import Any

from kiosk.domain.export import Problem
from kiosk.sources.files import NotAnExport, Text

Json = dict[str, Any]
_ERRORS, _LARGEST_ERROR = {"error", "detail", "webargs_errors", "message"}, 4
_WRAPPERS = ("results", "registrants")


@dataclass(frozen=True, slots=True)
class Document:
    """Records of one JSON file with their numbers: line in JSON Lines, place in an array."""

    file: str
    records: list[tuple[int, Json]]
    listed: bool
    """The file is one array: everything that was asked for."""
    whole: bool
    """The pages hold as many records as the API says there are; True where there are no pages."""
    problems: list[Problem]


def document(text: Text) -> Document:
    """The records, or `NotAnExport`."""
    problems: list[Problem] = []
    try:
        root = json.loads(text.text)
    except (ValueError, RecursionError) as error:
        return Document(text.name, _lines(text, error, problems), False, True, problems)
    if isinstance(root, list):
        return Document(text.name, _objects(text.name, root, problems), True, True, problems)
    for key in _WRAPPERS:
        if isinstance(root.get(key), list):
            count = {**root, **(root.get("first_page_meta") or {})}.get("count", len(root[key]))
            return Document(
                text.name, _objects(text.name, root[key], problems), True, count == len(root[key]), problems
            )
    if root.keys() & _ERRORS and len(root) <= _LARGEST_ERROR:
        raise NotAnExport(text.name, "it is an error answer of a server, not its data")
    return Document(text.name, [(1, _lighter(root))], False, True, problems)


def _objects(file: str, listed: list[Any], problems: list[Problem]) -> list[tuple[int, Json]]:
    records = [(number, _lighter(record)) for number, record in enumerate(listed, 1) if isinstance(record, dict)]
    if listed and not records:
        raise NotAnExport(file, "it is JSON without any record")
    known = {number for number, _ in records}
    problems.extend(
        Problem(file, number, None, "The record is no JSON object.")
        for number in range(1, len(listed) + 1)
        if number not in known
    )
    return records


def _lines(text: Text, error: Exception, problems: list[Problem]) -> list[tuple[int, Json]]:
    """JSON Lines, if the first line is a whole object; else the file is damaged."""
    records: list[tuple[int, Json]] = []
    for number, line in enumerate(text.text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except (ValueError, RecursionError):
            record = None
        if isinstance(record, dict):
            records.append((number, _lighter(record)))
        elif not records:
            raise NotAnExport(text.name, "it is damaged or cut-off JSON") from error
        else:
            problems.append(Problem(text.name, number, None, "The line is damaged or cut-off JSON."))
    return records


def _lighter(record: Json) -> Json:
    """Without the list of all countries that Indico repeats in every detail: nine tenths of it."""
    sections = record.get("registration_data")
    for section in sections if isinstance(sections, list) else ():
        for field in section.get("fields") or () if isinstance(section, dict) else ():
            if isinstance(field, dict) and field.get("input_type") == "country":
                field.pop("choices", None)
    return record
