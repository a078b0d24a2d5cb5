"""Printing from the command line, on the sample roster."""

import json
import signal
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk import station
from kiosk.domain.people import State
from kiosk.printing.issuing import NEVER_PRINTED, Issuing
from kiosk.printing.queue import Event, Intent
from kiosk.scanning.pictures import decode
from tests.commands import FILES, PLAN, Ran, copied, kiosk, lines, started
from tests.printing.ipp_server import IppServer

PRINTED = frozenset(State) - NEVER_PRINTED
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def data(event: Path, tmp_path: Path) -> Path:
    """A folder of this test's own."""
    return copied(event, tmp_path / "data")


def folder_of(tmp_path: Path) -> str:
    return f"folder:{tmp_path / 'out'}"


def test_everyone_of_a_category_is_printed_once_in_the_order_of_the_pdf(data: Path, tmp_path: Path) -> None:
    printed = kiosk(data, "print", "--category", "minister", "--printer", folder_of(tmp_path), "--json")
    badges = lines(printed)
    assert printed.returncode == 0 and len(badges) > 3
    assert {(badge["serial"], badge["state"]) for badge in badges} == {(1, "printed")}
    again = kiosk(data, "print", "--category", "minister", "--printer", folder_of(tmp_path), "--json")
    assert (again.returncode, again.stdout) == (0, "")
    with one_press(data) as press:
        order = [intent.delegate for intent in press.queue.at("printed")]  # type: ignore[arg-type]
    assert [badge["delegate"] for badge in badges] == order
    rest = lines(kiosk(data, "print", "--unprinted", "--delegation", "QQ", "--printer", folder_of(tmp_path), "--json"))
    assert rest == []


@pytest.mark.parametrize("over", [True, False])
def test_badges_of_an_event_that_is_over_are_not_made_without_a_word(tmp_path: Path, over: bool) -> None:
    ends = datetime.now(UTC) + timedelta(days=-1 if over else 30)
    text = (
        Path(PLAN)
        .read_text(encoding="utf-8")
        .replace("ends = 2024-06-27T18:00:00", f"ends = {ends:%Y-%m-%dT%H:%M:%S}", 1)
    )
    (tmp_path / "plan.toml").write_text(text, encoding="utf-8")
    data = tmp_path / "data"
    assert kiosk(data, "init", "--plan", tmp_path / "plan.toml").returncode == 0
    assert kiosk(data, "import", *FILES).returncode == 0
    printed = kiosk(data, "print", "2", "--printer", folder_of(tmp_path), "--json")
    drawn = kiosk(data, "badge", "2", "--pdf", tmp_path / "b.pdf")
    for made in (printed, drawn):
        assert (made.returncode, made.stderr.count("The event is over")) == (0, int(over))


def test_ctrl_c_ends_a_batch_with_the_badge_in_hand_and_unprinted_goes_on(data: Path, tmp_path: Path) -> None:
    words = ("print", "--all", "--printer", folder_of(tmp_path), "--json")
    with started(data, *words) as printing:
        assert printing.stdout is not None and printing.stderr is not None
        first = json.loads(printing.stdout.readline())
        printing.send_signal(signal.SIGINT)
        before = [first, *map(json.loads, printing.stdout)]
        said = printing.stderr.read()
    assert (printing.returncode, "the same with --unprinted goes on" in said) == (1, True)
    after = lines(kiosk(data, "print", "--unprinted", "--printer", folder_of(tmp_path), "--json"))
    people = Counter(badge["delegate"] for badge in (*before, *after))
    with one_press(data) as press:
        assert press.queue.open() == 0
    assert len(people) > 100 and set(people.values()) == {1}
    assert len(list((tmp_path / "out").iterdir())) == len(people)


def test_two_processes_that_print_the_unprinted_make_each_badge_once(data: Path, tmp_path: Path) -> None:
    running = [started(data, "badge", "--unprinted", "--pdf", tmp_path / f"{number}.pdf") for number in range(2)]
    for process in running:
        process.communicate()
    assert 0 in [process.returncode for process in running]
    codes = [code for pdf in tmp_path.glob("*.pdf") for code in decode(pdf).texts]
    assert len(codes) == len(set(codes)) > 100
    with one_press(data) as press:
        assert press.without_badge(person for person in press._roster.people() if person.state in PRINTED) == []


def test_a_third_badge_needs_a_supervisor_and_the_pin(data: Path, tmp_path: Path) -> None:
    def asked(*more: str, pin: str = "") -> Ran:
        return kiosk(data, "print", "2", "--printer", folder_of(tmp_path), "--json", *more, **({"KIOSK_PIN": pin}))

    def officer(name: str, role: str, pin: str) -> str:
        return str(lines(kiosk(data, "operator", "add", name, "--role", role, "--json", KIOSK_PIN=pin))[0]["operator"])

    officer("Ada Organiser", "organiser", "830164")
    guard, chief = officer("Bo Guard", "entrance", "640273"), officer("Cy Chief", "supervisor", "951738")
    assert [asked().returncode, asked("--reason", "lost").returncode] == [0, 0]
    alone = asked("--reason", "lost", "--operator", guard)
    assert (alone.returncode, "needs a supervisor" in alone.stderr) == (1, True)
    for who, pin in ((chief, "640273"), (guard, "640273"), (chief, "000111")):
        refused = asked("--reason", "lost", "--supervisor", who, pin=pin)
        assert (refused.returncode, "not the supervisor's" in refused.stderr) == (1, True)
    unseen = asked("--reason", "lost", "--supervisor", chief)
    assert unseen.returncode == 1
    (third,) = lines(asked("--reason", "lost", "--operator", guard, "--supervisor", chief, pin="951738"))
    assert (third["serial"], third["state"]) == (3, "printed")
    newest = lines(kiosk(data, "queue", "list", "--all", "--json"))[-1]
    assert (newest["operator"], newest["supervisor"], newest["reason"]) == (guard, chief, "lost")
    nobody = asked("--reason", "lost", "--operator", "nobody")
    assert (nobody.returncode, "no operator" in nobody.stderr) == (1, True)


