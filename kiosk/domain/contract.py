"""Delegates and passages as JSON for the command line and exports. Fields may be added, never changed or removed."""

from datetime import tzinfo
from typing import Any

from kiosk.domain.credential import Credential
from kiosk.domain.passage import Passage
from kiosk.domain.people import Delegate
from kiosk.domain.verdict import Admitted, Held, Refused, outcome


def delegate_json(delegate: Delegate) -> dict[str, Any]:
    """A delegate; `companion_of` is the `id` of the host."""
    return {
        "id": delegate.id,
        "source_id": delegate.source_id,
        "name": delegate.name,
        "latin_name": delegate.latin_name,
        "category": delegate.category,
        "delegation": delegate.delegation,
        "organisation": delegate.organisation,
        "position": delegate.position,
        "state": str(delegate.state),
        "companion_of": delegate.companion_of,
    }


def passage_json(passage: Passage, zone: tzinfo) -> dict[str, Any]:
    """A passage, its time with the offset of `zone`; what is no UTF-8 in the payload is shown as U+FFFD.

    `released` are passages of people who waited for this escort; `escort` is the number of the escort's passage.
    """
    verdict = passage.verdict
    return {
        "payload": passage.payload.decode("utf-8", "replace"),
        "verdict": outcome(verdict),
        "reason": None if isinstance(verdict, Admitted) else str(verdict.reason),
        "notes": [] if isinstance(verdict, Refused) else [str(note) for note in verdict.notes],
        "delegate": delegate_json(passage.delegate) if passage.delegate else None,
        "credential": _credential_json(passage.credential) if passage.credential else None,
        "gate": passage.gate,
        "direction": str(passage.direction),
        "at": passage.at.astimezone(zone).isoformat(),
        "seq": passage.seq,
        "number": passage.number,
        "referrals": _referrals(verdict, zone),
        "cautions": [str(caution) for caution in passage.cautions],
        "escort": passage.escort,
        "released": [passage_json(each, zone) for each in passage.released],
    }


def _credential_json(credential: Credential) -> dict[str, Any]:
    return {
        "format": str(credential.format),
        "kind": str(credential.kind),
        "id": credential.id,
        "serial": credential.serial,
    }


def _referrals(verdict: Admitted | Held | Refused, zone: tzinfo) -> list[dict[str, Any]]:
    if not isinstance(verdict, Refused):
        return []
    return [
        {
            "zone": referral.zone,
            "gate": referral.gate,
            "opens": referral.opens.astimezone(zone).isoformat() if referral.opens else None,
            "closes": referral.closes.astimezone(zone).isoformat() if referral.closes else None,
        }
        for referral in verdict.referrals
    ]
