"""Old steps are forgotten, so that the file does not grow for ever: what they changed stays."""

from datetime import date

from smallbiz.store.store import Store

CHANGES = 1_000_000
"""Of the steps that are young enough, the newest with so many changes together are kept."""
LATELY = 20
"""Age is counted from the day of the step that is so many back: a clock that went wrong for a few
steps then makes no others look old."""


def forget_old_steps(store: Store, years: int | None, changes: int = CHANGES) -> int:
    """Forget the steps that are too old or too many, never with None; how many went.

    They can't be undone any more.
    """
    if years is None:
        return 0
    first = max(_first_within(store, changes), _first_since(store, years))
    with store.transaction():
        gone = store.connection.execute(
            "DELETE FROM step WHERE id < ?1 AND id NOT IN"
            " (SELECT reverses FROM step WHERE id >= ?1 AND reverses IS NOT NULL)",
            (first,),
        )
        return gone.rowcount


def _first_within(store: Store, changes: int) -> int:
    """The oldest step of which, with all later ones, no more than so many changes are kept."""
    found = store.value(
        "SELECT step_id + 1 FROM change ORDER BY id DESC LIMIT 1 OFFSET ?", (changes,)
    )
    return int(found or 0)


def _first_since(store: Store, years: int) -> int:
    """The oldest step that is no older than so many years."""
    from dateutil.relativedelta import relativedelta

    lately = store.value(
        "SELECT substr(at, 1, 10) FROM step ORDER BY id DESC LIMIT 1 OFFSET ?", (LATELY - 1,)
    )
    if lately is None:
        return 0
    since: date = date.fromisoformat(lately) - relativedelta(years=years)
    return int(store.value("SELECT min(id) FROM step WHERE at >= ?", (since.isoformat(),)))
