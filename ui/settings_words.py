"""The parts of the settings as Find or do anything names and finds them."""

from smallbiz.words.translation import _


def parts_of_settings() -> list[tuple[str, str, str, str, str]]:
    """Of each its key, section, icon, words, and other words that find it."""
    return [
        (
            "business",
            "business",
            "store",
            _("Your business"),
            _(
                "report day, business name, company name, logo, owner, currency, country, VAT, tax,"
                " hourly rate, value of an hour, margin, situation, address, week starts"
            ),
        ),
        (
            "estimates",
            "goals",
            "target",
            _("Your own estimates"),
            _("average sale, close rate, win rate, conversion rate, how many leads do I need"),
        ),
        (
            "products",
            "products",
            "tag",
            _("What you sell"),
            _(
                "products, services, price list, prices, articles, margin of a product, bought again"
            ),
        ),
        (
            "stages",
            "stages",
            "square-kanban",
            _("Deal stages"),
            _("stages, pipeline, board columns, columns, chance, probability, rename a stage"),
        ),
        (
            "channels",
            "channels",
            "megaphone",
            _("Channels"),
            _("add a channel, new channel, social media, instagram, newsletter, market stall"),
        ),
        (
            "heard",
            "heard",
            "quote",
            _("What Sales hears"),
            _("objections, doubts, why people hesitate, competitors, competition, rivals"),
        ),
        (
            "aftercare",
            "aftercare",
            "heart",
            _("What comes after a sale"),
            _(
                "aftercare, after a sale, after-sales, satisfaction call, satisfied customers, ask"
                " for a review, rating, cross-sell, up-sell, buy again"
            ),
        ),
        (
            "reports",
            "reports",
            "printer",
            _("Keep the weekly reports"),
            _("report folder, save reports, archive, weekly PDF, old reports"),
        ),
        (
            "restore",
            "backups",
            "hard-drive",
            _("Restore a backup"),
            _("backups, go back, older version, old file, recover, lost data"),
        ),
        (
            "appearance",
            "look",
            "palette",
            _("Look and language"),
            _(
                "language, german, english, deutsch, englisch, font size, text size, dark mode,"
                " colors, colours, theme, appearance"
            ),
        ),
    ]
