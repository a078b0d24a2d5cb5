"""What staff can ask for at a gate; keys, buttons and controllers agree on it."""

from enum import StrEnum


class Intent(StrEnum):
    """What staff can ask for at a gate. The gate screen says so; somebody else does it."""

    PRINT = "print"
    REPRINT = "reprint"
    UNDO = "undo"
    NEXT = "next"
    NOT_THIS_PERSON = "not_this_person"
    RESOLVE = "resolve"
    OVERRIDE = "override"
    DESK = "desk"
    FIND = "find"
    HELP = "help"
    RETRY = "retry"
    LOCK = "lock"
    ROOMS = "rooms"
    """To the officers' screens."""
    DISPLAY = "display"
    """Another language, or the other paper."""
