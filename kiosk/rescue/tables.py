"""Rows of tables, from whatever pages of a damaged file can be read.

Trees are walked from their roots. Where a page above others is bad, what lay below it is found again among the pages
that no tree holds: such a page belongs to the one broken tree whose rows look like its own; where several do, it is not
guessed at. Entries of the journal prove themselves by their hash, so of them even bad pages are read.
"""

import struct
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.rescue.cells import INDEX, KINDS, TABLE_NODE, Cell, Value, cells, children, kind_of, record
from kiosk.rescue.pages import Pages
from kiosk.storage.database import Connection

Row = tuple[Value, ...]
_CLASSES: Mapping[str, tuple[type, ...]] = {"TEXT": (str,), "INTEGER": (int,), "BLOB": (bytes,), "REAL": (float, int)}


@dataclass(frozen=True, slots=True)
class Layout:
    """How rows of a table lie in the file: column names in the order of storage, and their types."""

    columns: tuple[str, ...]
    types: tuple[str, ...]
    rowid: int | None
    """Which column is the row's number, and not stored."""
    by_key: bool
    """Without rowid."""

    def takes(self, row: Row) -> bool:
        """Whether a row looks like one of this table."""
        if not row or len(row) > len(self.columns):
            return False
        return all(
            value is None or isinstance(value, _CLASSES.get(kind, (object,)))
            for value, kind in zip(row, self.types, strict=False)
        )


