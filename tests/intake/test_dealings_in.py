"""Deals, activities, touches and sales coming in."""

import pytest

from smallbiz.insight.worked import worked
from smallbiz.output.exports import export
from tests.files import TODAY
from tests.intake.taking import coming, counts, names, take

DEALS = """title,contact,contact_email,company,stage,value,currency,opened_on,closed_on,lost_reason,product,effort
Kitchen,Anna Bell,anna@bell.ie,,won,1200.50,EUR,2026-01-10,2026-02-01,,Oak kitchen,Spring leaflet
Shelf,Tom Burke,tom@burke.ie,,lost,300,EUR,2026-01-12,2026-02-03,Zu teuer,,Instagram
Office,,,Ryan Ltd,Tasting,5000,EUR,2026-03-01,,,,
Wardrobe,,,,,800,EUR,,,,,Spring leaflet
"""


def test_deals_come_in_with_people_stages_sales_and_efforts(workspace, round_trip):
    outcome = round_trip(lambda: take(workspace, DEALS, kind="deals"))
    assert counts(outcome) == {"created": 4}
    assert outcome.made == {"contact": 2, "company": 1, "stage": 1, "sale": 1, "activity": 1}
    assert names(workspace) == ["Anna Bell", "Tom Burke", "Ryan Ltd"]
    deals = workspace.store.rows("SELECT title, status, value, lost_reason, contact_id FROM deal")
    assert deals == [
        ("Kitchen", "won", 120050, None, 1),
        ("Shelf", "lost", 30000, "price", 2),
        ("Office", "open", 500000, None, 3),
        ("Wardrobe", "open", 80000, None, None),
    ]
    assert workspace.stages.all()[-1].name == "Tasting"
    sale = "SELECT deal_id, on_day, amount, product FROM sale"
    assert workspace.store.rows(sale) == [(1, "2026-02-01", 120050, "Oak kitchen")]
    touches = workspace.store.rows("SELECT contact_id, on_day, deal_id, interest FROM touch")
    assert touches == [(1, "2026-01-10", 1, 1), (2, "2026-01-12", 2, 1)]
    found = worked(workspace.store)
    assert found.total.revenue == 120050
    assert found.no_touch.revenue == 0


def test_the_same_deals_again_change_nothing(workspace):
    take(workspace, DEALS, kind="deals")
    assert counts(take(workspace, DEALS, kind="deals")) == {"unchanged": 4}


def test_overwriting_moves_open_deals_on(workspace):
    take(workspace, DEALS, kind="deals")
    later = DEALS.replace("Tasting,5000,EUR,2026-03-01,,", "won,5500,EUR,2026-03-01,2026-04-01,")
    tasting = workspace.store.value("SELECT id FROM deal WHERE title = 'Office'")
    workspace.follow_ups.plan("Call", TODAY, deal_id=tasting)
    assert counts(take(workspace, later, kind="deals")) == {"unchanged": 4}
    assert workspace.follow_ups.of_deal(tasting)
    outcome = take(workspace, later, kind="deals", on_match="overwrite")
    assert not workspace.follow_ups.of_deal(tasting)
    assert not workspace.store.rows("SELECT 1 FROM follow_up WHERE done_on IS NOT NULL")
    assert counts(outcome) == {"updated": 1, "unchanged": 3}
    sales = workspace.store.rows("SELECT amount, on_day FROM sale ORDER BY id")
    assert sales == [(120050, "2026-02-01"), (550000, "2026-04-01")]
    again = take(workspace, later, kind="deals", on_match="overwrite")
    assert counts(again) == {"unchanged": 4}
    workspace.undo()
    assert [row.what for row in workspace.follow_ups.of_deal(tasting)] == ["Call"]


def test_a_sale_that_was_noted_first_becomes_the_deals_own(workspace):
    sale = "contact,contact_email,date,amount,deal\nAnna Bell,anna@bell.ie,2026-02-01,1200.50,Kitchen\n"
    take(workspace, sale, kind="sales")
    take(workspace, DEALS, kind="deals")
    assert workspace.store.rows("SELECT deal_id, amount FROM sale") == [(1, 120050)]


