"""What becomes of a request, whatever a server does: each outcome has one name, and nothing hangs or follows."""

import contextlib
import logging
import ssl
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from kiosk.sync import server as server_module
from kiosk.sync.address import address
from kiosk.sync.server import Patience, Server, retry_after
from kiosk.sync.troubles import BadAddress, BadAuthority, Denied, LedElsewhere, Nonsense, ServerUnreachable
from tests.sync.scripted import Asked, Reply, Scripted, reply, scripted

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
Ask = Callable[[], object]


@pytest.fixture
def waited() -> list[float]:
    return []


def speaking(there: Scripted, waited: list[float] | None = None, **more: object) -> Server:
    slept = [] if waited is None else waited
    return Server(there.url, {"Authorization": "Device secret-token"}, sleep=slept.append, chance=lambda: 0.5, **more)  # type: ignore[arg-type]


def outcome(said: Reply, waited: list[float] | None = None) -> Exception:
    with scripted(lambda _: said) as there, speaking(there, waited) as server, pytest.raises(Exception) as raised:
        server.get("/api").expected("reading", "Ask.").record()
    return raised.value


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param(Reply(b'{"count": 5', cut=6), ServerUnreachable, id="half a body"),
        pytest.param(Reply(None), ServerUnreachable, id="no answer at all"),
        pytest.param(Reply(b"", 500), ServerUnreachable, id="500"),
        pytest.param(Reply(b"", 502), ServerUnreachable, id="a proxy without its server"),
        pytest.param(Reply(b"", 429), ServerUnreachable, id="429"),
        pytest.param(Reply(b'{"count": '), Nonsense, id="cut-off JSON"),
        pytest.param(Reply(b"[" * 100_000), Nonsense, id="JSON without end"),
        pytest.param(Reply(b"[]"), Nonsense, id="JSON of another shape"),
        pytest.param(Reply(b"<!DOCTYPE html><title>Sign in</title>"), Nonsense, id="a web page"),
        pytest.param(Reply(b"", 404), Nonsense, id="404"),
        pytest.param(Reply(b"", 302, {"Location": "https://login.example/?next=/"}), LedElsewhere, id="log-in page"),
        pytest.param(Reply(b"", 301, {}), LedElsewhere, id="redirect to nowhere"),
        pytest.param(Reply(b"{}", 401), Denied, id="401"),
        pytest.param(Reply(b"{}", 403), Denied, id="403"),
        pytest.param(Reply(b"xx", 200, {"Content-Encoding": "gzip"}), ServerUnreachable, id="damaged compression"),
    ],
)
def test_every_failure_has_its_name(said: Reply, expected: type[Exception]) -> None:
    assert type(outcome(said)) is expected


def test_nobody_is_asked_where_a_redirect_leads() -> None:
    with scripted(lambda _: Reply(b"{}")) as elsewhere:
        found = outcome(Reply(b"", 307, {"Location": f"{elsewhere.url}/api"}))
    assert isinstance(found, LedElsewhere) and not elsewhere.asked


def test_a_busy_server_is_asked_again_after_what_it_asks_for(waited: list[float]) -> None:
    answers = iter([Reply(b"", 429, {"Retry-After": "7"}), Reply(b"", 503), Reply(b'{"fine": 1}')])
    with scripted(lambda _: next(answers)) as there, speaking(there, waited) as server:
        assert server.get("/").record() == {"fine": 1}
    assert waited == [7.0, 2.0] and server.requests == 3


def test_a_server_that_stays_busy_is_left_alone(waited: list[float]) -> None:
    found = outcome(Reply(b"", 503), waited)
    assert isinstance(found, ServerUnreachable) and waited == [1.0, 2.0, 4.0]


def test_a_server_that_wants_minutes_of_patience_is_not_waited_for(waited: list[float]) -> None:
    found = outcome(Reply(b"", 429, {"Retry-After": "600"}), waited)
    assert isinstance(found, ServerUnreachable) and found.after == 600.0 and not waited


def test_a_server_that_is_down_is_said_at_once(waited: list[float]) -> None:
    with scripted(lambda _: Reply()) as there:
        pass
    with speaking(there, waited) as server, pytest.raises(ServerUnreachable, match="there is no connection"):
        server.get("/")
    assert not waited


def test_all_requests_use_one_connection() -> None:
    with scripted(lambda _: reply({})) as there, speaking(there) as server:
        for _ in range(20):
            server.get("/").record()
            server.post("/", {"x": 1}).record()
    assert there.connections == 1 and server.requests == 40


def test_an_answer_is_never_read_beyond_its_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server_module, "LARGEST", 1 << 20)
    assert isinstance(outcome(Reply(b'"' + b"x" * (1 << 21) + b'"')), Nonsense)


