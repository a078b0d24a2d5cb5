"""HTTP to one registration server: one connection, TLS verified, everything limited, outcomes named.

with Server("https://pretix.example", {"Authorization": f"Device {token}"}) as server:
    page = server.get("/api/v1/device/info").json()

Every request of this room but PATCH may be repeated, so a server that is busy is asked again after what it asks for, or
after 1, 2 and 4 seconds; where that is not enough, or nobody answers at all, it is `ServerUnreachable`, and the next
round tries anew (`Patience`). Answers are read in pieces and never beyond their limit. No redirect is followed: with a
token in the request, only an address that somebody wrote down is asked. 401 is Denied; what any other answer means, its
asker knows.
"""

import json
import logging
import random
import ssl
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

import httpx

from kiosk import __version__
from kiosk.sync.address import host_of, is_loopback
from kiosk.sync.troubles import BadAuthority, Denied, LedElsewhere, Nonsense, ServerUnreachable
from kiosk.system.clock import utc_now

Json = Any
Query = Sequence[tuple[str, str]]

LARGEST = 64 << 20
"""Bytes of one answer, unpacked: Indico's list of 100,000 registrations has 42 million."""
_WAITS = (1.0, 2.0, 4.0)
_LONGEST_WAIT = 30.0
_PATIENCE = httpx.Timeout(30.0, connect=10.0)
_LONGEST_ANSWER = 180.0
"""Seconds from the first byte of an answer to its last."""
_BUSY = frozenset({408, 425, 429})
_SLOWEST, _FASTEST = 60.0, 1.0

