"""Real codes, as Indico and pretix wrote them."""

import csv
import json
from pathlib import Path
from typing import Any

from kiosk.credentials.keys import Keys, pretix_public_key

VECTORS = Path(__file__).parent.parent / "vectors"
INDICO_SERVER = "indico.un.example"
INDICO_PLAIN_HTTP = "http://192.0.2.10:8000"


def tsv(name: str) -> list[dict[str, str]]:
    """Rows of a table of the Indico sample; it has no quoting."""
    with (VECTORS / "indico" / "qr" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


PAYLOADS = tsv("payloads.tsv")
VARIANTS = tsv("variants.tsv")
NEGATIVE = tsv("negative.tsv")
APP_CONFIG = (VECTORS / "indico" / "qr" / "app_config.txt").read_bytes()
SIG1: dict[str, Any] = json.loads((VECTORS / "pretix" / "signed" / "sig1-vectors.json").read_text("utf-8"))
RANDOM: list[str] = [
    position["secret"]
    for position in json.loads((VECTORS / "pretix" / "random" / "secrets.json").read_text("utf-8"))["positions"]
]
KEYS = Keys(
    pretix=tuple(map(pretix_public_key, SIG1["public_keys_base64_pem"])),
    indico_servers=(INDICO_SERVER, INDICO_PLAIN_HTTP),
    indico_event=3,
)
