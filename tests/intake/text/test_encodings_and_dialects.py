"""Tables in any dialect and encoding, read without a word of help."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smallbiz.intake.source import Source
from smallbiz.intake.table import table_of

WORDS = {
    "german": ["Jürgen", "Müller", "Größenweg 5", "Köln", "Weiß & Söhne", "Änne", "süß", "Straße"],
    "french": ["Zoé", "Lefèvre", "Crêperie du Port", "Besançon", "Noël", "à côté", "garçon", "où"],
    "polish": ["Żaneta", "Wiśniewska", "Łódź", "Gęś", "Kraków", "Świętojańska", "źdźbło", "Ćma"],
    "russian": ["Анна", "Соколова", "Москва", "Пётр", "Ёлкин", "улица Мира", "Казань", "счёт"],
    "japanese": ["山田太郎", "東京都千代田区", "株式会社さくら", "カフェ", "鈴木 花子", "大阪市", "領収書"],
    "chinese": ["王小明", "上海示例有限公司", "北京市朝阳区", "客户", "张伟", "广州", "电话号码"],
}  # fmt: skip
HEADERS = {
    "german": ["Vorname", "Straße", "Ort"], "french": ["Prénom", "Société", "Ville"],
    "polish": ["Imię", "Firma", "Miasto"], "russian": ["Имя", "Фамилия", "Город"],
    "japanese": ["氏名", "会社名", "住所"], "chinese": ["姓名", "公司", "城市"],
}  # fmt: skip
WRITTEN = [
    ("german", "cp1252"), ("german", "iso8859-15"), ("german", "mac-roman"), ("german", "utf-8"),
    ("german", "utf-8-sig"), ("german", "utf-16"), ("german", "utf-16-le"), ("german", "utf-16-be"),
    ("french", "cp1252"), ("french", "mac-roman"), ("french", "utf-8"), ("polish", "cp1250"),
    ("polish", "utf-8"), ("polish", "utf-16-le"), ("russian", "cp1251"), ("russian", "utf-8"),
    ("russian", "utf-16-le"), ("russian", "utf-16-be"), ("japanese", "cp932"), ("japanese", "utf-8"),
    ("japanese", "utf-16-le"), ("japanese", "utf-16"), ("chinese", "gb18030"), ("chinese", "utf-8"),
]  # fmt: skip


@st.composite
def tables(draw, language):
    words = st.sampled_from(WORDS[language])
    tricky = st.sampled_from(
        ["a, b; c", 'he said "yes"', "two\nlines", "", "12,50", "x|y", "+49 171 5550123"]
    )
    row = st.tuples(words, words | tricky, words | tricky)
    return draw(st.lists(row.map(list), min_size=6, max_size=14))


@pytest.mark.parametrize(("language", "encoding"), WRITTEN)
@given(
    data=st.data(),
    delimiter=st.sampled_from(",;\t|"),
    end=st.sampled_from(["\n", "\r\n"]),
    quoting=st.sampled_from([csv.QUOTE_ALL, csv.QUOTE_MINIMAL]),
)
@settings(max_examples=25, deadline=None)
def test_any_table_in_any_dialect_and_encoding_comes_back(
    language, encoding, data, delimiter, end, quoting
):
    rows = data.draw(tables(language))
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator=end, quoting=quoting)
    writer.writerows([HEADERS[language], *rows])
    table = table_of(Source("list.csv", out.getvalue().encode(encoding)))
    assert (table.delimiter, list(table.header)) == (delimiter, HEADERS[language])
    assert [cells for _line, cells in table.rows()] == rows
    assert table.repair is None
