"""Arrivals as a workbook or a PDF: one table for each count, whatever a name looks like written as text."""

import html
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kiosk.storage.database import CannotWrite

_HEADLINES = {
    "by_verdict": "Verdicts",
    "by_reason": "Reasons",
    "entered": "Admissions in, by gate",
    "left": "Admissions out, by gate",
    "by_hour": "Arrivals by hour",
    "by_gate": "Arrivals by gate",
    "by_category": "Arrivals by category",
    "by_delegation": "Arrivals by delegation",
    "expected": "Expected, by delegation",
}


def write_xlsx(path: Path, title: str, counts: Mapping[str, Any]) -> None:
    """A sheet for each table. Raises CannotWrite."""
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    book = xlsxwriter.Workbook(str(path), {"strings_to_formulas": False, "strings_to_urls": False})
    bold = book.add_format({"bold": True})
    summary = book.add_worksheet("Summary")
    summary.write_string(0, 0, title, bold)
    for row, name in enumerate(("scans", "arrivals"), start=2):
        summary.write_string(row, 0, name.title())
        summary.write_number(row, 1, counts[name])
    for name, headline in _HEADLINES.items():
        sheet = book.add_worksheet(headline[:31])
        sheet.write_row(0, 0, [headline, "People"], bold)
        sheet.set_column(0, 0, 32)
        for row, (key, count) in enumerate(counts[name].items(), start=1):
            sheet.write_string(row, 0, key or "none")
            sheet.write_number(row, 1, count)
    try:
        book.close()
    except (FileCreateError, OSError) as error:
        raise CannotWrite(str(error)) from error


def write_pdf(path: Path, title: str, counts: Mapping[str, Any]) -> None:
    """The same on A4. Needs a Qt application. Raises CannotWrite."""
    from PySide6.QtCore import QMarginsF
    from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

    part = path.with_name(f".{path.name}.part")
    try:
        part.touch()
        writer = QPdfWriter(str(part))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout.Unit.Millimeter)
        writer.setTitle(title)
        document = QTextDocument()
        document.setHtml(_html(title, counts))
        document.print_(writer)
        del writer
        part.replace(path)
    except OSError as error:
        raise CannotWrite(f"{error.strerror or error}: {path}") from error
    finally:
        part.unlink(missing_ok=True)


def _html(title: str, counts: Mapping[str, Any]) -> str:
    parts = [
        "<style>body {font-family: Inter, 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans CJK SC'; font-size: 10pt}"
        " td {padding-right: 24px}</style>",
        f"<h1>{html.escape(title)}</h1><p>{counts['arrivals']} arrivals, {counts['scans']} scans</p>",
    ]
    for name, headline in _HEADLINES.items():
        rows = "".join(
            f"<tr><td>{html.escape(key or 'none')}</td><td align='right'>{count}</td></tr>"
            for key, count in counts[name].items()
        )
        if rows:
            parts.append(f"<h2>{headline}</h2><table>{rows}</table>")
    return "".join(parts)
