"""The six languages of the United Nations, English first: spoken, named in plans, known to the search."""

OWN_NAMES = {
    "en": "English",
    "fr": "Français",
    "es": "Español",
    "ru": "Русский",
    "ar": "العربية",
    "zh": "中文",
}
"""What each calls itself, by its ISO 639-1 code."""
LANGUAGES = tuple(OWN_NAMES)
