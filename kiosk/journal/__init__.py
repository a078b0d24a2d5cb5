"""What happened at the gates: append-only, hash-chained, and the only source of presence, counts and audit.

- `chain` says what an entry's hash covers and where a chain is broken. Pure.
- `presence` says who is inside after which entries. Pure; the tables `stay` and `occupancy` only remember its answers.
- `store` appends, `tail` seals at the end of the chain. A wrong admission is taken back by a counter-entry, never by a
  deletion.
- `closing` seals automatic exits, `convoys` says who passes with whom.
- `tally` counts, `exports` writes for people and auditors.

No entry holds a name or a code: a person is an id of the roster, a code is a keyed hash. Whoever shows or exports the
journal brings the names along.
"""
