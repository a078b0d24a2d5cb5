"""Attacks on a whole kiosk, as somebody with a scanner, the data folder or the registration form would try them.

Rooms have tests of their own for what is refused and why (`tests/credentials`, `tests/journal`, `tests/operators`;
archives that unpack to more than they should: `tests/sources/test_hostile_files.py`). Here is what holds in the end.
"""

import base64
import csv
import json
import os
import re
import shutil
import tty
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import cbor2
import pytest
from click.testing import CliRunner, Result
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

import kiosk as package
from kiosk.admission.timekeeping import Timekeeper
from kiosk.app import Kiosk
from kiosk.cli import kiosk as command
from kiosk.commands.answers import Invocation
from kiosk.credentials import base45, cose
from kiosk.credentials.badge_signing import Signer
from kiosk.demo import event
from kiosk.domain.duty import Role
from kiosk.domain.passage import EntryKind, Passage
from kiosk.domain.people import Delegate, DelegateId, Standing
from kiosk.domain.scan import Reader, Scan
from kiosk.domain.verdict import Admitted, Held, Reason, Refused
from kiosk.journal.agreement import disagreements
from kiosk.journal.chain import Entry, first_break, seal
from kiosk.journal.notary import Notary, Occasion
from kiosk.operators.store import LoggedIn, Operators, TooSoon, WrongPin
from kiosk.printing.register import Register
from kiosk.reports import arrivals
from kiosk.roster.bearing import bearer_of
from kiosk.scanning.serial import SerialReader
from kiosk.scanning.wedge import Wedge
from kiosk.screens.kit.application import application
from kiosk.screens.security import muster_roll
from kiosk.security.muster import Group, Muster, Person
from kiosk.sources.files import NotAnExport
from kiosk.sources.pictures import in_folder
from kiosk.station import Station, open_station
from kiosk.storage.database import writing
from kiosk.system.clock import Clock
from tests.makers import a_delegate
from tests.scanning.keyboard import Keyboard

DOORS = datetime(2024, 6, 27, 13, tzinfo=UTC)
TICKETS = event.tickets()
CHIEF = "3"
HOSTILE = (
    "<img src=x onerror=alert(1)>",
    "<b>Minister</b><br><a href='file:///etc/passwd'>x</a>",
    '=HYPERLINK("http://x","y")',
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "Ann;=cmd|' /C calc'!A0",
    "'; DROP TABLE journal; --",
    '" OR 1=1 --',
    "%s%s%n{0}{name}",
    "\x1b[2J\x1b]0;pwned\x07",
    "Zoe\u202eetadel\u202c",
    "&Open && &lt;b&gt;",
    "../../../etc/passwd",
    "W" * 5_000,
)
"""Names that people gave themselves at registration."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("attacks") / "data"
    event.make(folder, None, DOORS - timedelta(minutes=4)).close()
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """A data folder of this test's own."""
    copy = tmp_path / "data"
    copy.mkdir(mode=0o700)
    for file in made.iterdir():
        if file.is_file() and file.name != "lock":
            (copy / file.name).write_bytes(file.read_bytes())
    return copy


@pytest.fixture
def station(folder: Path) -> Iterator[Station]:
    with open_station(folder, writing=True) as opened:
        yield opened


def examine(station: Station, code: bytes, gate: str = "A1", minutes: float = 0) -> Passage:
    return station.checkpoint.examine(Scan(code, DOORS + timedelta(minutes=minutes), Reader.WEDGE), gate)


def consider(station: Station, code: bytes, gate: str = "A1", minutes: float = 0) -> Passage:
    return station.checkpoint.consider(Scan(code, DOORS + timedelta(minutes=minutes), Reader.WEDGE), gate)


def refusal(passage: Passage) -> Reason:
    assert isinstance(passage.verdict, Refused), passage.verdict
    return passage.verdict.reason


def run(folder: Path, *words: object, **more: Any) -> Result:
    words = ("--data", folder, *words)
    return CliRunner().invoke(command, [*map(str, words)], obj=Invocation(), standalone_mode=False, **more)


def status(ran: Result) -> int:
    """Exit status of a command that raised nothing."""
    assert ran.exception is None, ran.exception
    return ran.return_value or 0


def chief(station: Station) -> Delegate:
    found = station.roster.by_source_id(CHIEF)
    assert found is not None
    return found


