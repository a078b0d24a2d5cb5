"""`design`: the badge designer alone, and designs of other systems brought in."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.answers import Invocation, options, shown
from kiosk.commands.badges import screenless
from kiosk.commands.machine import must_be_fit
from kiosk.domain.languages import LANGUAGES
from kiosk.storage.paths import data_folder

if TYPE_CHECKING:
    from kiosk.badges.imports.report import Imported


@click.command("design")
@click.argument("files", nargs=-1, metavar="[FILE...]", type=click.Path(path_type=Path))
@click.option("--import", "bring", is_flag=True, help="Read FILEs of Indico or pretix, save them, open no window.")
@click.option("--template", metavar="NAME", help="Design to open; with --import the name to save under.")
@click.option("--field", "fields", multiple=True, metavar="ID=FIELD", help="What a form field of Indico is here.")
@click.option("--size", metavar="WxH", help="Millimetres of a pretix layout given without its background PDF.")
@click.option("--language", type=click.Choice(LANGUAGES), help="Language of the screen.")
@click.option("--theme", type=click.Choice(["light", "dark"]))
@options
@click.pass_obj
def design_command(
    session: Invocation,
    files: tuple[Path, ...],
    bring: bool,
    template: str | None,
    fields: tuple[str, ...],
    size: str | None,
    language: str | None,
    theme: str | None,
) -> int:
    """Design badges; changes are printed once they are saved.

    FILEs are designs of Indico (front, back, pictures) or pretix (layouts, background PDF).
    """
    if bring:
        if not files:
            raise click.UsageError("Name the files to import.")
        return _bring(session, files, template, _table(fields), _size(size))
    must_be_fit(screens=True)
    from kiosk.screens.designer.standalone import run
    from kiosk.station import open_station

    with open_station(data_folder(session.data), writing=False) as station:
        return run(station, template or "", files, language=language, theme=theme)


def _table(fields: tuple[str, ...]) -> dict[str, str]:
    from kiosk.badges.template import FIELDS

    parted = [field.partition("=") for field in fields]
    pairs = {field: ours for field, _, ours in parted}
    if not set(pairs.values()) <= set(FIELDS):
        raise click.UsageError(f"--field takes ID=FIELD; fields are {', '.join(FIELDS)}.")
    return pairs


def _size(size: str | None) -> tuple[float, float] | None:
    if size is None:
        return None
    try:
        width, height = (float(part) for part in size.lower().replace("×", "x").split("x"))
    except ValueError as error:
        raise click.UsageError("--size takes millimetres like 148x105.") from error
    return width, height


def _bring(
    session: Invocation,
    files: tuple[Path, ...],
    name: str | None,
    fields: dict[str, str],
    size: tuple[float, float] | None,
) -> int:
    with screenless():
        from dataclasses import replace

        from kiosk.badges.shelf import Shelf
        from kiosk.printing.assigning import assigned, print_with
        from kiosk.screens.designer.controller import TEMPLATES, brought
        from kiosk.station import open_station

        with open_station(data_folder(session.data), writing=False) as station:
            shelf = Shelf(station.folder / TEMPLATES)
            designs = brought(files, shelf, fields=fields, size=size)
            if name and len(designs) > 1:
                raise click.UsageError(f"These files hold {len(designs)} designs: --template can name one only.")
            told: dict[str, str] = {}
            for design in designs:
                template = replace(design.template, name=shelf.free(name), title=name) if name else design.template
                shelf.save(template)
                found = assigned(station.plan, station.roster, design.products)
                mine = [code for code in found.categories if told.setdefault(code, template.name) == template.name]
                _tell(session, replace(design, template=template), mine, found.unknown)
            print_with(station, told)
    return 0


def _tell(session: Invocation, design: "Imported", categories: list[str], unknown: Sequence[str]) -> None:
    template = design.template
    remarks = [{"element": remark.element, "problem": remark.problem} for remark in design.remarks]
    remarks += [
        {"element": f"product {one}", "problem": "is of no category that plan or roster know"} for one in unknown
    ]
    session.put({"template": template.name, "title": template.title, "pages": len(template.pages),
                 "width": template.width, "height": template.height, "categories": categories,
                 "remarks": remarks})  # fmt: skip
    size_in_words = f"{template.width:g} × {template.height:g} mm"
    session.say(shown(f"{template.title}: saved as {template.name} ({size_in_words})"))
    if categories:
        session.say(shown(f"  prints the badges of {', '.join(categories)} from now on (badge_template_for)"))
    for remark in remarks:
        session.say(shown(f"  {remark['element']}: {remark['problem']}"))
