"""Bytes of a scan in, `Reading` out. Nothing a scanner can send raises or takes long.

One file a format, each with `read(text, keys) -> Reading | None`, where None means "not mine". A code carries its own
proof that it was read right (a signature, or Indico's JSON with canonical base64), so noise may be undone boldly
there; a bare text proves nothing and is looked up as it came first, and only then as a wrong keyboard may have
bent it. Whatever the spelling, the keys of one code are the same: none revives a revoked or used ticket.
"""

from kiosk.credentials.keys import Keys
from kiosk.credentials.reading import named, read

__all__ = ["Keys", "named", "read"]
