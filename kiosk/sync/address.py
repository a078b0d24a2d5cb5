"""The address of a server: https, or plain http to this very machine. Pure."""

import ipaddress
from urllib.parse import urlsplit

from kiosk.sync.troubles import BadAddress


def address(url: str) -> str:
    """`url` as it is kept: no final slash, no credentials, nothing behind the path. Raises BadAddress."""
    text = url.strip()
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise BadAddress(url, "it is none") from None
    if parts.username is not None or parts.password is not None:
        raise BadAddress(
            parts.hostname or "it", "a name or password in it would be kept in clear; give a token instead"
        )
    if parts.scheme not in ("https", "http") or not host:
        raise BadAddress(url, "it must begin with https://")
    if parts.query or parts.fragment:
        raise BadAddress(url, "nothing with ? or # belongs to it")
    if parts.scheme == "http" and not is_loopback(host):
        raise BadAddress(url, "without TLS anybody on the way reads the token; use https://")
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}{f':{port}' if port else ''}{parts.path.rstrip('/')}"


def host_of(url: str) -> str:
    """How people call the server: host, and port where it is no usual one."""
    parts = urlsplit(url)
    return f"{parts.hostname}:{parts.port}" if parts.port else parts.hostname or url


def is_loopback(host: str) -> bool:
    """Whether a host is this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"
