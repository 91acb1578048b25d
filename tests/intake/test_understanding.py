import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallbiz.intake.assignment import understand_columns
from smallbiz.intake.reading import candidates
from smallbiz.intake.source import Source
from smallbiz.intake.table import Table, read_table, table_of
from smallbiz.intake.understanding import Habits, locale_in, understand
from smallbiz.intake.values import phones_of
from smallbiz.intake.vocabulary import FIELDS, KINDS, answers, header_key, meanings
from smallbiz.intake.wording import wording_of
from smallbiz.words.errors import RuleBroken


def table(text: str) -> Table:
    return table_of(Source("a.csv", text.encode()))


def fields(text: str, kind="contacts", **options) -> dict[str, str | None]:
    return {c.name: c.field for c in understand(table(text), kind, **options).columns}


@pytest.mark.parametrize("kind", KINDS)
def test_our_own_headers_mean_themselves(kind):
    text = ",".join(FIELDS[kind]) + "\n" + ",".join("1" for _field in FIELDS[kind]) + "\n"
    found = understand(table(text), kind)
    assert [c.field for c in found.columns] == list(FIELDS[kind])
    assert {c.certainty for c in found.columns} == {"certain"}


def test_the_id_of_another_program_is_not_ours():
    assert fields("id,email,created,plan\ncus_1,a@bell.example,2024-01-02,pro\n")["id"] is None


@pytest.mark.parametrize(
    ("headers", "found"),
    [
        ("Vorname;Name;Ort", ["given_name", "family_name", "city"]),
        ("Name;Ort", ["name", "city"]),
        ("Prénom;Nom;Ville", ["given_name", "family_name", "city"]),
        ("Nombre;Apellidos;Ciudad", ["given_name", "family_name", "city"]),
        ("Nombre;Correo electrónico;Ciudad", ["name", "email", "city"]),
        ("Nome;Cognome;CAP", ["given_name", "family_name", "postcode"]),
        ("Naam;Bedrijf;Woonplaats", ["name", "company", "city"]),
        ("FIRST_NAME;last-name;E Mail", ["given_name", "family_name", "email"]),
        ("Customer e-mail;Zip Code;Shoe size", ["email", "postcode", None]),
        ("Company size;Fax;Name", [None, None, "name"]),
        ("Name;Last name;City", ["given_name", "family_name", "city"]),
        (
            "Customer name;Contact first name;Contact last name",
            ["name", "given_name", "family_name"],
        ),
        ("Name;Scanned by;City", ["name", None, "city"]),
        ("Name;Emergency contact phone;City", ["name", None, "city"]),
        ("Name;Suburb;City", ["name", "street", "city"]),
        ("Name;Suburb;State", ["name", "city", "region"]),
        ("Dein Name;Wohnort;Data de nasc.", ["name", "city", "birthday"]),
    ],
)
def test_headers_are_understood_beside_one_another(headers, found):
    rows = ["Luz;Bell;Rome", "Ada;Carr;Oslo"]
    width = len(found)
    text = "\n".join([headers, *(";".join(row.split(";")[:width]) for row in rows)])
    assert list(fields(text).values()) == found


@pytest.mark.parametrize(
    ("values", "field"),
    [(("Dr.", "Mrs"), None), (("Baker", "Head of Sales"), "job_title")],
)
def test_a_title_is_what_its_values_say(values, field):
    text = "Name,Title,City\n" + "".join(f"Ann Bell,{value},Cork\n" for value in values)
    assert fields(text)["Title"] == field


@pytest.mark.parametrize(
    ("headers", "meant"),
    [
        ("Betrag netto;Betrag brutto;MwSt", "Betrag brutto"),
        ("Amount excl. tax;Tax amount;Amount incl. tax", "Amount incl. tax"),
        ("Subtotal;Total tax;Total (inc VAT)", "Total (inc VAT)"),
        ("Brutto 19%;Brutto 7%;Umsatz gesamt", "Umsatz gesamt"),
        ("Zákazník;Cena bez DPH;DPH;Cena s DPH", "Cena s DPH"),
        ("Betrag netto;USt;Rabatt", "Betrag netto"),
    ],
)
def test_of_several_sums_the_whole_one_is_the_amount(headers, meant):
    values = ";".join(["119,00"] * len(headers.split(";")))
    text = f"Datum;{headers}\n25.01.2024;{values}\n"
    found = fields(text, "sales")
    assert [name for name, field in found.items() if field == "amount"] == [meant]


