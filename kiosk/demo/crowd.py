"""Rosters of people who do not exist: any size, all 193 member states and the plan's missions, every script.

Composed at random from parts of names (`resources/demo/names.toml`) and the same for the same seed, so that a
rehearsal, a test and a measurement can be repeated. Nobody real is meant, and no address or code of theirs works
anywhere: mail domains end in `.example`, secrets are drawn from the seed.
"""

import base64
import json
import random
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from uuid import UUID

from kiosk.domain.credential import indico_key
from kiosk.domain.people import CredentialEntry, Registration, State
from kiosk.domain.plan import Plan
from kiosk.storage.paths import resources

SYSTEM = "indico"
SERVER = "indico.un.example"
SEED = 1
FIRST_NUMBER = 1_000_001
"""Above any number a real registration has, so that a rehearsal roster may join a real one."""

_COMPANION_SHARE = 0.05
_STATES = {
    State.COMPLETE: 88,
    State.PENDING: 4,
    State.UNPAID: 4,
    State.REJECTED: 2,
    State.WITHDRAWN: 2,
}
_ATTENTION = (
    "Needs step-free access: open the wide lane.",
    "Interpreter waits behind the gate.",
    "Courtesy escort asked.",
)


@dataclass(frozen=True, slots=True)
class _Names:
    """Parts of names of one language."""

    men: tuple[str, ...]
    women: tuple[str, ...]
    family: tuple[str, ...]
    women_family: tuple[str, ...]
    family_first: bool
    join: str


@dataclass(frozen=True, slots=True)
class _Role:
    """What someone comes as: the caption of the category in registration forms, positions, and whom they work for."""

    caption: str
    share: int
    positions: tuple[str, ...]
    organisations: tuple[str, ...]


_HEADS = (
    _Role(
        "Minister",
        5,
        ("Minister of the Interior", "Minister of Public Security", "Minister of Justice"),
        ("Ministry of the Interior, {}",),
    ),
    _Role(
        "Chief of Police",
        4,
        ("Chief of Police", "Commissioner of Police", "Director General", "Inspector General"),
        ("National Police of {}",),
    ),
)
_OTHERS = (
    _Role(
        "Delegate",
        52,
        ("Superintendent", "Police Attaché", "Adviser", "Colonel", "Deputy Director", "First Secretary"),
        ("National Police of {}", "Permanent Mission of {} to the United Nations"),
    ),
    _Role("Expert", 12, ("Senior Researcher", "Professor", "Police Adviser"), ("Institute for Police Studies, {}",)),
    _Role(
        "UN staff",
        14,
        ("Programme Officer", "Police Planning Officer", "Political Affairs Officer"),
        ("UN Police Division", "Office of Rule of Law and Security Institutions"),
    ),
    _Role("Press", 10, ("Correspondent", "Photographer", "Producer"), ("Broadcaster of {}", "News Agency of {}")),
    _Role("Security", 7, ("Close Protection Officer", "Security Officer"), ("UN Department of Safety and Security",)),
    _Role("Interpreter", 5, ("Conference Interpreter",), ("Interpretation Service",)),
)


def entries(plan: Plan, size: int, seed: int = SEED) -> Iterator[Registration]:
    """`size` ticket holders, companions included, registrants before their companions; as if read from Indico.

    Each delegation in turn sends its head (a minister or the chief of police), then others; with fewer people than
    delegations some send nobody.
    """
    rng = random.Random(f"rehearsal {seed}")
    delegations = (*member_states(), *plan.delegations)
    order = rng.sample(delegations, len(delegations))
    made = registrants = 0
    while made < size:
        rank, turn = divmod(registrants, len(order))
        person = _registrant(plan, rng, FIRST_NUMBER + registrants, order[turn], head=rank == 0)
        registrants += 1
        yield person
        made += 1
        if made < size and person.state is State.COMPLETE and rng.random() < _COMPANION_SHARE:
            yield _companion(person, rng)
            made += 1


@cache
def member_states() -> tuple[str, ...]:
    """The member states of the United Nations by ISO 3166-1 alpha-2 code, in alphabetical order."""
    return tuple(sorted(_pools()))


