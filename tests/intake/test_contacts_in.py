"""Contacts coming in: who is new, who is known, and what becomes of them."""

from datetime import date

import pytest

from tests.intake.taking import coming, counts, names, take

PEOPLE = """Vorname,Nachname,Firma,E-Mail,Telefon,Ort,Newsletter,Kundennr.
Anna,Bell,Bell & Sons Ltd,anna@bell.ie,086 123 4567,Cork,ja,K1
Tom,Burke,Bell & Sons Ltd,tom@burke.ie,,Dublin,nein,K2
,,,,,,,
Róisín,Daly,,,,Galway,,
"""


@pytest.fixture
def shop(workspace):
    with workspace.store.work("Country") as work:
        work.execute("UPDATE business SET country = 'IE'")
    return workspace


def card(workspace, name):
    ident = workspace.store.value("SELECT id FROM contact WHERE name = ?", (name,))
    return workspace.cards.card(ident)


def test_everybody_comes_in_with_company_address_and_consent(shop):
    outcome = take(shop, PEOPLE)
    assert counts(outcome) == {"created": 3, "skipped": 1}
    assert outcome.made == {"company": 1}
    anna = card(shop, "Anna Bell")
    assert (anna.company, anna.city) == ("Bell & Sons Ltd", "Cork")
    assert [(way.text, way.key) for way in anna.phones] == [("086 123 4567", "+353861234567")]
    assert (anna.consent, anna.consent_on, anna.consent_source) == (
        True,
        date(2026, 5, 13),
        "people.csv",
    )
    assert card(shop, "Tom Burke").consent is False
    assert anna.extra == {"Kundennr.": "K1"}


def test_the_same_file_again_changes_nothing(shop):
    take(shop, PEOPLE)
    again = take(shop, PEOPLE)
    assert counts(again) == {"unchanged": 3, "skipped": 1}
    assert again.step is None


def test_an_import_is_one_step_that_can_be_taken_back(shop, round_trip):
    take(shop, PEOPLE)
    more = "Name;Email;Phone;Company\nAnna Bell;anna@bell.ie;021 555 0101;\nMia Ryan;mia@ryan.ie;;Ryan Ltd\n"
    outcome = round_trip(lambda: take(shop, more, effort="Market stall"))
    assert counts(outcome) == {"created": 1, "updated": 1}
    step = shop.store.steps(origin="import")[0]
    assert (step.label, step.detail["created"], step.detail["updated"]) == (
        "Import people.csv",
        1,
        1,
    )
    assert step.detail["columns"]["Email"] == "email"


def test_filling_adds_what_is_missing_and_keeps_what_is_there(shop):
    take(shop, PEOPLE)
    outcome = take(
        shop, "Name,Email,Phone,City,Job title\nAnna Bell,ANNA@bell.ie,021 555 0101,Dublin,Owner\n"
    )
    assert counts(outcome) == {"updated": 1}
    changes = {each.field: (each.before, each.after) for each in outcome.updates[0].changes}
    assert changes == {
        "job_title": ("", "Owner"),
        "phones": ("086 123 4567", "086 123 4567; 021 555 0101"),
    }
    anna = card(shop, "Anna Bell")
    assert (anna.city, anna.job_title, len(anna.phones), len(anna.emails)) == (
        "Cork",
        "Owner",
        2,
        1,
    )


@pytest.mark.parametrize(
    ("on_match", "city", "fates"),
    [
        ("fill", "Cork", {"unchanged": 1}),
        ("overwrite", "Dublin", {"updated": 1}),
        ("skip", "Cork", {"unchanged": 1}),
        ("add", "Cork", {"created": 1}),
    ],
)
def test_what_to_do_with_people_already_there(shop, on_match, city, fates):
    take(shop, PEOPLE)
    outcome = take(shop, "Name,Email,City\nAnna Bell,anna@bell.ie,Dublin\n", on_match=on_match)
    assert counts(outcome) == fates
    assert card(shop, "Anna Bell").city == city
    assert names(shop).count("Anna Bell") == 1 + (on_match == "add")


@pytest.mark.parametrize("on_match", ["fill", "overwrite"])
def test_an_opt_out_is_never_reversed_and_always_counts(shop, on_match):
    take(shop, PEOPLE)
    take(
        shop,
        "Name,Email,Newsletter\nTom Burke,tom@burke.ie,yes\nAnna Bell,anna@bell.ie,no\n",
        on_match=on_match,
    )
    assert card(shop, "Tom Burke").consent is False
    assert card(shop, "Anna Bell").consent is False


