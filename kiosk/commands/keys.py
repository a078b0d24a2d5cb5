"""`keys`, `credential`: the keys that sign badges, and single codes that no longer count.

A kiosk that runs on the folder heeds what is revoked, adopted or ruled before its next decision; for the rest it must
be closed meanwhile.
"""

import json
import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kiosk.commands.answers import Invocation, options, shown
from kiosk.domain.trouble import Trouble
from kiosk.storage.paths import data_folder

if TYPE_CHECKING:
    from kiosk.credentials.key_store import KnownKey

_FILE = click.Path(path_type=Path, dir_okay=False)


class NoSuchCredential(Trouble):
    """Nothing here goes by this name."""

    def __init__(self, name: str) -> None:
        super().__init__(f"No ticket or badge here is called {name[:60]!r}; `kiosk verify --json` shows ids.")


class Superseded(Trouble):
    """Two badges of one person would be good."""

    def __init__(self) -> None:
        super().__init__("This badge ended with a newer badge of the same person; it cannot be allowed again.")


@click.group("keys")
def keys_command() -> None:
    """Keys of this event: the organiser's certifies kiosk keys, kiosk keys sign badges."""


@keys_command.command("new")
@click.argument("name", nargs=-1, metavar="[NAME...]")
@options
@click.pass_obj
def new(session: Invocation, name: tuple[str, ...]) -> None:
    """Make a new signing key for this kiosk; badges signed with the older ones stay good."""
    from kiosk.credentials import badge_signing
    from kiosk.credentials.key_store import KeyStore
    from kiosk.station import open_station

    with open_station(data_folder(session.data), writing=True) as station:
        called = " ".join(name) or f"Kiosk {station.journal.kiosk}"
        made = badge_signing.new_key(KeyStore(station.db), station.plan.event, called, datetime.now(UTC))
    session.put(_json(made))
    session.say(_line(made))
    if made.certificate is None:
        click.echo("It waits for the organiser: `kiosk keys export` here, `kiosk keys certify` there.", err=True)


@keys_command.command("list")
@options
@click.pass_obj
def list_(session: Invocation) -> None:
    """Every key that is known here."""
    from kiosk.credentials.key_store import KeyStore
    from kiosk.station import open_station

    with open_station(data_folder(session.data), writing=False) as station:
        known = KeyStore(station.db).known()
    session.put({"keys": [_json(key) for key in known]})
    for key in known:
        session.say(_line(key))


@keys_command.command("revoke")
@click.argument("key")
@options
@click.pass_obj
def revoke(session: Invocation, key: str) -> None:
    """Distrust a key for good: every badge it signed is void. For single badges, see `kiosk credential revoke`."""
    from kiosk.credentials.key_store import KeyStore
    from kiosk.station import join_station

    with join_station(data_folder(session.data)) as station:
        revoked = KeyStore(station.db).revoke(key, now=datetime.now(UTC))
    session.put(_json(revoked))
    session.say(_line(revoked))


@keys_command.command("certify")
@click.argument("key")
@options
@click.pass_obj
def certify(session: Invocation, key: str) -> None:
    """Vouch, as the organiser, for the key of another kiosk that `kiosk keys adopt` brought."""
    from kiosk.credentials import badge_signing
    from kiosk.credentials.key_store import KeyStore
    from kiosk.station import open_station

    with open_station(data_folder(session.data), writing=True) as station:
        certified = badge_signing.certify(KeyStore(station.db), station.plan.event, key, datetime.now(UTC))
    session.put(_json(certified))
    session.say(_line(certified))


@keys_command.command("export")
@click.argument("file", required=False, type=_FILE)
@options
@click.pass_obj
def export(session: Invocation, file: Path | None) -> None:
    """Write what other kiosks need to trust this one's badges, to FILE or standard output. It holds no secret."""
    from kiosk.credentials.key_file import written
    from kiosk.credentials.key_store import KeyStore
    from kiosk.station import open_station

    with open_station(data_folder(session.data), writing=False) as station:
        keys = KeyStore(station.db).export()
    text = written(keys)
    if file is None:
        session.put(json.loads(text)) if session.json else sys.stdout.write(text)
        return
    file.write_text(text, encoding="utf-8")
    facts = {name: len(getattr(keys, name)) for name in ("organisers", "certificates", "revocations", "requests")}
    session.put({"file": str(file), **facts})
    session.say(f"{file}: " + ", ".join(f"{count} {name}" for name, count in facts.items()))


@keys_command.command("adopt")
@click.argument("file", type=_FILE)
@click.option("--trust", is_flag=True, help="Believe its organisers too: compare their key ids with them first.")
@options
@click.pass_obj
def adopt(session: Invocation, file: Path, trust: bool) -> int:
    """Take over the key file of another kiosk; what is not proven by a signature is refused."""
    from dataclasses import asdict

    from kiosk.credentials.key_file import parsed
    from kiosk.credentials.key_store import KeyStore
    from kiosk.station import join_station

    keys = parsed(file.read_text(encoding="utf-8", errors="replace"))
    with join_station(data_folder(session.data)) as station:
        adopted = KeyStore(station.db).adopt(keys, now=datetime.now(UTC), trust_organisers=trust)
    session.put(asdict(adopted))
    session.say(", ".join(f"{count} {name}" for name, count in asdict(adopted).items()))
    if adopted.refused:
        click.echo("kiosk: some keys are vouched for by nobody whom this kiosk trusts; --trust would.", err=True)
    return 1 if adopted.refused else 0


