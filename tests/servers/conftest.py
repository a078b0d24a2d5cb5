"""A real Indico and a real pretix, started once for all tests here."""

from collections.abc import Iterator

import pytest

from tests.servers.running import KINDS, Running, chosen, running


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With SERVERS only what is named is tested."""
    there = set(chosen())
    asked = {item: {kind for kind in KINDS if kind in getattr(item, "fixturenames", ())} for item in items}
    config.hook.pytest_deselected(items=[item for item in items if asked[item] - there])
    items[:] = [item for item in items if not asked[item] - there]


@pytest.fixture(scope="session")
def indico() -> Iterator[Running]:
    """Indico."""
    server = running("indico")
    yield server
    server.close()


@pytest.fixture(scope="session")
def pretix() -> Iterator[Running]:
    """pretix."""
    server = running("pretix")
    yield server
    server.close()
