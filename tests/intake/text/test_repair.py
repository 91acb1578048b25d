from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.commands.rows import as_lines, as_object
from smallbiz.intake.imports import Import
from smallbiz.intake.options import Options
from smallbiz.intake.source import Source
from smallbiz.intake.table import table_of
from smallbiz.intake.text.decoding import decode
from smallbiz.intake.text.repair import find_spoilt, mend

TEXT = "Name;Ort\nJürgen Müller;Köln\nZoë Łęcka;Łódź – „Café“ 5 €\nЁлка;東京\n"


def spoil(text: str, codec: str = "cp1252") -> str:
    octets = text.encode()
    return "".join(
        bytes([octet]).decode(codec, "replace").replace("\ufffd", chr(octet)) for octet in octets
    )


@pytest.mark.parametrize("codec", ["cp1252", "mac-roman", "cp1251"])
def test_spoilt_letters_are_found_and_mended(codec):
    spoilt = find_spoilt(spoil(TEXT, codec))
    assert spoilt is not None
    assert (spoilt.codec, spoilt.after) == (codec, "Jürgen")
    assert mend(spoil(TEXT, codec)) == TEXT


def test_letters_spoilt_twice_are_mended_too():
    assert mend(spoil(spoil("Grüße aus Łódź"))) == "Grüße aus Łódź"


def test_letters_taken_for_latin_1_are_mended_too():
    spoilt = TEXT.encode().decode("latin-1")
    assert find_spoilt(spoilt) is not None
    assert mend(spoilt) == TEXT
    assert mend(spoilt.encode().decode("latin-1")) == TEXT


def test_one_spoilt_word_among_many_right_ones_is_found():
    text = TEXT * 20 + spoil("Käthe Özgür;München\n") + TEXT
    spoilt = find_spoilt(text)
    assert (spoilt and spoilt.after) == "Käthe"
    assert mend(text) == TEXT * 20 + "Käthe Özgür;München\n" + TEXT


@pytest.mark.parametrize(
    "text",
    [TEXT, "São João, À la carte, Ángel ¿Qué?", "Ёлка и Рёв, Пётр «Снег»", "日本 Ltd, ÄÖÜ", "SÃO JOÃO ÄÖÜ „Hotel Å”, Â® 5 €", "plain", "Â©"[:1]],
)  # fmt: skip
def test_right_letters_are_left_alone(text):
    assert find_spoilt(text) is None
    assert mend(text) == text


@given(
    st.text(st.characters(min_codepoint=0xA1, max_codepoint=0x24F, categories=["L"]), min_size=1)
)
def test_any_latin_text_comes_back(text):
    assert mend(spoil(text)) == text or find_spoilt(text) is not None


def test_the_owner_is_told_and_decides(workspace):
    source = Source("people.csv", spoil("Name;City\nJürgen Müller;Köln\n").encode())
    asked = table_of(source)
    assert asked.repair is not None
    assert (asked.repair.encoding, asked.repair.after) == ("utf-8-repaired", "Jürgen")
    assert asked.notes == ()
    assert next(asked.blocks()).columns[0] == ("JÃ¼rgen MÃ¼ller",)
    before = Import(workspace.store, source, Options()).preview()
    told = {"encoding": "utf-8-repaired", "before": "JÃ¼rgen", "after": "Jürgen"}
    assert as_object(before, None, Path("people.csv"))["repair"] == told
    assert "“JÃ¼rgen” is probably “Jürgen”: --encoding utf-8-repaired" in "\n".join(
        as_lines(before, None)
    )
    told = Import(workspace.store, source, Options(encoding=asked.repair.encoding)).commit()
    assert (told.encoding, told.created) == ("utf-8-repaired", 1)
    assert workspace.store.value("SELECT name FROM contact") == "Jürgen Müller"


def test_a_right_file_is_not_changed_when_a_repair_is_asked_for():
    text = decode(Source("a.csv", TEXT.encode("utf-16")), "repaired")
    assert (text.encoding, text.content, text.repair) == ("utf-16", TEXT, None)