@keys_command.command("backup")
@click.argument("key")
@click.argument("file", type=_FILE)
@options
@click.pass_obj
def backup(session: Invocation, key: str, file: Path) -> None:
    """Write a private key of this kiosk to FILE, under the passphrase in KIOSK_KEY_PASSPHRASE (or asked for)."""
    from kiosk.credentials.key_store import KeyStore
    from kiosk.station import open_station
    from kiosk.storage.files import saving

    passphrase = _passphrase(new=True)
    with open_station(data_folder(session.data), writing=False) as station:
        pem = KeyStore(station.db).backup(key, passphrase)
    with saving(file) as part:
        part.write_text(pem, encoding="ascii")
    session.put({"key": key, "file": str(file)})
    session.say(f"{key} is in {file}, encrypted.")


@keys_command.command("restore")
@click.argument("file", type=_FILE)
@click.option("--role", type=click.Choice(["organiser", "kiosk"]), default="organiser", show_default=True)
@click.option("--name", default="Restored", show_default=True, help="What it is called here.")
@options
@click.pass_obj
def restore(session: Invocation, file: Path, role: str, name: str) -> None:
    """Bring in a private key that `kiosk keys backup` wrote."""
    from kiosk.credentials.key_store import KeyStore, Role
    from kiosk.station import open_station

    passphrase = _passphrase(new=False)
    pem = file.read_text(encoding="utf-8", errors="replace")
    with open_station(data_folder(session.data), writing=True) as station:
        restored = KeyStore(station.db).restore(pem, passphrase, role=Role(role), name=name, now=datetime.now(UTC))
    session.put(_json(restored))
    session.say(_line(restored))


@click.group("credential")
def credential_command() -> None:
    """Single tickets and badges: by the id that screens and JSON show, or by their very code."""


def _ruling(name: str, standing: str, words: str, help_text: str) -> None:
    @credential_command.command(name, help=help_text)
    @click.argument("credential", metavar="ID")
    @options
    @click.pass_obj
    def command(session: Invocation, credential: str) -> None:
        _rule(session, credential, standing, words)


_ruling("revoke", "revoked", "is void from now on", "Void, whatever its source says later.")
_ruling("block", "blocked", "is blocked", "Stopped until `kiosk credential allow`.")
_ruling("allow", "active", "counts again", "End a block.")


def _rule(session: Invocation, name: str, kind: str, words: str) -> None:
    from kiosk.credentials import named, read
    from kiosk.domain.credential import Credential, Format
    from kiosk.domain.people import Standing
    from kiosk.security.rulings import rule
    from kiosk.station import join_station

    with join_station(data_folder(session.data)) as station:
        keys, roster, now = station.checkpoint.keys, station.roster, datetime.now(UTC)
        standing = Standing(kind)
        found = roster.find(named(name, keys))
        reading = read(name.encode("utf-8", "surrogateescape"), keys)
        if found is not None and found.standing is Standing.SUPERSEDED and standing is Standing.ACTIVE:
            raise Superseded
        if found is not None:
            key = found.key
        elif isinstance(reading, Credential) and reading.format is not Format.PLAIN:
            key = reading.keys[0]
        else:
            raise NoSuchCredential(name)
        holder = found.delegate.id if found and found.delegate else _holder(key)
        rule(roster, station.journal, [key], standing, holder, now)
    session.put({"credential": name, "delegate": holder, "standing": str(standing)})
    session.say(shown(f"{name} {words}."))


def _holder(key: str) -> str | None:
    """Whose badge this is, by its key."""
    system, _, rest = key.partition(":")
    return rest.rpartition("/")[0] if system == "badge" else None


def _passphrase(*, new: bool) -> str:
    given = os.environ.get("KIOSK_KEY_PASSPHRASE")
    if given:
        return given
    if not sys.stdin.isatty():
        raise click.UsageError("Give the passphrase in KIOSK_KEY_PASSPHRASE, or run this on a terminal.")
    asked: str = click.prompt("Passphrase", hide_input=True, confirmation_prompt=new, err=True)
    return asked


def _json(key: "KnownKey") -> dict[str, Any]:
    certificate = key.certificate
    return {
        "key": key.kid,
        "role": str(key.role),
        "name": key.name,
        "own": key.own,
        "made": key.made.isoformat(),
        "certified": certificate is not None,
        "event": certificate.event if certificate else None,
        "valid_from": certificate.valid_from.isoformat() if certificate else None,
        "valid_until": certificate.valid_until.isoformat() if certificate else None,
        "revoked": key.revoked.isoformat() if key.revoked else None,
    }


def _line(key: "KnownKey") -> str:
    facts = [key.kid, str(key.role), shown(key.name)]
    facts += ["of this kiosk"] if key.own else []
    if key.revoked:
        facts.append(f"REVOKED {key.revoked:%Y-%m-%d %H:%M} UTC")
    elif key.certificate is not None:
        facts.append(f"until {key.certificate.valid_until:%Y-%m-%d %H:%M} UTC")
    elif key.role == "kiosk":
        facts.append("waits for a certificate")
    return "\t".join(facts)
