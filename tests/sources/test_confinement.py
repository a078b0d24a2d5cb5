"""What crosses from the process of the readers is what they read."""

import marshal
from datetime import UTC

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.people import CredentialEntry, Registration, Standing, State
from kiosk.sources import confinement

word = st.text(max_size=4)
words = st.lists(word, max_size=2).map(tuple)
moment = st.none() | st.datetimes(timezones=st.just(UTC))
codes = st.lists(st.builds(CredentialEntry, key=word, standing=st.sampled_from(Standing)), max_size=2).map(tuple)
entries = st.builds(
    Registration,
    system=word,
    source_id=word,
    aliases=words,
    name=st.none() | word,
    state=st.none() | st.sampled_from(State),
    companion_of=st.none() | word,
    valid_from=moment,
    valid_until=moment,
    validity_told=st.booleans(),
    tags=st.none() | words,
    zones_added=st.none() | words,
    credentials=codes,
    extra=st.lists(st.tuples(word, word), max_size=2).map(tuple),
    stripped=st.booleans(),
)


@given(lot=st.lists(entries, min_size=1, max_size=4))
def test_a_lot_arrives_as_it_was_read(lot: list[Registration]) -> None:
    assert confinement.raised(marshal.loads(marshal.dumps(confinement.lowered(lot)))) == lot


def test_what_nobody_is_told_of_does_not_travel() -> None:
    bare = Registration(system="indico", source_id="#1")
    assert set(confinement.lowered([bare, bare])) == {"system", "source_id"}
