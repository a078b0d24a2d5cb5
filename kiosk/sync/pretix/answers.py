"""What pretix' answers to uploads mean, as tables (api/views/checkin.py, base/services/checkin.py).

201 stored, maybe against a rule: the answer shows the ticket as it stands there. 400 with a reason, 404: never stored,
whatever is tried. 400 without a reason: the list is gone, or something in the request is.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from kiosk.domain.verdict import Reason
from kiosk.sync.pretix import catalogue
from kiosk.sync.pretix.site import Json, Site
from kiosk.sync.server import Answer
from kiosk.sync.system import Act, Contradiction, Finding, Taken, Upload

_FINDINGS: Mapping[str, Finding] = {
    "invalid": Finding.CODE_REPLACED,
    "revoked": Finding.CODE_REPLACED,
    "canceled": Finding.CANCELLED,
    "unpaid": Finding.UNPAID,
    "unapproved": Finding.UNPAID,
    "product": Finding.WRONG_PRODUCT,
    "rules": Finding.RULES,
    "invalid_time": Finding.RULES,
    "already_redeemed": Finding.USED_ELSEWHERE,
    "ambiguous": Finding.AMBIGUOUS,
    "blocked": Finding.BLOCKED,
}
_REFUSED: Mapping[Reason, str] = {
    Reason.MALFORMED: "invalid",
    Reason.WRONG_EVENT: "invalid",
    Reason.FORGED: "invalid",
    Reason.UNKNOWN_KEY: "invalid",
    Reason.UNKNOWN: "invalid",
    Reason.REVOKED: "revoked",
    Reason.SUPERSEDED: "revoked",
    Reason.BLOCKED: "blocked",
    Reason.BARRED: "blocked",
    Reason.WITHDRAWN: "canceled",
    Reason.REJECTED: "canceled",
    Reason.CANCELLED: "canceled",
    Reason.LOCKDOWN: "error",
    Reason.PENDING: "unapproved",
    Reason.UNPAID: "unpaid",
    Reason.BADGE_REQUIRED: "error",
    Reason.NOT_YET_VALID: "invalid_time",
    Reason.EXPIRED: "invalid_time",
    Reason.NO_ACCESS: "product",
    Reason.OUTSIDE_HOURS: "rules",
    Reason.RULES: "rules",
    Reason.ALREADY_USED: "already_redeemed",
    Reason.ALREADY_INSIDE: "already_redeemed",
    Reason.NOT_IN_OUTER_ZONE: "rules",
    Reason.ZONE_FULL: "rules",
    Reason.ESCORT_REQUIRED: "rules",
    Reason.ANSWERS_REQUIRED: "incomplete",
    Reason.IDENTITY_CHECK: "error",
    Reason.NOT_THIS_PERSON: "error",
}
_STORED = 201


def reason_of(reason: Reason | None) -> str:
    """pretix' word for a refusal."""
    return _REFUSED[reason] if reason is not None else "error"


def redeemed(site: Site, upload: Upload, listed: int, answer: Answer) -> Taken:
    """What became of an admission."""
    if answer.status == _STORED:
        return Taken(_objection(site, upload, listed, answer.record().get("position") or {}))
    return refused(answer)


def refused(answer: Answer) -> Taken:
    """400 or 404: kept as a conflict, and never asked again."""
    body: Any = answer.json()
    told = body if isinstance(body, dict) else {}
    word = told.get("reason")
    if word is None and "lists" in told:
        return Taken(Contradiction(Finding.LIST_GONE, "lists"))
    if not isinstance(word, str):
        return Taken(Contradiction(Finding.NOT_TAKEN, " ".join(sorted(map(str, told)))[:80] or str(answer.status)))
    return Taken(Contradiction(_FINDINGS.get(word, Finding.NOT_TAKEN), word[:80]))


def _objection(site: Site, upload: Upload, listed: int, position: Json) -> Contradiction | None:
    """Stored because it was forced: what would have been said otherwise, gravest first."""
    if position.get("canceled") or position.get("order__status") in ("c", "e"):
        return Contradiction(Finding.CANCELLED, "canceled")
    if position.get("blocked"):
        return Contradiction(Finding.BLOCKED, "blocked")
    if position.get("order__status") == "n" and not position.get("order__valid_if_pending"):
        return Contradiction(Finding.UNPAID, "unpaid")
    if upload.act is Act.ENTERED and _is_inside(site, upload, listed, position):
        return Contradiction(Finding.USED_ELSEWHERE, "already_redeemed")
    return None


def _is_inside(site: Site, upload: Upload, listed: int, position: Json) -> bool:
    """Whether another device had let the ticket in by then, and nobody out again."""
    if catalogue.allows_many(site, listed):
        return False
    scans = [scan for scan in position.get("checkins") or () if scan.get("list") == listed]
    before = sorted((scan for scan in scans if _moment(scan) < upload.at), key=_moment)
    return bool(before) and before[-1].get("type") == "entry" and before[-1].get("device_id") != site.device


def _moment(scan: Json) -> datetime:
    return datetime.fromisoformat(str(scan["datetime"]))
