"""The command line of CONTRACT.md: exit status, JSON alone on standard output, one sentence for what went wrong."""

import csv
import json
import re
import select
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
import qrcode

from kiosk.commands.badges import pausing
from kiosk.domain.people import DelegateId
from kiosk.domain.verdict import Reason
from tests.commands import FILES, INDICO, PLAN, Ran, copied, kiosk, lines, process, started
from tests.makers import a_delegate

AT = "2024-06-27T09:30:00-04:00"
Run = Callable[..., Ran]


def rows(name: str) -> list[dict[str, str]]:
    with (INDICO / "qr" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Commands on a folder of this test's own, which is not there yet."""
    return lambda *words, **more: kiosk(tmp_path / "data", *words, **more)


@pytest.fixture
def run_on_plan(planned_event: Path, tmp_path: Path, run: Run) -> Run:
    """Commands on a folder of this test's own, with the sample event and nobody on its roster."""
    copied(planned_event, tmp_path / "data")
    return run


@pytest.fixture
def run_on_people(event: Path, tmp_path: Path, run: Run) -> Run:
    """Commands on a folder of this test's own, with the sample roster."""
    copied(event, tmp_path / "data")
    return run


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


def test_an_import_counts_everyone_and_a_second_one_changes_nothing(run_on_plan: Run) -> None:
    dry = lines(run_on_plan("import", *FILES, "--dry-run", "--json"))[0]
    first = lines(run_on_plan("import", *FILES, "--json"))[0]
    second = lines(run_on_plan("import", *FILES, "--json"))[0]
    assert dry == first
    assert (first["source"], first["added"], first["changed"], first["problems"]) == ("indico", 134, 0, [])
    assert sum(first["by_state"].values()) == sum(first["by_category"].values()) == 134
    assert (second["added"], second["changed"], second["unchanged"], second["missing"]) == (0, 0, 134, 0)


def test_an_import_after_which_nobody_can_enter_says_why(run_on_plan: Run) -> None:
    alone = run_on_plan("import", FILES[0])
    assert "Nobody can enter after this import." in alone.stderr
    assert "Without a ticket: 105." in alone.stderr
    assert "0 of 119 people on the roster can enter." in alone.stdout
    joined = run_on_plan("import", *FILES)
    assert "Without" not in joined.stderr
    assert lines(run_on_plan("import", *FILES, "--json"))[0]["outlook"]["can_enter"] > 100


def test_a_dry_run_writes_nothing(run_on_plan: Run) -> None:
    run_on_plan("import", *FILES, "--dry-run")
    assert lines(run_on_plan("search", "a", "--json")) == []


def test_a_file_that_is_no_export_changes_nothing(run_on_people: Run, tmp_path: Path) -> None:
    rubbish = tmp_path / "registrations.csv"
    rubbish.write_bytes(bytes(range(256)) * 40)
    ran = run_on_people("import", FILES[0], rubbish, "--json")
    assert (ran.returncode, ran.stdout) == (1, "")
    assert "registrations.csv" in ran.stderr
    assert len(lines(run_on_people("search", "ahmed", "--json"))) == 3


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


def test_verify_alone_leaves_no_trace_and_commit_does(run_on_people: Run) -> None:
    payload = rows("payloads.tsv")[0]["payload_v2"]

    def answer(*more: str) -> tuple[str, str | None]:
        (got,) = lines(run_on_people("verify", payload, "--gate", "A1", "--at", AT, "--json", *more))
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


def test_the_wrong_key_is_one_sentence(run_on_plan: Run, tmp_path: Path) -> None:
    (tmp_path / "data" / "key").write_text("00" * 32)
    ran = run_on_plan("search", "a")
    assert ran.returncode == 1
    assert "key is wrong" in ran.stderr


def test_a_missing_key_is_one_sentence(run_on_plan: Run, tmp_path: Path) -> None:
    (tmp_path / "data" / "key").unlink()
    ran = run_on_plan("search", "a")
    assert ran.returncode == 1
    assert "key" in ran.stderr and "missing" in ran.stderr


def test_the_journal_is_verified_and_exported(run_on_people: Run, tmp_path: Path) -> None:
    run_on_people("verify", rows("payloads.tsv")[0]["payload_v2"], "no ticket", "--gate", "A1", "--at", AT, "--commit")
    (report,) = lines(run_on_people("journal", "verify", "--json"))
    assert [(one["entries"], one["intact"], one["first_break"]) for one in report["kiosks"]] == [(4, True, None)]
    for signatures, name in enumerate(("journal.csv", "journal.xlsx", "journal.jsonl"), 1):
        (done,) = lines(run_on_people("journal", "export", tmp_path / name, "--json"))
        assert done["entries"] == 4 + signatures
        assert (tmp_path / name).stat().st_size > 300
    assert "no ticket" not in (tmp_path / "journal.jsonl").read_text(encoding="utf-8")
    (report,) = lines(run_on_people("journal", "verify", "--json"))
    (one,) = report["kiosks"]
    assert (one["intact"], one["signatures"], one["first_bad_signature"], len(one["keys"])) == (True, 3, None, 1)


def test_the_journal_is_held_to_a_head_from_paper(run_on_plan: Run) -> None:
    (paper,) = lines(run_on_plan("journal", "head", "--json"))
    run_on_plan("import", *FILES)
    for head in (paper["head"], paper["words"]):
        ran = run_on_plan("journal", "verify", "--head", head, "--json")
        assert (ran.returncode, [one["seq"] for one in lines(ran)[0]["heads"]]) == (0, [1])
    other = paper["head"].replace(paper["head"].split(":")[3], "0" * 64)
    ran = run_on_plan("journal", "verify", "--head", other, "--json")
    assert (ran.returncode, lines(ran)[0]["heads"]) == (1, [{"seq": 1, "kiosk": None, "signed": False}])
    ran = run_on_plan("journal", "verify", "--head", "no such words")
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


@pytest.mark.parametrize("words, status", [(("search", "Țurcanu", "--json"), 0), (("search",), 2), (("badge", "x"), 2)])
def test_a_process_says_and_ends_as_the_command_does_here(event: Path, words: tuple[str, ...], status: int) -> None:
    here, there = kiosk(event, *words), process(event, *words)
    assert (there.returncode, there.stdout, said(there)) == (here.returncode, here.stdout, said(here))
    assert there.returncode == status


def test_a_process_that_fails_says_why_in_one_line_and_ends_with_1(tmp_path: Path) -> None:
    ran = process(tmp_path / "data", "search", "x")
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr == kiosk(tmp_path / "data", "search", "x").stderr and ran.stderr.startswith("kiosk: ")


def said(ran: Ran) -> str:
    """Whatever the command is called by whoever calls it."""
    return re.sub(r"python -m [\w.]*kiosk", "kiosk", ran.stderr)


@pytest.mark.parametrize("json_or_not", [("--json",), ()])
def test_each_line_of_a_pipe_is_answered_before_the_next_comes(event: Path, json_or_not: tuple[str, ...]) -> None:
    with started(event, "verify", "-", "--gate", "A1", *json_or_not) as verifying:
        assert verifying.stdin is not None and verifying.stdout is not None
        for payload in ("one", "two"):
            verifying.stdin.write(payload + "\n")
            verifying.stdin.flush()
            ready, _, _ = select.select([verifying.stdout], [], [], 60)
            assert ready and "refused" in verifying.stdout.readline().lower()
        verifying.stdin.close()
        assert verifying.wait() == 0


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


def test_badges_of_a_category_go_into_one_file(run_on_people: Run, tmp_path: Path) -> None:
    ran = run_on_people("badge", "--category", "minister", "--pdf", tmp_path / "b.pdf", "--json")
    (answer,) = lines(ran)
    assert answer["badges"] == answer["pages"] > 0
    assert answer["undrawable"] == []
    assert (tmp_path / "b.pdf").read_bytes().startswith(b"%PDF")


def test_a_delegation_is_printed_once_and_the_rest_later(run_on_people: Run, tmp_path: Path) -> None:
    (person,) = lines(run_on_people("search", "Țurcanu", "--limit", "1", "--json"))
    land = person["delegation"]
    first = lines(run_on_people("badge", person["id"], "--delegation", land, "--pdf", tmp_path / "a.pdf", "--json"))[0]
    again = run_on_people("badge", "--unprinted", "--delegation", land, "--pdf", tmp_path / "b.pdf")
    rest = lines(run_on_people("badge", "--unprinted", "--pdf", tmp_path / "c.pdf", "--json"))[0]
    everyone = lines(run_on_people("badge", "--all", "--pdf", tmp_path / "d.pdf", "--json"))[0]
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


def test_badges_are_asked_for_by_any_id(run_on_people: Run, tmp_path: Path) -> None:
    (delegate,) = lines(run_on_people("search", "Țurcanu", "--limit", "1", "--json"))
    for name in (delegate["id"], delegate["source_id"], "#1"):
        assert run_on_people("badge", name, "--pdf", tmp_path / "b.pdf").returncode == 0
    ran = run_on_people("badge", "nobody", "--pdf", tmp_path / "b.pdf")
    assert ran.returncode == 1 and "Nobody on the roster" in ran.stderr


def test_badges_are_printed_into_a_folder_once_and_again_with_a_reason(run_on_people: Run, tmp_path: Path) -> None:
    printer = f"folder:{tmp_path / 'out'}"
    (first,) = lines(run_on_people("print", "2", "--printer", printer, "--json"))
    assert (first["serial"], first["state"]) == (1, "printed")
    again = run_on_people("print", "2", "--printer", printer)
    assert again.returncode == 1 and "reason" in again.stderr
    (second,) = lines(run_on_people("print", "2", "--printer", printer, "--reason", "lost", "--json"))
    assert (second["serial"], second["state"]) == (2, "printed")
    assert len(list((tmp_path / "out").glob("*.pdf"))) == 2


def test_a_report_counts_arrivals(run_on_people: Run, tmp_path: Path) -> None:
    run_on_people("verify", rows("payloads.tsv")[0]["payload_v2"], "--gate", "A1", "--at", AT, "--commit")
    ran = run_on_people("report", "--json", "--pdf", tmp_path / "r.pdf", "--xlsx", tmp_path / "r.xlsx")
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


def test_whoever_stands_in_an_unreadable_row_is_not_marked_missing(run_on_plan: Run, tmp_path: Path) -> None:
    run_on_plan("import", FILES[0])
    table = FILES[0].read_bytes().decode("utf-8-sig").split("\r\n")
    spoilt = tmp_path / "again.csv"
    spoilt.write_text(
        "\r\n".join([*table[:5], table[5] + ",one cell too many", *table[8:]]), encoding="utf-8", newline=""
    )
    (again,) = lines(run_on_plan("import", spoilt, "--json"))
    assert again["missing"] == 0
    assert [problem["row"] for problem in again["problems"]] == [6]
    whole = tmp_path / "whole.csv"
    whole.write_text("\r\n".join([*table[:5], *table[8:]]), encoding="utf-8", newline="")
    (third,) = lines(run_on_plan("import", whole, "--json"))
    assert third["missing"] >= 3


def test_what_a_start_is_told_holds_for_that_start_unless_it_is_to_be_remembered(
    planned_event: Path, tmp_path: Path
) -> None:
    data = copied(planned_event, tmp_path / "data")
    for more in ((), ("--remember",)):
        wrong = process(data, "run", "--gate", "Z9", "--theme", "dark", *more, QT_QPA_PLATFORM="offscreen")
        assert wrong.returncode == 1 and "Z9" in wrong.stderr
        assert "Z9" not in settings_text(data) and '"dark"' not in settings_text(data)


def settings_text(data: Path) -> str:
    path = data / "settings.toml"
    return path.read_text(encoding="utf-8") if path.exists() else ""
