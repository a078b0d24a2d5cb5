"""Directions inside a sentence: what keeps its own way whatever the language around it (Unicode isolates)."""


def ltr(text: str) -> str:
    """`text` kept left to right inside any sentence: serials, times, gate codes."""
    return f"\u2066{text}\u2069"


def isolated(text: str) -> str:
    """`text` in its own direction inside any sentence: names."""
    return f"\u2068{text}\u2069"
