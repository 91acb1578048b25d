import os
import time

import pytest

from smallbiz.words import translation
from smallbiz.words.translation import _, ngettext, pgettext, use

PO = """\
msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\nPlural-Forms: nplurals=2; plural=(n > 1);\\n"
msgid "Today"
msgstr "{today}"
msgctxt "month"
msgid "May"
msgstr "mai"
"""


@pytest.fixture
def french(tmp_path, monkeypatch):
    source = tmp_path / "fr" / "LC_MESSAGES" / "smallbiz.po"
    source.parent.mkdir(parents=True)
    source.write_text(PO.format(today="Aujourd’hui"), encoding="utf-8")
    monkeypatch.setattr(translation, "_FOLDER", tmp_path)
    return source


@pytest.fixture
def computer(monkeypatch):
    def speaks(name):
        for key in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
            monkeypatch.delenv(key, raising=False)
        monkeypatch.setenv("LANG", name)

    return speaks


def test_german_is_spoken():
    use("de", "DE")
    assert (translation.language(), translation.country()) == ("de", "DE")
    assert _("Tomorrow") == "Morgen"
    assert ngettext("{n} day late", "{n} days late", 1) == "{n} Tag zu spät"
    assert ngettext("{n} day late", "{n} days late", 2) == "{n} Tage zu spät"
    use("en")
    assert _("Tomorrow") == "Tomorrow"


def test_the_languages_on_offer():
    assert translation.available() == ("de", "en")


def test_a_language_without_catalogue_speaks_english(computer):
    computer("fr_FR.UTF-8")
    use("ja")
    assert translation.language() == "en"
    assert translation.country() is None


@pytest.mark.parametrize(
    ("name", "language", "country"),
    [
        ("de_AT.UTF-8", "de", "AT"),
        ("de", "de", None),
        ("C.UTF-8", "en", None),
        ("en_US", "en", "US"),
    ],
)
def test_the_computers_language(computer, name, language, country):
    computer(name)
    use(None)
    assert (translation.language(), translation.country()) == (language, country)


def test_the_computers_country_serves_its_own_language_only(computer):
    computer("de_CH.UTF-8")
    use("de")
    assert translation.country() == "CH"
    use("en")
    assert translation.country() is None
    use("en", "IE")
    assert translation.country() == "IE"


@pytest.mark.parametrize(
    ("language", "country", "code"),
    [("en", "IE", "en_IE"), ("en", "JP", "en_001"), ("de", "JP", "de"), ("de", "CH", "de_CH")],
)
def test_the_nearest_locale_is_taken(language, country, code):
    use(language, country)
    assert translation.locale_code() == code


def test_an_uncompiled_catalogue_is_read(french):
    use("fr")
    assert _("Today") == "Aujourd’hui"
    assert pgettext("month", "May") == "mai"
    assert pgettext("verb", "May") == "May"


def test_a_compiled_catalogue_serves_until_its_source_is_newer(french):
    compiled = french.with_suffix(".mo")
    compiled.write_bytes(_mo(french))
    french.write_text(PO.format(today="Ce jour"), encoding="utf-8")
    os.utime(french, (time.time() - 60,) * 2)
    use("fr")
    assert _("Today") == "Aujourd’hui"
    os.utime(french, (time.time() + 60,) * 2)
    use("fr")
    assert _("Today") == "Ce jour"


def test_a_compiled_catalogue_needs_no_source(french):
    french.with_suffix(".mo").write_bytes(_mo(french))
    french.unlink()
    use("fr")
    assert _("Today") == "Aujourd’hui"


def _mo(source):
    import io

    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    compiled = io.BytesIO()
    with source.open("rb") as stream:
        write_mo(compiled, read_po(stream))
    return compiled.getvalue()
