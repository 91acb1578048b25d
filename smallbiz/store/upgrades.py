"""What each file format changed in the tables of the one before; see `migrations`."""

import re
import sqlite3
from collections.abc import Collection

from smallbiz.store.numbers import go_on_from_log
from smallbiz.store.reading import quoted

_OWN_NUMBERS = re.compile(r",\s*PRIMARY KEY \(id\)")


def give_ids_once(file: sqlite3.Connection) -> None:
    """Format 2: tables remember the last id they gave, so that a deleted row's is not given again.

    Only a table's own words say so in SQLite; each is made anew, with its rows and its indexes.
    """
    tables = file.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name <> 'standing'"
    ).fetchall()
    for table, words in tables:
        if _OWN_NUMBERS.search(words):
            _make_anew(file, table, words)
    go_on_from_log(file, "row_id")


def remember_judgements(file: sqlite3.Connection) -> None:
    """Format 3: the owner's own judgements are kept: who is not the same, how much a sign counts."""
    file.execute(
        "CREATE TABLE kept_apart (\n\tid INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "
        "\n\tone_id INTEGER NOT NULL, \n\tother_id INTEGER NOT NULL\n)"
    )
    file.execute(
        "CREATE TABLE score_rule (\n\tid INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "
        "\n\tsign VARCHAR NOT NULL, \n\tpoints INTEGER NOT NULL, \n\tUNIQUE (sign)\n)"
    )


def learn_wishes(file: sqlite3.Connection) -> None:
    """Format 4: how many years steps can be undone, what an activity is to answer, whose a sale is,
    and what comes after it."""
    file.execute("ALTER TABLE business ADD COLUMN undo_years INTEGER")
    file.execute("UPDATE business SET undo_years = 2")
    _add_links(file, "answer", activity_id="activity", objection_id="objection")
    efforts = {"activity_id": "activity", "channel_id": "channel"}
    _add_links(file, "sale_credit", efforts, sale_id="sale", **efforts)
    file.execute("ALTER TABLE business ADD COLUMN aftercare_since DATE")
    _add_links(file, "aftercare", follow_up_id="follow_up", sale_id="sale")
    plan = (
        "days INTEGER NOT NULL",
        *(f"{name} VARCHAR NOT NULL" for name in ("kind", "what", "aim")),
    )
    _add_links(file, "aftercare_step", ("product_id",), plan, product_id="product")
    file.execute(
        "CREATE TABLE satisfaction (\n\tid INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "
        "\n\tsale_id INTEGER NOT NULL, \n\tscore INTEGER NOT NULL, \n\twords VARCHAR NOT NULL, "
        "\n\tasked_on DATE NOT NULL, \n\tUNIQUE (sale_id), "
        "\n\tCONSTRAINT fk_satisfaction_sale_id FOREIGN KEY(sale_id) REFERENCES sale (id) "
        "ON DELETE CASCADE\n)"
    )


def note_rows_together(file: sqlite3.Connection) -> None:
    """Format 5: rows that come together, one id after the other, are noted together.

    A goal may be for a quarter or a year, and the owner's own estimates are kept.
    Advice can be put aside, and habits of the routine are ticked.
    Weekly reports can be kept in a folder.
    The day of everybody's first touch that is linked to an effort stands with the contact.
    """
    file.execute("ALTER TABLE change ADD COLUMN last_id INTEGER")
    file.execute(
        "CREATE INDEX ix_change_run ON change(step_id, tbl, row_id, last_id)"
        " WHERE last_id IS NOT NULL"
    )
    _lengthen_goals(file)
    file.execute("ALTER TABLE business ADD COLUMN report_folder VARCHAR")
    file.execute(
        "CREATE TABLE aside (\n\tid INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "
        "\n\trule VARCHAR NOT NULL, \n\tsubject INTEGER, \n\tuntil DATE, "
        "\n\tstake INTEGER NOT NULL, \n\tcount INTEGER NOT NULL\n)"
    )
    file.execute(
        "CREATE TABLE routine_tick (\n\tid INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "
        "\n\thabit VARCHAR NOT NULL, \n\ton_day DATE NOT NULL\n)"
    )
    file.execute("CREATE INDEX ix_routine_tick_on_day ON routine_tick (on_day)")
    _stand_first(file)
    file.execute(
        "CREATE TABLE estimate (\n\tid INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, "
        "\n\tof_what VARCHAR NOT NULL, \n\tvalue INTEGER NOT NULL, \n\tUNIQUE (of_what)\n)"
    )


