"""What stands between this kiosk and a registration server. All are Troubles; none says anything of a person."""

from kiosk.domain.trouble import Trouble


class ServerUnreachable(Trouble):
    """Nobody answers, or not to the end: offline. It ends by itself; ask again later.

    `after` = the server asked for so many seconds of patience.
    """

    def __init__(self, server: str, why: str, after: float | None = None) -> None:
        self.server, self.why, self.after = server, why, after
        super().__init__(f"{server} cannot be reached: {why}.")


class Denied(Trouble):
    """The server answers, and refuses this kiosk. `right` names what is missing, `remedy` says how to give it."""

    def __init__(self, server: str, right: str, remedy: str) -> None:
        self.server, self.right, self.remedy = server, right, remedy
        super().__init__(f"{server} refuses: {right} is missing. {remedy}")


class Nonsense(Trouble):
    """What answers is not the server that is meant, or not in a shape that is known."""

    def __init__(self, server: str, what: str) -> None:
        self.server, self.what = server, what
        super().__init__(f"{server} answers with {what}.")


class LedElsewhere(Nonsense):
    """A redirect, as a page that asks to sign in makes it; none is followed."""

    def __init__(self, server: str, target: str) -> None:
        self.target = target
        super().__init__(
            server, f"a redirect to {target or 'nowhere'}; is the address right, or must somebody sign in?"
        )


class BadAddress(Trouble):
    """The address of a server cannot be used."""

    def __init__(self, url: str, why: str) -> None:
        super().__init__(f"{url} cannot be used as the address of a server: {why}.")


class BadAuthority(Trouble):
    """The file that should hold the certificate of an authority does not."""

    def __init__(self, why: str) -> None:
        super().__init__(f"The file of --ca holds no certificate of an authority in PEM form ({why}).")
