"""The fields of the owner's file in words."""

from smallbiz.people.field_words import contact_fields
from smallbiz.words.translation import _, pgettext


def field_words(field: str) -> str:
    """The name of a field, or of a finer meaning; one that has none stays as it is."""
    return (_of_people() | _of_dealings()).get(field, field)


def _of_people() -> dict[str, str]:
    return contact_fields() | {
        "contact_person": _("Contact person"),
        "person_given_name": _("Given name of the contact"),
        "person_family_name": _("Family name of the contact"),
        "name_otherwise": _("Name, where the other is empty"),
        "emails": _("E-mail"), "phones": _("Phone"), "stage": _("Stage"),
        "declared_stage": pgettext("of a contact", "Stage"),
        "opt_out": _("Wants no e-mail"), "do_not_contact": _("Do not contact"),
        "created_on": _("Known since"), "extra": _("Extra"), "id": _("Number in smallbiz"),
        "honorific": _("Title before the name"), "house_number": _("House number"),
        "house_number_suffix": _("House number, letter"),
        "job_title_or_honorific": _("Job title, or title before the name"),
        "kept": _("Kept as extra"), "middle_name": _("Middle name"),
        "name_family_first": _("Name, family name first"),
        "name_or_family_name": _("Name"), "name_or_given_name": _("Name"),
        "particle": _("Part of the family name"), "person_or_company": _("Person or company"),
        "postcode_and_city": _("Postcode and city"),
        "second_family_name": _("Second family name"), "status": _("Status"),
        "street_more": _("Street, second line"), "type": _("Type"),
        "rejected": _("Left out"),
        "email_and_phone": _("E-mail and phone"), "area_code": _("Area code"),
        "consented_on": _("May be e-mailed since"),
        "suburb": _("Part of the town"), "code": _("Postcode"),
        "birth_year": _("Year of birth"), "birth_month": _("Month of birth"),
        "birth_day": _("Day of birth"), "company_or_family_name": _("Company, or family name"),
    }  # fmt: skip


def _of_dealings() -> dict[str, str]:
    return {
        "title": _("Title"), "contact": _("Contact"), "contact_email": _("E-mail of the contact"),
        "contact_given_name": _("Given name of the contact"),
        "contact_family_name": _("Family name of the contact"),
        "contact_phone": _("Phone of the contact"), "value": _("Value"),
        "currency": _("Currency"), "pipeline": _("Pipeline"), "opened_on": _("Opened on"), "expected_on": _("Expected on"),
        "closed_on": _("Closed on"), "close_date": _("Closed or expected on"),
        "won_on": _("Won on"), "lost_on": _("Lost on"), "lost_reason": _("Why it was lost"),
        "outcome": _("Won or lost"), "product": _("Product"), "effort": _("Effort"),
        "reference": _("Number elsewhere"), "channel": _("Channel"), "campaign": _("Campaign"),
        "audience": _("Audience"), "starts_on": _("Starts on"), "ends_on": _("Ends on"),
        "planned_cost": _("Planned cost"), "actual_cost": _("Actual cost"), "hours": _("Hours"),
        "expected_leads": _("Expected leads"), "date": _("Date"), "kind": _("Kind"),
        "direction": _("Who came to whom"), "note": _("Note"), "amount": _("Amount"),
        "deal": _("Deal"), "delivered_on": _("Delivered on"),
        "date_otherwise": _("Date, where the other is empty"),
        "line_detail": _("Part of an order"), "line_amount": _("Amount of one line"), "unit_price": _("Price of one"),
        "quantity": pgettext("how many were sold", "Quantity"),
        "about": _("Title"), "contact_or_company": _("Contact"), "closing_stage": _("Stage"), "remark": _("Note"),
        "caller": _("Who called"), "caller_phone": _("Who called"), "callee": _("Who was called"),
        "callee_phone": _("Who was called"), "attended": _("Came or not"),
        "sent_day": _("Sent on"), "opened_day": _("Opened by them on"), "clicked_day": _("Clicked on"),
        "paid_to": _("Paid to"), "back_of": _("Of which payment it gives back"),
        "line_more": _("Charged besides"), "line_less": _("Taken off"),
        "sale_status": _("Status of the order"), "cancelled_on": _("Cancelled on"),
        "refunded": _("Money given back"), "what": _("What it was"), "statement": _("What it was"), "called_off": _("Called off"),
    }  # fmt: skip