def ticket(entry: Registration, server: str = SERVER) -> bytes:
    """What the QR code of the entry's ticket says (Indico, version 2)."""
    secret, _, person = entry.credentials[0].key.removeprefix("indico:").partition("/")
    ids = [base64.b64encode(UUID(text).bytes).decode() for text in (secret, person) if text]
    return json.dumps({"i": [2, server, *ids]}, separators=(",", ":")).encode()


def _registrant(plan: Plan, rng: random.Random, number: int, delegation: str, *, head: bool) -> Registration:
    role = _pick(rng, _HEADS if head else _OTHERS)
    title, given, family, name = _name(rng, delegation)
    place = plan.delegations.get(delegation) or _countries()[delegation]
    return Registration(
        system=SYSTEM,
        source_id=str(number),
        aliases=(f"#{number}",),
        form="rehearsal",
        email=f"p{number}.rehearsal@{delegation.lower()}.example",
        name=name,
        given_name=given,
        family_name=family,
        title=f"H.E. {title}" if role is _HEADS[0] else title,
        position=rng.choice(role.positions),
        organisation=rng.choice(role.organisations).format(place),
        delegation=delegation,
        category=_category(plan, role.caption),
        state=rng.choices(list(_STATES), list(_STATES.values()))[0],
        attention=rng.choice(_ATTENTION) if rng.random() < 0.01 else "",
        tags=("VIP",) if role is _HEADS[0] else (),
        credentials=(CredentialEntry(key=indico_key(_uuid(rng))),),
    )


def _companion(registrant: Registration, rng: random.Random) -> Registration:
    person = _uuid(rng)
    secret = UUID(registrant.credentials[0].key.removeprefix("indico:"))
    title, given, family, name = _name(rng, registrant.delegation or "", registrant.family_name)
    return replace(
        registrant,
        source_id=f"{registrant.source_id}/{person}",
        aliases=(),
        name=name,
        given_name=given,
        family_name=family,
        title=title,
        position="",
        attention="",
        category="",
        tags=(),
        companion_of=registrant.source_id,
        credentials=(CredentialEntry(key=indico_key(secret, person)),),
    )


def _name(rng: random.Random, delegation: str, family: str | None = None) -> tuple[str, str, str, str]:
    """Title, given name, family name, and both as written; one in fifty is long, one in a hundred has one name only."""
    names = _pick_names(rng, delegation)
    woman = rng.random() < 0.5
    given = rng.choice(names.women if woman else names.men)
    family = family or rng.choice(names.women_family if woman else names.family)
    kind = rng.random()
    if kind < 0.02 and names.join:
        given = f"{given}{names.join}{rng.choice(names.women if woman else names.men)}"
        family = f"{family}{names.join}{rng.choice(names.women_family if woman else names.family)}"
    elif kind > 0.99:
        given = ""
    parts = (family, given) if names.family_first else (given, family)
    return "Ms" if woman else "Mr", given, family, names.join.join(part for part in parts if part)


def _pick_names(rng: random.Random, delegation: str) -> _Names:
    pools = _pools()
    return rng.choice(pools.get(delegation) or pools[rng.choice(member_states())])


def _pick(rng: random.Random, roles: Sequence[_Role]) -> _Role:
    return rng.choices(roles, [role.share for role in roles])[0]


def _category(plan: Plan, caption: str) -> str:
    """Code of the category known by that caption; a plan without it keeps the caption, as an import would."""
    return plan.category_codes.get(caption.casefold(), caption)


def _uuid(rng: random.Random) -> UUID:
    return UUID(int=rng.getrandbits(128), version=4)


@cache
def _pools() -> Mapping[str, tuple[_Names, ...]]:
    """Member state -> the languages its people's names come from."""
    table = tomllib.loads((resources() / "demo" / "names.toml").read_text(encoding="utf-8"))
    pools: dict[str, tuple[_Names, ...]] = {}
    for part in table.values():
        family = _split(part["family"])
        names = _Names(
            men=_split(part["men"]),
            women=_split(part["women"]),
            family=family,
            women_family=_split(part["women_family"]) if "women_family" in part else family,
            family_first=part.get("order") == "family given",
            join=part.get("join", " "),
        )
        for state in part["states"].split():
            pools[state] = (*pools.get(state, ()), names)
    return pools


def _split(text: str) -> tuple[str, ...]:
    return tuple(text.split(", "))


@cache
def _countries() -> Mapping[str, str]:
    """English names of countries by code, from CLDR."""
    from babel import Locale

    return dict(Locale("en").territories)