def test_a_sum_in_thousands_says_so():
    text = "Projekt;Phase;Umsatz (in T€)\nDach;Angebot;12,5\n"
    (deal,) = candidates(table(text), understand(table(text), "deals"))
    assert deal.value == 1_250_000


def test_what_all_headers_begin_with_says_nothing_of_one():
    headers = "Sale - Date,Sale - Amount,Sale - Product"
    found = fields(f"{headers}\n2024-01-25,5.00,Mug\n", "sales")
    assert [*found.values()] == ["date", "amount", "product"]


def test_a_status_is_consent_only_where_its_values_say_so():
    assert (
        fields("Email,Status\na@b.example,unsubscribed\nc@d.example,subscribed\n")["Status"]
        == "consent"
    )
    assert fields("Email,Status\na@b.example,hot\nc@d.example,cold\n")["Status"] is None


def test_an_unknown_header_is_told_by_addresses_that_differ():
    text = "Name,Reach,Rep\nA B,a@bell.example,rep@us.example\nC D,c@bell.example,rep@us.example\n"
    assert fields(text) == {"Name": "name", "Reach": "email", "Rep": None}


def test_without_headers_names_are_told_by_addresses_and_states_are_no_countries():
    rows = (
        "11,Anna,Smith,anna@x.example,Acme Inc,Boston,MA,02111,USA\n"
        "12,Ben,Hill,ben.hill@x.example,Hill LLC,Austin,TX,78701,USA\n"
        "13,Cleo,Poe,cleo@x.example,Poe Ltd,Reno,NV,89501,Canada\n"
    )
    found = fields(rows)
    assert [found[f"Column {n}"] for n in (2, 3, 4, 5, 7, 9)] == [
        "given_name", "family_name", "email", "company", None, "country",
    ]  # fmt: skip
    states = "Ann Moss,ann@x.example,MA\nTom Roe,tom@x.example,DE\nIda Fox,ida@x.example,CA\n"
    assert fields(states)["Column 3"] is None
    assert fields(states.replace("MA", "FR"))["Column 3"] == "country"


def test_what_only_sounds_like_an_address_must_hold_addresses():
    text = "Email,Emails sent by us\na@b.example,4\n"
    assert fields(text)["Emails sent by us"] is None


def test_a_letter_is_no_list_of_people():
    text = "Dear friend,this is a letter\nI write,with joy\nBye,for now\n"
    assert set(fields(text).values()) == {None}


def test_the_owner_decides_over_every_guess():
    text = "Name,Ort\nAnna Bell,vip\n"
    assert fields(text, overrides={"ort": "tags"})["Ort"] == "tags"
    assert fields(text, overrides={"Ort": ""})["Ort"] is None


@pytest.mark.parametrize(
    ("overrides", "told"), [({"Age": "tags"}, "Age"), ({"Ort": "shoes"}, "shoes")]
)
def test_a_wrong_override_says_what_there_is(overrides, told):
    with pytest.raises(RuleBroken, match=told):
        fields("Name,Ort\nAnna,Rom\n", overrides=overrides)


def test_doubtful_dates_and_amounts_are_asked():
    text = "title,contact,opened_on,value\nA,Bo,03/04/2024,1.500\n"
    found = understand(table(text), "deals", habits=Habits("en_US", "USD"))
    assert [question.column for question in found.questions] == ["opened_on", "value"]
    deal = next(iter(candidates(table(text), found)))
    assert (str(deal.opened_on), deal.value) == ("2024-03-04", 150000)
    told = understand(table(text), "deals", habits=Habits("de_DE", "EUR"), dates="dmy")
    assert told.questions == ()
    deal = next(iter(candidates(table(text), told)))
    assert (str(deal.opened_on), deal.value) == ("2024-04-03", 150000)


def test_an_opt_out_outweighs_an_opt_in():
    text = "Email,Newsletter,Opted out\na@b.example,yes,yes\nc@d.example,yes,no\ne@f.example,,no\n"
    found = candidates(table(text), understand(table(text)))
    assert [each.consent for each in found] == [False, True, None]


def test_a_row_that_names_nobody_has_no_name():
    text = "Name,Email,City\n,,Cork\n,x@bell.example,\n"
    found = candidates(table(text), understand(table(text)))
    assert [each.name for each in found] == ["", "x@bell.example"]


@pytest.mark.parametrize("kind", KINDS)
def test_our_fields_are_known_in_any_spelling(kind):
    alike = {"name": "name_or_family_name", "emails": "email", "phones": "phone"}
    for field in FIELDS[kind]:
        meaning = meanings(kind).get(header_key(field), field)
        assert meaning in (field, alike.get(field)), field


