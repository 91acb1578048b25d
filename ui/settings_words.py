"""The parts of the settings as Find or do anything names and finds them."""

from typing import NamedTuple

from smallbiz.words.translation import _


class Part(NamedTuple):
    """A part of a section; `also` are other words that find it, `field` the one it begins with where
    it is not at the top."""

    key: str
    section: str
    icon: str
    words: str
    also: str
    field: str = ""


def parts_of_settings() -> list[Part]:
    """What can be found of the settings, in their order."""
    return [*_of_the_business(), *_of_both_hats(), *_of_the_program()]


def _of_the_business() -> list[Part]:
    return [
        Part(
            "business",
            "business",
            "store",
            _("Your business"),
            _(
                "report day, business name, company name, logo, owner, currency, country, VAT, tax,"
                " hourly rate, value of an hour, margin, situation, address, week starts"
            ),
        ),
        Part(
            "estimates",
            "goals",
            "target",
            _("Your own estimates"),
            _("average sale, close rate, win rate, conversion rate, how many leads do I need"),
            "estimate_sale",
        ),
        Part(
            "products",
            "products",
            "tag",
            _("What you sell"),
            _(
                "products, services, price list, prices, articles, margin of a product, bought again"
            ),
        ),
    ]


def _of_both_hats() -> list[Part]:
    return [
        Part(
            "stages",
            "stages",
            "square-kanban",
            _("Deal stages"),
            _("stages, pipeline, board columns, columns, chance, probability, rename a stage"),
        ),
        Part(
            "channels",
            "channels",
            "megaphone",
            _("Channels"),
            _("add a channel, new channel, social media, instagram, newsletter, market stall"),
        ),
        Part(
            "heard",
            "heard",
            "quote",
            _("What Sales hears"),
            _("objections, doubts, why people hesitate, competitors, competition, rivals"),
        ),
        Part(
            "aftercare",
            "aftercare",
            "heart",
            _("What comes after a sale"),
            _(
                "aftercare, after a sale, after-sales, satisfaction call, satisfied customers, ask"
                " for a review, rating, cross-sell, up-sell, buy again"
            ),
        ),
    ]


def _of_the_program() -> list[Part]:
    return [
        Part(
            "reports",
            "reports",
            "printer",
            _("Keep the weekly reports"),
            _("report folder, save reports, archive, weekly PDF, old reports"),
        ),
        Part(
            "restore",
            "backups",
            "hard-drive",
            _("Restore a backup"),
            _("backups, go back, older version, old file, recover, lost data"),
        ),
        Part(
            "appearance",
            "look",
            "palette",
            _("Look and language"),
            _(
                "language, sprache, german, english, deutsch, englisch, font size, text size,"
                " dark mode, colors, colours, theme, appearance"
            ),
        ),
    ]
