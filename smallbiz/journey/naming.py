"""What the owner calls a row of the file: the name of the person, deal or activity it belongs to."""

from collections.abc import Mapping

from smallbiz.store.store import Store
from smallbiz.words.formats import counted
from smallbiz.words.translation import _, ngettext

_OF_CONTACT = "SELECT c.name FROM {table} t JOIN contact c ON c.id = t.contact_id WHERE t.id = ?"
_OF_DEAL = "SELECT d.title FROM {table} t JOIN deal d ON d.id = t.deal_id WHERE t.id = ?"
_OF_ACTIVITY = "SELECT a.name FROM {table} t JOIN activity a ON a.id = t.activity_id WHERE t.id = ?"
_OWN = "SELECT {column} FROM {table} WHERE id = ?"

_SQL = {
    **{
        table: _OF_CONTACT.format(table=table)
        for table in ("email", "phone", "contact_tag", "touch", "handover", "sale")
    },
    **{table: _OF_DEAL.format(table=table) for table in ("deal_line", "offer", "deal_objection")},
    **{table: _OF_ACTIVITY.format(table=table) for table in ("expense", "activity_step")},
    **{
        table: _OWN.format(table=table, column=column)
        for table, column in {
            "contact": "name",
            "deal": "title",
            "activity": "name",
            "campaign": "name",
            "channel": "name",
            "stage": "name",
            "product": "name",
            "competitor": "name",
            "objection": "text",
            "follow_up": "what",
            "goal": "starts_on",
            "business": "name",
        }.items()
    },
}
_JOINS = {"aftercare": "follow_up", "deal_objection": "objection"}
"""Tables whose rows only join a row of another one to something: beside that one they say nothing new."""


def row_name(store: Store, table: str, row_id: int) -> str:
    """The name for a row, empty when it is gone."""
    return str(store.value(_SQL[table], (row_id,)) or "") if table in _SQL else ""


def counted_rows(table: str, n: int) -> str:
    """So many rows of a table, in the owner's words: "3 contacts"."""
    message = (_of_people(n) | _of_marketing(n) | _of_sales(n) | _of_the_business(n)).get(table)
    return counted(message, n) if message else _("the business")


def counted_together(tally: Mapping[str, int]) -> list[str]:
    """So many rows of each table; what the owner calls by one word is counted together."""
    kinds: dict[str, list[str]] = {}
    for table in tally:
        if _JOINS.get(table) not in tally:
            kinds.setdefault(counted_rows(table, 2), []).append(table)
    return [counted_rows(same[0], sum(tally[table] for table in same)) for same in kinds.values()]


def _of_people(n: int) -> dict[str, str]:
    """Whom the owner knows, and what was with them."""
    return {
        "contact": ngettext("{n} contact", "{n} contacts", n),
        "email": ngettext("{n} e-mail address", "{n} e-mail addresses", n),
        "phone": ngettext("{n} phone number", "{n} phone numbers", n),
        "contact_tag": ngettext("{n} tag", "{n} tags", n),
        "kept_apart": ngettext("{n} pair told apart", "{n} pairs told apart", n),
        "touch": ngettext("{n} note", "{n} notes", n),
        "handover": ngettext("{n} hand-over", "{n} hand-overs", n),
    }


def _of_marketing(n: int) -> dict[str, str]:
    """What the marketing hat plans."""
    return {
        "activity": ngettext("{n} activity", "{n} activities", n),
        "activity_step": ngettext("{n} step", "{n} steps", n),
        "expense": ngettext("{n} expense", "{n} expenses", n),
        "campaign": ngettext("{n} campaign", "{n} campaigns", n),
        "channel": ngettext("{n} channel", "{n} channels", n),
    }


def _of_sales(n: int) -> dict[str, str]:
    """What the sales hat works on."""
    return {
        "deal": ngettext("{n} deal", "{n} deals", n),
        "deal_line": ngettext("{n} product line", "{n} product lines", n),
        "deal_objection": ngettext("{n} objection", "{n} objections", n),
        "offer": ngettext("{n} offer", "{n} offers", n),
        "sale": ngettext("{n} sale", "{n} sales", n),
        "satisfaction": ngettext("{n} answer", "{n} answers", n),
        "sale_credit": ngettext("{n} credited effort", "{n} credited efforts", n),
        "follow_up": ngettext("{n} follow-up", "{n} follow-ups", n),
        "aftercare": ngettext("{n} follow-up", "{n} follow-ups", n),
        "aftercare_step": ngettext("{n} step after a sale", "{n} steps after a sale", n),
        "stage": ngettext("{n} stage", "{n} stages", n),
    }


def _of_the_business(n: int) -> dict[str, str]:
    """What both hats share."""
    return {
        "objection": ngettext("{n} objection", "{n} objections", n),
        "product": ngettext("{n} product", "{n} products", n),
        "competitor": ngettext("{n} competitor", "{n} competitors", n),
        "goal": ngettext("{n} goal", "{n} goals", n),
        "estimate": ngettext("{n} estimate", "{n} estimates", n),
        "answer": ngettext("{n} answered objection", "{n} answered objections", n),
        "aside": ngettext("{n} piece of advice", "{n} pieces of advice", n),
        "routine_tick": ngettext("{n} tick of the routine", "{n} ticks of the routine", n),
        "score_rule": ngettext("{n} rule of the score", "{n} rules of the score", n),
    }
