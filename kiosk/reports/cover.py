"""The first page: which event, what was asked for, what is in it, and how anybody can check it."""

from collections import Counter

from kiosk.badges.setting import BAND, INK, QUIET, Sheet, Words
from kiosk.reports.lines import Chain, Counts, Cover

WIDTH, HEIGHT, MARGIN = 297.0, 210.0, 14.0
_LEFT, _MIDDLE = 150.0, 172.0
_BAND_TOP, _BAND_FOOT = 121.0, 180.0
_MOST_REASONS = 8
_VERDICTS = ("admitted", "held", "refused")


def paint_cover(sheet: Sheet, cover: Cover, counts: Counts) -> None:
    """The whole page, save for its foot."""
    event = cover.plan.event
    y = 14.0
    y += sheet.say(Words("Journal report", 9, 700), MARGIN, y, 260) + 1
    y += sheet.say(Words(event.name, 4.6, 500), MARGIN, y, 260)
    days = f"{event.starts:%d %B %Y} to {event.ends:%d %B %Y}"
    y += sheet.say(Words(f"{event.venue} · {days}", 3.1, colour=QUIET), MARGIN, y, 260) + 3
    sheet.fill(MARGIN, y, WIDTH - 2 * MARGIN, 0.5, INK)
    _counts(sheet, counts, y + 5)
    _chains(sheet, cover.chains, _contents(sheet, cover, counts, y + 5) + 3)
    _proof(sheet, cover)


def _contents(sheet: Sheet, cover: Cover, counts: Counts, y: float) -> float:
    y = _title(sheet, "What this report holds", MARGIN, y)
    period = "nothing"
    if counts.first and counts.last:
        period = f"{counts.first:%Y-%m-%d %H:%M:%S %Z} to {counts.last:%Y-%m-%d %H:%M:%S %Z}"
    rows = (
        *(cover.asked or (("Filters", "none: every entry of the journal"),)),
        ("Entries", f"{counts.entries:,}"),
        ("From first to last", period),
        ("Exported", f"{cover.at:%A %d %B %Y, %H:%M:%S %Z} by {cover.by}, on kiosk {cover.kiosk}"),
    )
    for name, value in rows:
        sheet.say(Words(name, 2.8, colour=QUIET), MARGIN, y, 38)
        y += max(4.6, sheet.say(Words(value, 2.8, 500), MARGIN + 38, y, _LEFT - 38) + 0.6)
    return y


def _chains(sheet: Sheet, chains: tuple[Chain, ...], y: float) -> None:
    """Broken ones first: what does not fit is intact, or the line about it says so."""
    y = _title(sheet, "The chains it comes from, checked at this export", MARGIN, y)
    ordered = sorted(chains, key=lambda chain: chain.intact)
    fit = max(1, int((_BAND_TOP - 3 - y) / 4.6))
    shown, others = (ordered, []) if len(ordered) <= fit else (ordered[: fit - 1], ordered[fit - 1 :])
    rows = [(f"Kiosk {chain.kiosk}", f"{chain.entries:,} entries, {_state(chain)}") for chain in shown]
    if others:
        broken = sum(not chain.intact for chain in others)
        rows.append((f"{len(others)} others", f"{broken} of them BROKEN" if broken else "all of them intact"))
    for name, value in rows:
        sheet.say(Words(name, 2.8, colour=QUIET), MARGIN, y, 38)
        sheet.say(Words(value, 2.8, 500), MARGIN + 38, y, _LEFT - 38)
        y += 4.6


def _state(chain: Chain) -> str:
    return "intact from the first entry to the last" if chain.intact else f"BROKEN at {chain.what}"


def _counts(sheet: Sheet, counts: Counts, y: float) -> None:
    y = _title(sheet, "Counted", _MIDDLE, y)
    verdicts = Counter({name.capitalize(): counts.by_verdict[name] for name in _VERDICTS})
    reasons = counts.by_reason.most_common(_MOST_REASONS)
    others = sum(counts.by_kind.values())
    rows = [*verdicts.items(), ("Other entries", others)]
    for name, number in rows:
        y = _figure(sheet, name, number, y, 500)
    y += 1.5
    for name, number in reasons:
        if number:
            y = _figure(sheet, name, number, y, 400)


def _figure(sheet: Sheet, name: str, number: int, y: float, weight: int) -> float:
    height = sheet.say(Words(name, 2.8, weight), _MIDDLE, y, 88)
    sheet.trailing(Words(f"{number:,}", 2.8, 600), WIDTH - MARGIN, y)
    return y + max(4.3, height + 0.4)


def _proof(sheet: Sheet, cover: Cover) -> None:
    room, y = WIDTH - 2 * MARGIN, _BAND_TOP
    sheet.fill(MARGIN, y, room, _BAND_FOOT - y, BAND)
    sheet.code(cover.head, MARGIN + 6, y + 6, 47)
    x, width = MARGIN + 61, room - 67
    at = y + 5
    at += sheet.say(Words("How to check it", 3.8, 700), x, at, width) + 1
    for number, sentence in enumerate(_steps(cover), start=1):
        sheet.say(Words(f"{number}.", 2.7, 600), x, at, 5)
        at += sheet.say(Words(sentence, 2.7), x + 5, at, width - 5) + 0.8
    head = cover.head.split(":")[3]
    at += 1.5
    for name, value in (
        ("Head", f"No {cover.head_number}  {' '.join(head[i : i + 8] for i in range(0, 64, 8))}"),
        ("In words", cover.words),
        ("Key", " ".join(cover.key[i : i + 4] for i in range(0, 16, 4))),
    ):
        sheet.say(Words(name, 2.7, colour=QUIET), x, at, 20)
        at += sheet.say(Words(value, 2.7, 600), x + 20, at, width - 20) + 0.8


def _steps(cover: Cover) -> tuple[str, ...]:
    name = cover.file
    return (
        f"Keep {name} and {name}.sig together. “kiosk journal verify --file {name}” says who signed the file and when, "
        "and that no byte was changed since.",
        "Compare the key below with the one on a hand-over paper of the event: whoever holds the kiosk's data could "
        "sign with another key, not change paper.",
        "The head below fixes every entry before it. “kiosk journal verify --head …”, with the text of this code, a "
        "picture of it, or the twelve words, finds it in the journal itself, or says that the journal was rewritten.",
        "Every entry's hash covers the entry and the hash before it (SHA-256); the table shows the first 16 digits.",
    )


def _title(sheet: Sheet, text: str, x: float, y: float) -> float:
    return y + sheet.say(Words(text, 3.4, 700), x, y, 110) + 1.6
