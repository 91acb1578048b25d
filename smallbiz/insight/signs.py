"""What is known of a lead or a deal on the day Sales takes over: signs that are there or not."""

from dataclasses import dataclass

from smallbiz.words.translation import _


@dataclass(frozen=True)
class Sign:
    """A yes-or-no fact. `points` count until enough has closed to learn from; `test` is SQL over the
    unit u, its contact c, its deal d (leads have none), the town w of our customers that the contact
    lives in, and the touches t up to the day u.on_day."""

    key: str
    points: int
    test: str


_SINCE = "julianday(u.on_day) - julianday(max(t.on_day))"
LEAD_SIGNS = (
    Sign("recommended", 20, "c.recommended_by_id IS NOT NULL OR max(t.kind = 'recommended')"),
    Sign("asked", 15, "max(t.kind = 'asked')"),
    Sign("came", 10, "max(t.kind = 'came')"),
    Sign("often", 10, "count(t.id) >= 3"),
    Sign("fresh", 10, f"{_SINCE} <= 14"),
    Sign("stale", -15, f"{_SINCE} > 60"),
    Sign("near", 5, "max(w.since < u.on_day)"),
    Sign("company", 5, "c.kind = 'company' OR c.company_id IS NOT NULL"),
)
DEAL_SIGNS = (
    *LEAD_SIGNS,
    Sign("before", 20, "EXISTS (SELECT 1 FROM sale s WHERE s.contact_id = c.id AND s.amount > 0"
                       " AND s.on_day < u.on_day)"),
    Sign("need", 10, "d.need <> ''"),
    Sign("budget", 10, "d.budget <> ''"),
    Sign("authority", 10, "d.authority <> ''"),
    Sign("timing", 10, "d.timing <> ''"),
    Sign("fit", 5, "d.fit <> ''"),
)  # fmt: skip
"""Those of the lead, and what was bought before and what the five questions told."""


def words_of(sign: str) -> str:
    """A sign as a reason, such as "recommended to us"."""
    return {
        "recommended": _("recommended to us"),
        "asked": _("asked us something"),
        "came": _("came by"),
        "often": _("three touches or more"),
        "fresh": _("a touch within two weeks"),
        "stale": _("no touch for two months"),
        "near": _("from a town of our customers"),
        "company": _("a company"),
        "before": _("bought before"),
        "need": _("we know what for"),
        "budget": _("we know the budget"),
        "authority": _("we know who decides"),
        "timing": _("we know by when"),
        "fit": _("we know it fits"),
    }[sign]


@dataclass(frozen=True)
class Known:
    """The signs of one lead (id of the contact) or deal on the day Sales got it; when it closed, ""
    while it is open; days as ISO text."""

    id: int
    on_day: str
    closed_on: str
    won: bool
    signs: frozenset[str]


CLOSED_LEADS = """
WITH begun AS (
  SELECT contact_id, min(on_day) AS on_day FROM (
    SELECT contact_id, on_day FROM handover
    UNION ALL SELECT contact_id, opened_on FROM deal
    WHERE contact_id IS NOT NULL AND opened_on IS NOT NULL)
  GROUP BY contact_id ORDER BY on_day DESC LIMIT :newest
), ended AS (
  SELECT b.*,
    (SELECT min(s.on_day) FROM sale s WHERE s.contact_id = b.contact_id AND s.amount > 0
       AND s.on_day >= b.on_day) AS won_on,
    (SELECT max(l.closed_on) FROM deal l WHERE l.contact_id = b.contact_id AND l.status = 'lost'
       AND NOT EXISTS (SELECT 1 FROM deal o WHERE o.contact_id = b.contact_id
                         AND o.status = 'open')) AS lost_on,
    (SELECT max(h.on_day) FROM handover h WHERE h.contact_id = b.contact_id
       AND h.verdict = 'not_a_fit') AS let_go_on
  FROM begun b)
SELECT contact_id AS id, contact_id, NULL AS deal_id, on_day, won_on IS NOT NULL AS won,
       coalesce(won_on, lost_on, let_go_on) AS closed_on
FROM ended WHERE coalesce(won_on, lost_on, let_go_on) IS NOT NULL
"""
"""Leads from the day Sales got them to the day they bought, lost their last deal or were let go."""
CLOSED_DEALS = """
SELECT id, contact_id, id AS deal_id, coalesce(opened_on, closed_on) AS on_day,
       status = 'won' AS won, closed_on
FROM deal WHERE status <> 'open' ORDER BY closed_on DESC, id DESC LIMIT :newest
"""
SOME_LEADS = """
SELECT id, id AS contact_id, NULL AS deal_id, :today AS on_day, NULL AS won, NULL AS closed_on
FROM contact WHERE id IN (SELECT value FROM json_each(:ids))
"""
SOME_DEALS = """
SELECT id, contact_id, id AS deal_id, coalesce(opened_on, :today) AS on_day, NULL AS won,
       NULL AS closed_on
FROM deal WHERE id IN (SELECT value FROM json_each(:ids))
"""
