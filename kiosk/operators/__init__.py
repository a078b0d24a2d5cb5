"""Who is on duty: officers, their roles and their PINs. What a role may do is the table in `domain.duty`.

- **A PIN is never kept, logged or shown**, only its Argon2id hash. No PIN is used twice among the officers of a kiosk,
  so a PIN alone says who; all hashes therefore share one salt, one hash answers one try, and a try takes as long
  whether the officer exists or not. That the file is encrypted is what protects four digits from whoever copies it.
- **A try is counted before it is checked**, on disk: pulling the plug saves nobody a wrong PIN (`patience`).
- **A duress PIN opens like any other.** Only the answer says `duress`; whoever gets it raises a silent alert.
- The room knows no journal and no roster: `security` seals who came on duty, and asks the roster whether an officer's
  badge still stands.
"""
