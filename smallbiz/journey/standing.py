"""Where every contact stands, worked out from touches, hand-overs, deals, sales and follow-ups."""

import sqlite3
from collections.abc import Sequence
from datetime import date

from dateutil.relativedelta import relativedelta

from smallbiz.journey.standing_sql import FACTS, STANDINGS
from smallbiz.store.derived import Touched

_OF_CONTACT = ("name", "found_us_by", "declared_stage", "created_on")
"""What the contact itself says about where it stands."""
_ROWS_OF_CONTACT = ("touch", "handover", "deal", "sale", "follow_up")
"""Tables whose rows belong to a contact."""

_MANY = 1_000


class Standings:
    """Keeps the table `standing` fresh."""

    tables: Sequence[str] = ("standing",)

    def refresh(self, touched: Touched, today: date) -> None:
        """Work out anew the contacts that a step touched, be it through a deal or a channel's name."""
        run = touched.connection.execute
        _prepare(touched.connection)
        for table in _ROWS_OF_CONTACT:
            if touched.any(table):
                run(
                    f"INSERT OR IGNORE INTO standing_stale SELECT contact_id FROM {table}"
                    f" WHERE contact_id IS NOT NULL AND id IN ({touched.rows(table)})"
                )
                if touched.had_before(table):
                    former = touched.old(table, "contact_id")
                    run(f"INSERT OR IGNORE INTO standing_stale {former}")
        run(f"INSERT OR IGNORE INTO standing_stale {touched.differing('contact', *_OF_CONTACT)}")
        self._renamed(touched)
        _sleep_otherwise(touched, today)
        if _most_are_gone(touched.connection):
            self.rebuild(touched.connection, today)
        else:
            _work_out(touched.connection, today)

    def rebuild(self, connection: sqlite3.Connection, today: date) -> None:
        """Work out everybody anew."""
        _prepare(connection)
        connection.execute("DELETE FROM standing")
        connection.execute("INSERT INTO standing_stale SELECT id FROM contact")
        _work_out(connection, today)

    def wake(self, connection: sqlite3.Connection, today: date) -> None:
        """What a new day changes: who fell asleep, and whom Marketing said to ask again."""
        _prepare(connection)
        _fall_asleep(connection, today)
        connection.execute(
            "INSERT OR IGNORE INTO standing_stale SELECT h.contact_id FROM handover h"
            " CROSS JOIN standing s ON s.id = h.contact_id"
            " WHERE h.verdict = 'sent_back' AND h.again_on <= ? AND s.lead_since IS NULL",
            (today.isoformat(),),
        )
        _work_out(connection, today)

    def _renamed(self, touched: Touched) -> None:
        """Contacts whose first effort, or its channel, was changed."""
        if not touched.any("activity", "channel"):
            return
        touched.connection.execute(
            "INSERT OR IGNORE INTO standing_stale SELECT id FROM standing"
            f" WHERE first_activity_id IN ({touched.rows('activity')})"
            f" OR channel_id IN ({touched.rows('channel')})"
        )


def _fall_asleep(connection: sqlite3.Connection, today: date) -> None:
    connection.execute(
        "INSERT OR IGNORE INTO standing_stale SELECT id FROM standing WHERE last_touch_on < ?"
        " AND stage NOT IN ('asleep', 'not_a_fit') AND open_deals = 0",
        (_asleep_before(connection, today),),
    )


def _sleep_otherwise(touched: Touched, today: date) -> None:
    """The owner says anew after how long somebody sleeps: some fall asleep, or some wake up."""
    if not touched.any("business"):
        return
    run = touched.connection.execute
    if run(touched.differing("business", "asleep_after_months")).fetchone():
        run(
            "INSERT OR IGNORE INTO standing_stale SELECT id FROM standing"
            " WHERE stage = 'asleep' AND last_touch_on >= ?",
            (_asleep_before(touched.connection, today),),
        )
        _fall_asleep(touched.connection, today)


def _prepare(connection: sqlite3.Connection) -> None:
    run = connection.execute
    run("CREATE TEMP TABLE IF NOT EXISTS standing_stale (id INTEGER PRIMARY KEY)")
    run(
        "CREATE TEMP TABLE IF NOT EXISTS standing_facts (id INTEGER PRIMARY KEY, sales, open_deals,"
        " last_on, handover_id, deal_on, first_touch_id)"
    )
    run("DELETE FROM standing_stale")
    run("DELETE FROM standing_facts")


def _most_are_gone(connection: sqlite3.Connection) -> bool:
    """Whether a step took away more contacts than it left, as the undo of a first import does."""
    gone = connection.execute(
        "SELECT count(*) FROM standing_stale WHERE id NOT IN (SELECT id FROM contact)"
    ).fetchone()
    if gone < (_MANY,):
        return False
    left = connection.execute("SELECT count(*) FROM contact").fetchone()
    return bool(gone > left)


def _work_out(connection: sqlite3.Connection, today: date) -> None:
    if not connection.execute("SELECT EXISTS (SELECT 1 FROM standing_stale)").fetchone()[0]:
        return
    connection.execute(
        "DELETE FROM standing WHERE id IN (SELECT s.id FROM standing_stale s"
        " WHERE NOT EXISTS (SELECT 1 FROM contact c WHERE c.id = s.id))"
    )
    connection.execute(FACTS)
    days = {"asleep_before": _asleep_before(connection, today), "today": today.isoformat()}
    for standing in STANDINGS:
        connection.execute(standing, days)


def _asleep_before(connection: sqlite3.Connection, today: date) -> str:
    row = connection.execute("SELECT asleep_after_months FROM business WHERE id = 1").fetchone()
    before: date = today - relativedelta(months=row[0] if row else 12)
    return before.isoformat()
