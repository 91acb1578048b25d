"""What this program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smallbiz import VERSION
from smallbiz.words.translation import _
from ui.kit.labels import label
from ui.kit.sheets import Sheet

if TYPE_CHECKING:
    from ui.window import Window


def open_sheet(window: Window) -> Sheet:
    """Show it above the page."""
    sheet = Sheet(
        window, _("smallbiz {version}").format(version=VERSION), "about", close_tip=_("Close")
    )
    for text in (
        _("Which marketing efforts turned into sales, for the owner who wears both hats."),
        _(
            "It works without the internet and without an account. Everything lies in one file on this computer."
        ),
        _("Free software under the MIT licence. Font: Inter (OFL). Icons: Lucide (ISC)."),
    ):
        sheet.lay.addWidget(label(text, "body", wrap=True))
    sheet.open()
    return sheet
