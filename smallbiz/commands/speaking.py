"""The command line in the owner's language: its help, and what click says by itself.

Help is written in English where its command is; click asks `gettext` for its own words, which are
ours to translate. Names of commands, options and fields are the same in every language.
"""

from collections.abc import Iterator

import click
from click import core, decorators, exceptions, formatting, parser, types

from smallbiz.words.translation import _, ngettext

OF_CLICK: tuple[str | tuple[str, str], ...] = (
    "Usage:",
    "Options",
    "Commands",
    "required",
    "Error: {message}",
    "Try '{command} {option}' for help.",
    "Missing argument",
    "Missing option",
    "Missing command.",
    "No such command {name!r}.",
    "No such option {name!r}.",
    "Invalid value: {message}",
    "Invalid value for {param_hint}: {message}",
    "Choose from:\n\t{choices}",
    "Option {name!r} does not take a value.",
    "directory",
    "{name} {filename!r} is a file.",
    ("Got unexpected extra argument ({args})", "Got unexpected extra arguments ({args})"),
    ("Did you mean {possibility}?", "(Did you mean one of: {possibilities}?)"),
    ("{value!r} is not {choice}.", "{value!r} is not one of {choices}."),
    ("Option {name!r} requires an argument.", "Option {name!r} requires {nargs} arguments."),
)
"""What click can say of our commands."""

_english: dict[click.Command | click.Option, str] = {}


def speak(commands: click.Command) -> None:
    """Say everything in the language that is spoken now."""
    parts = list(_helpful(commands))
    for part in parts:
        _english.setdefault(part, part.help or "")
    for module in (core, decorators, exceptions, formatting, parser, types):
        for name, ours in (("_", _), ("ngettext", ngettext)):
            if hasattr(module, name):
                setattr(module, name, ours)
    for part in parts:
        part.help = _(_english[part])


def messages(commands: click.Command) -> Iterator[str | tuple[str, str]]:
    """Everything that `speak` translates, in English."""
    yield from OF_CLICK
    for part in _helpful(commands):
        yield _english.get(part, part.help or "")


def _helpful(command: click.Command) -> Iterator[click.Command | click.Option]:
    """A command, what is below it, and their options, as far as they have a help."""
    options = command.get_params(click.Context(command))
    parts: tuple[click.Command | click.Option, ...] = (
        command,
        *(param for param in options if isinstance(param, click.Option)),
    )
    yield from (part for part in parts if part.help)
    for below in command.commands.values() if isinstance(command, click.Group) else ():
        yield from _helpful(below)
