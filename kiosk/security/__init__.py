"""Security at the gates: the watch list, alerts, lockdown and muster, officers' decisions and shifts.

- **The journal is the only source.** An alert, its acknowledgement, a lockdown and who is accounted for are entries;
  what is open or locked is what they say together, on every kiosk alike. No entry names a person in words.
- **Security watches, it does not judge.** It looks at what is sealed; the verdict stands and the gate does not wait.
  What is silent (watch list, duress) changes nothing on any screen but security's.
- **The watch list never leaves the encrypted file.** Matching is local: prepared when imported, one look a passage.
- `likeness` and `alerts` are pure; `watch_file` reads CSV of any quality; the others read and write the file.
"""
