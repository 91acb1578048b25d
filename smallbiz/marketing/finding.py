"""What is found of activities."""

from smallbiz.store.search import Source, further_fields

ACTIVITIES = Source(
    "activity",
    4,
    "SELECT a.id, a.name, a.audience || ' ' || a.notes || ' ' || coalesce(c.name, '') || ' '"
    " || coalesce(g.name, '') || ' ' || coalesce((SELECT group_concat(s.what, ' ')"
    "  FROM activity_step s WHERE s.activity_id = a.id), '')"
    f" || ' ' || coalesce({further_fields('a')}, ''), NULL"
    " FROM activity a LEFT JOIN channel c ON c.id = a.channel_id"
    " LEFT JOIN campaign g ON g.id = a.campaign_id WHERE a.id {ids}",
    owned={"activity_step": "activity_id"},
    follows={
        "activity": "{rows}",
        "channel": "SELECT id FROM activity WHERE channel_id IN ({rows})",
        "campaign": "SELECT id FROM activity WHERE campaign_id IN ({rows})",
    },
)
