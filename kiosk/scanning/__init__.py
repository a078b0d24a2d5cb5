"""Where bytes come from. Every reader has one signal `scanned(Scan)`; `readers.Readers` makes one stream of them.

A reader knows nothing of tickets: it takes its own framing off (terminators, prefixes, symbology identifiers) and hands
over bytes. A reader that is in the way says so by `failed(Trouble)`, heals itself and says `recovered()`.
"""
