"""What is found of people and companies."""

from smallbiz.store.search import Source, further_fields

PERSON, COMPANY = "contact", "company"

_SQL = (
    "SELECT c.id, c.name, concat_texts, (SELECT group_concat(p.number || char(10) || p.key, char(10))"
    " FROM phone p WHERE p.contact_id = c.id)"
    " FROM contact c LEFT JOIN contact b ON b.id = c.company_id WHERE c.kind = '{kind}' AND c.id {{ids}}"
)
_TEXTS = (
    "job_title", "street", "postcode", "city", "region", "country",
    "website", "found_us_by", "likes", "dislikes", "notes",
)  # fmt: skip
_NAMES = "c.given_name || ' ' || c.family_name"
_PARTS = (
    f"CASE WHEN c.name <> {_NAMES} THEN {_NAMES} END",
    "b.name",
    "(SELECT group_concat(e.address, ' ') FROM email e WHERE e.contact_id = c.id)",
    "(SELECT group_concat(t.name, ' ') FROM contact_tag t WHERE t.contact_id = c.id)",
    *(f"c.{name}" for name in _TEXTS),
    further_fields("c"),
)
_JOINED = f"printf('{' '.join(['%s'] * len(_PARTS))}', {', '.join(_PARTS)})"
"""In one go, a fifth faster than with `||`; nothing is written for NULL."""
_OWNED = {"email": "contact_id", "phone": "contact_id", "contact_tag": "contact_id"}
_CALLED = {"contact": "SELECT id FROM contact WHERE company_id IN ({renamed})"}


def _source(kind: str, number: int, of: str) -> Source:
    sql = _SQL.replace("concat_texts", _JOINED).format(kind=of)
    return Source(kind, number, sql, _OWNED, {"contact": "{rows}"}, _CALLED)


PEOPLE = _source(PERSON, 1, "person")
COMPANIES = _source(COMPANY, 2, "company")
