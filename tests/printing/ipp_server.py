"""A scripted IPP printer on a loopback port: does what real ones were seen to do, good and bad."""

import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from kiosk.printing.printers.ipp_message import JOB, OPERATION, PRINTER, Attributes, Enum, Message, decode, encode

PRINT_JOB, GET_JOB, GET_JOBS, GET_PRINTER, CUPS_GET_PRINTERS = 0x02, 0x09, 0x0A, 0x0B, 0x4002


@dataclass
class Job:
    id: int
    name: str
    state: int
    pdf: bytes
    sides: str
    impressions: int
    reasons: tuple[str, ...] = ("none",)


@dataclass
class Script:
    """What the printer is like. `hang` seconds pass before a job is answered; it prints all the same.

    `garbled` is the HTTP status with which a job is answered, in words that are no IPP; it prints all the same. With
    `strict` it tells no media and refuses a job for others than its own, where fidelity is asked for.
    """

    state: int = 3
    reasons: tuple[str, ...] = ("none",)
    media: tuple[tuple[int, int], ...] = ((9600, 13400),)
    refuse: int = 0
    hang: float = 0.0
    up: int = 86_400
    garbled: int = 0
    strict: bool = False
    impressions: int = 1
    trays: tuple[bytes, ...] = ()
    sides: tuple[str, ...] = ("one-sided",)
    numbered: bool = True
    cancels: bool = True
    job_state: int = 9
    rubbish: bool = False
    printers: tuple[str, ...] = ("badges", "office")
    levels: tuple[int, ...] = (70, -2)
    jobs: list[Job] = field(default_factory=list)
    asked: list[int] = field(default_factory=list)


class IppServer:
    """`uri` to print to; `script` may be changed at any time; use as a context."""

    def __init__(self) -> None:
        self.script = Script()
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._http.daemon_threads = True
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True)

    @property
    def address(self) -> str:
        return f"ipp://127.0.0.1:{self._http.server_address[1]}"

    @property
    def uri(self) -> str:
        return f"{self.address}/ipp/print"

    def __enter__(self) -> "IppServer":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def answer(self, request: Message) -> Message:
        script = self.script
        script.asked.append(request.code)
        operation = request.group(OPERATION)
        match request.code:
            case 0x02:
                return self._print(request, operation)
            case 0x08:
                return self._cancel(operation)
            case 0x09:
                found = [job for job in script.jobs if job.id == operation["job-id"][0]]
                return _reply(0 if found else 0x0406, [(JOB, _told(job)) for job in found])
            case 0x0A:
                done = operation["which-jobs"][0] == "completed"
                return _reply(0, [(JOB, _told(job)) for job in script.jobs if (job.state >= 7) == done])
            case 0x0B:
                return _reply(0, [(PRINTER, self._printer())])
            case 0x4002:
                return _reply(0, [(PRINTER, {"printer-name": [name]}) for name in script.printers])
            case _:
                return _reply(0x0501, [])

    def _print(self, request: Message, operation: Attributes) -> Message:
        script = self.script
        if script.refuse:
            return _reply(script.refuse, [])
        if operation["document-format"] != ["application/pdf"] or not request.data.startswith(b"%PDF"):
            return _reply(0x040A, [])
        if script.strict and operation["ipp-attribute-fidelity"] == [True] and not self._holds(request):
            return _reply(0x040B, [])
        name, sides = str(operation["job-name"][0]), str(request.group(JOB).get("sides", [""])[0])
        job = Job(len(script.jobs) + 1, name, script.job_state, request.data, sides, script.impressions)
        script.jobs.append(job)
        time.sleep(script.hang)
        return _reply(0, [(JOB, _told(job))] if script.numbered else [])

    def _cancel(self, operation: Attributes) -> Message:
        (job,) = (job for job in self.script.jobs if job.id == operation["job-id"][0])
        if job.state >= 7 or not self.script.cancels:
            return _reply(0x0404, [])
        job.state = 7
        return _reply(0, [])

    def _holds(self, request: Message) -> bool:
        (medium,) = request.group(JOB)["media-col"]
        assert isinstance(medium, dict)
        size = medium["media-size"]
        return (size["x-dimension"], size["y-dimension"]) in self.script.media

    def restart(self) -> None:
        """Off and on again: it remembers nothing, and numbers its jobs from 1."""
        self.script.jobs, self.script.up = [], 1

    def _printer(self) -> Attributes:
        script = self.script
        return {
            "printer-state": [Enum(script.state)],
            "printer-state-reasons": list(script.reasons),
            "printer-is-accepting-jobs": [True],
            "media-col-ready": [
                {"media-size": {"x-dimension": x, "y-dimension": y}} for x, y in script.media if not script.strict
            ],
            "marker-names": ["ribbon", "waste"],
            "marker-levels": list(script.levels),
            "printer-up-time": [script.up],
            "printer-input-tray": list(script.trays),
            "sides-supported": list(script.sides),
        }


def _told(job: Job) -> Attributes:
    return {
        "job-id": [job.id],
        "job-name": [job.name],
        "job-state": [Enum(job.state)],
        "job-state-reasons": list(job.reasons),
        "job-impressions-completed": [job.impressions],
    }


def _reply(code: int, groups: list[tuple[int, Attributes]]) -> Message:
    head: Attributes = {"attributes-charset": ["utf-8"], "attributes-natural-language": ["en"]}
    return Message(code, groups=((OPERATION, head), *groups))


def _handler(server: IppServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            request = decode(self.rfile.read(int(self.headers["Content-Length"])))
            body = encode(server.answer(request))
            garbled = server.script.garbled if request.code == PRINT_JOB else 200 * server.script.rubbish
            body = b"<html>" if garbled else body
            try:
                self.send_response(garbled or 200)
                self.send_header("Content-Type", "application/ipp")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
            except OSError:
                self.close_connection = True

        def log_message(self, *_: object) -> None:
            """Quiet."""

    return Handler
