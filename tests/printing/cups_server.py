"""cupsd with a configuration and folders of its own, on a loopback port, in the foreground: no printer of this machine
is touched.
"""

import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.printing.printers.ipp import system_printers
from tests.printing.real_printer import wait_for

CUPSD = """
Listen 127.0.0.1:{port}
Browsing Off
DefaultAuthType None
WebInterface No
LogLevel warn
MaxLogSize 0
JobRetryInterval 1
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""
FILES = """
ServerRoot {folder}/root
CacheDir {folder}/cache
StateDir {folder}/state
RequestRoot {folder}/spool
TempDir {folder}/tmp
AccessLog {folder}/access.log
ErrorLog {folder}/error.log
PageLog {folder}/page.log
SystemGroup root
Sandboxing relaxed
"""


class Cups:
    """One print server; its printers pass PDFs on as they are."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = free.getsockname()[1]
        for name in ("root", "cache", "state", "spool", "tmp"):
            (folder / name).mkdir()
        (folder / "root" / "cupsd.conf").write_text(CUPSD.format(port=self._port))
        (folder / "root" / "cups-files.conf").write_text(FILES.format(folder=folder))
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        return f"ipp://127.0.0.1:{self._port}"

    def start(self) -> None:
        """It knows its printers and jobs of before."""
        root = self._folder / "root"
        self._process = subprocess.Popen(
            ["cupsd", "-f", "-c", f"{root}/cupsd.conf", "-s", f"{root}/cups-files.conf"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_for(self._answers)

    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait()
            self._process = None

    def add(self, name: str, device: str, policy: str) -> None:
        """A printer at an address; `policy` is what becomes of a job its printer does not take."""
        words = ["lpadmin", "-h", f"127.0.0.1:{self._port}", "-p", name, "-E", "-v", device, "-m", "raw"]
        subprocess.run(
            [*words, "-o", f"printer-error-policy={policy}"], check=True, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        wait_for(lambda: name in [printer.name for printer in system_printers(self.address)])

    def _answers(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self._port), timeout=1).close()
        except OSError:
            return False
        return True


@contextmanager
def cups() -> Iterator[Cups]:
    """One, running, in a folder that its helpers, who have few rights, may enter."""
    with TemporaryDirectory(prefix="kiosk-cups-") as folder:
        Path(folder).chmod(0o755)
        server = Cups(Path(folder))
        server.start()
        try:
            yield server
        finally:
            server.stop()
