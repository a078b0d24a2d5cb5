"""Finding people by what staff type: any script, from one letter, words in any order, exact hits first.

Steps from the surest to the loosest: a code or an e-mail address; words of the name; those, or a delegation in full;
beginnings of words of the name; organisation, category, delegation; names of which a word cannot be told in Latin
letters, by their other words; names that sound or look alike (other spellings of the same consonants, a slip or two);
where three words or more find nobody, all of them but one. A step is tried only while the steps before it found too
few. Within a step people are in the order of their surnames, similar ones of their likeness.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from kiosk.domain.names import fold, skeleton, spelt_out
from kiosk.domain.people import Delegate
from kiosk.roster import latin
from kiosk.roster.index import UNREAD, place_token
from kiosk.roster.rows import SELECTED, WITH_HOST, WITH_HOST_VERSION, delegate_of
from kiosk.storage.database import Connection

_WORDS, _LETTERS = 8, 40
"""More words, or longer ones, do not make a search better."""
_CANDIDATES = 120
"""So many of a step are looked at to find its best."""
_TWO = 2
_FEW = 5
"""So few sure hits that similar names are worth showing."""
_ALTERNATIVES = 40
_LAST = "\U0010ffff"

_MATCHING = f"""
    SELECT {SELECTED} FROM generation AS g CROSS JOIN search
    JOIN delegate_version AS d ON d.row = search.rowid AND d.since <= g.current AND d.until > g.current
    {WITH_HOST_VERSION}
    WHERE search MATCH ? LIMIT ?"""
_EXACTLY = (
    f"SELECT {SELECTED} FROM credential AS c JOIN delegate AS d ON d.id = c.delegate {WITH_HOST} WHERE c.key IN (?, ?)",
    f"SELECT {SELECTED} FROM alias AS a JOIN delegate AS d ON d.id = a.delegate {WITH_HOST}"
    " WHERE a.system IN ('indico', 'pretix', 'table') AND a.alias = ?",
    f"SELECT {SELECTED} FROM delegate AS d {WITH_HOST} WHERE d.id = ?",
)

_NUMBERED = (
    f"SELECT {SELECTED} FROM badge_number AS b JOIN delegate AS d ON d.id = b.delegate {WITH_HOST} WHERE b.number = ?"
)
_DIGITS = 8
_MAILED = f"""
    SELECT {SELECTED} FROM generation AS g CROSS JOIN mailbox AS m
    JOIN delegate_version AS d ON d.id = m.delegate AND m.email = d.email
        AND d.since <= g.current AND d.until > g.current
    {WITH_HOST_VERSION}
    WHERE m.email >= ? AND m.email < ? LIMIT ?"""
_ADDRESS = re.compile(r"(?=.*[.@_+\d])[^\s,;<>()]{3,100}")
"""An e-mail address as far as it is typed: something that no name alone looks like."""
_HYPHEN = re.compile(r"(?<=\w)[-\u2010\u2011\u2013](?=\w)")


class Search:
    """Looks into the index of one roster. Keeps the words of names in memory once a misspelling needed them."""

    def __init__(self, db: Connection) -> None:
        self._db = db
        self._vocabulary: tuple[int, list[str]] = (-1, [])

    def find(self, text: str, limit: int) -> list[Delegate]:
        """At most `limit` people, best first. No text, or one without letters and digits, finds nobody."""
        text = text[: 2 * _WORDS * _LETTERS].strip()
        words = _words(text)
        if not words or limit <= 0:
            return []
        found = {each.id: each for each in (*self._exactly(text), *self._mailed(text, words))}
        for enough, query in self._steps(words, text):
            if len(found) >= min(enough, limit):
                break
            step = [each for each in self._matching(query()) if each.id not in found]
            likeness = _none if enough == _CANDIDATES else _distance
            step.sort(key=lambda each: (likeness(each, words), *_order(each, words, text)))
            found |= {each.id: each for each in step}
        return list(found.values())[:limit]

    def _steps(self, words: list[str], text: str) -> Iterator[tuple[int, Callable[[], str]]]:
        """(try it while fewer are found, query): the next one is made up only when it is needed."""
        typed = {fold(word): word for word in text.split()}
        read = _readings(text, words)
        yield _CANDIDATES, lambda: _all(f'code : "{word}"' for word in words)
        yield _CANDIDATES, lambda: _either(read, lambda word: f'name : "{word}"')
        yield _CANDIDATES, lambda: _either(read, self._whole)
        yield _CANDIDATES, lambda: _either(read, lambda word: f'name : "{word}" *')
        yield _CANDIDATES, lambda: _either(read, self._anywhere)
        if len(words) > 1:
            yield _FEW, lambda: f'({_all_but_one(words)}) AND name : "{UNREAD}"'
        yield _FEW, lambda: _either(read, lambda word: self._similar(word, typed.get(word, word)))
        if len(words) > _TWO:
            yield 1, lambda: _all_but_one(words)

    def _matching(self, query: str) -> list[Delegate]:
        return [delegate_of(row) for row in self._db.execute(_MATCHING, (query, _CANDIDATES))]

    def _exactly(self, text: str) -> Iterator[Delegate]:
        """Whoever has this very badge number, code, source id or id."""
        digits = "".join(text.split())
        if digits.isascii() and digits.isdigit() and len(digits) <= _DIGITS:
            yield from (delegate_of(row) for row in self._db.execute(_NUMBERED, (int(digits),)))
        for statement, values in zip(_EXACTLY, ((f"plain:{text}", f"pretix:{text}"), (text,), (text,)), strict=True):
            for row in self._db.execute(statement, values):
                yield delegate_of(row)

    def _mailed(self, text: str, words: list[str]) -> list[Delegate]:
        """Whoever has an e-mail address that begins like this."""
        if not _ADDRESS.fullmatch(text):
            return []
        rows = self._db.execute(_MAILED, (text, text + _LAST, _CANDIDATES))
        return sorted(map(delegate_of, rows), key=lambda each: _order(each, words, text))

    def _anywhere(self, word: str, names: Iterable[str] = ()) -> str:
        """The word begins a word of name, organisation, category or code, or means a delegation; or any of `names`."""
        either = [
            f'{{name other code}} : "{word}" *',
            _any("delegation", self._delegations(word, word + _LAST)),
            _any("name", names),
        ]
        return " OR ".join(part for part in either if part)

    def _whole(self, word: str) -> str:
        either = [f'name : "{word}"', _any("delegation", self._delegations(word, word + "\0"))]
        return " OR ".join(part for part in either if part)

    def _delegations(self, word: str, end: str) -> list[str]:
        """Delegations known by a word from `word` to before `end`."""
        if len(word) < 2 and word.isascii():
            return []
        rows = self._db.execute(
            "SELECT DISTINCT delegation FROM delegation_word WHERE word >= ? AND word < ? LIMIT 60", (word, end)
        )
        return [place_token(code) for (code,) in rows]

    def _similar(self, word: str, typed: str) -> str:
        if latin.script(typed) in ("han", "hangul", "kana"):
            return self._anywhere(word)
        return self._anywhere(word, dict.fromkeys([*self._spellings(word, typed), *self._close(word)]))

    def _spellings(self, word: str, typed: str) -> list[str]:
        """Words of names that may be another spelling of this one."""
        others = [spelt_out(typed) or "", *(() if latin.is_latin(typed) else latin.spellings(typed))]
        found = [each for each in map(fold, others) if each and " " not in each]
        from rapidfuzz.distance import OSA

        for spelling in (word, *found):
            if len(bones := skeleton(spelling)) < 2:
                continue
            upper = bones + _LAST if len(bones) > 3 else bones + "\0"
            rows = self._db.execute(
                "SELECT word FROM name_word WHERE skeleton >= ? AND skeleton < ? ORDER BY skeleton LIMIT ?",
                (bones, upper, _ALTERNATIVES),
            )
            slips = max(3, len(spelling) // 2)
            found = [*found, *(each for (each,) in rows if OSA.distance(spelling, each) <= slips)]
        return found

    def _close(self, word: str) -> list[str]:
        """Words of names that differ by a slip or two."""
        if len(word) < 4 or not word.isalpha():
            return []
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        slips = 1 if len(word) < 6 else 2
        found = process.extract(word, self._known_words(), scorer=OSA.distance, score_cutoff=slips, limit=_ALTERNATIVES)
        return [each for each, _, _ in found]

    def _known_words(self) -> list[str]:
        (generation,) = self._db.execute("SELECT current FROM generation").fetchone()
        if self._vocabulary[0] != generation:
            self._vocabulary = (generation, [word for (word,) in self._db.execute("SELECT word FROM name_word")])
        return self._vocabulary[1]


def _words(text: str) -> list[str]:
    return [word[:_LETTERS] for word in dict.fromkeys(fold(text).split())][:_WORDS]


def _readings(text: str, words: list[str]) -> list[list[str]]:
    """The words, and those with what a hyphen joins in one: Min-jun may be on the roster as Minjun."""
    in_one = _words(_HYPHEN.sub("", text))
    return [words] if in_one == words else [words, in_one]


def _either(readings: Sequence[list[str]], sought: Callable[[str], str]) -> str:
    return " OR ".join(f"({_all(map(sought, words))})" for words in readings)


def _all_but_one(words: list[str]) -> str:
    """Names with words that begin like all of these but any one."""
    parts = [f'name : "{word}" *' for word in words]
    left = (parts[:place] + parts[place + 1 :] for place in range(len(parts)))
    return " OR ".join(f"({_all(rest)})" for rest in left)


def _all(parts: Iterable[str]) -> str:
    return " AND ".join(f"({part})" for part in parts)


def _any(column: str, words: Iterable[str]) -> str:
    options = " OR ".join(f'"{word}"' for word in words)
    return f"{column} : ({options})" if options else ""


def _none(delegate: Delegate, words: list[str]) -> int:
    return 0


def _distance(delegate: Delegate, words: list[str]) -> int:
    """How many letters the words of the name are away from those typed."""
    from rapidfuzz.distance import OSA

    names = fold(f"{delegate.name} {delegate.latin_name}").split()
    return sum(min((OSA.distance(word, name) for name in names), default=0) for word in words)


def _order(delegate: Delegate, words: list[str], text: str) -> tuple[bool, bool, bool, bool, str]:
    """Present before missing, main tickets before add-ons, surnames that begin as typed before others; letters as typed
    before other forms of theirs; by surname."""
    capitals = " ".join(word for word in delegate.latin_name.split() if word.isupper())
    surname = fold(capitals or delegate.family_name)
    begins = any(surname.startswith(word) for word in words)
    other = not text.isascii() and any(word not in delegate.name for word in text.split())
    return delegate.missing, delegate.addon_to is not None, not begins, other, f"{surname} {fold(delegate.name)}"
