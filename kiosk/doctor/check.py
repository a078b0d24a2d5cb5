"""One finding of the doctor."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """One look at the machine (CONTRACT). `remedy` says what to do; empty where nothing needs doing."""

    check: str
    ok: bool
    detail: str
    remedy: str = ""
