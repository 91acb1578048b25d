"""Which efforts turned into sales: pure maths on plain rows, and the queries that feed it.

By the question that an owner asks:

- Which efforts paid? `worked`, line by line: `efforts` (what a line stands for), `journeys`, read once by
  `journey_reading` and `reading`, `credit`, `tally`, `costs`, `grouping`, `recommending`, `measures`. One
  effort alone: `effort_story`; one sale alone: `sale_credit`; what a figure rests on: `behind`, `found`,
  `handed`.
- Can I believe it? `odds`, `beta`, `verdicts`, `waiting` and `ripening` (who may still buy), `comparing`.
- Where do people stay away? `funnel`, from `passing`; `weakest`; `win_loss`.
- What is coming in? `outlook`: `forecast` from `deal_history`, `ageing` and `convolution`.
- How do my goals stand? `pace`, `targets`, and `needs` (the funnel run `backwards`).
- Who is worth a call? `score` from `signs`, kept by `scoreboard`; `buying_again`.
- What comes first today? `today`, `hats`; `advice` from `facts`, `sales_advice` and `marketing_advice`.
- What was this week, this month? `week` and `month`, both a `span`.

Modules that end in `_words` say the same in sentences.
"""