def issued(station: Station, serial: int) -> str:
    """The text of a badge of the chief that was issued on the record."""
    person = chief(station)
    with writing(station.db):
        Register(station.db).enter(person.id, serial, DOORS)
        station.journal.append(EntryKind.PRINTED, DOORS, {"serial": serial}, person.id)
    return Signer(station.db, station.plan).text(bearer_of(station.roster, station.plan, person), serial, DOORS)


# Codes


def cose_spellings(raw: bytes) -> Iterator[bytes]:
    """Other bytes that a lenient reader of COSE would take for the same token."""
    message = cose.opened(raw)
    assert message is not None
    protected = b"\xa2\x01\x27\x04\x44" + message.kid
    swapped = b"\xa2\x04\x44" + message.kid + b"\x01\x27"
    parts = [protected, {}, message.payload, message.signature]
    yield cbor2.dumps(parts)
    yield b"\xd8\x3d\xd2" + cbor2.dumps(parts)
    yield b"\xd8\x12" + cbor2.dumps(parts)
    yield b"\xd2\x98\x04" + cbor2.dumps(parts)[1:]
    yield b"\xd2\x9f" + cbor2.dumps(parts)[1:] + b"\xff"
    yield b"\xd2" + cbor2.dumps([swapped, *parts[1:]])
    yield b"\xd2" + cbor2.dumps([b"\xa1\x01\x27", {4: message.kid}, *parts[2:]])
    yield b"\xd2" + cbor2.dumps([protected, {99: b"x"}, *parts[2:]])
    yield b"\xd2" + cbor2.dumps([*parts, b""])
    yield raw + b"\x00"
    yield raw[:-1]
    head = raw[: -len(message.signature) - 2]
    yield head + b"\x59\x00\x40" + message.signature
    yield head + b"\x5f\x58\x20" + message.signature[:32] + b"\x58\x20" + message.signature[32:] + b"\xff"
    order = (1 << 252) + 27742317777372353535851937790883648493
    scalar = int.from_bytes(message.signature[32:], "little") + order
    yield head + b"\x58\x40" + message.signature[:32] + scalar.to_bytes(32, "little")


def badge_spellings(text: str) -> list[bytes]:
    raw = base45.decode(text)
    assert raw is not None
    texts = [text.lower(), text.swapcase(), text + " ", text + "0", text + "000", text[:-1], text[::-1], f"]Q3{text}"]
    texts += [text.replace("A", "%41"), text[:3] + "\u200b" + text[3:], f"HC1:{text}", f"\\000026{text}", text + text]
    texts += [base45.encode(other) for other in cose_spellings(raw)]
    texts += [base64.b64encode(raw).decode(), base64.b85encode(raw).decode(), raw.hex()]
    texts += ["".join(chr(ord(c) + 0xFEE0) if 0x21 <= ord(c) <= 0x7E else c for c in text)]
    return [other.encode() for other in texts] + [text.encode("utf-16"), raw]


