"""A head of a chain on paper: as the text of a QR code, or as twelve words that can be read out and typed. Pure.

    kiosk-head:KIOSK:SEQ:HASH[:SIGNATURE]      HASH is 64, SIGNATURE (Ed25519 over what stands before it) 128 hex digits

Twelve words hold 132 bits: the number (32), the first 92 bits of the hash, and a checksum (8: the beginning of the
SHA-256 of the other bits, written as 16 bytes). They name no kiosk: whoever checks them looks into every chain. 92 bits
cannot be met by trying, and a word misread is told from a head that is missing.

The 2048 words are made here, from no list of anybody's: consonant, vowel, consonant, vowel, in the order of the
alphabet, without those that repeat a syllable and without `_UNFIT`. The order is fixed for ever; a test holds it.
"""

import hashlib
import re
from dataclasses import dataclass
from functools import cache
from itertools import islice, product

from kiosk.domain.trouble import Trouble
from kiosk.journal.chain import Head

WORDS = 12
_FIRST, _SECOND, _VOWELS = "bdfglmnrv", "bdfghjklmnprstvz", "aiou"
_UNFIT = frozenset({"dago", "nazi", "niga", "nigu", "fagi", "fago", "fagu", "rapa", "rapi", "rapo", "rapu"})
_BITS, _CHECK_BITS, _HASH_DIGITS = 11, 8, 23
_TEXT = re.compile(r"kiosk-head:([0-9A-Za-z_-]{1,40}):([1-9][0-9]{0,15}):([0-9a-f]{64})(?::([0-9a-f]{128}))?")


class NoHead(Trouble):
    """What was typed is neither the text nor the words of a head."""

    def __init__(self) -> None:
        super().__init__(
            "This is no head of a journal: give the text of its code (kiosk-head:…) or all twelve words, none misread."
        )


@dataclass(frozen=True, slots=True)
class PaperHead:
    """What a paper says of a chain. From words, `kiosk` is None and `hash` only its beginning."""

    kiosk: str | None
    seq: int
    hash: str
    signature: bytes | None = None

    def is_of(self, hash_: str) -> bool:
        """Whether an entry with this hash is meant."""
        return hash_.startswith(self.hash)


def head_text(kiosk: str, head: Head, signature: bytes | None = None) -> str:
    """The text of the code."""
    text = f"kiosk-head:{kiosk}:{head[0]}:{head[1]}"
    return text if signature is None else f"{text}:{signature.hex()}"


def head_words(head: Head) -> str:
    """The twelve words."""
    content = (head[0] << 4 * _HASH_DIGITS) | int(head[1][:_HASH_DIGITS] or "0", 16)
    number = content << _CHECK_BITS | _checksum(content)
    places = (number >> _BITS * (WORDS - 1 - place) & (1 << _BITS) - 1 for place in range(WORDS))
    return " ".join(words()[place] for place in places)


def read(text: str) -> PaperHead:
    """The head of such a text or such words, in any case and spacing. Raises NoHead."""
    plain = text.strip()
    if found := _TEXT.fullmatch(plain):
        return PaperHead(found[1], int(found[2]), found[3], bytes.fromhex(found[4]) if found[4] else None)
    known = {word: place for place, word in enumerate(words())}
    places = [known.get(word) for word in re.split(r"[\s,-]+", plain[:400].lower())]
    if len(places) != WORDS:
        raise NoHead
    number = 0
    for place in places:
        if place is None:
            raise NoHead
        number = number << _BITS | place
    content = number >> _CHECK_BITS
    if number & (1 << _CHECK_BITS) - 1 != _checksum(content):
        raise NoHead
    return PaperHead(None, content >> 4 * _HASH_DIGITS, f"{content & (1 << 4 * _HASH_DIGITS) - 1:0{_HASH_DIGITS}x}")


@cache
def words() -> tuple[str, ...]:
    """The 2048 words."""
    made = (a + b + c + d for a, b, c, d in product(_FIRST, _VOWELS, _SECOND, _VOWELS) if a + b != c + d)
    return tuple(islice((word for word in made if word not in _UNFIT), 1 << _BITS))


def _checksum(content: int) -> int:
    return hashlib.sha256(content.to_bytes(16, "big")).digest()[0]