@contextmanager
def one_press(data: Path) -> Iterator[Issuing]:
    now = datetime.now(UTC) - timedelta(hours=1)
    with station.open_station(data, writing=True) as opened:
        yield Issuing(opened.db, opened.plan, data, now=lambda: now)


def left(data: Path, *events: Event) -> Intent:
    """An intent of an earlier run, an hour ago."""
    with one_press(data) as press:
        person = next(person for person in press._roster.people() if person.state is State.COMPLETE)
        intent = press.ask(person, "zpl://127.0.0.1:9")
        for event in events:
            intent = press.queue.move(intent, event, press._now())
        return intent


def test_the_queue_lists_what_is_not_out_and_each_is_moved_by_its_id(data: Path, tmp_path: Path) -> None:
    intent = left(data)

    def queue(*words: str) -> tuple[int, str, str]:
        ran = kiosk(data, "queue", *words, "--json")
        (badge,) = lines(ran) or [{"state": "", "detail": ran.stderr}]
        return ran.returncode, badge["state"], badge["detail"]

    assert queue("list") == (0, "waiting", "")
    assert queue("cancel", intent.intent) == (0, "failed", "cancelled")
    assert queue("cancel", intent.intent)[0] == 1
    assert queue("divert", intent.intent, "--printer", folder_of(tmp_path)) == (0, "printed", "written")
    assert lines(kiosk(data, "queue", "list", "--json")) == []
    assert "no such intent" in queue("retry", "nothing")[2]
    assert [path.stem for path in (tmp_path / "out").iterdir()] == [intent.intent]


def test_what_a_dead_run_was_sending_is_settled_by_a_person_where_the_printer_cannot_tell(data: Path) -> None:
    intent = left(data, Event.SEND)
    ran = kiosk(data, "queue", "settle", intent.intent, "printed", "--operator", "op-1", "--json")
    assert [(badge["state"], badge["detail"]) for badge in lines(ran)] == [("printed", "seen in the tray by op-1")]


def test_print_begins_with_what_a_dead_run_was_sending_and_ends_with_what_stays_in_doubt(
    data: Path, tmp_path: Path
) -> None:
    left(data, Event.SEND)
    for _ in range(2):
        ran = kiosk(data, "print", "--category", "minister", "--printer", folder_of(tmp_path), "--json")
        assert (ran.returncode, "1 badge is in doubt: `kiosk queue list`" in ran.stderr) == (1, True)
    listed = lines(kiosk(data, "queue", "list", "--json"))
    assert [(badge["state"], badge["detail"]) for badge in listed] == [("unknown", "the printer keeps no list of jobs")]


def test_print_asks_the_printer_after_what_a_dead_run_was_sending(data: Path) -> None:
    with IppServer() as server:
        with one_press(data) as press:
            person = next(person for person in press._roster.people() if person.state is State.COMPLETE)
            intent = press.ask(person, server.uri)
            press.queue.move(intent, Event.SEND, press._now())
            press.printer(server.uri).send(press._page(intent), intent.intent)
        ran = kiosk(data, "print", "--category", "nobody", "--printer", server.uri, "--json")
        assert (ran.returncode, ran.stdout, "in doubt" in ran.stderr) == (0, "", False)
    assert lines(kiosk(data, "queue", "list", "--json")) == []


def test_print_says_that_there_is_nothing_to_print(data: Path, tmp_path: Path) -> None:
    words = ("print", "--category", "minister", "--printer", folder_of(tmp_path))
    first = kiosk(data, *words)
    count = len(first.stdout.splitlines())
    assert (first.returncode, count > 0) == (0, True)
    again = kiosk(data, *words)
    have = "1 has" if count == 1 else f"{count} have"
    assert (again.returncode, again.stdout) == (0, f"0 to print; {have} one; `--reason` prints again.\n")


def test_printers_of_the_settings_tell_how_they_are_and_what_waits(data: Path) -> None:
    with IppServer() as server:
        server.script.reasons = ("media-empty-error",)
        (data / "settings.toml").write_text(f'printer = "{server.uri}"\nprinter_second = "zpl://127.0.0.1:9"\n')
        left(data)
        told = {line["printer"]: line for line in lines(kiosk(data, "printers", "--json"))}
    first, second = told[server.uri], told["zpl://127.0.0.1:9"]
    assert (first["ready"], first["reasons"]) == (False, ["media-empty"])
    assert (second["ready"], second["waiting"], second["printed"]) == (False, 1, 0)


def test_badges_go_to_the_printer_of_their_category(data: Path, tmp_path: Path) -> None:
    (data / "settings.toml").write_text(
        f'printer = "{folder_of(tmp_path)}"\nprinter_for = ["minister=folder:{tmp_path}/ministers"]\n'
    )
    badges = lines(kiosk(data, "print", "--category", "minister", "--json"))
    assert len(list((tmp_path / "ministers").iterdir())) == len(badges) > 3
