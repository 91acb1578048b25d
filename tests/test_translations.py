"""Everything the owner reads can be translated, and the catalogues say what the code says."""

import ast
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog

from setup import translations
from tests.visible import kit_texts, untranslated

pytestmark = pytest.mark.no_cover

HOUSE = Path(__file__).parent.parent
CATALOGUES = translations.catalogues()


@pytest.mark.parametrize("language", CATALOGUES)
def test_a_complete_catalogue_lacks_nothing(language):
    catalogue = CATALOGUES[language]
    if translations.COMPLETE in (catalogue.header_comment or ""):
        assert list(translations.missing(language, catalogue)) == []


@pytest.mark.parametrize("language", CATALOGUES)
def test_translations_keep_the_placeholders(language):
    assert list(translations.twisted(language, CATALOGUES[language])) == []


def test_no_words_are_told_inside_an_f_string_where_they_are_not_found():
    told = {"_", "ngettext", "pgettext"}
    found = [
        f"{path.relative_to(HOUSE)}:{call.lineno}"
        for room in ("smallbiz", "ui")
        for path in sorted((HOUSE / room).rglob("*.py"))
        for text in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(text, ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in told
    ]
    assert found == []


def test_every_text_on_the_screen_can_be_translated():
    kit = kit_texts(HOUSE / "ui" / "kit")
    found = [
        f"{path.relative_to(HOUSE)}:{line}: {text!r} is not inside _()"
        for path in sorted((HOUSE / "ui").rglob("*.py"))
        for line, text in untranslated(path.read_text(encoding="utf-8"), kit)
    ]
    assert found == []


@pytest.mark.parametrize(
    "code",
    [
        'label.setText("Take over")',
        'QLabel("Take over", self)',
        'menu.addAction(icon, "Take over")',
        'button.setToolTip(f"Take over {name}")',
        'QPushButton("Take " + word)',
        'label.setText(_("Yes") if well else "No way")',
        'label.setText("{n} leads".format(n=n))',
        'Badge("good", "Running")',
        'anything(title="Take over")',
        'box.addItems(["One thing", other])',
        'label.setText(name or "Nobody")',
    ],
)
def test_text_that_nobody_could_translate_is_found(code):
    assert list(untranslated(code, {"Badge": (1,)}))


@pytest.mark.parametrize(
    "code",
    [
        'label.setText(_("Take over"))',
        'label.setText(_("Moved to {stage}").format(stage=stage))',
        'label.setObjectName("take-over")',
        'label.setText(f"{part} · {whole}")',
        'Badge("good", _("Running"))',
        'window.setWindowTitle("smallbiz")',
        'label.setText("")',
    ],
)
def test_text_that_is_translated_or_no_text_is_left_alone(code):
    assert list(untranslated(code, {"Badge": (1,)})) == []


def test_the_kits_texts_are_known_by_their_names(tmp_path):
    (tmp_path / "badge.py").write_text(
        "class Badge:\n    def __init__(self, tone, text, parent=None): ...\n"
        "class Words:\n    tone: str\n    title: str\n    sentence: str\n"
    )
    assert kit_texts(tmp_path) == {"Badge": (1,), "Words": (1, 2)}


def catalogue(message: str, translation: str) -> Catalog:
    made = Catalog(locale="de")
    made.add(message, translation)
    return made


def test_a_lost_placeholder_is_found():
    assert list(translations.twisted("de", catalogue("Moved to {stage}", "Verschoben")))
    assert list(translations.twisted("de", catalogue("{a}", "{b}")))
    assert not list(translations.twisted("de", catalogue("Moved to {stage}", "Nach {stage}")))


def test_a_missing_translation_is_found():
    told = list(translations.missing("de", catalogue("Today", "Heute")))
    assert "de: no translation of 'Tomorrow'" in told
    assert "de: no translation of 'Today'" not in told
    assert "de: no translation of 'Today'" in translations.missing("de", catalogue("Today", ""))


def test_messages_are_gathered_from_the_code():
    gathered = translations.messages()
    assert gathered.get("Tomorrow")
    assert gathered.get("{n} day late").pluralizable


def test_bringing_up_to_date_keeps_what_is_translated(tmp_path, monkeypatch):
    path = tmp_path / "de" / "LC_MESSAGES" / "smallbiz.po"
    path.parent.mkdir(parents=True)
    path.write_text(
        '# State: in work\nmsgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
        'msgid "Tomorrow"\nmsgstr "Morgen"\n\nmsgid "Gone"\nmsgstr "Weg"\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(translations, "CATALOGUES", tmp_path)
    translations.update()
    first = path.read_bytes()
    translations.update()
    known = translations.catalogues()["de"]
    assert path.read_bytes() == first
    assert known.get("Tomorrow").string == "Morgen"
    assert known.get("Today").string == ""
    assert "Gone" in known.obsolete
    assert "State: in work" in known.header_comment
