"""Words that mark contacts; one word is kept once, however it is written."""

from __future__ import annotations

from collections.abc import Sequence

from smallbiz.store.store import Store
from smallbiz.words.errors import RuleBroken
from smallbiz.words.text import fold, one_line
from smallbiz.words.translation import _, ngettext


class Tags:
    """Marks contacts and takes marks off."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, contact_ids: Sequence[int], name: str) -> None:
        """Mark contacts with a word; one that is used already keeps its spelling."""
        name = self._spelled(one_line(name))
        if not name:
            raise RuleBroken(_("Write a word first."), "tag")
        label = ngettext(
            "Mark a contact as {tag}", "Mark {count} contacts as {tag}", len(contact_ids)
        )
        with self._store.work(label.format(tag=name, count=len(contact_ids))) as work:
            work.execute(
                "INSERT INTO contact_tag (contact_id, name) SELECT j.value, ?2 FROM json_each(?1) j"
                " WHERE NOT EXISTS"
                " (SELECT 1 FROM contact_tag WHERE contact_id = j.value AND +name = ?2)",
                (str(list(contact_ids)), name),
            )

    def remove(self, contact_ids: Sequence[int], name: str) -> None:
        """Take a word off contacts."""
        name = self._spelled(one_line(name))
        label = ngettext(
            "Remove {tag} from a contact", "Remove {tag} from {count} contacts", len(contact_ids)
        )
        with self._store.work(label.format(tag=name, count=len(contact_ids))) as work:
            work.execute(
                "DELETE FROM contact_tag WHERE name = ?2"
                " AND contact_id IN (SELECT value FROM json_each(?1))",
                (str(list(contact_ids)), name),
            )

    def _spelled(self, tag: str) -> str:
        """The tag as others have it, case and accents aside."""
        known = self._store.rows(
            "SELECT DISTINCT name FROM contact_tag ORDER BY name = ? DESC", (tag,)
        )
        return next((name for (name,) in known if fold(name) == fold(tag)), tag)