def test_a_deals_sale_in_a_list_of_sales_is_not_counted_twice(workspace):
    take(workspace, DEALS, kind="deals")
    sale = "contact,contact_email,date,amount,deal\nAnna Bell,anna@bell.ie,2026-02-09,1200.50,Kitchen\n"
    assert counts(take(workspace, sale, kind="sales")) == {"unchanged": 1}
    assert workspace.store.value("SELECT count(*) FROM sale") == 1


def test_unclear_people_are_rejected_with_the_reason(workspace):
    take(workspace, "Name,Email\nAnna Bell,anna@bell.ie\nAnna Bell,anna@other.ie\n")
    outcome = take(workspace, "title,contact\nKitchen,Anna Bell\n", kind="deals")
    assert counts(outcome) == {"rejected": 1}
    assert "2 people are called Anna Bell" in outcome.problems[0].reason


def test_two_customers_of_one_name_are_told_apart_by_email(workspace):
    text = "contact,contact_email,date,amount\nJohn Smith,j1@a.ie,2026-01-01,5\nJohn Smith,j2@a.ie,2026-01-01,7\n"
    assert counts(take(workspace, text, kind="sales")) == {"created": 2}
    assert names(workspace) == ["John Smith", "John Smith"]
    assert counts(take(workspace, text, kind="sales")) == {"unchanged": 2}


def test_an_address_learnt_for_somebody_known_by_name(workspace):
    take(workspace, "Name,City\nAnna Bell,Cork\n")
    take(
        workspace,
        "contact,contact_email,date,amount\nAnna Bell,anna@bell.ie,2026-01-01,5\n",
        kind="sales",
    )
    assert names(workspace) == ["Anna Bell"]
    assert workspace.store.rows("SELECT address FROM email") == [("anna@bell.ie",)]


def test_money_in_another_currency_is_kept_but_not_counted(workspace):
    workspace.sales.note(320)
    outcome = take(workspace, "title,value,currency\nKitchen,100.00,USD\n", kind="deals")
    assert counts(outcome) == {"created": 1}
    assert workspace.store.one("SELECT value, extra FROM deal") == (0, '{"value": "100.00 USD"}')
    sale = "contact,date,amount,currency\nAnna,2026-01-01,5,USD\n"
    assert counts(take(workspace, sale, kind="sales")) == {"rejected": 1}


def test_activities_come_in_with_channels_campaigns_and_cost(workspace, round_trip):
    text = (
        "name,channel,campaign,starts_on,ends_on,status,planned_cost,actual_cost,hours,expected_leads\n"
        "Spring leaflet,Leaflets,Spring,2026-03-01,2026-03-10,done,200.00,180.50,1.5,10\n"
        "Radio spot,Radio,,2026-06-01,,,,,,\nNewsletter,E-mail letter,Spring,,,,,,,\n"
    )
    outcome = round_trip(lambda: take(workspace, text, kind="activities"))
    assert counts(outcome) == {"created": 3}
    assert outcome.made == {"channel": 1, "campaign": 1}
    rows = workspace.store.rows("SELECT name, status, planned_cost, minutes FROM activity")
    assert rows == [
        ("Spring leaflet", "done", 20000, 90),
        ("Radio spot", "planned", None, 0),
        ("Newsletter", "idea", None, 0),
    ]
    assert workspace.store.rows("SELECT on_day, amount FROM expense") == [("2026-03-10", 18050)]
    assert counts(take(workspace, text, kind="activities")) == {"unchanged": 3}
    more = text.replace("180.50", "200")
    assert counts(take(workspace, more, kind="activities", on_match="overwrite"))["updated"] == 1
    assert workspace.store.value("SELECT sum(amount) FROM expense") == 20000


def test_an_activity_that_ends_before_it_begins_keeps_its_first_day(workspace):
    text = "name,starts_on,ends_on\nStall,2026-05-10,2026-05-01\nFair,2026-05-10,2026-05-10\n"
    outcome = take(workspace, text, kind="activities")
    assert [remark.line for remark in outcome.problems] == [2]
    rows = workspace.store.rows("SELECT starts_on, ends_on, extra FROM activity ORDER BY id")
    assert rows[0] == ("2026-05-10", None, '{"ends_on": "2026-05-01"}')
    assert rows[1][:2] == ("2026-05-10", "2026-05-10")