def layouts(db: Connection) -> dict[str, Layout]:
    """Of every table of a file that is sound."""
    tables = db.execute("SELECT name, wr FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return {name: _layout(db, name, by_key=bool(by_key)) for name, by_key in tables.fetchall()}


def _layout(db: Connection, table: str, *, by_key: bool) -> Layout:
    columns = db.execute(f"SELECT name, type, pk FROM pragma_table_info('{table}') ORDER BY cid").fetchall()
    if by_key:
        columns = sorted(columns, key=lambda column: column[2] or 1_000)
    keys = [place for place, (_, kind, key) in enumerate(columns) if key and kind == "INTEGER"]
    alone = sum(bool(key) for *_, key in columns) == 1
    return Layout(
        columns=tuple(name for name, *_ in columns),
        types=tuple(kind for _, kind, _ in columns),
        rowid=keys[0] if keys and alone and not by_key else None,
        by_key=by_key,
    )


@dataclass
class Tree:
    """The pages of one tree that can be read, and whether all can."""

    pages: list[int] = field(default_factory=list)
    whole: bool = True
    cut: bool = False
    """A page above others is bad."""


class Tables:
    """What is left of the tables in `pages`. `roots`: first page of every tree, by another witness than the file."""

    def __init__(self, pages: Pages, known: Mapping[str, Layout], roots: Mapping[str, int]) -> None:
        self._pages, self._known = pages, known
        self._held: set[int] = set()
        self._bad: list[int] = []
        self._kinds: dict[int, int] = {}
        self._trees: dict[str, Tree] = {}
        self._find_trees(roots)
        self._unread: set[str] = set()
        self._give_back()

    def tree(self, table: str) -> Tree:
        """Where its rows lie."""
        return self._trees[table]

    def is_whole(self, table: str) -> bool:
        """Whether nothing of a table is missing; ask after its rows were read."""
        tree = self._trees.get(table)
        return tree is not None and tree.whole and table not in self._unread

    def rows(self, table: str) -> Iterator[dict[str, Value]]:
        """By column name."""
        layout, tree = self._known[table], self._trees.get(table, Tree(whole=False))
        for number in tree.pages:
            for row in self._rows_of(number, table):
                yield dict(zip(layout.columns, row, strict=False))

    def damaged_rows(self, table: str) -> Iterator[dict[str, Value]]:
        """What looks like a row of the table on bad pages. Nothing vouches for it."""
        layout = self._known[table]
        for number in self._bad:
            for row in self._rows_of(number, table):
                yield dict(zip(layout.columns, row, strict=False))

    def _find_trees(self, roots: Mapping[str, int]) -> None:
        """Walk them all: the file's own word on where they begin counts, that of the other witness where it is lost."""
        schema = self._walk(1)
        found = {} if schema.cut else dict(self._schema(schema))
        for name, root in {**roots, **found}.items():
            self._trees[name] = self._walk(root)
        for name in self._known:
            self._trees.setdefault(name, Tree(whole=schema.whole, cut=not schema.whole))

    def _schema(self, tree: Tree) -> Iterator[tuple[str, int]]:
        for number in tree.pages:
            page = self._pages.read(number)
            for cell in cells(page.content, number):
                row = self._row(cell, lambda _: True)
                if row is not None and len(row) >= 4 and isinstance(row[1], str) and isinstance(row[3], int) and row[3]:
                    yield row[1], row[3]

    def _walk(self, root: int) -> Tree:
        tree, waiting = Tree(), [root]
        while waiting:
            number = waiting.pop()
            if number in self._held or not 1 <= number <= self._pages.count:
                tree.whole = False
                continue
            self._held.add(number)
            page = self._pages.read(number)
            tree.whole &= page.whole
            if not page.sound:
                self._bad.append(number)
                tree.cut = True
                continue
            self._kinds[number] = kind_of(page.content, number)
            tree.pages.append(number)
            waiting += reversed(children(page.content, number))
        return tree

    def _give_back(self) -> None:
        """Find again what lies below bad pages."""
        cut = [name for name, tree in self._trees.items() if tree.cut]
        if not cut or (free := self._free()) is None:
            return
        for number in range(1, self._pages.count + 1):
            if number in self._held or number in free:
                continue
            page = self._pages.read(number)
            if not page.sound:
                self._bad.append(number)
            elif page.content[0] in KINDS:
                self._adopt(number, page.content, cut)

    def _adopt(self, number: int, content: bytes, cut: list[str]) -> None:
        kind = kind_of(content, number)
        if kind == TABLE_NODE:
            return
        first = next(cells(content, number), None)
        row = None if first is None else self._row(first, lambda _: True)
        fitting = [name for name in cut if self._fits(name, kind, row)]
        if len(fitting) == 1:
            self._kinds[number] = kind
            self._trees[fitting[0]].pages.append(number)

    def _fits(self, name: str, kind: int, row: Row | None) -> bool:
        layout = self._known.get(name)
        if layout is None:
            return kind in INDEX
        return layout.by_key == (kind in INDEX) and row is not None and layout.takes(row)

    def _free(self) -> set[int] | None:
        """Pages that are in no use; None where that cannot be told."""
        first = self._pages.read(1)
        if not first.sound:
            return None
        found: set[int] = set()
        (trunk,) = struct.unpack_from(">I", first.content, 32)
        while trunk and trunk not in found:
            page = self._pages.read(trunk)
            if not page.sound:
                return None
            found.add(trunk)
            trunk, count = struct.unpack_from(">II", page.content)
            found.update(struct.unpack_from(f">{min(count, len(page.content) // 4 - 2)}I", page.content, 8))
        return found

    def _rows_of(self, number: int, table: str) -> Iterator[Row]:
        layout, content = self._known[table], self._pages.read(number).content
        if kind_of(content, number) == 0 or (kind_of(content, number) in INDEX) != layout.by_key:
            return
        for cell in cells(content, number):
            row = self._row(cell, layout.takes)
            if row is None:
                self._unread.add(table)
            elif layout.rowid is not None:
                yield (*row[: layout.rowid], cell.rowid, *row[layout.rowid + 1 :])
            else:
                yield row

    def _row(self, cell: Cell, takes: Callable[[Row], bool]) -> Row | None:
        """None where some of it cannot be read."""
        parts, missing, number = [cell.local], cell.length - len(cell.local), cell.overflow
        while missing > 0:
            if not 1 <= number <= self._pages.count:
                return None
            page = self._pages.read(number)
            if not page.sound:
                return None
            (number,) = struct.unpack_from(">I", page.content)
            parts.append(page.content[4 : 4 + missing])
            missing -= len(parts[-1])
        try:
            row = record(b"".join(parts))
        except ValueError:
            return None
        return row if takes(row) else None
