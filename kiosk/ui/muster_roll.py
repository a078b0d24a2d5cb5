"""The muster list on paper: who has to be found, by zone and delegation, with a box to tick before each name.

Names stand as on the screens, each in faces that have its letters; whatever a name looks like, it is text. The file
lies in the data folder, unencrypted like everything that is meant to be printed: it ends with the folder.
"""

import html
from pathlib import Path

from kiosk.domain.people import Delegate
from kiosk.domain.plan import Plan
from kiosk.journal.exports import replacing
from kiosk.security.muster import Group, Muster, Person
from kiosk.ui.language import clock, day, figure, in_words, is_rtl, translate
from kiosk.ui.lettering import isolated
from kiosk.ui.naming import category_name, delegation_name, zone_name
from kiosk.ui.person import has_second_name, shown_name
from kiosk.ui.theme import families

_STYLE = (
    "<style>body {font-size: 10pt} td {padding: 3px 6px 3px 6px} h1 {font-size: 18pt} h2 {font-size: 13pt}"
    " h3 {font-size: 10.5pt; margin-bottom: 2px} .quiet {color: #50585E}</style>"
)


def write_pdf(path: Path, plan: Plan, found: Muster) -> None:
    """On A4; any thread of a Qt application may. Raises CannotWrite, and leaves no half file."""
    from PySide6.QtCore import QMarginsF, Qt
    from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument, QTextOption

    with replacing(path) as part:
        writer = QPdfWriter(str(part))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)  # the document keeps 20 mm itself
        writer.setTitle(translate("security", "Muster list"))
        document = QTextDocument()
        way = QTextOption()
        way.setTextDirection(Qt.LayoutDirection.RightToLeft if is_rtl() else Qt.LayoutDirection.LeftToRight)
        document.setDefaultTextOption(way)
        document.setHtml(roll(plan, found))
        document.print_(writer)
        del writer


def roll(plan: Plan, found: Muster) -> str:
    """The list as HTML in the language spoken now."""
    hour = f"{clock(found.at, plan.zone_info)}, {day(found.at.astimezone(plan.zone_info).date(), inside=True)}"
    facts = [_fact(translate("security", "To be found"), found.inside)]
    if found.since is not None:
        facts.append(_fact(translate("security", "Gone out since the lockdown"), len(found.left)))
        facts.append(_fact(translate("security", "Seen in safety"), found.accounted))
    parts = [
        f"<html dir='{'rtl' if is_rtl() else 'ltr'}'><head>{_STYLE}</head><body>",
        f"<h1>{_said(translate('security', 'Muster list'))}</h1>",
        f"<p>{_said(in_words(plan.event.names, plan.event.name))}<br>{_said(hour)}</p>",
        f"<p>{_said(' · '.join(facts))}</p>",
    ]
    zone = None
    for group in found.groups:
        if group.zone != zone:
            zone = group.zone
            count = figure(found.by_zone[zone])
            parts.append(f"<h2>{_said(zone_name(plan, zone))} <span class='quiet'>{count}</span></h2>")
        parts.append(_group(plan, group))
    parts.append("</body></html>")
    return "".join(parts)


def _fact(label: str, count: int) -> str:
    return translate("security", "{label}: {count}").format(label=label, count=figure(count))


def _group(plan: Plan, group: Group) -> str:
    name = delegation_name(plan, group.delegation) or translate("security", "No delegation")
    rows = "".join(_row(plan, person) for person in group.people)
    head = f"<h3>{_said(name)} <span class='quiet'>{figure(len(group.people))}</span></h3>"
    return f"{head}<table width='100%' cellspacing='0'>{rows}</table>"


def _row(plan: Plan, person: Person) -> str:
    """Box, names, category and organisation; a table does not turn round by itself."""
    box, delegate = "☑" if person.accounted else "☐", person.delegate
    name, more = _said(translate("security", "Not on this roster")), ""
    if delegate is not None:
        name = _name(delegate)
        parts = filter(None, (category_name(plan, delegate.category), delegate.organisation))
        more = _said(translate("person", ", ").join(map(isolated, parts)))
    cells = [("6%", _said(box)), ("54%", name), ("40%", f"<span class='quiet'>{more}</span>")]
    side = "right" if is_rtl() else "left"
    turned = reversed(cells) if is_rtl() else cells
    return "<tr>" + "".join(f"<td width='{width}' align='{side}'>{said}</td>" for width, said in turned) + "</tr>"


def _name(delegate: Delegate) -> str:
    shown = _said(isolated(shown_name(delegate)), delegate.delegation, bold=True)
    if has_second_name(delegate):
        return f"{shown} &nbsp;{_said(isolated(delegate.latin_name.strip()))}"
    return shown


def _said(text: str, cjk: str = "", *, bold: bool = False) -> str:
    """Text as text, in faces that have its letters."""
    faces = ", ".join(f'"{face}"' for face in families(text, display=False, cjk=cjk))
    weight = "; font-weight: bold" if bold else ""
    return f"<span style='font-family: {faces}{weight}'>{html.escape(text)}</span>"
