"""Documents: the arrivals, and the auditor's report: entries of the journal that a court can read, check and file.

- `lines` puts entries into words and counts them. No Qt.
- `badges.setting` sets texts of every script and puts them on a page; `cover` and `pages` paint. `arrivals` counts.

One entry is one row. Whoever is meant is named as the roster names them now; what an entry says beyond the columns
stands in its notes. Entries pass twice, once to be counted and measured, once to be painted; none is kept.
"""