def test_a_silent_server_is_not_waited_for_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server_module, "_PATIENCE", httpx.Timeout(0.2))
    gone = threading.Event()

    def silent(_: Asked) -> Reply:
        gone.wait(10)
        return Reply(None)

    with scripted(silent) as there, speaking(there) as server:
        with pytest.raises(ServerUnreachable, match="does not answer in time"):
            server.get("/")
        gone.set()


def test_the_servers_clock_is_compared() -> None:
    ahead = NOW + timedelta(minutes=9)
    date = ahead.strftime("%a, %d %b %Y %H:%M:%S GMT")
    with scripted(lambda _: reply({}, Date=date)) as there, speaking(there, now=lambda: NOW) as server:
        server.get("/")
    assert server.skew == timedelta(minutes=9)


def test_the_token_goes_to_the_server_and_nowhere_else(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    found = []
    for said in (Reply(b"", 401), Reply(b"", 403), Reply(b"", 500), Reply(None), Reply(b"<html>"), Reply(b"", 302)):
        found.append(outcome(said))
    with scripted(lambda _: reply({})) as there, speaking(there) as server:
        answer = server.get("/")
    assert there.asked[0].headers["Authorization"] == "Device secret-token"
    assert "secret-token" not in f"{found}{[str(each) for each in found]}{answer!r}{server!r}{caplog.text}"


@pytest.mark.parametrize(
    ("asked", "seconds"),
    [("5", 5.0), ("0", 0.0), (None, None), ("soon", None), ("Tue, 24 Nov 2026 12:00:30 GMT", 30.0)],
)
def test_retry_after_is_a_number_or_a_date(asked: str | None, seconds: float | None) -> None:
    assert retry_after(asked, NOW) == seconds


def test_patience_doubles_up_to_a_minute_and_ends_with_success() -> None:
    patience = Patience(chance=lambda: 1.0)
    assert [patience.failed() for _ in range(8)] == [1, 2, 4, 8, 16, 32, 60, 60]
    assert patience.failed(after=300.0) == 300.0
    patience.succeeded()
    assert patience.failed() == 1


def test_rounds_of_many_kiosks_do_not_fall_together() -> None:
    low, high = Patience(chance=lambda: 0.0), Patience(chance=lambda: 0.999)
    assert low.failed() < high.failed()


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://pretix.eu/", "https://pretix.eu"),
        ("pretix.eu", "https://pretix.eu"),
        ("https://indico.un.org:8443/indico/", "https://indico.un.org:8443/indico"),
        ("http://127.0.0.1:8345", "http://127.0.0.1:8345"),
        ("http://localhost", "http://localhost"),
        ("http://[::1]:80/", "http://[::1]:80"),
    ],
)
def test_an_address_is_https_or_this_machine(url: str, kept: str) -> None:
    assert address(url) == kept


@pytest.mark.parametrize(
    "url",
    [
        *("http://pretix.eu", "http://10.0.0.1", "ftp://pretix.eu", "https://", "", "https://user:pw@pretix.eu"),
        *("https://pretix.eu/?x=1", "https://pretix.eu/#x", "https://pretix.eu:port", "http://localhost.example"),
    ],
)
def test_any_other_address_is_refused(url: str) -> None:
    with pytest.raises(BadAddress) as raised:
        address(url)
    assert "pw" not in str(raised.value)


def certificate(folder: Path, *, days: int) -> tuple[ssl.SSLContext, str]:
    """A server's context and its certificate, for 127.0.0.1, signed by itself; it ended where `days` are negative."""
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "practice")])
    from ipaddress import IPv4Address

    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=30))
        .not_valid_after(now + timedelta(days=days))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = made.public_bytes(Encoding.PEM)
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    (folder / "both.pem").write_bytes(pem + private)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "both.pem")
    return context, pem.decode()


@pytest.fixture
def private(tmp_path: Path) -> Iterator[tuple[Scripted, str]]:
    context, pem = certificate(tmp_path, days=30)
    with scripted(lambda _: reply({"fine": 1}), context) as there:
        yield there, pem


def test_a_private_authority_is_trusted_where_it_is_named(private: tuple[Scripted, str]) -> None:
    there, pem = private
    with speaking(there, ca=pem) as server:
        assert server.get("/").record() == {"fine": 1}
    with speaking(there) as server, pytest.raises(ServerUnreachable, match="certificate is not trusted"):
        server.get("/")
    assert len(there.asked) == 1


def test_an_expired_certificate_is_not_trusted(tmp_path: Path) -> None:
    context, pem = certificate(tmp_path, days=-1)
    there, expired = Scripted(lambda _: reply({}), context), pytest.raises(ServerUnreachable, match="has expired")
    with contextlib.closing(there), speaking(there, ca=pem) as server, expired:
        server.get("/")
    assert not there.asked


def test_what_is_no_certificate_is_no_authority() -> None:
    with pytest.raises(BadAuthority):
        Server("https://pretix.eu", {}, ca="-----BEGIN nothing")
