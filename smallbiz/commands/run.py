"""Running one command: its exit status, and every known trouble as one plain sentence."""

import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path

import click

from smallbiz import VERSION
from smallbiz.commands import demonstration, file, reports, results, rows
from smallbiz.commands.paint import Paint
from smallbiz.commands.speaking import speak
from smallbiz.words import translation
from smallbiz.words.errors import RuleBroken, StorageProblem
from smallbiz.words.translation import _


@click.group(help="Which marketing efforts turned into sales.")
@click.version_option(VERSION, prog_name="smallbiz")
def commands() -> None:
    """All commands; without one, the window opens."""


for command in (
    *file.COMMANDS,
    *rows.COMMANDS,
    *results.COMMANDS,
    *reports.COMMANDS,
    *demonstration.COMMANDS,
):
    commands.add_command(command)


def run(arguments: Sequence[str], paint: Paint) -> int:
    """Run a command line; 0 done, 1 nothing was changed and a sentence says why, 2 wrong usage."""
    translation.use(None)
    speak(commands)
    _speak_any_script()
    try:
        commands.main(list(arguments), prog_name="smallbiz", standalone_mode=False, obj=paint)
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except click.ClickException as wrong:
        wrong.show()
        return 2
    except (RuleBroken, StorageProblem) as trouble:
        return _say(str(trouble))
    except (click.Abort, KeyboardInterrupt):
        return _say(_("Stopped. Nothing was changed."))
    except BrokenPipeError:
        return 1
    except OSError as trouble:
        return _say(_("This could not be written: {why}").format(why=trouble.strerror))
    except Exception as fault:
        return _say(_unexpected(fault))
    return 0


def _speak_any_script() -> None:
    """Letters that the terminal or the receiving program can't take are escaped, and stop nothing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper) and stream.errors == "strict":
            stream.reconfigure(errors="backslashreplace")


def _say(sentence: str) -> int:
    click.echo(sentence, err=True)
    return 1


def _unexpected(fault: Exception) -> str:
    """A fault of the program, in one sentence that helps to report it."""
    place = fault.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f"{Path(place.tb_frame.f_code.co_filename).name}:{place.tb_lineno}" if place else "?"
    return _("The program made a mistake ({fault}, {where}). Your file is as it was.").format(
        fault=f"{type(fault).__name__}: {fault}", where=where
    )
