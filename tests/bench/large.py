"""A large file, the same every time: 100,000 contacts, 200 activities, 300,000 touches, 20,000 deals."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

from smallbiz.store.database import connect, settle
from smallbiz.store.holder import By
from smallbiz.words.clock import fixed
from smallbiz.words.text import fold
from smallbiz.workspace import create_workspace, open_workspace

TODAY = date(2026, 5, 13)
CONTACTS, COMPANIES, ACTIVITIES, TOUCHES, DEALS = 100_000, 8_000, 200, 300_000, 20_000
SYLLABLES = (
    "ba be bo da de di fa fe ga go ha he jo ka ki ko la le li lo ma me mi mo na ne ni no pa pe ra re ri ro"
    " sa se si so ta te ti to va ve wa we wi za zé łu ör ün iá ço"
)
GIVEN = (
    "Anna Łukasz Marie Jürgen Sofia Émile Noor Björn Inês Chloé Paweł Aylin Tomás Greta Liam Zoë"
)
CITIES = "Łódź Köln Lyon Cork Malmö Porto Graz Gent Turin Basel Århus Brno Vigo Kiel Metz Bath"
KINDS = (("saw", 0), ("asked", 1), ("opened", 0), ("came", 1), ("clicked", 1), ("call", 0))


def make(path: Path, size: float = 1) -> None:
    """Write the file, or one of another size with as many activities; takes some seconds."""
    create_workspace(path, By.COMMAND_LINE, today=fixed(TODAY)).close()
    with closing(connect(path)) as connection:
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("BEGIN")
        for table, columns, rows in _tables(Random(7), size):
            marks = ", ".join("?" * len(columns.split(",")))
            connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)
        _business(connection)
        connection.execute("COMMIT")
        settle(connection)
    filled = open_workspace(path, By.COMMAND_LINE, today=fixed(TODAY))
    filled.store.rebuild()
    filled.close()


def _business(connection: sqlite3.Connection) -> None:
    connection.execute(
        "UPDATE business SET name = 'Large & Sons', margin = 4000, hourly_value = 3000"
    )


def _tables(dice: Random, size: float) -> Iterable[tuple[str, str, Iterable[tuple[Any, ...]]]]:
    names, many = _names(dice, size), int(CONTACTS * size)
    yield "contact", _CONTACT, _contacts(dice, names, int(COMPANIES * size))
    yield "email", "contact_id, address, key", (
        (i, f"{fold(given)}.{fold(family)}{i}@example.org",
         f"{fold(given)}.{fold(family)}{i}@example.org")
        for i, (given, family) in enumerate(names, 1)
    )  # fmt: skip
    yield (
        "phone",
        "contact_id, number, key",
        ((i, f"0171 {i:07}", f"+49171{i:07}") for i in range(1, many + 1)),
    )
    yield "campaign", "id, name, aim", ((i, f"Campaign {i}", "") for i in range(1, 9))
    yield "activity", _ACTIVITY, _activities(dice)
    yield (
        "expense",
        "activity_id, on_day, amount, promised, note",
        (
            (dice.randint(1, ACTIVITIES), _day(dice), dice.randint(500, 40000), 0, "")
            for _ in range(3 * ACTIVITIES)
        ),
    )
    deals = list(_deals(dice, many, int(DEALS * size)))
    yield "deal", _DEAL, deals
    yield "sale", "contact_id, deal_id, on_day, amount, product, note, extra", (
        *((deal[1], deal[0], deal[8], deal[5], "Bike", "", "{}") for deal in deals if deal[4] == "won"),
        *((dice.randint(1, many), None, _day(dice), dice.randint(1000, 30000), "Lamp", "", "{}")
          for _ in range(int(DEALS * size) // 4)),
    )  # fmt: skip
    yield "touch", _TOUCH, _touches(dice, many, int(TOUCHES * size))
    yield (
        "handover",
        "contact_id, on_day, verdict, lead_since, note",
        ((deal[1], deal[7], "taken_over", deal[7], "") for deal in deals[::2]),
    )
    yield "follow_up", "contact_id, deal_id, kind, what, due_on", (
        (deal[1], deal[0], "call", "Call again", _day(dice, -60, 4))
        for deal in deals if deal[4] == "open"
    )  # fmt: skip


_CONTACT = (
    "id, kind, name, given_name, family_name, company_id, job_title, street, postcode, city, region,"
    " country, website, likes, dislikes, notes, found_us_by, consent_source, do_not_contact, extra,"
    " created_on"
)
_ACTIVITY = (
    "id, name, channel_id, campaign_id, audience, starts_on, ends_on, status, planned_cost, minutes,"
    " notes, extra"
)
_DEAL = (
    "id, contact_id, title, stage_id, status, value, product, opened_on, closed_on, stage_since,"
    " lost_reason, lost_note, wants, holds_back, need, budget, authority, timing, fit, notes, position,"
    " extra"
)
_TOUCH = "contact_id, on_day, hat, kind, activity_id, channel_id, interest, note, extra"


def _names(dice: Random, size: float) -> list[tuple[str, str]]:
    parts, given = SYLLABLES.split(), GIVEN.split()
    families = [
        "".join(dice.choices(parts, k=dice.randint(2, 4))).capitalize() for _ in range(20_000)
    ]
    return [(dice.choice(given), dice.choice(families)) for _ in range(int(CONTACTS * size))]


def _contacts(
    dice: Random, names: list[tuple[str, str]], companies: int
) -> Iterable[tuple[Any, ...]]:
    cities = CITIES.split()
    for ident, (given, family) in enumerate(names, 1):
        firm = ident <= companies
        company = dice.randint(1, companies) if not firm and dice.random() < 0.2 else None
        yield (
            ident, "company" if firm else "person", f"{family} & Co" if firm else f"{given} {family}",
            "" if firm else given, "" if firm else family, company, "owner" if company else "",
            f"{family} street {ident % 90}", f"{ident % 99999:05}", dice.choice(cities), "", "DE", "",
            "", "", f"Asked about a {family.lower()} bike" if ident % 5 == 0 else "", "", "", 0, "{}",
            _day(dice),
        )  # fmt: skip


def _activities(dice: Random) -> Iterable[tuple[Any, ...]]:
    for ident in range(1, ACTIVITIES + 1):
        begins = TODAY - timedelta(dice.randint(0, 720))
        yield (
            ident, f"Effort {ident}", dice.randint(1, 8), dice.randint(1, 8), "", begins.isoformat(),
            (begins + timedelta(dice.randint(0, 60))).isoformat(), "done", 20000,
            dice.randint(0, 900), "", "{}",
        )  # fmt: skip


def _deals(dice: Random, people: int, deals: int) -> Iterable[tuple[Any, ...]]:
    for ident in range(1, deals + 1):
        opened = _day(dice, 20, 720)
        status = "open" if ident % 40 == 0 else dice.choice(("won", "won", "lost"))
        closed = (
            None if status == "open" else (date.fromisoformat(opened) + timedelta(19)).isoformat()
        )
        yield (
            ident, dice.randint(1, people), f"Deal {ident}", dice.randint(1, 4), status,
            dice.randint(2000, 300000), "Bike", opened, closed, opened,
            "price" if status == "lost" else None, "", "", "", "", "", "", "", "", "", ident, "{}",
        )  # fmt: skip


def _touches(dice: Random, people: int, touches: int) -> Iterable[tuple[Any, ...]]:
    for _ in range(touches):
        kind, interest = dice.choice(KINDS)
        roll = dice.random()
        yield (
            dice.randint(1, people), _day(dice), "sales" if kind == "call" else "marketing", kind,
            dice.randint(1, ACTIVITIES) if roll < 0.65 else None,
            dice.randint(1, 8) if 0.65 <= roll < 0.8 else None, interest, "", "{}",
        )  # fmt: skip


def _day(dice: Random, least: int = 0, most: int = 729) -> str:
    """A day, counted back from today."""
    return (TODAY - timedelta(dice.randint(least, most))).isoformat()
