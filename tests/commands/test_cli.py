"""The command line of CONTRACT.md, as scripts use it: real processes, exit status, JSON alone on standard output."""

import csv
import json
import os
import select
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import qrcode

from kiosk.commands.badges import pausing
from kiosk.domain.people import DelegateId
from kiosk.domain.verdict import Reason
from tests.makers import a_delegate

ROOT = Path(__file__).parents[2]
INDICO = ROOT / "tests" / "vectors" / "indico"
PLAN = ROOT / "resources" / "demo" / "uncops.toml"
FILES = [
    INDICO / "csv" / "registrations_main_all_columns.csv",
    INDICO / "csv" / "registrations_media_all_columns.csv",
    INDICO / "api" / "registrations_main.json",
    INDICO / "api" / "registrations_media.json",
    INDICO / "api" / "details.jsonl.gz",
]
AT = "2024-06-27T09:30:00-04:00"
Run = Callable[..., subprocess.CompletedProcess[str]]


def rows(name: str) -> list[dict[str, str]]:
    with (INDICO / "qr" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def lines(ran: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in ran.stdout.splitlines()]


def kiosk(data: Path, *words: object, stdin: str = "", **more: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"KIOSK_KEYRING": "off", "KIOSK_DATA": str(data), "LC_ALL": "C", "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *map(str, words)],
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        env=environment | more,
        check=False,
    )


@pytest.fixture(scope="module")
def event(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the sample roster; tests here do not change it."""
    data = tmp_path_factory.mktemp("event") / "data"
    assert kiosk(data, "init", "--plan", PLAN).returncode == 0
    assert kiosk(data, "import", *FILES).returncode == 0
    return data


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Commands on a folder of this test's own."""
    return lambda *words, **more: kiosk(tmp_path / "data", *words, **more)


def test_init_says_event_and_where_the_key_is(run: Run) -> None:
    ran = run("init", "--plan", PLAN, "--json")
    assert (ran.returncode, lines(ran)) == (0, [{"event": "uncops-2024", "key_source": "file"}])
    assert "Keep a copy" in ran.stderr


def test_a_folder_is_for_one_event(run: Run) -> None:
    run("init", "--plan", PLAN)
    ran = run("init", "--plan", PLAN)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr.strip().endswith("already holds the event uncops-2024; one folder is for one event.")


@pytest.mark.parametrize(
    "words",
    [
        ("init", "--plan", "nowhere.toml"),
        ("import", "nowhere.csv"),
        ("search", "x"),
        ("verify", "x", "--gate", "A1"),
        ("journal", "verify"),
        ("badge", "--all", "--pdf", "x.pdf"),
        ("rehearse", "--plan", "nowhere.toml", "--roster", "a", "--scans", "b"),
        ("decode", "nowhere.png"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_status_1(run: Run, words: tuple[str, ...]) -> None:
    ran = run(*words)
    assert ran.returncode == 1
    assert ran.stderr.startswith("kiosk: ") and len(ran.stderr.splitlines()) == 1
    assert "fault of the kiosk itself" not in ran.stderr


@pytest.mark.parametrize(
    "words", [("nonsense",), ("init",), ("verify", "--gate", "A1"), ("search",), ("badge", "--pdf", "x")]
)
def test_wrong_usage_is_status_2(run: Run, words: tuple[str, ...]) -> None:
    ran = run(*words)
    assert (ran.returncode, ran.stdout) == (2, "")


def test_an_import_counts_everyone_and_a_second_one_changes_nothing(run: Run) -> None:
    run("init", "--plan", PLAN)
    dry = lines(run("import", *FILES, "--dry-run", "--json"))[0]
    first = lines(run("import", *FILES, "--json"))[0]
    second = lines(run("import", *FILES, "--json"))[0]
    assert dry == first
    assert (first["source"], first["added"], first["changed"], first["problems"]) == ("indico", 134, 0, [])
    assert sum(first["by_state"].values()) == sum(first["by_category"].values()) == 134
    assert (second["added"], second["changed"], second["unchanged"], second["missing"]) == (0, 0, 134, 0)


def test_an_import_after_which_nobody_can_enter_says_why(run: Run) -> None:
    run("init", "--plan", PLAN)
    alone = run("import", FILES[0])
    assert "Nobody can enter after this import." in alone.stderr
    assert "Without a ticket: 105." in alone.stderr
    assert "0 of 119 people on the roster can enter." in alone.stdout
    joined = run("import", *FILES)
    assert "Without" not in joined.stderr
    assert lines(run("import", *FILES, "--json"))[0]["outlook"]["can_enter"] > 100


def test_a_dry_run_writes_nothing(run: Run) -> None:
    run("init", "--plan", PLAN)
    run("import", *FILES, "--dry-run")
    assert lines(run("search", "a", "--json")) == []


def test_a_file_that_is_no_export_changes_nothing(run: Run, tmp_path: Path) -> None:
    run("init", "--plan", PLAN)
    run("import", *FILES)
    rubbish = tmp_path / "registrations.csv"
    rubbish.write_bytes(bytes(range(256)) * 40)
    ran = run("import", FILES[0], rubbish, "--json")
    assert (ran.returncode, ran.stdout) == (1, "")
    assert "registrations.csv" in ran.stderr
    assert len(lines(run("search", "ahmed", "--json"))) == 3


@pytest.mark.parametrize("column", ["payload_v2", "payload_v2_plain_http", "payload_v1"])
def test_every_ticket_finds_its_person(event: Path, column: str) -> None:
    tickets = [row for row in rows("payloads.tsv") if row[column]]
    answers = lines(
        kiosk(event, "verify", "-", "--gate", "A1", "--at", AT, "--json", stdin="\n".join(r[column] for r in tickets))
    )
    wanted = [
        row["registration_id"] + (f"/{row['accompanying_id']}" if row["accompanying_id"] else "") for row in tickets
    ]
    assert [answer["delegate"]["source_id"] for answer in answers] == wanted
    assert {answer["verdict"] for answer, row in zip(answers, tickets, strict=True) if row["state"] == "complete"} == {
        "admitted"
    }
    reasons = {row["state"]: answer["reason"] for answer, row in zip(answers, tickets, strict=True)}
    assert reasons == {
        "complete": None,
        "unpaid": "UNPAID",
        "pending": "PENDING",
        "rejected": "REJECTED",
        "withdrawn": "WITHDRAWN",
    }


def test_every_spelling_of_a_ticket_finds_its_person(event: Path) -> None:
    variants = rows("variants.tsv")
    answers = lines(
        kiosk(
            event, "verify", "-", "--gate", "A1", "--at", AT, "--json", stdin="\n".join(r["payload"] for r in variants)
        )
    )
    assert [a["delegate"]["source_id"] for a in answers] == [row["registration_id"] for row in variants]


def test_what_is_no_ticket_is_refused_with_its_reason(event: Path) -> None:
    negative = rows("negative.tsv")
    ran = kiosk(
        event, "verify", "-", "--gate", "A1", "--at", AT, "--json", stdin="\n".join(r["payload"] for r in negative)
    )
    answers = lines(ran)
    assert ran.returncode == 0
    assert {answer["verdict"] for answer in answers} == {"refused"}
    reasons = {row["why"]: answer["reason"] for row, answer in zip(negative, answers, strict=True)}
    assert reasons["deleted registration"] == reasons["unknown UUID"] == reasons["bare UUID"] == "UNKNOWN"
    assert reasons["another server"] == reasons["plain http of the same host is not the same server"] == "WRONG_EVENT"
    rest = {reason for why, reason in reasons.items() if reason not in ("UNKNOWN", "WRONG_EVENT")}
    assert rest == {"MALFORMED"}


def test_a_passage_has_the_fields_of_the_contract(event: Path) -> None:
    payload = rows("payloads.tsv")[0]["payload_v2"]
    (answer,) = lines(kiosk(event, "verify", payload, "--gate", "A1", "--at", AT, "--json"))
    assert answer["at"] == AT
    assert (answer["gate"], answer["direction"], answer["verdict"], answer["reason"]) == ("A1", "in", "admitted", None)
    assert answer["notes"] == ["FIRST_ENTRY"]
    assert set(answer["delegate"]) >= {
        *("id", "source_id", "name", "latin_name", "category", "delegation"),
        *("organisation", "position", "state", "companion_of"),
    }
    assert answer["credential"] == {
        "format": "indico-2",
        "kind": "ticket",
        "id": "a12c552e-2960-417e-9223-003ce568e030",
        "serial": None,
    }


@pytest.mark.parametrize("payload", ["--looks-like-an-option", "\x1b[31mred", "=1+1", "\udcff", "x" * 100_000])
def test_any_payload_is_an_answer(event: Path, payload: str) -> None:
    stdin = payload.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    ran = kiosk(event, "verify", "-", "--gate", "A1", "--json", stdin=stdin)
    assert ran.returncode == 0
    assert lines(ran)[0]["reason"] in {Reason.MALFORMED, Reason.UNKNOWN}


def test_verify_alone_leaves_no_trace_and_commit_does(run: Run) -> None:
    run("init", "--plan", PLAN)
    run("import", *FILES)
    payload = rows("payloads.tsv")[0]["payload_v2"]

    def answer(*more: str) -> tuple[str, str | None]:
        (got,) = lines(run("verify", payload, "--gate", "A1", "--at", AT, "--json", *more))
        return got["verdict"], got["reason"]

    assert [answer(), answer(), answer("--commit"), answer()] == [
        ("admitted", None),
        ("admitted", None),
        ("admitted", None),
        ("refused", "ALREADY_INSIDE"),
    ]
    assert answer("--direction", "out", "--commit") == ("admitted", None)
    assert answer() == ("admitted", None)


def test_an_unknown_gate_is_named_with_those_there_are(event: Path) -> None:
    ran = kiosk(event, "verify", "x", "--gate", "Z9")
    assert ran.returncode == 1
    assert "no gate Z9" in ran.stderr and "A1" in ran.stderr


def test_the_wrong_key_is_one_sentence(run: Run, tmp_path: Path) -> None:
    run("init", "--plan", PLAN)
    (tmp_path / "data" / "key").write_text("00" * 32)
    ran = run("search", "a")
    assert ran.returncode == 1
    assert "key is wrong" in ran.stderr


def test_a_missing_key_is_one_sentence(run: Run, tmp_path: Path) -> None:
    run("init", "--plan", PLAN)
    (tmp_path / "data" / "key").unlink()
    ran = run("search", "a")
    assert ran.returncode == 1
    assert "key" in ran.stderr and "missing" in ran.stderr


def test_the_journal_is_verified_and_exported(run: Run, tmp_path: Path) -> None:
    run("init", "--plan", PLAN)
    run("import", *FILES)
    run("verify", rows("payloads.tsv")[0]["payload_v2"], "no ticket", "--gate", "A1", "--at", AT, "--commit")
    (report,) = lines(run("journal", "verify", "--json"))
    assert [(one["entries"], one["intact"], one["first_break"]) for one in report["kiosks"]] == [(4, True, None)]
    for signatures, name in enumerate(("journal.csv", "journal.xlsx", "journal.jsonl"), 1):
        (done,) = lines(run("journal", "export", tmp_path / name, "--json"))
        assert done["entries"] == 4 + signatures
        assert (tmp_path / name).stat().st_size > 300
    assert "no ticket" not in (tmp_path / "journal.jsonl").read_text(encoding="utf-8")
    (report,) = lines(run("journal", "verify", "--json"))
    (one,) = report["kiosks"]
    assert (one["intact"], one["signatures"], one["first_bad_signature"], len(one["keys"])) == (True, 3, None, 1)


def test_the_journal_is_held_to_a_head_from_paper(run: Run) -> None:
    run("init", "--plan", PLAN)
    (paper,) = lines(run("journal", "head", "--json"))
    run("import", *FILES)
    for head in (paper["head"], paper["words"]):
        ran = run("journal", "verify", "--head", head, "--json")
        assert (ran.returncode, [one["seq"] for one in lines(ran)[0]["heads"]]) == (0, [1])
    other = paper["head"].replace(paper["head"].split(":")[3], "0" * 64)
    ran = run("journal", "verify", "--head", other, "--json")
    assert (ran.returncode, lines(ran)[0]["heads"]) == (1, [{"seq": 1, "kiosk": None, "signed": False}])
    ran = run("journal", "verify", "--head", "no such words")
    assert (ran.returncode, ran.stdout) == (1, "")


def test_a_rehearsal_plays_scans_and_tells_what_differs(run: Run, tmp_path: Path) -> None:
    payload = rows("payloads.tsv")[0]["payload_v2"]
    scans = tmp_path / "scans.jsonl"
    cues = [
        {
            "at": "2024-06-27T09:10:00-04:00",
            "gate": "P1",
            "direction": "in",
            "payload": payload,
            "expected": "admitted",
        },
        {
            "at": "2024-06-27T09:00:00-04:00",
            "gate": "A1",
            "direction": "in",
            "payload": payload,
            "expected": "admitted",
        },
        {
            "at": "2024-06-27T09:20:00-04:00",
            "gate": "A1",
            "direction": "in",
            "payload": payload,
            "expected": "admitted",
        },
    ]
    scans.write_text("".join(json.dumps(cue) + "\n" for cue in cues), encoding="utf-8")
    ran = run("rehearse", "--plan", PLAN, "--roster", *FILES, "--scans", scans, "--json")
    *passages, total = lines(ran)
    assert ran.returncode == 1
    assert [(p["gate"], p["verdict"], p["met"]) for p in passages] == [
        ("A1", "admitted", True),
        ("P1", "admitted", True),
        ("A1", "refused", False),
    ]
    assert total == {"scans": 3, "expected": 3, "met": 2}


def test_a_rehearsal_that_meets_every_expectation_ends_with_0(run: Run, tmp_path: Path) -> None:
    scans = tmp_path / "scans.csv"
    scans.write_text("at,gate,direction,payload,expected\n2024-06-27T09:00:00-04:00,A1,in,nobody,refused\n")
    ran = run("rehearse", "--plan", PLAN, "--roster", *FILES, "--scans", scans, "--json")
    assert (ran.returncode, lines(ran)[-1]) == (0, {"scans": 1, "expected": 1, "met": 1})


def test_a_first_file_of_expectations_is_written_and_then_met(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "expected.csv"
    command = ("rehearse", "--plan", PLAN, "--roster", *FILES)
    ran = run(*command, "--write-expected", file, "--json")
    (told,) = lines(ran)
    assert (ran.returncode, told["file"]) == (0, str(file))
    again = run(*command, "--scans", file, "--json")
    assert (again.returncode, lines(again)[-1]) == (
        0,
        {"scans": told["scans"], "expected": told["scans"], "met": told["scans"]},
    )
    assert run(*command, "--write-expected", file).returncode == 2
    assert run(*command).returncode == 2


@pytest.mark.parametrize("json_or_not", [("--json",), ()])
def test_each_line_of_a_pipe_is_answered_before_the_next_comes(event: Path, json_or_not: tuple[str, ...]) -> None:
    environment = os.environ | {"KIOSK_KEYRING": "off", "KIOSK_DATA": str(event), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "kiosk", "verify", "-", "--gate", "A1", *json_or_not]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdin is not None and process.stdout is not None
        for payload in (b"one", b"two"):
            process.stdin.write(payload + b"\n")
            process.stdin.flush()
            ready, _, _ = select.select([process.stdout], [], [], 60)
            assert ready and b"refused" in process.stdout.readline().lower()
        process.stdin.close()
        assert process.wait() == 0


def test_content_in_any_encoding_is_decoded_for_people(run: Run, tmp_path: Path) -> None:
    code = qrcode.QRCode()
    code.add_data(qrcode.util.QRData("山田太郎".encode("shift_jis"), mode=qrcode.util.MODE_8BIT_BYTE))
    code.make_image().save(tmp_path / "code.png")
    (answer,) = lines(run("decode", tmp_path / "code.png", "--json"))
    assert answer["texts"] == ["山田太郎"]
    assert run("decode", tmp_path / "code.png").stdout == f"{tmp_path / 'code.png'}\tQR Code\t山田太郎\n"


def test_codes_in_pictures_are_decoded(run: Run) -> None:
    ran = run("decode", INDICO / "qr" / "ticket_2.png", "--json")
    (answer,) = lines(ran)
    assert answer["texts"] == [rows("payloads.tsv")[0]["payload_v2"]]
    assert answer["formats"] and answer["ms"] >= 0


def test_badges_of_a_category_go_into_one_file(event: Path, tmp_path: Path) -> None:
    ran = kiosk(event, "badge", "--category", "minister", "--pdf", tmp_path / "b.pdf", "--json")
    (answer,) = lines(ran)
    assert answer["badges"] == answer["pages"] > 0
    assert answer["undrawable"] == []
    assert (tmp_path / "b.pdf").read_bytes().startswith(b"%PDF")


def test_a_delegation_is_printed_once_and_the_rest_later(run: Run, tmp_path: Path) -> None:
    run("init", "--plan", PLAN)
    run("import", *FILES)
    (person,) = lines(run("search", "Țurcanu", "--limit", "1", "--json"))
    land = person["delegation"]
    first = lines(run("badge", person["id"], "--delegation", land, "--pdf", tmp_path / "a.pdf", "--json"))[0]
    again = run("badge", "--unprinted", "--delegation", land, "--pdf", tmp_path / "b.pdf")
    rest = lines(run("badge", "--unprinted", "--pdf", tmp_path / "c.pdf", "--json"))[0]
    everyone = lines(run("badge", "--all", "--pdf", tmp_path / "d.pdf", "--json"))[0]
    assert (again.returncode, "nobody to print" in again.stderr) == (1, True)
    assert first["badges"] > 0 and first["badges"] + rest["badges"] == everyone["badges"]
    assert everyone["left"] == 0


def test_a_batch_stopped_by_ctrl_c_takes_nobody_more() -> None:
    people = [a_delegate(id=DelegateId(str(number))) for number in range(3)]
    before = signal.getsignal(signal.SIGINT)
    with pausing(people) as going:
        taken = [next(iter(going))]
        signal.raise_signal(signal.SIGINT)
        taken += list(going)
    assert taken == people[:1]
    assert signal.getsignal(signal.SIGINT) is before


def test_badges_are_asked_for_by_any_id(event: Path, tmp_path: Path) -> None:
    (delegate,) = lines(kiosk(event, "search", "Țurcanu", "--limit", "1", "--json"))
    for name in (delegate["id"], delegate["source_id"], "#1"):
        assert kiosk(event, "badge", name, "--pdf", tmp_path / "b.pdf").returncode == 0
    ran = kiosk(event, "badge", "nobody", "--pdf", tmp_path / "b.pdf")
    assert ran.returncode == 1 and "Nobody on the roster" in ran.stderr


def test_badges_are_printed_into_a_folder_once_and_again_with_a_reason(run: Run, tmp_path: Path) -> None:
    run("init", "--plan", PLAN)
    run("import", *FILES)
    printer = f"folder:{tmp_path / 'out'}"
    (first,) = lines(run("print", "2", "--printer", printer, "--json"))
    assert (first["serial"], first["state"]) == (1, "printed")
    again = run("print", "2", "--printer", printer)
    assert again.returncode == 1 and "reason" in again.stderr
    (second,) = lines(run("print", "2", "--printer", printer, "--reason", "lost", "--json"))
    assert (second["serial"], second["state"]) == (2, "printed")
    assert len(list((tmp_path / "out").glob("*.pdf"))) == 2


def test_a_report_counts_arrivals(run: Run, tmp_path: Path) -> None:
    run("init", "--plan", PLAN)
    run("import", *FILES)
    run("verify", rows("payloads.tsv")[0]["payload_v2"], "--gate", "A1", "--at", AT, "--commit")
    ran = run("report", "--json", "--pdf", tmp_path / "r.pdf", "--xlsx", tmp_path / "r.xlsx")
    (answer,) = lines(ran)
    assert (answer["scans"], answer["arrivals"], answer["by_gate"]) == (1, 1, {"A1": 1})
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "r.xlsx").read_bytes().startswith(b"PK")


def test_the_doctor_answers_in_json(event: Path) -> None:
    (answer,) = lines(kiosk(event, "doctor", "--json"))
    assert {"python", "database", "journal", "fonts"} <= {check["check"] for check in answer["checks"]}
    assert all(set(check) == {"check", "ok", "detail", "remedy"} for check in answer["checks"])


def test_people_are_found_by_letters_of_any_script(event: Path) -> None:
    def found(text: str) -> set[str]:
        return {person["source_id"] for person in lines(kiosk(event, "search", text, "--limit", "50", "--json"))}

    assert "20" in found("王") and "20" in found("wang")
    assert found("lukina") == found("Лукина") | {"3"}
    assert found("zzzzqqq") == set()


def test_whoever_stands_in_an_unreadable_row_is_not_marked_missing(run: Run, tmp_path: Path) -> None:
    run("init", "--plan", PLAN)
    run("import", FILES[0])
    table = FILES[0].read_bytes().decode("utf-8-sig").split("\r\n")
    spoilt = tmp_path / "again.csv"
    spoilt.write_text(
        "\r\n".join([*table[:5], table[5] + ",one cell too many", *table[8:]]), encoding="utf-8", newline=""
    )
    (again,) = lines(run("import", spoilt, "--json"))
    assert again["missing"] == 0
    assert [problem["row"] for problem in again["problems"]] == [6]
    whole = tmp_path / "whole.csv"
    whole.write_text("\r\n".join([*table[:5], *table[8:]]), encoding="utf-8", newline="")
    (third,) = lines(run("import", whole, "--json"))
    assert third["missing"] >= 3


def test_what_a_start_is_told_holds_for_that_start_unless_it_is_to_be_remembered(tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert kiosk(data, "init", "--plan", PLAN).returncode == 0
    for more in ((), ("--remember",)):
        wrong = kiosk(data, "run", "--gate", "Z9", "--theme", "dark", *more, QT_QPA_PLATFORM="offscreen")
        assert wrong.returncode == 1 and "Z9" in wrong.stderr
        assert "Z9" not in settings_text(data) and '"dark"' not in settings_text(data)


def settings_text(data: Path) -> str:
    path = data / "settings.toml"
    return path.read_text(encoding="utf-8") if path.exists() else ""
