"""What is shipped: a wheel, installed away from the checkout into an environment of its own, plays the demo."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

PROJECT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from the project without network."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(PROJECT)]
    subprocess.run(command, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `bin` folder of an environment that has the wheel; its dependencies are those of this environment."""
    home = tmp_path_factory.mktemp("venv")
    venv.create(home, with_pip=False, symlinks=True)
    python = home / "bin" / "python"
    install = [sys.executable, "-m", "pip", "--python", str(python), "install", "--no-deps", "--no-index", str(wheel)]
    subprocess.run(install, check=True, capture_output=True)
    packages = Path(sysconfig.get_path("purelib", vars={"base": str(home), "platbase": str(home)}))
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return home / "bin"


def run(command: list[str | Path], folder: Path) -> subprocess.CompletedProcess[str]:
    """In an environment that knows nothing of the checkout."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_", "KIOSK"))}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_resources_migrations_and_demo_data_are_inside(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    shipped = {path for folder in ("resources", "db") for path in (PROJECT / folder).rglob("*") if path.is_file()}
    expected = {f"kiosk/_{path.relative_to(PROJECT)}" for path in shipped}
    assert expected - names == set()
    assert len(expected) > 40


def test_nothing_but_the_kiosk_is_inside(wheel: Path) -> None:
    roots = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert roots == {"kiosk", next(name for name in roots if name.endswith(".dist-info"))}


def test_the_installed_kiosk_is_not_the_checkout(installed: Path, tmp_path: Path) -> None:
    done = run([installed / "python", "-c", "import kiosk; print(kiosk.__file__)"], tmp_path)
    assert Path(done.stdout.strip()).is_relative_to(installed.parent)


def test_the_installed_kiosk_plays_the_demo_without_a_display(installed: Path, tmp_path: Path) -> None:
    done = run([installed / "kiosk", "demo", "--headless", tmp_path / "report", "--json"], tmp_path)
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["met"] == report["scans"] > 40
    assert json.loads((tmp_path / "report" / "report.json").read_text(encoding="utf-8")) == report
    files = {path.name for path in (tmp_path / "report").iterdir()}
    assert {"gate-idle.png", "gate-admitted.png", "gate-held.png", "gate-refused.png", "badges.pdf"} <= files