@pytest.mark.parametrize("column", ["stage", "outcome", "status", "direction"])
def test_answers_are_known_by_their_own_name(column):
    known = answers(column)
    own = {value: known.get(value.replace("_", " ")) for value in known.values()}
    assert own and all(value == found for value, found in own.items())


@given(st.text(max_size=300), st.sampled_from(KINDS))
def test_any_text_is_read_or_refused_in_a_sentence(text, kind):
    try:
        found = table_of(Source("a.csv", text.encode("utf-8", "replace")))
    except RuleBroken:
        return
    read = list(candidates(found, understand(found, kind)))
    assert len(read) + len(found.skipped) + len(found.broken) == found.row_count


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ("0711 / 123 45 67", ("0711 / 123 45 67",)),
        ("07541 / 4711", ("07541 / 4711",)),
        ("0711 / 123 45 67; 0171 / 222 33 33", ("0711 / 123 45 67", "0171 / 222 33 33")),
        ("030 5550131 / 0171 5550132", ("030 5550131", "0171 5550132")),
        ("030 5550131 (work) / 0171 5550132", ("030 5550131 (work)", "0171 5550132")),
    ],
)
def test_an_area_code_before_a_slash_belongs_to_its_number(
    cell: str, numbers: tuple[str, ...]
) -> None:
    assert phones_of(cell) == numbers


def test_what_sort_of_address_it_is_is_no_address():
    found = fields(
        "First Name,Address 1 - Label,Address 1 - City,Website 1 - Label,Website 1 - Value\n"
        "Marta,Home,Cork,Work,https://diaz.example\n"
    )
    assert found == {
        "First Name": "given_name",
        "Address 1 - Label": None,
        "Address 1 - City": "city",
        "Website 1 - Label": None,
        "Website 1 - Value": "website",
    }


def test_money_of_several_currencies_is_said():
    text = "title,contact,opened_on,value\nA,Bo,2024-04-13,$5\nB,Bo,2024-04-13,7 €\n"
    found = understand(table(text), "deals", habits=Habits("de_DE", "EUR"))
    assert [question.text for question in found.questions] == [
        "There is money in EUR, USD. Only EUR is counted."
    ]


@pytest.mark.parametrize(
    ("country", "locale"), [("US", "en_US"), ("AT", "de_AT"), ("", ""), (None, ""), ("ZZZ", "")]
)
def test_the_country_of_the_business_tells_how_it_writes(country, locale):
    assert locale_in(country) == locale


def test_costs_in_another_currency_are_kept_not_counted():
    text = "name,starts_on,planned_cost\nFair,2024-04-13,$200\n"
    found = understand(table(text), "activities", habits=Habits("de_DE", "EUR"))
    plan = next(iter(candidates(table(text), found)))
    assert (plan.planned_cost, plan.extra) == (None, {"planned_cost": "$200"})
    assert plan.problems[0].reason == "It is in USD: your file counts in EUR."


@pytest.mark.parametrize(
    ("headers", "language", "kind"),
    [
        ("Jméno;Příjmení;Kraj", "cs", "contacts"),
        ("Imię;Nazwisko;Kraj", "pl", "contacts"),
        ("名;姓;会社", "ja", "contacts"),
        ("Name;Date", "en", "sales"),
    ],
)
def test_headers_tell_their_language(headers, language, kind):
    wording = wording_of(headers.split(";"))
    assert wording.language == language


def test_one_word_means_what_it_means_in_the_language_of_the_others():
    czech, polish = wording_of(["Jméno", "Příjmení"]), wording_of(["Imię", "Nazwisko"])
    assert (czech.known("contacts")["kraj"], polish.known("contacts")["kraj"]) == (
        "region",
        "country",
    )


def test_a_yes_to_other_ways_says_nothing_of_letters():
    found = fields("Name;Email opt-in;Text opt-in;SMS consent\nAda Bell;Yes;No;No\n")
    assert list(found.values()) == ["name", "consent", None, None]


@pytest.mark.parametrize(
    ("town", "fields_found"),
    [
        ("4020 Linz", "postcode_and_city"),
        ("1012 VC Amsterdam", "postcode_and_city"),
        ("Linz", "city"),
        ("4020", "postcode"),
        ("", "city"),
    ],
)
def test_a_town_with_its_postcode_before_it_is_both(tmp_path, town, fields_found):
    path = tmp_path / "file.csv"
    path.write_text(f"Name;Ort;Tel\nAda Bell;{town};0732 112233\n", encoding="utf-8")
    columns = understand_columns(read_table(path), "contacts", {})
    assert columns[1].meaning == fields_found
