"""A practice pretix in a process of its own: `python -m tests.bench.practice_server PEOPLE` says its address.

A line of standard input changes so many orders as it says; the end of it ends the server.
"""

import sys
from itertools import islice

from tests.sync.practice_pretix import PracticePretix
from tests.sync.scripted import scripted


def main(people: int) -> None:
    """Serve until nobody listens."""
    pretix = PracticePretix(people)
    with scripted(pretix) as server:
        print(server.url, flush=True)
        for line in sys.stdin:
            for code in list(islice(pretix.orders, int(line))):
                pretix.rename(code, f"{code} Renamed")
            print(line.strip(), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]))