def test_touches_come_in_with_their_kind_hat_and_effort(workspace, round_trip):
    text = (
        "contact,contact_email,date,kind,effort,direction,note\n"
        "Anna Bell,anna@bell.ie,2026-03-01,Telefonat,,out,Rang about oak\n"
        "Anna Bell,anna@bell.ie,2026-02-20,attended,Craft fair,in,\n"
        "Tom Burke,,2026-02-20,Pigeon post,,,\n"
        "Anna Bell,anna@bell.ie,2026-03-01,call,,out,Rang about oak\n"
        "Anna Bell,anna@bell.ie,,call,,,\n,,2026-03-01,call,,,\n"
    )
    outcome = round_trip(lambda: take(workspace, text, kind="touches"))
    assert counts(outcome) == {"created": 3, "skipped": 1, "rejected": 2}
    rows = workspace.store.rows("SELECT kind, hat, interest, activity_id FROM touch ORDER BY id")
    assert rows == [
        ("call", "sales", 0, None),
        ("came", "marketing", 1, 1),
        ("Pigeon post", "sales", 0, None),
    ]
    again = take(workspace, text, kind="touches")
    assert counts(again) == {"unchanged": 3, "skipped": 1, "rejected": 2}


def test_sales_to_nobody_in_particular_all_count(workspace):
    text = "date,amount,product\n2026-01-01,3.20,Coffee\n2026-01-01,3.20,Coffee\n2026-01-01,3.20,Coffee\n"
    assert counts(take(workspace, text, kind="sales")) == {"created": 3}
    assert counts(take(workspace, text, kind="sales")) == {"unchanged": 3}


@pytest.mark.parametrize("row", ["Anna,2026-01-01,", "Anna,,5"])
def test_a_sale_needs_a_day_and_an_amount(workspace, row):
    text = f"contact,date,amount\n{row}\nTom,2026-01-01,7\n"
    assert counts(take(workspace, text, kind="sales")) == {"rejected": 1, "created": 1}


def test_a_product_of_that_name_is_linked(workspace):
    product = workspace.products.add("Oak kitchen", price=120000)
    take(workspace, DEALS, kind="deals")
    assert workspace.store.rows("SELECT product_id, what FROM deal_line") == [
        (product, "Oak kitchen")
    ]
    assert workspace.store.rows("SELECT product_id, product FROM sale") == [(product, "")]


def test_an_effort_can_be_said_for_all_rows(workspace):
    text = "contact,contact_email,date,amount\nAnna Bell,anna@bell.ie,2026-01-01,5\n"
    take(workspace, text, kind="sales", effort="Craft fair")
    assert worked(workspace.store).no_touch.revenue == 0
    assert counts(take(workspace, text, kind="sales", effort="Craft fair")) == {"unchanged": 1}


def test_the_first_money_brings_its_currency(workspace, round_trip):
    text = "title,value,currency\nKitchen,100,JPY\nShelf,50,JPY\n"
    outcome = round_trip(lambda: take(workspace, text, kind="deals"))
    assert outcome.notes == ("Your file counts in JPY from now on, as people.csv does.",)
    assert workspace.store.value("SELECT currency FROM business") == "JPY"
    assert workspace.store.rows("SELECT value FROM deal") == [(100,), (50,)]
    assert counts(take(workspace, text, kind="deals")) == {"unchanged": 2}


def test_several_currencies_leave_the_business_its_own(workspace):
    take(workspace, "title,value,currency\nKitchen,100,USD\nShelf,50,EUR\n", kind="deals")
    assert workspace.store.value("SELECT currency FROM business") == "EUR"
    assert workspace.store.rows("SELECT value FROM deal") == [(0,), (5000,)]


NAMESAKES = "Name,City\nAnna Bell,Cork\nAnna Bell,Galway\n"


@pytest.mark.parametrize("kind", ["deals", "touches", "sales"])
def test_our_own_rows_of_namesakes_without_address_find_their_contact(workspace, tmp_path, kind):
    take(workspace, NAMESAKES)
    for contact in (1, 2):
        workspace.deals.open(f"Kitchen {contact}", contact_id=contact)
        workspace.touches.note(contact, "call")
        workspace.sales.note(1200 + contact, contact_id=contact)
    path = tmp_path / "own.csv"
    export(workspace.store, kind, path)
    outcome = take(workspace, path.read_text(encoding="utf-8-sig"), kind=kind)
    assert counts(outcome) == {"unchanged": 2}


