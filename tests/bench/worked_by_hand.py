"""The figures of What worked by hand-written SQL: the floor its time is measured against.

Costs, leads, contacts reached by day (for verdicts), first touches (for the curve of waiting), and the
split of sales and closed deals: even, or under all four views from one reading of the journeys. No exact
cents, no ranges, no verdicts: those come on top.
"""

COSTS = """
SELECT a.id, a.minutes, sum(e.amount) FROM activity a
LEFT JOIN expense e ON e.activity_id = a.id GROUP BY a.id
"""
LEADS = """
SELECT effort, count(*) FROM (
  SELECT (SELECT coalesce(activity_id, -channel_id) FROM touch t WHERE t.contact_id = c.id
          AND (activity_id IS NOT NULL OR channel_id IS NOT NULL)
          ORDER BY on_day, id LIMIT 1) AS effort FROM contact c)
GROUP BY effort
"""
REACHED = """
SELECT effort, day, count(*) FROM (
  SELECT activity_id AS effort, min(on_day) AS day FROM touch
  WHERE activity_id IS NOT NULL GROUP BY activity_id, contact_id
  UNION ALL
  SELECT -channel_id, min(on_day) FROM touch
  WHERE activity_id IS NULL AND channel_id IS NOT NULL GROUP BY channel_id, contact_id)
GROUP BY effort, day
"""
FIRSTS = """
SELECT coalesce(activity_id, -channel_id), min(on_day) FROM touch
WHERE activity_id IS NOT NULL OR channel_id IS NOT NULL GROUP BY contact_id
"""
_ENDINGS = """
WITH ending AS ({endings}),
side(buyer, contact_id) AS (
  SELECT DISTINCT contact_id, contact_id FROM ending WHERE contact_id IS NOT NULL
  UNION ALL
  SELECT e.contact_id, p.id FROM (SELECT DISTINCT contact_id FROM ending) e
  JOIN contact p ON p.company_id = e.contact_id),
bounded AS (
  SELECT e.*, coalesce((SELECT max(on_day) FROM sale p WHERE p.contact_id = e.contact_id
                        AND p.on_day < e.on_day), '') AS since FROM ending e)"""
EVEN_SPLIT = (
    _ENDINGS
    + """,
step AS (
  SELECT b.id, b.amount, b.won, coalesce(t.activity_id, -t.channel_id) AS effort
  FROM bounded b JOIN side s ON s.buyer = b.contact_id JOIN touch t ON t.contact_id = s.contact_id
  WHERE t.on_day <= b.on_day AND t.on_day > b.since
    AND (t.activity_id IS NOT NULL OR t.channel_id IS NOT NULL)
  GROUP BY b.id, effort),
many AS (SELECT id, count(*) AS n FROM step GROUP BY id)
SELECT effort, sum(amount * 1.0 / n), count(*), sum(won)
FROM step JOIN many USING (id) GROUP BY effort
"""
)
ALL_VIEWS = (
    _ENDINGS
    + """,
step AS MATERIALIZED (
  SELECT b.id, b.amount, b.won, coalesce(t.activity_id, -t.channel_id) AS effort,
         row_number() OVER days AS place, count(*) OVER (PARTITION BY b.id) AS n
  FROM bounded b JOIN side s ON s.buyer = b.contact_id JOIN touch t ON t.contact_id = s.contact_id
  WHERE t.on_day <= b.on_day AND t.on_day > b.since
    AND (t.activity_id IS NOT NULL OR t.channel_id IS NOT NULL)
  WINDOW days AS (PARTITION BY b.id ORDER BY t.on_day, t.id)),
part(view, id, amount, won, effort, weight) AS (
  SELECT 'last', id, amount, won, effort, 1.0 FROM step WHERE place = n
  UNION ALL
  SELECT 'even', id, amount, won, effort, 1.0 / count(*) OVER (PARTITION BY id) FROM step
  GROUP BY id, effort
  UNION ALL
  SELECT 'position', id, amount, won, effort,
         CASE WHEN n = 1 THEN 1 WHEN n = 2 THEN 0.5 WHEN place IN (1, n) THEN 0.4 ELSE 0.2 / (n - 2) END
  FROM step
  UNION ALL
  SELECT 'first', b.id, b.amount, b.won, coalesce(f.first_activity_id, -f.channel_id), 1.0
  FROM bounded b JOIN standing f ON f.id = b.contact_id WHERE f.first_on <= b.on_day)
SELECT view, effort, sum(amount * weight), count(DISTINCT id), count(DISTINCT CASE WHEN won THEN id END)
FROM part GROUP BY view, effort
"""
)
_OF_SALES = "SELECT id, contact_id, on_day, amount, 1 AS won FROM sale"
_OF_DEALS = (
    "SELECT id, contact_id, closed_on AS on_day, value AS amount, status = 'won' AS won"
    " FROM deal WHERE status <> 'open'"
)
_AROUND = (COSTS, LEADS, REACHED, FIRSTS)
FLOOR = (*_AROUND, *(EVEN_SPLIT.format(endings=each) for each in (_OF_SALES, _OF_DEALS)))
FLOOR_OF_VIEWS = (*_AROUND, *(ALL_VIEWS.format(endings=each) for each in (_OF_SALES, _OF_DEALS)))
