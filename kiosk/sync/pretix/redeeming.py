"""Uploads to pretix: what happened at a gate, with the moment at which it happened.

What was admitted was admitted, so it is sent with `force`. The nonce is made of kiosk and passage: pretix keeps one
scan of each, whatever is repeated, and finds by it what is to be annulled.
"""

from datetime import UTC, datetime
from typing import assert_never

from kiosk.sync.pretix.answers import reason_of, redeemed, refused
from kiosk.sync.pretix.catalogue import list_for
from kiosk.sync.pretix.device import CHECK_IN
from kiosk.sync.pretix.site import Site, remedy
from kiosk.sync.pretix.tickets import Ticket, ticket_of
from kiosk.sync.server import Answer
from kiosk.sync.system import Act, Contradiction, Finding, Taken, Upload

_TOO_LATE, _NOT_THERE = "15 minutes", "unsuccessful"
_IN_HAND = 409


def push(site: Site, upload: Upload) -> Taken | None:
    """See `System`. Tickets of other events, and zones that no list is named for, are nothing for this server."""
    ticket = ticket_of(site.known, upload)
    listed = upload.listed if upload.listed is not None else list_for(site, upload.zone)
    if ticket is None:
        return None
    if upload.act is Act.BADGE:
        return _printed(site, upload, ticket)
    if listed is None:
        return None
    match upload.act:
        case Act.ENTERED | Act.LEFT:
            return _redeem(site, upload, ticket, listed)
        case Act.REFUSED:
            return _refused(site, upload, ticket, listed)
        case Act.TAKEN_BACK:
            return _annul(site, upload, ticket, listed)
        case never:
            assert_never(never)


def nonce(kiosk: str, number: int) -> str:
    """What tells an entry of a kiosk apart, for ever."""
    return f"uncops-{kiosk}-{number}"


def _redeem(site: Site, upload: Upload, ticket: Ticket, listed: int) -> Taken:
    body = {
        "secret": ticket.secret,
        "source_type": "barcode",
        "lists": [listed],
        "type": "entry" if upload.act is Act.ENTERED else "exit",
        "datetime": moment(upload.at),
        "nonce": nonce(upload.kiosk, upload.passage),
        "force": True,
        "ignore_unpaid": True,
        "questions_supported": False,
        "answers": {str(question): answer for question, answer in upload.answers.items()},
    }
    answer = site.server.post(site.of_organizer("checkinrpc/redeem/"), body)
    return redeemed(site, upload, listed, answered(answer, 201, 400, 404))


def _refused(site: Site, upload: Upload, ticket: Ticket, listed: int) -> Taken:
    body = {
        "raw_barcode": ticket.secret,
        "datetime": moment(upload.at),
        "type": "entry",
        "nonce": nonce(upload.kiosk, upload.seq),
        "error_reason": reason_of(upload.reason),
        "error_explanation": upload.reason or "",
    }
    answer = site.server.post(site.at(f"checkinlists/{listed}/failed_checkins/"), body)
    if answered(answer, 201, 400, 404).status == 404:
        return Taken(Contradiction(Finding.LIST_GONE, "not found"))
    return Taken() if answer.status == 201 else refused(answer)


def _annul(site: Site, upload: Upload, ticket: Ticket, listed: int) -> Taken:
    """What is not there, or no longer, need not be taken back; that a face did not match is worth telling then."""
    body = {
        "lists": [listed],
        "nonce": nonce(upload.kiosk, upload.passage),
        "datetime": moment(upload.at),
        "error_explanation": upload.reason or "undone",
    }
    answer = answered(site.server.post(site.of_organizer("checkinrpc/annul/"), body), 200, 400, 404)
    text = answer.body.decode("utf-8", "replace")
    if answer.status == 404 and upload.reason is not None:
        return _refused(site, upload, ticket, listed)
    if answer.status != 400 or _NOT_THERE in text:
        return Taken()
    return Taken(Contradiction(Finding.TOO_LATE, "too late")) if _TOO_LATE in text else refused(answer)


def _printed(site: Site, upload: Upload, ticket: Ticket) -> Taken:
    """A line in the ticket's log of prints; the key keeps it one line. Where its ticket is gone, so is the log."""
    body = {
        "source": "uncops-kiosk",
        "type": "badge",
        "datetime": moment(upload.at),
        "info": {"kiosk": upload.kiosk, "serial": upload.serial},
    }
    key = {"X-Idempotency-Key": nonce(upload.kiosk, upload.seq)}
    answer = site.server.post(site.at(f"orderpositions/{ticket.position}/printlog/"), body, key)
    answered(answer, 201, 400, 404, _IN_HAND)
    return Taken()


def answered(answer: Answer, *known: int) -> Answer:
    """An answer for good, and pretix' own: whoever stands between may answer 200, too. Raises Denied, Nonsense: then it
    is asked again later.
    """
    if answer.status not in known:
        answer = answer.expected(CHECK_IN, remedy(CHECK_IN))
    answer.json()
    return answer


def moment(at: datetime) -> str:
    """A moment as pretix reads it; to the microsecond, so that it is the same scan wherever it comes back."""
    return at.astimezone(UTC).isoformat()
