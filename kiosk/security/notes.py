"""What officers write down goes into the journal for good, so it is kept short and plain."""

_LONGEST = 500


def note_text(note: str) -> str:
    """One line without control characters, at most 500 characters."""
    return " ".join("".join(c if c.isprintable() else " " for c in note[: 4 * _LONGEST]).split())[:_LONGEST]
