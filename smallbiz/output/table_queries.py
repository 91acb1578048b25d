"""The queries behind the exported tables; columns in the order of the fields, then `extra` and `kind`."""

_EMAIL = "coalesce((SELECT address FROM email WHERE contact_id = {0}.id ORDER BY id LIMIT 1), '')"
_PHONE = "coalesce((SELECT number FROM phone WHERE contact_id = {0}.id ORDER BY id LIMIT 1), '')"
_LIST = (
    "(SELECT json_group_array({0}) FROM (SELECT {0} FROM {1} WHERE contact_id = c.id ORDER BY id))"
)
_EFFORT = (
    "SELECT coalesce(a.name, h.name) FROM touch t LEFT JOIN activity a ON a.id = t.activity_id"
    " LEFT JOIN channel h ON h.id = t.channel_id"
    " WHERE (t.activity_id IS NOT NULL OR t.channel_id IS NOT NULL) AND "
)
_NAMED = "coalesce(c.name, ''), " + _EMAIL.format("c")

CONTACTS = (
    "SELECT c.id, c.name, c.given_name, c.family_name, coalesce(b.name, ''), c.job_title,"
    f" {_EMAIL.format('c')}, {_LIST.format('address', 'email')},"
    f" {_PHONE.format('c')}, {_LIST.format('number', 'phone')}, c.street, c.city, c.postcode,"
    " c.region, c.country, c.website, c.birthday, c.notes,"
    f" {_LIST.format('name', 'contact_tag')}, coalesce(s.stage, 'stranger'), c.found_us_by,"
    " c.consent, c.do_not_contact, c.created_on, c.extra, c.kind"
    " FROM contact c LEFT JOIN contact b ON b.id = c.company_id"
    " LEFT JOIN standing s ON s.id = c.id ORDER BY c.id"
)

DEALS = (
    f"SELECT d.id, d.title, {_NAMED},"
    " CASE c.kind WHEN 'company' THEN c.name ELSE coalesce(b.name, '') END,"
    " CASE d.status WHEN 'open' THEN s.name ELSE d.status END, d.value, :currency, d.opened_on,"
    " d.expected_on, d.closed_on, coalesce(d.lost_reason, ''),"
    " CASE WHEN d.product <> '' THEN d.product ELSE coalesce((SELECT group_concat(what, ', ')"
    "  FROM (SELECT what FROM deal_line WHERE deal_id = d.id ORDER BY id)), '') END,"
    f" coalesce(({_EFFORT} t.deal_id = d.id ORDER BY t.on_day, t.id LIMIT 1), ''), d.extra, ''"
    " FROM deal d JOIN stage s ON s.id = d.stage_id LEFT JOIN contact c ON c.id = d.contact_id"
    " LEFT JOIN contact b ON b.id = c.company_id ORDER BY d.id"
)

ACTIVITIES = (
    "SELECT a.id, a.name, coalesce(h.name, ''), coalesce(g.name, ''), a.audience, a.starts_on,"
    " a.ends_on, a.status, a.planned_cost,"
    " (SELECT sum(amount) FROM expense WHERE activity_id = a.id AND NOT promised), a.minutes,"
    " a.expected_leads, a.extra, '' FROM activity a LEFT JOIN channel h ON h.id = a.channel_id"
    " LEFT JOIN campaign g ON g.id = a.campaign_id ORDER BY a.id"
)

TOUCHES = (
    f"SELECT t.id, {_NAMED}, t.on_day, t.kind, coalesce(a.name, h.name, ''),"
    " coalesce(t.direction, ''), t.note, t.extra, '' FROM touch t"
    " JOIN contact c ON c.id = t.contact_id LEFT JOIN activity a ON a.id = t.activity_id"
    " LEFT JOIN channel h ON h.id = t.channel_id ORDER BY t.id"
)

SALES = (
    f"SELECT s.id, {_NAMED}, s.on_day, s.amount, :currency, coalesce(p.name, s.product),"
    " coalesce(d.title, ''), coalesce("
    f"({_EFFORT} t.deal_id = s.deal_id ORDER BY t.on_day, t.id LIMIT 1),"
    f" ({_EFFORT} t.contact_id = s.contact_id AND t.on_day <= s.on_day"
    "  ORDER BY t.on_day DESC, t.id DESC LIMIT 1), ''),"
    " s.delivered_on, s.note, s.extra, '' FROM sale s LEFT JOIN contact c ON c.id = s.contact_id"
    " LEFT JOIN product p ON p.id = s.product_id LEFT JOIN deal d ON d.id = s.deal_id ORDER BY s.id"
)
