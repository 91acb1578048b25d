"""A report as HTML: the same words for screen readers and the clipboard, everything escaped."""

from collections.abc import Iterable
from html import escape

from smallbiz.output.sheet import Efforts, Part, PlanPage, Report, Story
from smallbiz.words.translation import _

_STYLE = (
    "body{font:11pt/1.4 Inter,sans-serif;color:#1E2126;max-width:46em;margin:2em auto}"
    "table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600}"
    "td,th{text-align:left;padding:.2em .6em .2em 0;border-bottom:1px solid #E3DED5}"
    "td:last-child,th:last-child{text-align:right}"
)


def report_html(page: Report) -> str:
    """A whole document without pictures, scripts or anything to load."""
    parts = (
        f"<p>{escape(page.business)}<br>{escape(page.days)}</p>",
        f"<h1>{escape(page.title)}</h1><p>{escape(page.sentence)}</p>",
        _tiles(page) if page.tiles else "",
        *(_list(part) for part in (page.won, page.lost) if part),
        _efforts(page.worked) if page.worked else "",
        *(_list(part) for part in (page.follow_ups, page.marketing) if part),
        *(_story(story) for story in (page.coming, page.funnel) if story),
        f"<p>{escape(page.foot)}</p>",
        _plan(page.plan) if page.plan else "",
    )
    return (
        f'<!DOCTYPE html><html lang="{escape(page.language)}"><head><meta charset="utf-8">'
        f"<title>{escape(page.days)}</title><style>{_STYLE}</style></head>"
        f"<body>{''.join(parts)}</body></html>"
    )


def _tiles(page: Report) -> str:
    heads = (_("Number"), page.days, _("Against the time before"), _("Goal"))
    rows = ((tile.name, tile.value, tile.change, tile.goal) for tile in page.tiles)
    return _table(_("In numbers"), heads, rows)


def _list(part: Part) -> str:
    heading = f"<h2>{escape(part.heading)}</h2>"
    if not part.rows:
        return f"{heading}<p>{escape(part.nothing)}</p>"
    cells = ((row.day, row.strong, row.rest, row.amount) for row in part.rows)
    return heading + _table(part.aside, (), cells) + _paragraph(part.more)


def _efforts(part: Efforts) -> str:
    heading = f"<h2>{escape(part.heading)}, {escape(part.aside)}</h2>"
    if not part.bars:
        return f"{heading}<p>{escape(part.nothing)}</p>"
    heads = (_("Effort"), part.cost, part.back, part.per_1)
    cells = ((bar.name, bar.cost_text, bar.back_text, bar.per_1) for bar in part.bars)
    return heading + _table("", heads, cells) + _paragraph(part.more)


def _story(story: Story) -> str:
    lines = "".join(_paragraph(line) for line in story.lines)
    return f"<h2>{escape(story.heading)}</h2>{_paragraph(story.aside)}{lines}"


def _plan(plan: PlanPage) -> str:
    head = f"<h2>{escape(plan.title)}</h2><p>{escape(plan.days)}</p>" + _paragraph(plan.sentence)
    if not plan.efforts:
        return head + _paragraph(plan.nothing)
    efforts = "".join(
        _table(
            ", ".join(part for part in (effort.name, effort.about, effort.days) if part),
            (),
            [(step.day, step.rest) for step in effort.steps],
        )
        + _paragraph(", ".join(part for part in (effort.more, effort.amount) if part))
        for effort in plan.efforts
    )
    return head + efforts + _paragraph(plan.more)


def _table(caption: str, heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    head = "".join(f'<th scope="col">{escape(text)}</th>' for text in heads)
    body = "".join(
        f"<tr>{''.join(f'<td>{escape(text)}</td>' for text in row)}</tr>" for row in rows
    )
    return (
        f"<table>{f'<caption>{escape(caption)}</caption>' if caption else ''}"
        f"{f'<thead><tr>{head}</tr></thead>' if head else ''}<tbody>{body}</tbody></table>"
    )


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>" if text else ""