logging.getLogger("httpx").setLevel(logging.WARNING)


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer. `server` is how people call it."""

    server: str
    status: int
    headers: Mapping[str, str]
    body: bytes

    def json(self) -> Json:
        """The body. Raises Nonsense where it is no JSON."""
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError):
            page = self.body[:200].lstrip()[:15].lower().startswith((b"<!doctype html", b"<html"))
            what = "a web page where data was asked for" if page else "damaged or cut-off JSON"
            raise Nonsense(self.server, what) from None

    def record(self) -> dict[str, Json]:
        """The body where it must be an object. Raises Nonsense."""
        found = self.json()
        if not isinstance(found, dict):
            raise Nonsense(self.server, "JSON of another shape than is known")
        return found

    def expected(self, right: str, remedy: str) -> "Answer":
        """This answer where it is a success. Raises Denied for 403, Nonsense for all else."""
        if self.status == httpx.codes.FORBIDDEN:
            raise Denied(self.server, right, remedy)
        if not 200 <= self.status < 300:
            raise Nonsense(self.server, f"the status {self.status} where it should have answered ({right})")
        return self


class Server:
    """One server, asked in turn. `headers` go with every request; `ca` is PEM of a further authority to trust.

    `requests`, `received` and `skew` tell how much went over the line, and how far the server's clock is ahead.
    """

    def __init__(
        self,
        url: str,
        headers: Mapping[str, str],
        *,
        ca: str = "",
        bad_token: str = "Ask the organiser for a new token and give it with `kiosk source add`.",
        sleep: Callable[[float], object] = time.sleep,
        chance: Callable[[], float] = random.random,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self.url, self.name = url, host_of(url)
        self.requests = self.received = 0
        self.skew: timedelta | None = None
        self._bad_token, self._sleep, self._chance, self._now = bad_token, sleep, chance, now
        self._client = httpx.Client(
            base_url=url,
            headers={"User-Agent": f"uncops-kiosk/{__version__}", "Accept": "application/json", **headers},
            verify=_trust(ca),
            timeout=_PATIENCE,
            limits=httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=60.0),
            follow_redirects=False,
            trust_env=not is_loopback(urlsplit(url).hostname or ""),
        )

    def __enter__(self) -> "Server":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let the connection go."""
        self._client.close()

    def get(self, path: str, query: Query = (), headers: Mapping[str, str] | None = None) -> Answer:
        """Read. Raises ServerUnreachable, Denied, LedElsewhere, Nonsense."""
        return self._ask("GET", path, query=query, headers=headers)

    def post(self, path: str, body: Json, headers: Mapping[str, str] | None = None) -> Answer:
        """Send JSON that may be sent twice. Raises as `get`."""
        return self._ask("POST", path, body=body, headers=headers)

    def patch(self, path: str, body: Json) -> Answer:
        """Change by JSON, sent once: whoever is not answered looks first what became of it. Raises as `get`."""
        return self._sorted(self._once(self._client.build_request("PATCH", path, json=body)))

    def _ask(
        self,
        method: str,
        path: str,
        *,
        query: Query = (),
        body: Json = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        request = self._client.build_request(
            method, path, params=list(query) or None, json=body, headers=dict(headers or {})
        )
        for wait in _WAITS:
            try:
                return self._sorted(self._once(request))
            except ServerUnreachable as busy:
                if busy.after is None or busy.after > _LONGEST_WAIT:
                    raise
                self._sleep(max(busy.after, wait * (0.5 + self._chance())))
        return self._sorted(self._once(request))

    def _once(self, request: httpx.Request) -> Answer:
        self.requests += 1
        try:
            answer = self._client.send(request, stream=True)
            try:
                body = self._read(answer)
            finally:
                answer.close()
        except httpx.HTTPError as failure:
            raise ServerUnreachable(self.name, _why(failure)) from failure
        self._compare_clocks(answer.headers.get("date"))
        return Answer(self.name, answer.status_code, answer.headers, body)

    def _read(self, answer: httpx.Response) -> bytes:
        body, until = bytearray(), time.monotonic() + _LONGEST_ANSWER
        for piece in answer.iter_bytes(1 << 16):
            body += piece
            if len(body) > LARGEST:
                raise Nonsense(self.name, f"more than {LARGEST >> 20} MB")
            if time.monotonic() > until:
                raise ServerUnreachable(self.name, f"it takes longer than {_LONGEST_ANSWER:.0f} seconds for one answer")
        self.received += answer.num_bytes_downloaded
        return bytes(body)

    def _sorted(self, answer: Answer) -> Answer:
        """Answers that mean the same whatever was asked become exceptions."""
        status = answer.status
        if status in _BUSY or status >= 500:
            after = retry_after(answer.headers.get("retry-after"), self._now())
            raise ServerUnreachable(self.name, f"it is busy or broken (status {status})", after or 0.0)
        if status == httpx.codes.UNAUTHORIZED:
            raise Denied(self.name, "a valid token", self._bad_token)
        if 300 <= status < 400 and status != httpx.codes.NOT_MODIFIED:
            parts = urlsplit(answer.headers.get("location", ""))
            raise LedElsewhere(self.name, f"{parts.netloc}{parts.path}")
        return answer

    def _compare_clocks(self, date: str | None) -> None:
        moment = _moment(date)
        if moment is not None:
            self.skew = moment - self._now()


class Patience:
    """How long to leave a server alone after rounds that failed: 1, 2, 4 … 60 seconds, each with jitter."""

    def __init__(self, chance: Callable[[], float] = random.random) -> None:
        self._chance, self._failures = chance, 0

    def failed(self, after: float | None = None) -> float:
        """Seconds until the next try; at least what the server asked for."""
        wait: float = min(_SLOWEST, _FASTEST * 2 ** min(self._failures, 10))
        self._failures += 1
        return max(wait * (0.5 + self._chance() / 2), after or 0.0)

    def succeeded(self) -> None:
        """It answers again."""
        self._failures = 0


def retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds that a `Retry-After` asks for (RFC 9110, 10.2.3: a number, or a date); None where it says nothing."""
    if value is None:
        return None
    if value.strip().isdigit():
        return float(value.strip()[:6])
    moment = _moment(value)
    return None if moment is None else max((moment - now).total_seconds(), 0.0)


def _moment(text: str | None) -> datetime | None:
    try:
        found = parsedate_to_datetime(text) if text else None
    except ValueError:
        return None
    return None if found is None else found if found.tzinfo else found.replace(tzinfo=UTC)


def _trust(ca: str) -> ssl.SSLContext:
    """What this machine trusts, and `ca` besides. Raises BadAuthority."""
    context = ssl.create_default_context()
    if ca:
        try:
            context.load_verify_locations(cadata=ca)
        except (ssl.SSLError, ValueError) as error:
            raise BadAuthority(str(error)) from error
    return context


def _why(failure: httpx.HTTPError) -> str:
    """What happened, in words that hold no address and no token."""
    cause: BaseException | None = failure
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return f"its certificate is not trusted ({cause.verify_message})"
        if isinstance(cause, ssl.SSLError):
            return f"TLS failed ({cause.reason or 'no reason given'})"
        cause = cause.__cause__ or cause.__context__
    match failure:
        case httpx.ConnectTimeout() | httpx.ReadTimeout() | httpx.WriteTimeout() | httpx.PoolTimeout():
            return "it does not answer in time"
        case httpx.ConnectError():
            return "there is no connection"
        case httpx.DecodingError():
            return "its answer is damaged"
        case _:
            return "the connection broke off"
