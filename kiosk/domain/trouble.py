"""The outside world is in the way. Troubles carry data, not prose; `screens.words` and the command line speak."""


class Trouble(Exception):
    """An operator can fix it. Never shown as a bad credential. `str()` is one English sentence for the command line."""
