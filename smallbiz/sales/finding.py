"""What is found of deals."""

from smallbiz.store.search import Source, further_fields

DEALS = Source(
    "deal",
    3,
    "SELECT d.id, d.title, d.product || ' ' || d.wants || ' ' || d.holds_back || ' ' || d.need"
    " || ' ' || d.notes || ' ' || d.lost_note || ' ' || coalesce(c.name, '') || ' '"
    f" || coalesce({further_fields('d')}, '') || ' '"
    " || coalesce((SELECT group_concat(l.what, ' ') FROM deal_line l WHERE l.deal_id = d.id), ''),"
    " NULL FROM deal d LEFT JOIN contact c ON c.id = d.contact_id WHERE d.id {ids}",
    owned={"deal_line": "deal_id"},
    follows={"deal": "{rows}"},
    called={"contact": "SELECT id FROM deal WHERE contact_id IN ({renamed})"},
)
