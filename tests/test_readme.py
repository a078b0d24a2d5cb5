"""The README is held to the code: every command is in it, and no other; every picture and file it names is there."""

import json
import re
from pathlib import Path

import click
from click.testing import CliRunner

from kiosk.cli import kiosk

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def commands() -> dict[str, click.Command]:
    context = click.Context(kiosk)
    found = {name: kiosk.get_command(context, name) for name in kiosk.list_commands(context)}
    return {name: command for name, command in found.items() if command is not None}


def described() -> dict[str, str]:
    return dict(re.findall(r"^\| `kiosk ([a-z-]+)` \| (.*) \|$", README, re.MULTILINE))


def test_the_command_reference_has_every_command_and_no_other() -> None:
    assert set(described()) == set(commands())


def test_every_option_of_the_reference_exists_and_every_option_is_in_it() -> None:
    for name, command in commands().items():
        parameters = [*command.params]
        if isinstance(command, click.Group):
            assert set(command.commands) <= set(re.findall(r"`([a-z]+)", described()[name]))
            continue
        options = {opt for p in parameters if isinstance(p, click.Option) for opt in p.opts if opt.startswith("--")}
        assert set(re.findall(r"--[a-z-]+", described()[name])) == options - {"--json", "--data", "--help"}, name


def test_every_file_the_readme_names_is_there() -> None:
    named = re.findall(r"\]\(([\w/.-]+)\)", README) + re.findall(r"`((?:kiosk|resources|db|tests)/[\w/.-]+)`", README)
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_the_smallest_plan_of_the_readme_admits_whom_its_table_lists(tmp_path: Path) -> None:
    (text,) = re.findall(r"```toml\n(.*?)```", README, re.DOTALL)
    assert len([line for line in text.splitlines() if line.strip()]) <= 30
    (tmp_path / "event.toml").write_text(text, encoding="utf-8")
    table = "Code,Name,Type,Hotel\nPD-1,Amina Okoro,Participant,Sacher\n"
    (tmp_path / "people.csv").write_text(table, encoding="utf-8")
    data = ["--data", str(tmp_path / "data")]
    for words in (["init", "--plan", str(tmp_path / "event.toml")], ["import", str(tmp_path / "people.csv")]):
        ran = CliRunner().invoke(kiosk, [words[0], *data, *words[1:]])
        assert ran.exit_code == 0, ran.output
    scan = ["verify", *data, "--json", "--gate", "A1", "--at", "2026-11-26T10:00:00+01:00", "PD-1"]
    assert json.loads(CliRunner().invoke(kiosk, scan).stdout)["verdict"] == "admitted"