def index_what_is_there(file: sqlite3.Connection) -> None:
    """Format 6: a list sorted by what most contacts lack has an index of those who have it.

    Who has an address or a number is told by the index that finds it.
    """
    for name, column in (("found", "found_key"), ("next", "next_on"), ("last", "last_touch_on")):
        file.execute(f"DROP INDEX ix_standing_{name}")
        file.execute(
            f"CREATE INDEX ix_standing_{name} ON standing ({column}, name_key, id)"
            f" WHERE {column} > ''"
        )
    for table in ("email", "phone"):
        file.execute(f"DROP INDEX ix_{table}_key")
        file.execute(f'CREATE INDEX ix_{table}_key ON {table} ("key", contact_id)')


def _stand_first(file: sqlite3.Connection) -> None:
    file.execute("ALTER TABLE standing ADD COLUMN first_on DATE")
    file.execute(
        "UPDATE standing SET first_on = (SELECT min(on_day) FROM touch"
        " WHERE contact_id = standing.id"
        " AND (activity_id IS NOT NULL OR channel_id IS NOT NULL))"
    )
    file.execute(
        "CREATE INDEX ix_standing_first ON standing (first_on, first_activity_id, channel_id)"
        " WHERE first_on IS NOT NULL"
    )


def _lengthen_goals(file: sqlite3.Connection) -> None:
    """All goals so far are for a month, also in what the log remembers of them."""
    numbers = ", ".join(
        f"{name} INTEGER" for name in ("revenue", "new_customers", "leads", "marketing_budget")
    )
    file.execute(
        "CREATE TABLE fresh (id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, starts_on DATE NOT NULL,"
        f" {numbers}, months INTEGER NOT NULL, UNIQUE (starts_on, months))"
    )
    file.execute("INSERT INTO fresh SELECT *, 1 FROM goal ORDER BY id")
    file.execute("DROP TABLE goal")
    file.execute("ALTER TABLE fresh RENAME TO goal")
    file.execute(
        "UPDATE change SET before = json_insert(before, '$[#]', 1)"
        " WHERE tbl = 'goal' AND before IS NOT NULL"
    )
    go_on_from_log(file)


def _add_links(
    file: sqlite3.Connection,
    table: str,
    maybe: Collection[str] = (),
    more: Collection[str] = (),
    **parents: str,
) -> None:
    """A table whose rows say that others belong together, and go with any of them; `more` columns."""
    columns = [f"{name} INTEGER{'' if name in maybe else ' NOT NULL'}" for name in parents]
    links = [
        f"CONSTRAINT fk_{table}_{name} FOREIGN KEY({name}) REFERENCES {parent} (id) ON DELETE CASCADE"
        for name, parent in parents.items()
    ]
    parts = ", \n\t".join(
        ["id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT", *columns, *more, *links]
    )
    file.execute(f"CREATE TABLE {table} (\n\t{parts}\n)")
    for name in parents:
        file.execute(f"CREATE INDEX ix_{table}_{name} ON {table} ({name})")


def _make_anew(file: sqlite3.Connection, table: str, words: str) -> None:
    indexes = file.execute(
        "SELECT sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL",
        (table,),
    ).fetchall()
    columns = _OWN_NUMBERS.sub("", words[words.index("(") :])
    columns = columns.replace(
        "id INTEGER NOT NULL", "id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT", 1
    )
    file.execute(f"CREATE TABLE fresh {columns}")
    file.execute(f"INSERT INTO fresh SELECT * FROM {quoted(table)} ORDER BY id")
    file.execute(f"DROP TABLE {quoted(table)}")
    file.execute(f"ALTER TABLE fresh RENAME TO {quoted(table)}")
    for (index,) in indexes:
        file.execute(index)
