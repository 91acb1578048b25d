import pytest

from smallbiz.intake.answers import consent_of, yes_or_no
from smallbiz.intake.questions import asked_for, asks_for
from tests.intake.taking import take


@pytest.mark.parametrize(
    ("header", "meaning"),
    [
        ("May we send you our newsletter?", "consent"),
        ("Dürfen wir Ihnen unseren Newsletter schicken?", "consent"),
        ("Souhaitez-vous recevoir notre infolettre ?", "consent"),
        ("Согласны ли вы на нашу рассылку?", "consent"),
        ("メルマガの配信を希望しますか", "consent"),
        ("I do not want the newsletter", "opt_out"),
        ("Ich möchte keinen Newsletter bekommen", "opt_out"),
        ("Newsletter", None),
        ("What would you like to buy?", None),
        ("And how did you first hear about our shop?", "found_us_by"),
        ("Wie sind Sie eigentlich auf uns aufmerksam geworden?", "found_us_by"),
        ("Comment avez-vous connu notre boutique ?", "found_us_by"),
        ("Heard about us", None),
    ],
)
def test_what_a_sentence_asks_for(header, meaning):
    assert asks_for(header) == meaning


@pytest.mark.parametrize(
    "header",
    [
        "Opted out of email: Spring letter", "Consent withdrawn on", "Withdrawn consent", "No consent",
        "Einwilligung widerrufen am", "Widerrufen am", "Werbung untersagt", "Consentement retiré",
        "Refus newsletter", "Baja del boletín", "Consenso revocato il", "Toestemming ingetrokken op",
        "Data wycofania zgody", "Brak zgody na newsletter", "Samtycke återkallat", "Email_Opt_Out__c",
    ],
)  # fmt: skip
def test_a_yes_to_a_permission_taken_back_is_a_no(workspace, header):
    text = f"Name,Newsletter,{header}\nAmy Bell,Yes,Yes\nBen Carr,Yes,\n"
    take(workspace, text)
    assert consents(workspace) == {"Amy Bell": 0, "Ben Carr": 1}


@pytest.mark.parametrize(
    "header",
    [
        "sms_consent", "AllowWhatsAppLetters", "Postal marketing consent", "Fax opt out", "Cookie consent",
        "Consenso marketing telefonico", "Werbung per Post", "Telefonische toestemming", "Zgoda na SMS",
        "Photo consent",
    ],
)  # fmt: skip
def test_a_permission_for_something_else_says_nothing_of_letters(workspace, header):
    outcome = take(
        workspace, f"Name,Email,{header}\nAmy Bell,a@x.example,Yes\nBen Carr,b@x.example,No\n"
    )
    assert {column.name: column.field for column in outcome.columns}[header] is None


def test_answers_as_programs_write_them(workspace):
    rows = "Amy Bell,SUBSCRIBED\nBen Carr,NEVER_SUBSCRIBED\nCyd Dow,USER_SUPPRESSED\n"
    take(workspace, f"Name,Email Marketing Consent\n{rows}")
    assert consents(workspace) == {"Amy Bell": 1, "Ben Carr": None, "Cyd Dow": 0}


@pytest.mark.parametrize(
    ("header", "asked"),
    [
        ("What is your full name?", "full name"),
        ("Wie lautet deine E-Mail-Adresse?", "E-Mail-Adresse"),
        ("The name of your company *", "company"),
        ("Quel est votre nom ?", "nom"),
        ("Full name", ""),
        ("Is it yours", ""),
    ],
)
def test_what_somebody_is_asked_for(header, asked):
    assert asked_for(header) == asked


def test_yes_and_no_with_more_words_behind_them():
    said = ["Yes, please", "No, thanks", "Ja, gerne", "Nein – danke", "ja (seit 2024)"]
    assert [yes_or_no(text) for text in said] == [True, False, True, False, True]
    with pytest.raises(ValueError, match="maybe"):
        yes_or_no("maybe, yes")


def test_a_question_whose_answers_are_neither_yes_nor_no_is_kept(workspace):
    asked = "How often do you read our newsletter?"
    outcome = take(workspace, f"Name,{asked}\nAmy Bell,weekly\nBen Carr,monthly\n")
    assert {column.name: column.field for column in outcome.columns}[asked] is None


def test_a_no_to_letters_outweighs(workspace):
    text = "Name,I do not want your newsletter\nAmy Bell,Yes\nBen Carr,No\n"
    take(workspace, text)
    told = workspace.store.rows("SELECT name, consent FROM contact ORDER BY id")
    assert told == [("Amy Bell", 0), ("Ben Carr", None)]


@pytest.mark.parametrize(
    "answer",
    [
        "ja, widerrufen am 3.4.2025", "Yes (unsubscribed 2024)", "oui, désinscrit", "withdrawn 2024-01-01",
        "disiscritto il 3/4/25", "uitgeschreven op 3-4-2025", "brak zgody", "nicht erlaubt", "hard_bounced",
    ],
)  # fmt: skip
def test_a_yes_that_was_taken_back_is_a_no(answer):
    assert consent_of(answer) is False


def consents(workspace):
    """Who may be e-mailed, as stored."""
    return dict(workspace.store.rows("SELECT name, consent FROM contact ORDER BY id"))
