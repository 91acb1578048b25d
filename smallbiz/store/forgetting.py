"""Old steps are forgotten, so that the file does not grow for ever: what they changed stays."""

from datetime import date, timedelta

from smallbiz.store.store import Store

DAYS = 731
CHANGES = 1_000_000
"""Steps are kept for two years, or the newest million changes, whichever is less."""


def forget_old_steps(store: Store, days: int = DAYS, changes: int = CHANGES) -> int:
    """Forget the steps that are too old or too many; how many went. They can't be undone any more."""
    first = max(_first_within(store, changes), _first_since(store, store.today(), days))
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


def _first_since(store: Store, today: date, days: int) -> int:
    """The oldest step of the last days."""
    since = (today - timedelta(days=days)).isoformat()
    newest = store.value("SELECT max(id) FROM step WHERE at < ?", (since,))
    return int(newest or 0) + 1