def test_the_same_email_with_another_name_is_added_and_told(shop):
    take(shop, PEOPLE)
    outcome = take(shop, "Name,Email\nBen Moore,anna@bell.ie\n")
    assert counts(outcome) == {"created": 1}
    assert outcome.problems[0].line == 2
    assert "anna@bell.ie" in outcome.problems[0].reason
    assert counts(take(shop, "Name,Email\nBen Moore,anna@bell.ie\n")) == {"unchanged": 1}


def test_one_name_within_the_other_is_the_same_person(shop):
    take(shop, "Name,Email\nAnna,anna@bell.ie\n")
    take(shop, "Name,Email\nAnna Bell,anna@bell.ie\n")
    assert names(shop) == ["Anna Bell"]


def test_somebody_known_by_address_only_gets_a_name(shop):
    take(shop, "Email\nanna@bell.ie\n")
    take(shop, "Name,Email\nAnna Bell,anna@bell.ie\n")
    assert names(shop) == ["Anna Bell"]


def test_a_phone_number_finds_whom_it_belongs_to(shop):
    take(shop, "Name,Phone\nAnna Bell,086 123 4567\n")
    outcome = take(
        shop, "Name,Phone,City\nBell Anna,+353 86 1234567,Cork\nTom Bell,0861234567,Cork\n"
    )
    assert counts(outcome) == {"updated": 1, "created": 1}
    assert card(shop, "Anna Bell").city == "Cork"


def test_an_address_that_many_share_tells_nobody_apart(shop):
    rows = [f"Person {chr(65 + i // 26)}{chr(65 + i % 26)},info@shop.ie" for i in range(60)]
    text = "\n".join(["Name,Email", *rows])
    outcome = take(shop, text)
    assert counts(outcome) == {"created": 60}
    assert len(outcome.problems) == 20
    assert counts(take(shop, text)) == {"unchanged": 60}


def test_second_rows_about_one_person_add_only_what_is_missing(shop):
    text = "Name,Email,Phone,City\nAnna Bell,anna@bell.ie,,Cork\nAnna Bell,anna@bell.ie,086 123 4567,Dublin\n"
    outcome = take(shop, text)
    assert counts(outcome) == {"created": 1, "skipped": 1}
    anna = card(shop, "Anna Bell")
    assert (anna.city, len(anna.phones)) == ("Cork", 1)
    assert counts(take(shop, text)) == {"unchanged": 1, "skipped": 1}


def test_people_without_any_address_are_told_apart_by_all_that_is_known(shop):
    text = "Name,City,Company\nAnna Bell,Cork,\nAnna Bell,Dublin,\nAnna Bell,Cork,Bell Ltd\nAnna Bell,Cork,\n"
    assert counts(take(shop, text)) == {"created": 3, "skipped": 1}
    assert counts(take(shop, text)) == {"unchanged": 3, "skipped": 1}


def test_namesakes_with_numbers_of_their_own_are_different_people(shop):
    text = "id,name,given_name,family_name,city\n5,Pat Lee,Pat,Lee,Cork\n9,Pat Lee,Pat,Lee,Cork\n"
    assert counts(take(shop, text)) == {"created": 2}
    assert counts(take(shop, text)) == {"unchanged": 2}
    elsewhere = text.replace("5,", "105,").replace("9,", "109,")
    assert counts(take(shop, elsewhere)) == {"unchanged": 2}


def test_namesakes_of_whom_more_is_said_are_different_people(shop):
    text = "name,city,notes\nPat Lee,Cork,plays the fiddle\nPat Lee,Cork,tall\nPat Lee,Cork,tall\n"
    assert counts(take(shop, text)) == {"created": 2, "skipped": 1}
    assert counts(take(shop, text)) == {"unchanged": 2, "skipped": 1}
    assert shop.store.rows("SELECT notes FROM contact") == [("plays the fiddle",), ("tall",)]


def test_a_company_named_first_by_its_people_is_one_company(shop):
    text = "Name,Company,City\nAnna Bell,Bell Ltd,Cork\n,BELL LTD,Dublin\n"
    outcome = take(shop, text)
    assert counts(outcome) == {"created": 2}
    company = shop.cards.companies()
    assert len(company) == 1
    assert shop.cards.card(company[0].id).city == "Dublin"
    assert counts(take(shop, text)) == {"unchanged": 2}


def test_a_row_that_names_nobody_is_rejected(shop):
    outcome = take(shop, "Name,Email,City\nAnna,a@b.ie,Cork\n,,Dublin\n")
    assert counts(outcome) == {"created": 1, "rejected": 1}
    assert outcome.unusable.keys() == {3}