class TestRespelledCodes:
    """Whatever a spelling gives, it is the same ticket: none is admitted once that is void."""

    @pytest.fixture
    def badge(self, station: Station) -> str:
        return issued(station, 1)

    def test_no_spelling_of_a_badge_is_another_badge(self, station: Station, badge: str) -> None:
        genuine = consider(station, badge.encode())
        assert isinstance(genuine.verdict, Admitted | Held) and genuine.credential is not None
        for spelling in badge_spellings(badge):
            passage = consider(station, spelling)
            assert passage.credential is None or passage.delegate is None or passage.credential == genuine.credential

    def test_no_spelling_revives_a_revoked_badge(self, station: Station, badge: str) -> None:
        genuine = consider(station, badge.encode())
        assert genuine.credential is not None
        station.roster.rule(genuine.credential.keys[0], Standing.REVOKED, DOORS)
        assert refusal(consider(station, badge.encode())) is Reason.REVOKED
        for spelling in badge_spellings(badge):
            refusal(consider(station, spelling))

    def test_no_spelling_passes_in_a_second_time(self, station: Station, badge: str) -> None:
        first = examine(station, badge.encode())
        if isinstance(first.verdict, Held):
            first = station.checkpoint.resolve(first, DOORS)
        assert isinstance(first.verdict, Admitted)
        for minute, spelling in enumerate(badge_spellings(badge), start=1):
            refusal(examine(station, spelling, minutes=minute))

    @pytest.mark.parametrize("standing", [Standing.REVOKED, Standing.BLOCKED])
    def test_no_spelling_revives_a_ticket_of_indico(self, station: Station, standing: Standing) -> None:
        ticket = TICKETS[CHIEF]
        content = json.loads(ticket)
        key = consider(station, ticket).credential
        assert key is not None
        station.roster.rule(key.keys[0], standing, DOORS)
        version, address, secret = content["i"]
        spellings = [
            json.dumps(content, indent=2),
            json.dumps({"x": 1, **content}),
            json.dumps(content).replace("i", "\\u0069", 1),
            json.dumps({"i": [version, f"https://{address}/", secret]}),
            json.dumps({"i": [version, address.upper(), secret]}),
            json.dumps({"i": [version, address, secret.rstrip("=")]}),
            json.dumps({"i": [version, address, secret.replace("=", "%3D")]}),
            json.dumps({"i": [version, address, secret, secret]}),
            json.dumps({"i": [2.0, address, secret]}),
            json.dumps({"i": [True, address, secret]}),
            json.dumps(content)[:-1] + ',"i":' + json.dumps(content["i"]) + "}",
            json.dumps(content).swapcase(),
            "\ufeff" + json.dumps(content),
            base64.b64decode(secret).hex(),
            key.id,
            key.id.upper(),
            f"indico:{key.id}",
        ]
        for spelling in spellings:
            refusal(consider(station, spelling.encode()))

    def test_no_spelling_revives_a_signed_ticket_of_pretix(self, station: Station) -> None:
        private, text = pretix_ticket()
        station.checkpoint.keys = replace(station.checkpoint.keys, pretix=(private.public_key().public_bytes_raw(),))
        genuine = consider(station, text.encode())
        assert genuine.credential is not None and genuine.credential.signed
        station.roster.rule(genuine.credential.keys[0], Standing.REVOKED, DOORS)
        core = text[::-1]
        spellings = [core, text.swapcase(), text.lower(), text + "=", "=" + text, text.rstrip("=").lstrip("=")]
        spellings += [core.translate(str.maketrans("+/", "-_"))[::-1], text[:40] + "\n" + text[40:], " ".join(text)]
        spellings += [("A" + core)[::-1], (core + "====")[::-1], (core[:-1] + chr(ord(core[-1]) ^ 1))[::-1]]
        raw = base64.b64decode(core)
        spellings += [base64.b64encode(raw + b"\x00").decode()[::-1], base64.b64encode(b"\x01" + raw).decode()[::-1]]
        spellings += [base64.urlsafe_b64encode(raw).decode()[::-1], base64.b32encode(raw).decode()[::-1]]
        for spelling in spellings:
            refusal(consider(station, spelling.encode()))


