"""Whose badges: the options that `kiosk badge` and `kiosk print` share."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import click

_F = TypeVar("_F", bound=Callable[..., Any])

_OPTIONS = (
    click.argument("delegates", nargs=-1, metavar="[DELEGATE...]"),
    click.option("--all", "everyone", is_flag=True, help="Everyone who may come, by delegation, rank and name."),
    click.option("--category", metavar="CODE", help="Everyone of this category."),
    click.option("--delegation", metavar="CODE", help="Everyone of this delegation."),
    click.option("--unprinted", is_flag=True, help="Only who has no badge yet; alone, everyone who has none."),
)


def choosing(command: _F) -> _F:
    """Give a command the argument and options that say whose badges are wanted."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def many(
    delegates: Sequence[str], everyone: bool, category: str | None, delegation: str | None, unprinted: bool
) -> bool:
    """Whether people are chosen by what they are. Raises UsageError where nobody is chosen at all."""
    chosen = everyone or unprinted or category is not None or delegation is not None
    if not delegates and not chosen:
        raise click.UsageError("Name delegates, or give --all, --category, --delegation or --unprinted.")
    return chosen
