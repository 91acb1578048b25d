"""Import from the file to Done and back: screen and file, by keyboard and mouse."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget

from smallbiz.people.contacts import Reach
from smallbiz.workspace import Workspace
from tests.ui.accessibility import assert_accessible
from tests.ui.intake.conftest import GERMAN
from tests.ui.intake.walking import (
    begun,
    brought_by_spring_market,
    choose,
    click,
    imported,
    names,
    page_of,
    part,
    texts,
    to_earlier_import,
    until,
)
from ui.intake.page import CHECK, COLUMNS, DONE, FILE
from ui.window import Window

OpenShop = Callable[..., Window]


def test_a_german_excel_file_comes_in_and_goes_back(open_shop: OpenShop, people: Path) -> None:
    window = open_shop()
    begun(window, people)
    assert part(window, "intake_separator").currentText() == "Semicolon  ;"
    assert part(window, "intake_letters").currentText() == "Western (Windows)"
    assert part(window, "intake_column_3").currentText() == "E-mail"
    assert names(window) == []
    imported(window)
    assert names(window) == ["Renate Brückner", "Jens Otte", "Mai Tran", "Anna Bell"]
    told = texts(window)
    assert "4 new contacts." in told
    assert "4 + 1 = 5" in told
    assert "kunden.rejected.csv" in told
    assert (people.parent / "kunden.rejected.csv").is_file()
    shared = part(window, "intake_shared")
    assert shared.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Anna Bell, mai@tran.example"
    )
    click(window, "intake_undo")
    until(lambda: not names(window))
    until(lambda: "This import was taken back." in texts(window))
    assert window.desk.workspace.store.value("SELECT count(*) FROM email") == 0


def test_a_large_file_is_shown_from_its_beginning_until_all_is_read(
    open_shop: OpenShop, many: Path
) -> None:
    window = open_shop()
    window.desk.go("intake")
    page, seen = page_of(window), []

    def look() -> None:
        if page._coming.glimpse is not None:
            page.go_on()
            told = texts(window)
            seen.append((page.at, "The rest is being read." in told, page._coming.outcome))
            assert not part(window, "intake_next").isEnabled()

    page._coming.looked.connect(look)
    window.desk.go("intake", path=str(many))
    until(lambda: page._coming.outcome)
    assert seen == [(CHECK, True, None)]
    assert page._coming.outcome.rows == page._coming.rows == 9_000
    assert page._coming.file.table.row_count == 9_000
    assert "The rest is being read." not in texts(window)
    click(window, "intake_next")
    until(lambda: page.at == DONE and not window.desk.busy())
    assert len(names(window)) == 9_000


def test_what_was_changed_since_is_kept_and_said_beforehand(
    open_shop: OpenShop, people: Path
) -> None:
    window = open_shop()
    begun(window, people)
    imported(window)
    workspace = window.desk.workspace
    mai = workspace.store.value("SELECT id FROM contact WHERE name = 'Mai Tran'")
    workspace.contacts.change(mai, job_title="Baker")
    listed = part(window, "intake_done_past")
    QTest.mouseClick(
        listed.viewport(),
        Qt.MouseButton.LeftButton,
        pos=listed.visualRect(listed.model().index(0, 0)).center(),
    )
    until(lambda: "stays because you changed or used it since: Mai Tran" in texts(window))
    click(window, "intake_done_past_undo")
    until(lambda: names(window) == ["Mai Tran"])
    window.desk.undo()
    assert len(names(window)) == 4


def test_a_column_can_go_elsewhere_and_headings_be_told(open_shop: OpenShop, people: Path) -> None:
    window = open_shop()
    begun(window, people)
    choose(window, "intake_column_0", "Notes")
    assert page_of(window)._coming.outcome.columns[0].field == "notes"
    choose(window, "intake_column_0", "Keep as extra")
    imported(window)
    extra = window.desk.workspace.store.value("SELECT extra FROM contact WHERE name = 'Mai Tran'")
    assert "10444" in extra
    begun(window, people)
    choose(window, "intake_headings", "None")
    assert page_of(window)._coming.outcome.rows == 6
    choose(window, "intake_separator", "Comma  ,")
    assert len(page_of(window)._coming.file.table.header) == 1


def fill(workspace: Workspace) -> None:
    workspace.contacts.add("Mai Tran", reach=Reach(["mai@tran.example"]), job_title="Baker")


def test_known_people_are_filled_in_and_shown_before_and_after(
    open_shop: OpenShop, people: Path
) -> None:
    window = open_shop(fill)
    begun(window, people)
    assert page_of(window)._coming.outcome.updated == 1
    click(window, "intake_next")
    page_of(window)._check._which._pick("updates")
    model = part(window, "intake_updates").model()
    rows = [[model.index(r, c).data() for c in range(5)] for r in range(model.rowCount())]
    assert ["4", "Mai Tran", "Postcode", "empty", "04177"] in rows
    click(window, "intake_back")
    click(window, "intake_known_skip")
    until(lambda: page_of(window)._coming.outcome)
    assert page_of(window)._coming.outcome.unchanged == 1


def test_the_effort_that_brought_them_is_noted(open_shop: OpenShop, people: Path) -> None:
    window = open_shop()
    brought_by_spring_market(window, people)
    store = window.desk.workspace.store
    assert store.rows("SELECT name FROM activity") == [("Spring market",)]
    assert store.value("SELECT count(*) FROM touch") == 4


def test_an_effort_of_one_file_is_not_said_of_the_next(open_shop: OpenShop, people: Path) -> None:
    window = open_shop()
    brought_by_spring_market(window, people)
    begun(window, people)
    box = part(window, "intake_effort")
    assert isinstance(box, QComboBox)
    assert box.currentText() == "I don’t know, or different ones"
    assert not [
        each for each in window.findChildren(QWidget, "intake_effort_name") if each.isVisible()
    ]


def test_import_from_the_menu_begins_anew_with_the_keyboard_where_a_file_is_chosen(
    open_shop: OpenShop, people: Path
) -> None:
    window = open_shop()
    begun(window, people)
    imported(window)
    window.actions_["import"].trigger()
    assert page_of(window).at == FILE
    assert window.focusWidget() is part(window, "intake_choose")


def test_dates_that_can_be_read_in_two_ways_are_asked(open_shop: OpenShop, tmp_path: Path) -> None:
    path = tmp_path / "born.csv"
    path.write_text("Name,Birthday\nAnna Bell,03/04/1980\nTom Lind,05/06/1981\n")
    window = open_shop()
    begun(window, path)
    asked = page_of(window)._columns._dates._asked
    assert asked.tone == "warn"
    click(window, "intake_dates_1")
    until(lambda: page_of(window)._coming.outcome)
    assert asked.tone == "good"
    imported(window)
    days = "SELECT birthday FROM contact ORDER BY id"
    assert window.desk.workspace.store.rows(days) == [("1980-03-04",), ("1981-05-06",)]


def test_a_file_that_can_not_be_read_says_why_and_stays_at_the_first_step(
    open_shop: OpenShop, tmp_path: Path
) -> None:
    path = tmp_path / "scan.csv"
    path.write_bytes(b"%PDF-1.4 and so on")
    window = open_shop()
    window.desk.go("intake", path=str(path))
    until(lambda: "scan.csv" in texts(window))
    assert page_of(window).at == FILE
    assert not part(window, "intake_next").isEnabled()


def test_rows_and_files_are_pasted(open_shop: OpenShop, people: Path) -> None:
    window = open_shop(page="intake")
    QGuiApplication.clipboard().setText("Name\tE-Mail\nInes Okafor\tines@okafor.example\n")
    click(window, "intake_paste")
    until(lambda: page_of(window).at == COLUMNS and page_of(window)._coming.outcome)
    imported(window)
    assert names(window) == ["Ines Okafor"]
    click(window, "intake_again")
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(people))])
    QGuiApplication.clipboard().setMimeData(copied)
    click(window, "intake_paste")
    until(lambda: page_of(window).at == COLUMNS and page_of(window)._coming.outcome)
    assert "kunden.csv" in texts(window)
    QGuiApplication.clipboard().setText("")


def test_a_file_that_is_dropped_while_another_is_checked_begins_with_its_columns(
    open_shop: OpenShop, people: Path, tmp_path: Path
) -> None:
    window = open_shop()
    begun(window, people)
    click(window, "intake_next")
    assert page_of(window).at == CHECK
    other = tmp_path / "other.csv"
    other.write_text("Name,Town\nTom Lind,Halle\n")
    begun(window, other)
    assert "other.csv" in texts(window)
    assert window.focusWidget().objectName() == "intake_next"


def test_likely_files_are_found_and_judged(open_shop: OpenShop, own_home: Path) -> None:
    (own_home / "Downloads" / "kunden.csv").write_text(GERMAN)
    (own_home / "Documents" / "notes.txt").write_bytes(b"%PDF-1.4")
    (own_home / "Desktop" / "picture.png").write_bytes(b"no table")
    window = open_shop(page="intake")
    files = page_of(window)._file.files
    until(lambda: len(files._verdicts) == 2)
    listed = part(window, "intake_files")
    spoken = [
        listed.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)
    ]
    assert any("5 rows" in words and "looks like contacts" in words for words in spoken)
    assert any("can’t be read" in words for words in spoken)
    place = next(i for i, words in enumerate(spoken) if "kunden" in words)
    listed.setFocus()
    listed.select(place)
    click(window, "intake_next")
    until(lambda: page_of(window).at == COLUMNS)


def test_the_same_file_again_changes_nothing(open_shop: OpenShop, people: Path) -> None:
    window = open_shop()
    begun(window, people)
    imported(window)
    begun(window, people)
    click(window, "intake_next")
    button = part(window, "intake_next")
    assert not button.isEnabled()
    assert button.words == "Nothing to import"
    assert window.focusWidget().objectName() == "intake_back"
    assert "All that can be used is there already." in texts(window)


def test_every_control_is_named(open_shop: OpenShop, people: Path) -> None:
    window = open_shop(page="intake")
    assert_accessible(window.page)
    begun(window, people)
    assert_accessible(window.page)
    click(window, "intake_next")
    assert_accessible(window.page)
    click(window, "intake_next")
    until(lambda: page_of(window).at == DONE and not window.desk.busy())
    assert_accessible(window.page)


def test_a_long_import_is_undone_and_done_again_beside_the_screen(
    open_shop: OpenShop, tmp_path: Path
) -> None:
    path = tmp_path / "many.csv"
    rows = "".join(f"Anna {n},a{n}@bell.example\n" for n in range(3000))
    path.write_text("Name,E-mail\n" + rows)
    window = open_shop()
    begun(window, path)
    imported(window)
    store = window.desk.workspace.store
    assert store.is_long(store.undoable())
    window.desk.undo()
    assert window.desk.busy()
    until(lambda: not window.desk.busy())
    assert names(window) == []
    window.desk.redo()
    until(lambda: not window.desk.busy())
    assert len(names(window)) == 3000


def test_stop_leaves_nothing_and_the_import_can_be_begun_again(
    open_shop: OpenShop, tmp_path: Path
) -> None:
    path = tmp_path / "many.csv"
    rows = "".join(f"Anna {n},a{n}@bell.example\n" for n in range(9000))
    path.write_text("Name,E-mail\n" + rows)
    window = open_shop()
    begun(window, path)
    click(window, "intake_next")
    click(window, "intake_next")
    click(window, "progress_stop")
    until(lambda: not window.desk.busy())
    assert page_of(window).at == CHECK
    assert names(window) == []
    assert window.desk.workspace.undoable() is None
    click(window, "intake_next")
    until(lambda: page_of(window).at == DONE and not window.desk.busy())
    assert len(names(window)) == 9000


def test_enter_goes_on_through_every_step_and_never_lands_on_undo(
    open_shop: OpenShop, people: Path
) -> None:
    window = open_shop()
    begun(window, people)
    for step in (CHECK, DONE):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
        until(lambda step=step: page_of(window).at == step and not window.desk.busy())
    assert len(names(window)) == 4
    assert window.focusWidget().objectName() == "intake_look"


def test_after_a_second_import_too_the_keyboard_is_at_what_comes_next(
    open_shop: OpenShop, people: Path
) -> None:
    window = open_shop()
    for _turn in range(2):
        begun(window, people)
        people.write_bytes(GERMAN.replace("Mai Tran", "Kim Park").encode("cp1252"))
        imported(window)
        assert window.focusWidget() is part(window, "intake_look")


def test_tab_goes_to_the_undo_of_the_chosen_earlier_import(
    open_shop: OpenShop, people: Path
) -> None:
    window = open_shop()
    begun(window, people)
    imported(window)
    to_earlier_import(window)
    assert window.focusWidget().objectName() == "intake_past_undo"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    until(lambda: names(window) == [])


def test_an_activity_for_them_is_planned_from_the_end(open_shop: OpenShop, people: Path) -> None:
    window = open_shop()
    begun(window, people)
    for step in (CHECK, DONE):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
        until(lambda step=step: page_of(window).at == step and not window.desk.busy())
    QTest.mouseClick(part(window, "intake_plan"), Qt.MouseButton.LeftButton)
    assert window.stack.key == "plan"
    assert window.focusWidget().accessibleName() == "What is it called?"


def test_tab_walks_from_the_columns_to_the_main_button(open_shop: OpenShop, people: Path) -> None:
    window = open_shop()
    begun(window, people)
    part(window, "intake_headings").setFocus()
    walked = []
    while not walked or walked[-1] != "intake_next":
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        walked.append(window.focusWidget().objectName())
        assert len(walked) < 40, walked
    columns = [name for name in walked if name.startswith("intake_column_")]
    assert walked[: len(columns)] == columns
    assert len(columns) == 7


def test_tab_walks_round_the_columns_and_leaves_nothing_out(
    open_shop: OpenShop, people: Path
) -> None:
    window = open_shop()
    begun(window, people)
    part(window, "intake_next").setFocus()
    walked: list[str] = []
    while not walked or walked[-1] != "intake_next":
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        walked.append(window.focusWidget().objectName())
        assert len(walked) < 40, walked
    inside = walked[walked.index("intake_rows") :]
    chosen = [name for name in inside if not name.startswith("intake_column_")]
    read_as = ["intake_rows", "intake_separator", "intake_letters", "intake_headings"]
    assert chosen == [
        *read_as, "intake_known_fill", "intake_effort", "intake_back", "intake_next",
    ]  # fmt: skip


def test_who_is_meant_is_asked_and_answered_by_keyboard(
    open_shop: OpenShop, tmp_path: Path
) -> None:
    window = open_shop()
    contacts = window.desk.workspace.contacts
    for city in ("Cork", "Galway"):
        contacts.add("Anna Bell", city=city)
    path = tmp_path / "sold.csv"
    path.write_text("contact,date,amount\nAnna Bell,2026-01-01,5\nTom Lind,2026-01-02,7\n")
    begun(window, path)
    click(window, "intake_next")
    click(window, "intake_which_0")
    choice = part(window, "intake_whom_2")
    assert isinstance(choice, QComboBox)
    spoken = [choice.itemText(place) for place in range(choice.count())]
    assert spoken == ["Leave it out", "Anna Bell, Cork", "Anna Bell, Galway", "Somebody new"]
    assert_accessible(window.page)
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    QTest.keyClick(choice, Qt.Key.Key_Down)
    until(lambda: (done := page_of(window)._coming.outcome) and not done.rejected)
    assert part(window, "intake_whom_2").hasFocus()
    click(window, "intake_next")
    until(lambda: page_of(window).at == DONE and not window.desk.busy())
    sold = "SELECT contact_id FROM sale ORDER BY on_day"
    assert window.desk.workspace.store.rows(sold) == [(2,), (3,)]


def test_another_name_with_the_same_address_is_somebody_new_or_the_one_on_the_line_before(
    open_shop: OpenShop, tmp_path: Path
) -> None:
    window = open_shop()
    path = tmp_path / "sold.csv"
    path.write_text(
        "contact,contact_email,date,amount\nJo Kade,jo@kade.example,2026-01-01,5\n"
        "Lee Moss,jo@kade.example,2026-01-02,7\n"
    )
    begun(window, path)
    click(window, "intake_next")
    click(window, "intake_which_0")
    choice = part(window, "intake_whom_3")
    assert isinstance(choice, QComboBox)
    spoken = [choice.itemText(place) for place in range(choice.count())]
    assert (choice.currentText(), spoken) == ("Somebody new", ["Somebody new", "Jo Kade, line 2"])
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    until(lambda: page_of(window)._coming.options.whom == {3: -2})
    until(lambda: (done := page_of(window)._coming.outcome) and not done.problems)
    click(window, "intake_next")
    until(lambda: page_of(window).at == DONE and not window.desk.busy())
    assert names(window) == ["Jo Kade"]


def test_what_was_chosen_for_the_same_headers_is_proposed_again(
    open_shop: OpenShop, people: Path
) -> None:
    window = open_shop()
    begun(window, people)
    choose(window, "intake_column_0", "Tags")
    imported(window)
    click(window, "intake_undo")
    until(lambda: not names(window))
    begun(window, people)
    assert part(window, "intake_column_0").currentText() == "Tags"
    badge = page_of(window)._columns._read_as._badge
    assert badge.accessibleName() == "As you chose last time"
    choose(window, "intake_rows", "Deals")
    assert badge.accessibleName() == "Found automatically"


def test_what_else_can_be_read_in_two_ways_is_said(open_shop: OpenShop, tmp_path: Path) -> None:
    path = tmp_path / "sold.csv"
    path.write_text("contact,date,amount\nAnna,2026-01-01,$5\nTom,2026-01-02,7 €\n")
    window = open_shop()
    begun(window, path)
    column = page_of(window)._columns
    said = [each.accessibleName() for each in column._asked.findChildren(QWidget)]
    assert any("There is money in EUR, USD." in words for words in [*said, texts(window)])
    assert part(window, "intake_column_2").isVisible()
