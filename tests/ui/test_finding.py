"""Ctrl+K finds whatever the owner can do by the words the owner would type."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest

from smallbiz.words import translation
from smallbiz.workspace import Workspace
from tests.files import TODAY
from ui.deeds import deeds
from ui.finding import offered
from ui.kit.floating import Overlay
from ui.kit.palette import fitting
from ui.sheets.keys import _rows
from ui.sheets.note import NoteSheet
from ui.window import Window

OpenShop = Callable[..., Window]
FIRST = 4

ENGLISH = {
    "Plan an activity": "plan an activity|new activity|add activity|flyer|leaflet|event|instagram"
    "|newsletter|advert|marketing idea|post|promotion",
    "Plan a campaign": "campaign|new campaign|plan a campaign|budget",
    "Note who came from what": "who came|how did you hear of us|source|where did they come from"
    "|new interest|lead source|note interest",
    "Note an offer": "note an offer|offer|quote|proposal|estimate|send an offer|new offer",
    "New deal": "new deal|add a deal|opportunity|enquiry|inquiry|start a deal",
    "Mark a deal as won": "won|win|close a deal|deal won|order confirmed",
    "Mark a deal as lost": "lost|lose|deal lost|why lost|rejected",
    "Take over a lead": "take over|qualify|lead|new leads|hand-over|baton",
    "Note a sale without a deal": "sale|sell|walk-in|note a sale|till|cash|revenue|purchase|money in",
    "New contact": "new contact|add customer|new customer|add person|new company|new person|supplier"
    "|client",
    "Note a call, visit or message": "call|phone|visit|message|note|meeting|whatsapp|letter"
    "|log a call|conversation|email",
    "Plan a follow-up": "follow-up|followup|reminder|remind me|task|to do|todo|next step|appointment"
    "|call back",
    "Import contacts…": "import|csv|excel|upload|address book|vcard|google contacts|outlook|paste",
    "Export…": "export|csv|download|excel|take my data",
    "Back up now": "backup|back up|safe copy|usb",
    "Save a copy…": "save a copy|save as|another name",
    "Restore a backup": "restore|backup|go back|older version|old file",
    "Set a goal": "goal|target|set a goal|quota|revenue goal",
    "Your business": "logo|company name|currency|business name|vat|hourly rate|margin|situation"
    "|address|owner",
    "Deal stages": "stages|pipeline|columns|board columns|chance",
    "Channels": "channels|social media|add a channel|instagram",
    "What you sell": "products|services|price list|prices",
    "What Sales hears": "objections|competitors|competition|rivals",
    "Keep the weekly reports": "report folder|save reports|old reports",
    "Look and language": "language|german|deutsch|font size|dark mode|text size|colours|theme",
    "What is coming in": "forecast|outlook|expected sales|prediction",
    "What worked": "what worked|results|roi|credit|attribution|which marketing works|profit|funnel"
    "|analysis|statistics|cost",
    "Weekly report": "weekly report|report|summary|week|pdf",
    "Print…": "print|printer|paper|pdf",
    "Follow-ups": "overdue|due today|tasks|reminders|to do list|agenda",
    "Deals": "board|pipeline|kanban|open deals|sales funnel",
    "Marketing plan": "plan|calendar|marketing calendar|timeline|activities|schedule|budget",
    "Contacts": "contacts|customers|people|address book|companies|clients",
    "Today": "home|dashboard|overview|new leads|what now",
    "History…": "history|changes|log|what changed|undo older|who changed",
    "Settings": "settings|preferences|options|configure|set up",
    "Undo": "undo|take back|revert|mistake",
    "Redo": "redo|again|repeat",
    "Words explained": "help|glossary|what is a lead|meaning|words|manual",
    "Keys": "keys|shortcuts|keyboard|hotkeys",
    "Dark": "dark|dark mode|night|black",
    "Light": "light|light mode|bright|day",
    "Like the system": "system|automatic|auto",
    "Larger text": "larger|bigger|zoom|zoom in|increase font|too small",
    "Smaller text": "smaller|zoom out|reduce font|too big",
    "Open a file…": "open|other file|load|another business",
    "Start a new file…": "new file|new business|start again|empty file|create",
    "Open the example business": "example|demo|sample|try out|test data",
    "About smallbiz": "about|version|licence|license",
    "Quit": "quit|exit|close|end",
}
GERMAN = {
    "Aktion planen": "aktion planen|neue aktion|flyer|flugblatt|veranstaltung|werbung|newsletter"
    "|anzeige|marketing|termin",
    "Kampagne planen": "kampagne|neue kampagne|budget",
    "Angebot notieren": "angebot|angebot notieren|offerte|kostenvoranschlag|neues angebot",
    "Neues Geschäft": "neues geschäft|anfrage|auftrag|chance|geschäft anlegen",
    "Geschäft als gewonnen eintragen": "gewonnen|abschluss|zusage",
    "Geschäft als verloren eintragen": "verloren|absage|abgelehnt",
    "Interessenten übernehmen": "übernehmen|interessent|lead|staffelstab|qualifizieren",
    "Verkauf ohne Geschäft notieren": "verkauf|laufkundschaft|umsatz|kasse|einnahme|bar",
    "Neuer Kontakt": "neuer kontakt|kunde anlegen|neuer kunde|firma|person|lieferant",
    "Anruf, Besuch oder Nachricht notieren": "anruf|telefonat|besuch|notiz|nachricht|gespräch|mail"
    "|brief",
    "Wiedervorlage planen": "wiedervorlage|erinnerung|aufgabe|rückruf|nächster schritt|erinnern"
    "|termin",
    "Ziel setzen": "ziel|umsatzziel|monatsziel|soll",
    "Was gewirkt hat": "ergebnisse|auswertung|erfolg|kosten|statistik|gewinn|wirkung",
    "Sicherung zurückholen": "wiederherstellen|sicherung|backup|alter stand",
    "Was Sie verkaufen": "produkte|leistungen|preisliste|preise",
    "Was der Verkauf hört": "einwände|mitbewerber|konkurrenz",
    "Wochenberichte aufbewahren": "berichtsordner|alte berichte",
    "Aussehen und Sprache": "sprache|englisch|schriftgröße|aussehen|dunkel",
    "Kontakte importieren …": "import|einlesen|excel|csv|adressbuch|outlook",
    "Drucken …": "drucken|drucker|papier|pdf",
    "Änderungen …": "verlauf|historie|protokoll|änderungen",
    "Tasten": "tasten|kürzel|tastatur",
    "Begriffe erklärt": "hilfe|wörter|glossar|erklärung|was ist",
}


def with_deals(workspace: Workspace) -> None:
    workspace.deals.open("Cargo bike", contact_id="Ada", value=390000)
    workspace.deals.open("City bike", contact_id="Ben", value=90000)


def firsts(window: Window, typed: str) -> list[str]:
    entries = fitting(typed, offered(window.desk, window.actions_, typed))
    return [entry.words for entry in entries][:FIRST]


def missed(window: Window, table: dict[str, str]) -> list[str]:
    said = []
    for words, typed in table.items():
        for each in typed.split("|"):
            shown = firsts(window, each)
            if words not in shown:
                said.append(f"{each} -> {words}: {shown}")
    return said


def test_everything_is_found_by_the_words_of_an_english_owner(open_shop: OpenShop) -> None:
    window = open_shop(with_deals)
    for value in (100, 200):
        window.desk.do(partial(window.desk.workspace.deals.change, 1, value=value))
    window.undo()
    assert "\n".join(missed(window, ENGLISH)) == ""


def test_everything_is_found_by_the_words_of_a_german_owner(open_shop: OpenShop) -> None:
    window = open_shop()
    window.speak("de", "DE")
    try:
        assert "\n".join(missed(window, GERMAN)) == ""
    finally:
        window.speak("en", "GB")


def test_every_action_has_other_words(open_shop: OpenShop) -> None:
    window = open_shop()
    bare = [entry.words for entry in offered(window.desk, window.actions_, "") if not entry.also]
    assert not bare


def deed(window: Window, key: str) -> Callable[[], object]:
    return next(each.run for each in deeds(window) if each.key == key)


def test_an_offer_is_noted_for_the_deal_that_is_selected(open_shop: OpenShop) -> None:
    window = open_shop(with_deals)
    window.desk.go("deals", deal_id=2)
    for key, sheet in (("offer", "offer_sheet"), ("won", "won_sheet"), ("lost", "lost_sheet")):
        deed(window, key)()
        shown = Overlay.current(window)
        assert shown is not None and sheet.split("_")[0] in shown.objectName()
        shown.close()


def test_without_a_deal_the_list_is_shown_and_what_to_do(open_shop: OpenShop) -> None:
    window = open_shop(with_deals, page="today")
    deed(window, "offer")()
    assert window.page is not None and window.page.objectName() == "page_deals"
    said = "Open the deal that it is about, then note the offer."
    assert [toast.words for toast in window.desk.toasts.shown] == [said]


def test_every_deed_opens_something(open_shop: OpenShop) -> None:
    window = open_shop(with_deals, page="today")
    for each in deeds(window):
        window.go("history")
        each.run()
        shown = Overlay.current(window)
        assert window.page.objectName() != "page_history" or shown is not None, each.key
        if shown is not None:
            shown.close()


@pytest.fixture(autouse=True)
def english():
    translation.use("en", "GB")


def test_what_is_mostly_done_with_somebody_stands_below_them(open_shop: OpenShop) -> None:
    window = open_shop(with_deals)
    entries = fitting("ada", offered(window.desk, window.actions_, "ada"))
    words = [entry.words for entry in entries]
    assert words[:2] == ["Ada", "Cargo bike"]
    assert words[-2:] == ["Note a call with Ada", "New deal with Ada"]
    entries[-2].key()
    shown = Overlay.current(window)
    assert isinstance(shown, NoteSheet) and shown.who.contact == 1


def test_with_an_empty_box_the_most_common_stands_first(open_shop: OpenShop) -> None:
    window = open_shop()
    entries = fitting("", offered(window.desk, window.actions_, ""))
    assert [entry.words for entry in entries][:2] == [
        "Note a call, visit or message",
        "New contact",
    ]


def test_who_has_a_word_only_in_a_note_stands_below_what_can_be_done(open_shop: OpenShop) -> None:
    def fill(workspace: Workspace) -> None:
        workspace.contacts.add(name="Ada", notes="wants an offer")
        workspace.contacts.add(name="Zoë Offerman")

    window = open_shop(fill)

    def words(typed: str) -> list[str]:
        return [each.words for each in fitting(typed, offered(window.desk, window.actions_, typed))]

    assert words("offer")[:1] == ["Zoë Offerman"]
    window.desk.do(lambda: window.desk.workspace.contacts.delete([2]))
    assert words("offer")[:1] == ["Note an offer"]
    assert "Ada" in words("offer")


def test_deals_activities_and_notes_of_one_name_are_told_apart(open_shop: OpenShop) -> None:
    def fill(workspace: Workspace) -> None:
        for who, value in (("Ada", 390000), ("Ben", 90000), ("Cid", 0)):
            workspace.deals.open("Cargo bike", contact_id=who, value=value)
        workspace.deals.win(2)
        workspace.deals.lose(3, "price")
        for day in (TODAY, TODAY + timedelta(days=30)):
            workspace.activities.plan("Cargo day", starts_on=day)
        workspace.touches.note(contact_id=1, kind="call", note="Cargo bike in red")

    window = open_shop(fill)
    found = offered(window.desk, window.actions_, "cargo")
    told = {each.section[:4]: [] for each in found}
    for each in found:
        told[each.section[:4]].append((each.sub, each.trail))
    assert sorted(told["Deal"]) == [
        ("Ada, New enquiry, opened today", "£3,900"),
        ("Ben, Won today", "£900"),
        ("Cid, Lost today, Price", ""),
    ]
    assert sorted(sub for sub, _trail in told["Acti"]) == ["12 June 2026", "13 May 2026"]
    assert told["Note"] == [("Ada, today", "")]


def test_keys_are_named_as_on_the_owners_keyboard(open_shop: OpenShop) -> None:
    window = open_shop()
    for language, country, keys in (("de", "DE", "Strg+L"), ("en", "GB", "Ctrl+L")):
        window.speak(language, country)
        note = offered(window.desk, window.actions_, "")[0]
        assert note.trail == keys
        assert keys in [key for key, _text in _rows(window)]
        every = [entry.trail for entry in offered(window.desk, window.actions_, "")]
        assert language == "en" or not any("Ctrl" in each or "Shift" in each for each in every)


def test_taking_over_puts_the_keyboard_on_the_lead_that_waits(open_shop: OpenShop) -> None:
    def fill(workspace: Workspace) -> None:
        workspace.touches.note(contact_id="Ada", kind="asked")

    window = open_shop(fill, page="contacts")
    deed(window, "takeover")()
    assert window.page.baton.cards[0].hasFocus()
