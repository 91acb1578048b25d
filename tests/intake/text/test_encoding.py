import pytest

from smallbiz.intake.source import Source
from smallbiz.intake.text.decoding import decode
from smallbiz.intake.text.encoding import detect_encoding
from smallbiz.words.errors import RuleBroken

GERMAN = "Vorname;Straße;Ort\nJürgen;Größenweg 5;Köln\nAnna;Hauptstraße 7;München\n"


@pytest.mark.parametrize(
    ("text", "encoding", "found"),
    [
        (GERMAN, "utf-8", "utf-8"),
        (GERMAN, "utf-8-sig", "utf-8"),
        (GERMAN, "utf-16", "utf-16"),
        (GERMAN, "utf-16-le", "utf-16-le"),
        (GERMAN, "utf-16-be", "utf-16-be"),
        (GERMAN, "utf-32", "utf-32"),
        (GERMAN, "cp1252", "cp1252"),
        (GERMAN, "mac_roman", "mac-roman"),
        ("name,price\nAnna,5 €\n", "cp1252", "cp1252"),
        ("name;price\nJosé;5 €\nŒuvre;3 €\n", "iso8859-15", "iso8859-15"),
        ("姓名,公司,城市\n王小明,上海示例有限公司,上海\n", "gb18030", "gb18030"),
    ],
)
def test_text_comes_back_from_its_bytes(text, encoding, found):
    read = decode(Source("a.csv", text.encode(encoding)))
    assert (read.content, read.encoding, read.notes) == (text, found, ())


@pytest.mark.parametrize(
    ("words", "encoding"),
    [
        ("山田太郎;大阪市", "cp932"), ("大阪市;鈴木 花子", "cp932"), ("Yıldırım;Şehir", "cp1254"),
        ("Щербаков;Ярославль", "cp1251"), ("Анна;Москва", "cp1251"), ("Müller;Käthe", "mac-roman"), ("Anna Krüger;Bonn", "mac-roman"),
        ("Łódź;Paweł", "cp1250"), ("Björk;Þóra", "cp1252"), ("Münch;Çelik", "cp1252"),
        ("Szőke Júlia;Győr", "cp1250"), ("João Leões;Camões", "cp1252"),
    ],
)  # fmt: skip
def test_two_words_tell_the_encoding_of_a_short_list(words, encoding):
    data = f"Name;Ort\n{words}\nAnna;Bonn\n".encode(encoding)
    assert detect_encoding(data) == encoding


def test_marks_where_files_were_put_together_are_no_text():
    data = b"\xef\xbb\xbfName\nAnna\n\xef\xbb\xbfName\nTom\n"
    assert decode(Source("a.csv", data)).content == "Name\nAnna\nName\nTom\n"


def test_a_few_damaged_bytes_do_not_make_utf8_something_else():
    data = (GERMAN * 20).encode() + b"B\xc3\n\xe2\x82\n"
    assert detect_encoding(data) == "utf-8"
    assert "1 character could not be read" in decode(Source("a.csv", data)).notes[1]


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (GERMAN.encode() + b"B\xfcro;\xdcber\n", GERMAN + "Büro;Über\n"),
        ("Siân, Loïc, ".encode() + b"\x93Best\x94 \x96 Price\x92s", "Siân, Loïc, “Best” – Price’s"),
        ("Łódź Żółć ".encode() + "Śliwa".encode("cp1250"), "Łódź Żółć Śliwa"),
        ("Пётр Анна ".encode() + b"\xab1\xbb", "Пётр Анна «1»"),
    ],
)
def test_a_list_put_together_from_two_encodings_is_read_whole(data, text):
    read = decode(Source("a.csv", data))
    assert (read.content, read.encoding) == (text, "utf-8")
    assert "written in another encoding" in read.notes[0]


def test_the_owner_overrides_the_encoding():
    assert decode(Source("a.csv", "Łódź".encode("cp1250")), "windows-1250").content == "Łódź"


@pytest.mark.parametrize("name", ["klingon", "base64", "rot13"])
def test_an_unknown_encoding_is_refused(name):
    with pytest.raises(RuleBroken, match="no encoding called"):
        decode(Source("a.csv", b"abc"), name)