def pretix_ticket() -> tuple[Any, str]:
    """A signed ticket of our own: seed, item 7, nothing else. Its base64 has `+` and `/`."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    private = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    for number in range(1_000):
        payload = b"\x0a\x08" + f"seed{number:04}".encode() + b"\x10\x07"
        signature = private.sign(payload)
        raw = b"\x01" + len(payload).to_bytes(2, "big") + len(signature).to_bytes(2, "big") + payload + signature
        text = base64.b64encode(raw).decode()
        if "+" in text and "/" in text:
            return private, text[::-1]
    raise AssertionError


class TestReplayedBadges:
    def test_a_badge_passes_in_once_until_it_passes_out(self, station: Station) -> None:
        assert isinstance(examine(station, TICKETS[CHIEF]).verdict, Admitted)
        assert refusal(examine(station, TICKETS[CHIEF], minutes=1)) is Reason.ALREADY_INSIDE

    def test_the_same_over_a_restart(self, station: Station, folder: Path) -> None:
        examine(station, TICKETS[CHIEF])
        station.close()
        with open_station(folder, writing=True) as again:
            assert refusal(examine(again, TICKETS[CHIEF], minutes=1)) is Reason.ALREADY_INSIDE

    def test_the_ticket_is_inside_once_its_badge_is(self, station: Station) -> None:
        assert isinstance(examine(station, issued(station, 1).encode()).verdict, Admitted)
        assert refusal(examine(station, TICKETS[CHIEF], minutes=1)) is Reason.ALREADY_INSIDE

    def test_a_reprint_ends_the_badge_before_it_everywhere(self, station: Station) -> None:
        first = issued(station, 1).encode()
        assert isinstance(consider(station, first).verdict, Admitted)
        second = issued(station, 2).encode()
        for gate in station.plan.gates.values():
            assert refusal(consider(station, first, gate.code)) is Reason.SUPERSEDED
        assert isinstance(consider(station, second).verdict, Admitted)


# The file, by somebody who has its key


class TestAnEditedDatabase:
    @pytest.fixture
    def busy(self, station: Station) -> Station:
        """The chief is inside with the second badge; a press ticket is revoked on the record."""
        examine(station, TICKETS[CHIEF])
        issued(station, 1), issued(station, 2)
        credential = consider(station, TICKETS["105"]).credential
        assert credential is not None
        station.roster.rule(credential.keys[0], Standing.REVOKED, DOORS)
        code = station.journal.code(credential.keys[0].encode(), None)
        station.journal.append(EntryKind.RULED, DOORS, {"standing": "revoked", "code": code})
        station.journal.catch_up()
        assert disagreements(station.journal) == ()
        return station

    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE stay SET inside = 0",
            "DELETE FROM stay",
            "DELETE FROM person_entry",
            "UPDATE person_entry SET person = 'nobody'",
            "UPDATE counter SET number = 0 WHERE what = 'inside'",
            "UPDATE ruling SET standing = 'active'",
            "DELETE FROM ruling",
            "DELETE FROM badge WHERE serial = 2",
        ],
    )
    def test_what_a_scan_looks_up_is_held_against_the_chain(self, busy: Station, folder: Path, statement: str) -> None:
        busy.db.execute(statement)
        busy.close()
        ran = run(folder, "journal", "verify", "--json")
        answer = json.loads(ran.stdout)
        assert status(ran) == 1 and answer["kiosks"][0]["intact"] and answer["disagreements"]

    def test_thousands_of_changes_are_told_in_some_lines(self, busy: Station, folder: Path) -> None:
        stays = [(f"d-{number}", "campus", 1, 1, None, None, None, "A1") for number in range(2000)]
        busy.db.executemany("INSERT INTO stay VALUES (?, ?, ?, ?, ?, ?, ?, ?)", stays)
        busy.close()
        told = run(folder, "journal", "verify")
        assert status(told) == 1 and told.output.count("Not what the journal says") == 20
        assert "And 1,980 more; --json has them all." in told.output and "`kiosk journal rebuild`" in told.output

    def test_presence_is_computed_anew_from_the_chain(self, busy: Station, folder: Path) -> None:
        busy.db.execute("DELETE FROM stay")
        assert isinstance(consider(busy, TICKETS[CHIEF], minutes=1).verdict, Admitted)
        busy.close()
        assert status(run(folder, "journal", "rebuild")) == 0
        with open_station(folder, writing=True) as again:
            assert refusal(consider(again, TICKETS[CHIEF], minutes=1)) is Reason.ALREADY_INSIDE
            assert disagreements(again.journal) == ()

    def test_a_roster_rewritten_changes_no_entry(self, busy: Station) -> None:
        before = [entry.hash for entry in busy.journal.entries()]
        busy.db.execute("UPDATE delegate_version SET category = 'minister', name = 'Nobody'")
        entries = list(busy.journal.entries())
        assert [entry.hash for entry in entries] == before
        assert [e.facts["category"] for e in entries if e.kind == EntryKind.PASSAGE] == ["chief_of_police"]
        assert busy.journal.verify()[0].intact


def first_admitted(entries: list[Any]) -> int:
    return next(int(entry.seq) for entry in entries if '"admitted"' in entry.body)


class TestAnEditedJournal:
    @pytest.fixture
    def head(self, station: Station, folder: Path) -> str:
        """A dozen passages, a signed head on paper in their middle; the station is closed."""
        for number, code in enumerate(list(TICKETS.values())[:12]):
            examine(station, code, minutes=number)
        paper = Notary(station.journal).text()
        for number, code in enumerate(list(TICKETS.values())[12:20]):
            examine(station, code, minutes=20 + number)
        station.close()
        return paper

    def edit(self, folder: Path, change: Callable[[Any, str, list[Any]], None]) -> None:
        """As somebody who takes the triggers away and puts them back."""
        with open_station(folder, writing=True) as opened:
            rows = opened.db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
            guards = [(name, sql) for name, sql in rows if name.startswith("journal")]
            for name, _ in guards:
                opened.db.execute(f"DROP TRIGGER {name}")
            kiosk = opened.journal.kiosk
            change(opened.db, kiosk, list(opened.journal.entries(kiosk)))
            for _, sql in guards:
                opened.db.execute(sql)

    def verified(self, folder: Path, *words: str) -> tuple[int, dict[str, Any]]:
        ran = run(folder, "journal", "verify", *words, "--json")
        answer: dict[str, Any] = json.loads(ran.stdout)
        return status(ran), answer

    def test_untouched_it_is_whole(self, folder: Path, head: str) -> None:
        assert status(run(folder, "journal", "verify", "--head", head)) == 0

    @pytest.mark.parametrize(
        ("statements", "later"),
        [
            (("UPDATE journal SET body = replace(body, '\"admitted\"', '\"refused\"') WHERE seq = {0}",), 0),
            (("UPDATE journal SET at = '2024-06-27T01:00:00.000000+00:00' WHERE seq = {0}",), 0),
            (("UPDATE journal SET person = NULL WHERE seq = {0}",), 0),
            (("DELETE FROM journal WHERE seq = {0}",), 0),
            (("UPDATE journal SET seq = -1 WHERE seq = {0}", "UPDATE journal SET seq = {0} WHERE seq = {1}",
              "UPDATE journal SET seq = {1} WHERE seq = -1"), 0),
            (("DELETE FROM journal WHERE seq > {0}",), 1),
        ],
        ids=["verdict", "time", "person", "removed", "swapped", "cut off"],
    )  # fmt: skip
    def test_an_entry_that_was_touched_is_named(
        self, folder: Path, head: str, statements: tuple[str, ...], later: int
    ) -> None:
        admitted: list[int] = []

        def touch(db: Any, _kiosk: str, entries: list[Any]) -> None:
            admitted.append(first_admitted(entries))
            for statement in statements:
                db.execute(statement.format(admitted[0], admitted[0] + 1))

        self.edit(folder, touch)
        status, answer = self.verified(folder)
        found = answer["kiosks"][0]
        assert (status, found["intact"], found["first_break"]) == (1, False, admitted[0] + later)

    def rewrite(self, db: Any, kiosk: str, entries: list[Any]) -> None:
        """Somebody was refused who was admitted: every hash anew from there on, and the witness, too."""
        first = first_admitted(entries)
        prev = entries[first - 2].hash
        db.execute("DELETE FROM journal WHERE kiosk = ? AND seq >= ?", (kiosk, first))
        for entry in entries[first - 1 :]:
            body = entry.body.replace('"admitted"', '"refused"') if entry.seq == first else entry.body
            made = seal(kiosk, entry.seq, entry.at, entry.kind, entry.person, body, prev)
            prev = made.hash
            db.execute("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?)", made)
        db.execute("UPDATE counter SET number = ?, hash = ? WHERE what = 'chain'", (entries[-1].seq, prev))

    def test_a_history_rewritten_whole_disagrees_with_the_paper(self, folder: Path, head: str) -> None:
        self.edit(folder, self.rewrite)
        assert self.verified(folder)[0] == 1, "the witness beside the file knows the true end"
        (folder / "kiosk.witness").unlink()
        assert self.verified(folder)[0] == 0
        status, answer = self.verified(folder, "--head", head)
        assert (status, answer["heads"][0]["kiosk"]) == (1, None)

    def test_an_end_cut_off_with_its_witness_disagrees_with_the_paper(self, folder: Path, head: str) -> None:
        seq = int(head.split(":")[2])
        self.edit(folder, lambda db, kiosk, entries: self.cut(db, kiosk, entries, seq - 1))
        assert self.verified(folder)[0] == 1, "the witness beside the file knows the true end"
        (folder / "kiosk.witness").unlink()
        status, answer = self.verified(folder, "--head", head)
        assert answer["kiosks"][0]["intact"]
        assert (status, answer["heads"][0]["kiosk"]) == (1, None)

    def cut(self, db: Any, kiosk: str, entries: list[Any], last: int) -> None:
        db.execute("DELETE FROM journal WHERE kiosk = ? AND seq > ?", (kiosk, last))
        db.execute("UPDATE counter SET number = ?, hash = ? WHERE what = 'chain'", (last, entries[last - 1].hash))

    def test_yesterdays_folder_put_back_disagrees_with_the_paper(self, folder: Path, tmp_path: Path) -> None:
        shutil.copytree(folder, tmp_path / "copy", ignore=shutil.ignore_patterns("lock"))
        with open_station(folder, writing=True) as opened:
            examine(opened, TICKETS[CHIEF])
            paper = Notary(opened.journal).text()
        assert self.verified(folder, "--head", paper)[0] == 0
        assert self.verified(tmp_path / "copy")[0] == 0
        status, answer = self.verified(tmp_path / "copy", "--head", paper)
        assert (status, answer["heads"][0]["kiosk"]) == (1, None)

    def test_a_rewritten_history_leaves_signatures_that_do_not_hold(self, folder: Path, head: str) -> None:
        with open_station(folder, writing=False) as opened:
            Notary(opened.journal).sign(Occasion.HAND_OVER, DOORS)
        self.edit(folder, self.rewrite)
        status, answer = self.verified(folder)
        assert (status, answer["kiosks"][0]["first_bad_signature"]) == (1, answer["kiosks"][0]["entries"])

    def test_an_export_does_not_hide_it(self, folder: Path, head: str, tmp_path: Path) -> None:
        self.edit(
            folder, lambda db, _, entries: db.execute(f"DELETE FROM journal WHERE seq = {first_admitted(entries)}")
        )
        assert status(run(folder, "journal", "export", tmp_path / "day.jsonl")) == 0
        lines = [json.loads(line) for line in (tmp_path / "day.jsonl").read_text(encoding="utf-8").splitlines()]
        assert first_break(Entry(*(line[name] for name in Entry._fields)) for line in lines) is not None


class TestGuessedPins:
    PINS = [f"{number:06}" for number in (104729, 130363, 155921, 181081, 206369, 233323, 259033)]

    @pytest.fixture
    def officers(self, station: Station) -> Operators:
        operators = Operators(station.db)
        operators.add("Z. Bianchi", Role.ORGANISER, "948261", DOORS)
        return operators

    def test_after_five_guesses_a_right_pin_waits_like_a_wrong_one(self, officers: Operators) -> None:
        guesses = [officers.log_in(pin, DOORS) for pin in self.PINS[:5]]
        assert all(isinstance(guess, WrongPin) for guess in guesses)
        assert isinstance(officers.log_in("948261", DOORS), TooSoon)

    def test_a_restart_and_a_clock_set_forth_or_back_buy_no_guess(
        self, officers: Operators, station: Station, folder: Path
    ) -> None:
        for pin in self.PINS[:5]:
            officers.log_in(pin, DOORS)
        station.close()
        wall, steady = [DOORS], [0.0]
        with open_station(folder, writing=True) as again:
            clock = Clock(lambda: wall[0], lambda: steady[0], "boot")
            keeper = Timekeeper(again.journal, again.roster, clock)
            for jump in (timedelta(hours=5), timedelta(days=-3), timedelta(minutes=20)):
                wall[0] = DOORS + jump
                assert isinstance(Operators(again.db).log_in("948261", keeper.now()), TooSoon)
            steady[0] += 31
            assert isinstance(Operators(again.db).log_in("948261", keeper.now()), LoggedIn)

    def test_two_thousand_guesses_in_a_row_try_five_pins(self, officers: Operators) -> None:
        answers = [officers.log_in(f"{number:06}", DOORS) for number in range(100_000, 102_000)]
        assert sum(isinstance(answer, WrongPin) for answer in answers) == 5


# Names and codes that want to be more


def rename(station: Station, source_id: str, name: str) -> DelegateId:
    found = station.roster.by_source_id(source_id)
    assert found is not None
    station.db.execute(
        "UPDATE delegate_version SET name = ?, latin_name = ?, organisation = ?, position = ? WHERE id = ?",
        (name, name, name, name, found.id),
    )
    return found.id


class TestHostileWords:
    @pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
    def test_a_name_is_a_name_at_the_gate(self, qtbot: QtBot, station: Station, name: str) -> None:
        person = rename(station, CHIEF, name)
        station.settings = replace(station.settings, gate="A1", officers=False, camera="")
        kiosk = Kiosk(application(), station, now=lambda: DOORS)
        try:
            kiosk.window.resize(1280, 800)
            kiosk.open(full_screen=False)
            kiosk.listening.wedge.scanned.emit(Scan(TICKETS[CHIEF], DOORS, Reader.WEDGE))
            showing = kiosk.window.gate.showing
            assert showing is not None and showing.passage.delegate is not None
            assert showing.passage.delegate.name == name
            kiosk.window.grab()
            assert_plain(kiosk.window)
        finally:
            kiosk.close()
        assert person

    def test_no_screen_reads_markup(self) -> None:
        """Only papers are written as HTML, and escape what they are told: see below. Labels are told to be plain."""
        rich = re.compile(r"setHtml|toHtml|QTextBrowser|QTextDocument\(|QMessageBox|setToolTip|setWhatsThis|RichText")
        root = Path(package.__file__).parent
        sources = {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in root.rglob("*.py")}
        assert {name for name, text in sources.items() if rich.search(text)} == set()
        labels = {name: (text.count("QLabel("), text.count("TextFormat.PlainText")) for name, text in sources.items()}
        assert not {name for name, (made, plain) in labels.items() if made > plain}

    @pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
    def test_papers_say_a_name_and_do_nothing_else(self, station: Station, name: str) -> None:
        delegate = a_delegate(name=name, latin_name=name, organisation=name, category=name, delegation=name)
        muster = Muster(at=DOORS, since=None, groups=(Group("campus", name, (Person("d-1", delegate),)),))
        none = ("by_verdict", "by_reason", "entered", "left", "by_hour", "by_gate", "expected")
        counts: dict[str, Any] = {key: {} for key in none}
        counts |= {"by_category": {name: 1}, "by_delegation": {name: 1}, "arrivals": 1, "scans": 1}
        rows = [row.name.text for _, table in arrivals.tables(counts) for row in table]
        assert rows == [name if len(name) <= 200 else f"{name[:200]}…"] * 2
        painted = [cell.words.text for entry in muster_roll.roll(station.plan, muster) for cell in sum(entry.cells, ())]
        assert any(text.startswith(" ".join(name.split())[:200]) for text in painted)

    def test_every_table_that_leaves_the_kiosk_holds_text(self, station: Station, folder: Path, tmp_path: Path) -> None:
        chosen = [row for row in TICKETS if row.isdigit()][: len(HOSTILE)]
        for source_id, name in zip(chosen, HOSTILE, strict=True):
            rename(station, source_id, name)
        for minute, source_id in enumerate(chosen):
            examine(station, TICKETS[source_id], minutes=minute)
        station.close()
        for suffix in ("csv", "xlsx", "jsonl"):
            assert status(run(folder, "journal", "export", tmp_path / f"day.{suffix}")) == 0
        with (tmp_path / "day.csv").open(encoding="utf-8-sig", newline="") as stream:
            cells = [cell for row in csv.reader(stream) for cell in row]
        assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))]
        assert not [cell for cell in cells if re.search(r"[;\t\r\n][=+\-@]", cell)]
        book = CalamineWorkbook.from_path(str(tmp_path / "day.xlsx")).get_sheet_by_index(0).to_python()
        names = {str(row[12]) for row in book}
        with zipfile.ZipFile(tmp_path / "day.xlsx") as archive:
            assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")
        lines = [json.loads(line) for line in (tmp_path / "day.jsonl").read_text(encoding="utf-8").splitlines()]
        assert {line["delegate"]["name"] for line in lines if line["delegate"]} >= set(HOSTILE)
        printable = {name for name in HOSTILE if name.isprintable()}
        assert printable <= names

    def test_nothing_a_stranger_wrote_steers_a_terminal(self, station: Station, folder: Path) -> None:
        name = "\x1b[2J\x1b]0;pwned\x07 Zoe\u202e \x9b31m"
        found = rename(station, CHIEF, name)
        station.close()
        outputs = [
            run(folder, "search", found).output,
            run(folder, "search", "chief").output,
            run(folder, "verify", TICKETS[CHIEF].decode(), "--gate", "A1", "--at", "2024-06-27T09:00").output,
            run(folder, "verify", "\x1b[31m\x9b\u202e", "--gate", "A1").output,
            run(folder, "report").output,
        ]
        assert not [char for text in outputs for char in text if char in "\x1b\x9b\x07\u202e"]

    @pytest.mark.parametrize("code", [*HOSTILE, "\x00" * 40, "{" * 4_000, "[" * 4_000, "9" * 4_296])
    def test_a_code_is_no_statement_and_no_template(self, station: Station, code: str) -> None:
        before = station.journal.head()[0]
        reason = refusal(examine(station, code.encode()))
        assert reason in (Reason.MALFORMED, Reason.UNKNOWN)
        assert station.journal.head()[0] == before + 1 and station.journal.verify()[0].intact
        assert station.roster.size() > 100

    def test_a_code_is_in_no_entry_and_no_log(self, station: Station, folder: Path) -> None:
        examine(station, b"SECRET-OF-SOMEBODY")
        station.close()
        with open_station(folder, writing=False) as again:
            assert not [entry for entry in again.journal.entries() if "SECRET-OF" in entry.body]


def assert_plain(window: QWidget) -> None:
    """No widget reads markup, whoever wrote its text."""
    for label in window.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
    assert not window.findChildren(QTextEdit)
    for widget in window.findChildren(QWidget):
        assert not widget.toolTip() and not widget.whatsThis()
        assert "<" not in getattr(widget, "styleSheet", str)()


# Too much of it


BIG = 64 * 1024


class TestHugeCodes:
    def assert_still_judging(self, station: Station) -> None:
        assert isinstance(examine(station, TICKETS[CHIEF], minutes=30).verdict, Admitted)
        assert station.journal.verify()[0].intact

    @pytest.mark.parametrize("unit", [b"A", b"\x00", b"{", b'{"i":[', "Ж".encode(), b"0:", b"\xff", TICKETS[CHIEF]])
    def test_by_any_reader(self, station: Station, unit: bytes) -> None:
        code = (unit * BIG)[:BIG]
        for reader in Reader:
            passage = station.checkpoint.examine(Scan(code, DOORS, reader), "A1")
            assert refusal(passage) is Reason.MALFORMED
        self.assert_still_judging(station)

    def test_by_the_command_line(self, station: Station, folder: Path) -> None:
        station.close()
        lines = "\n".join(("A" * BIG, "{" * BIG, TICKETS[CHIEF].decode(), ""))
        ran = run(folder, "verify", "-", "--gate", "A1", "--at", "2024-06-27T09:00", "--json", input=lines)
        reasons = [json.loads(line)["reason"] for line in ran.stdout.splitlines()]
        assert reasons == ["MALFORMED", "MALFORMED", None]

    def test_by_a_serial_line_without_end(self, qtbot: QtBot, station: Station, tmp_path: Path) -> None:
        scanner, computer = os.openpty()
        tty.setraw(computer)
        scans: list[Scan] = []
        reader = SerialReader(os.ttyname(computer), now=lambda: DOORS)
        reader.scanned.connect(scans.append)
        reader.start()
        try:
            for _ in range(BIG // 1024):
                os.write(scanner, b"A" * 1024)
                QGuiApplication.processEvents()
            os.write(scanner, b"\r" + TICKETS[CHIEF] + b"\r")
            qtbot.waitUntil(lambda: bool(scans) and scans[-1].raw == TICKETS[CHIEF], timeout=10_000)
        finally:
            reader.stop()
            os.close(scanner)
            os.close(computer)
        *rubbish, _ = [station.checkpoint.examine(scan, "A1") for scan in scans]
        assert {refusal(passage) for passage in rubbish} <= {Reason.MALFORMED, Reason.UNKNOWN}
        assert sum(len(scan.raw) for scan in scans[:-1]) == BIG and all(len(scan.raw) <= 8192 for scan in scans)

    def test_by_a_wedge_that_never_ends(self, qtbot: QtBot, station: Station) -> None:
        field = QLineEdit()
        qtbot.addWidget(field)
        field.show()
        field.activateWindow()
        qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
        window = QGuiApplication.focusWindow()
        assert window is not None
        wedge = Wedge(application(), "us", now=lambda: DOORS)
        scans: list[Scan] = []
        wedge.scanned.connect(scans.append)
        try:
            Keyboard(window).type("A" * BIG + "\r", every=1)
        finally:
            wedge.stop()
        assert len(scans) == 8 and all(len(scan.raw) == 8192 for scan in scans)
        assert {refusal(station.checkpoint.examine(scan, "A1")) for scan in scans} == {Reason.MALFORMED}
        assert field.text() == ""
        self.assert_still_judging(station)


class TestImportFolders:
    def test_pictures_are_not_followed_out_of_the_folder(self, tmp_path: Path) -> None:
        secret = tmp_path / "secret.jpg"
        secret.write_bytes(b"\xff\xd8private")
        folder = tmp_path / "usb"
        (folder / "more").mkdir(parents=True)
        (folder / "3.jpg").symlink_to(secret)
        (folder / "4.jpg").symlink_to("/dev/zero")
        (folder / "away").symlink_to(tmp_path)
        (folder / "loop").symlink_to(folder)
        os.mkfifo(folder / "5.jpg")
        with pytest.raises(NotAnExport):
            in_folder(folder)
        (folder / "more" / "6.jpg").write_bytes(b"x")
        (folder / "7.jpg").symlink_to(folder / "more" / "6.jpg")
        assert [path.name for path in in_folder(folder)] == ["7.jpg", "6.jpg"]

    def test_members_of_an_archive_are_written_nowhere(self, station: Station, folder: Path, tmp_path: Path) -> None:
        station.close()
        archive = tmp_path / "pictures.zip"
        with zipfile.ZipFile(archive, "w") as made:
            for name in ("../../evil.jpg", "/tmp/evil.jpg", "..\\evil.jpg", f"{CHIEF}.jpg"):
                made.writestr(name, b"no picture")
        before = {path for path in tmp_path.rglob("*") if path.is_file() and "data" not in path.parts}
        run(folder, "import", archive)
        after = {path for path in tmp_path.rglob("*") if path.is_file() and "data" not in path.parts}
        assert after == before
        assert not [path for path in folder.rglob("evil*")]