def test_a_wrong_cell_is_kept_and_told(shop):
    text = "Name,Email,Birthday\nAnna Bell,anna(at)bell,1980-01-01\nTom Burke,tom@burke.ie,soon\n"
    outcome = take(shop, text)
    assert counts(outcome) == {"created": 2}
    assert [problem.line for problem in outcome.problems] == [2, 3]
    assert card(shop, "Tom Burke").extra == {"Birthday": "soon"}
    assert counts(take(shop, text)) == {"unchanged": 2}


def test_the_stage_is_understood_or_kept(shop):
    take(shop, "Name,Email,stage\nAnna,a@b.ie,Kunde\nTom,t@b.ie,Platin\n")
    assert card(shop, "Anna").stage == "customer"
    assert card(shop, "Tom").extra == {"stage": "Platin"}


def test_the_effort_they_came_from_is_noted_once(shop):
    first = take(shop, PEOPLE, effort="Spring leaflet")
    assert first.made["activity"] == 1
    activity = shop.store.one("SELECT name, status FROM activity")
    assert activity == ("Spring leaflet", "done")
    touches = shop.store.rows("SELECT kind, interest, activity_id FROM touch")
    assert touches == [("heard", 1, 1)] * 3
    assert card(shop, "Anna Bell").stage == "lead"
    assert counts(take(shop, PEOPLE, effort="spring LEAFLET")) == {"unchanged": 3, "skipped": 1}
    assert counts(take(shop, PEOPLE, effort="Instagram")) == {"updated": 3, "skipped": 1}
    channel = shop.store.one(
        "SELECT c.name, activity_id FROM touch t JOIN channel c ON c.id = channel_id"
    )
    assert channel == ("Instagram", None)


def test_progress_is_told_and_can_stop_everything(shop):
    rows = "\n".join(f"Person {i},p{i}@example.ie" for i in range(5000))
    seen = []

    class StopError(Exception):
        pass

    def stop(done, total):
        seen.append((done, total))
        if done > 3000:
            raise StopError

    file = coming(shop, f"Name,Email\n{rows}\n")
    with pytest.raises(StopError):
        file.commit(stop)
    assert seen == [(0, 5000), (2000, 5000), (4000, 5000)]
    assert names(shop) == []
    assert shop.undoable().label == "Country"


def test_nothing_in_a_cell_acts_as_sql_or_html(shop):
    nasty = "'; DROP TABLE contact; --%_\\"
    take(shop, f'Name,Email,Notes\n"{nasty}",x@y.ie,"<b>two\nlines</b>"\n')
    assert card(shop, nasty).notes == "<b>two\nlines</b>"


def test_whom_a_file_calls_not_a_fit_stays_so_until_they_show_interest_again(workspace):
    def stage():
        return workspace.store.value("SELECT stage FROM standing")

    take(workspace, "name,email,stage\nAnna Bell,anna@bell.ie,not_a_fit\n")
    assert stage() == "not_a_fit"
    past, today = "2026-01-02", "2026-05-14"
    for day, then in ((past, "not_a_fit"), (today, "lead")):
        row = f"anna@bell.ie,{day},asked,in"
        take(workspace, f"contact_email,date,kind,direction\n{row}\n", f"{day}.csv", kind="touches")
        assert stage() == then


def test_what_fills_no_field_is_found_all_the_same(workspace):
    def found(words):
        return [hit.title for each in workspace.search.find(words) for hit in each.hits]

    take(workspace, "Name,Shoe size,Kundennr.\nAnna Bell,forty-two,K-10442\nTom Lind,,\n")
    for words in ("forty", "K-10442", "10442"):
        assert found(words) == ["Anna Bell"], words
    assert found("shoe") == []
    take(workspace, "title,Colour\nKitchen,magnolia\n", kind="deals")
    assert found("magnolia") == ["Kitchen"]


def test_a_company_alone_in_the_column_of_family_names_is_that_company(workspace):
    take(
        workspace,
        "Nachname;Vorname;Firma;Ort;Wie zu uns gekommen\n"
        "Groß & Söhne GmbH;;Groß & Söhne GmbH;Düren;Instagram\n"
        "Holz AG;;;Köln;Flyer\n"
        "Weiß;;Bäckerei Weiß;Köln;Flyer\n"
        "Müller;Jörg;;Köln;Empfehlung\n",
    )
    found = workspace.store.rows("SELECT kind, name, found_us_by FROM contact ORDER BY name")
    assert found == [
        ("company", "Bäckerei Weiß", ""),
        ("company", "Groß & Söhne GmbH", "Instagram"),
        ("company", "Holz AG", "Flyer"),
        ("person", "Jörg Müller", "Empfehlung"),
        ("person", "Weiß", "Flyer"),
    ]
