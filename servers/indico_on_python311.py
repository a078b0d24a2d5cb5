# SPDX-License-Identifier: Apache-2.0
"""Let Indico 3.3 run on Python 3.11: f-strings with nested quotes, and itertools.batched. No change on 3.12."""

import importlib.util
import sys
from pathlib import Path

BATCHED = """from itertools import islice


def batched(it, n):
    it = iter(it)
    while b := tuple(islice(it, n)):
        yield b
"""

if sys.version_info < (3, 12):
    root = Path(importlib.util.find_spec("indico").origin).parent
    for name in ("modules/events/export.py", "testing/fixtures/database.py"):
        text = (root / name).read_text()
        for each in ("sorted(backend_names)", "missing"):
            text = text.replace("{', '.join(" + each + ")}", '{", ".join(' + each + ")}")
        (root / name).write_text(text.replace("from itertools import batched\n", BATCHED))