def test_the_owner_says_who_is_meant(workspace):
    take(workspace, NAMESAKES)
    text = "contact,date,amount\nAnna Bell,2026-01-01,5\nAnna Bell,2026-01-02,7\nTom,2026-01-02,7\n"
    asked = coming(workspace, text, kind="sales").preview()
    assert [(row.line, row.name) for row in asked.unclear] == [(2, "Anna Bell"), (3, "Anna Bell")]
    assert asked.unclear[0].people == ((1, "Anna Bell, Cork"), (2, "Anna Bell, Galway"))
    assert counts(asked) == {"created": 1, "rejected": 2}
    told = take(workspace, text, kind="sales", whom={2: 2, 3: 0})
    assert counts(told) == {"created": 3}
    assert workspace.store.rows("SELECT contact_id, amount FROM sale ORDER BY on_day, amount") == [
        (2, 500), (3, 700), (4, 700),
    ]  # fmt: skip
    assert names(workspace) == ["Anna Bell", "Anna Bell", "Anna Bell", "Tom"]


def test_who_came_to_an_effort_came_on_its_day(workspace):
    day = workspace.store.today().replace(day=1)
    workspace.activities.plan("Craft fair", starts_on=day)
    text = "Name,Email\nAnna Bell,anna@bell.ie\nTom Lind,tom@lind.ie\n"
    assert counts(take(workspace, text, kind="touches")) == {"rejected": 2}
    assert counts(take(workspace, text, kind="touches", effort="Craft fair")) == {"created": 2}
    days = workspace.store.rows("SELECT DISTINCT on_day FROM touch")
    assert days == [(day.isoformat(),)]
    assert counts(take(workspace, text, kind="touches", effort="Craft fair")) == {"unchanged": 2}


def test_the_only_sign_beside_the_first_amounts_brings_its_currency(workspace):
    text = "contact,date,amount\nAnna,2026-01-01,$5.00\nTom,2026-01-02,$7.00\n"
    assert counts(take(workspace, text, kind="sales")) == {"created": 2}
    assert workspace.store.value("SELECT currency FROM business") == "USD"


def test_an_effort_said_for_all_deals_brought_each_of_them(workspace):
    text = "title,contact,opened_on\nKitchen,Anna Bell,2026-01-10\nShelf,Tom Lind,2026-01-11\n"
    take(workspace, text, kind="deals", effort="Craft fair")
    assert workspace.store.rows("SELECT deal_id, interest FROM touch ORDER BY deal_id") == [
        (1, 1), (2, 1),
    ]  # fmt: skip
    assert counts(take(workspace, text, kind="deals", effort="Craft fair")) == {"unchanged": 2}


@pytest.mark.parametrize(
    ("stage", "status", "words"),
    [
        ("Stufe", "Status", ("gewonnen", "absage", "offen")),
        ("Stage", "Status", ("Won", "Lost", "Open")),
        ("Étape", "Statut", ("gagné", "perdu", "ouvert")),
    ],
)
def test_of_two_stages_the_one_that_says_won_or_lost_tells_how_deals_ended(
    workspace, stage, status, words
):
    rows = "".join(f"Deal {n},Offer sent,{word},100,2026-04-20\n" for n, word in enumerate(words))
    header = {"Stufe": "Titel", "Stage": "Title", "Étape": "Titre"}[stage]
    take(workspace, f"{header},{stage},{status},value,closed_on\n{rows}", kind="deals")
    found = workspace.store.rows("SELECT status, closed_on, expected_on FROM deal ORDER BY title")
    day = "2026-04-20"
    assert found == [("won", day, None), ("lost", day, None), ("open", None, day)]
    assert worked(workspace.store).total.revenue == 10000


def test_a_status_that_says_nothing_of_the_end_is_kept_beside_the_stage(workspace):
    table = "title,Stage,Status,value\nBike,Won,urgent,100\nBell,Offer sent,urgent,5\n"
    take(workspace, table, kind="deals")
    found = workspace.store.rows("SELECT status, extra ->> 'Status' FROM deal ORDER BY id")
    assert found == [("won", "urgent"), ("open", "urgent")]
