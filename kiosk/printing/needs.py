"""Why somebody needs another badge. What a reprint's `reason` says, in the queue and in the journal."""

from enum import StrEnum


class Need(StrEnum):
    """In the order in which they are offered."""

    LOST = "lost"
    STOLEN = "stolen"
    """As lost, and security is told."""
    DAMAGED = "damaged"
    WRONG_DATA = "wrong_data"
    NEVER_CAME_OUT = "never_came_out"
    """The printer swallowed it; it is asked first."""
