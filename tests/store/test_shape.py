"""What a store knows of its tables, asked of the file itself."""

from typing import Any

from smallbiz.store.derived import Touched
from smallbiz.store.shape import Link
from smallbiz.store.tables import all_tables


def test_the_columns_are_those_of_the_records_in_their_order(workspace: Any) -> None:
    known = {table.name: [column.name for column in table.columns] for table in all_tables()}
    worked_out = {"standing"}
    assert workspace.store.columns == {
        name: columns for name, columns in known.items() if name not in worked_out
    }


def test_links_tell_what_goes_with_its_parent(workspace: Any) -> None:
    links = workspace.store.links_to("contact")
    assert Link("email", "contact_id", "contact", owned=True) in links
    assert Link("deal", "contact_id", "contact", owned=False) in links
    assert {link.parent for link in links} == {"contact"}


def test_only_rows_that_read_otherwise_differ(workspace: Any) -> None:
    ana, bo = workspace.contacts.add("Ana Lee"), workspace.contacts.add("Bo Lund")
    store = workspace.store
    with store.work("Two changes") as work:
        work.execute("UPDATE contact SET notes = 'Asked for a lamp' WHERE id = ?", (ana,))
        work.execute("UPDATE contact SET name = 'Bo Berg' WHERE id = ?", (bo,))
        cem = workspace.contacts.add("Cem Ay")
        touched = Touched(store.connection, work.step, store.columns)
        found = work.execute(touched.differing("contact", "name", "birthday")).fetchall()
    assert sorted(found) == [(bo,), (cem,)]
