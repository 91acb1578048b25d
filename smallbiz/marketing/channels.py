"""Where marketing happens: the owner's own list, in the owner's order."""

from collections.abc import Sequence
from dataclasses import dataclass

from smallbiz.marketing import records
from smallbiz.store.rows import called, converted, free_name
from smallbiz.store.store import Store
from smallbiz.words.errors import RuleBroken
from smallbiz.words.translation import _

ICON = "megaphone"
"""Of a channel that the owner gave no other."""


@dataclass(frozen=True)
class ChannelRow:
    """A channel; `activities` counts what was ever planned on it."""

    id: int
    name: str
    icon: str
    hidden: bool
    activities: int


def starting_channels() -> list[tuple[str, str]]:
    """Name and icon of the channels that a new file begins with."""
    return [
        (_("Leaflets"), "newspaper"),
        (_("Instagram"), "camera"),
        (_("E-mail letter"), "mail"),
        (_("Events"), "tent"),
        (_("Google"), "map-pin"),
        (_("Word of mouth"), "gift"),
        (_("Partners"), "graduation-cap"),
        (_("Walk-in"), "store"),
    ]


class Channels:
    """Adds, changes and lists channels."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self, *, hidden: bool = False) -> list[ChannelRow]:
        """The channels in their order; the hidden ones, last, only on request."""
        rows = self._store.rows(
            "SELECT c.id, c.name, c.icon, c.hidden, count(a.id) FROM channel c"
            " LEFT JOIN activity a ON a.channel_id = c.id WHERE c.hidden <= ?"
            " GROUP BY c.id ORDER BY c.hidden, c.position, c.id",
            (hidden,),
        )
        return [ChannelRow(*converted(row, flags=[3])) for row in rows]

    def called(self, name: str) -> int | None:
        """The channel with a name, case and accents aside."""
        return called(self._store, "channel", name)

    def add(self, name: str, icon: str = ICON) -> int:
        """Add a channel at the end; RuleBroken when the name is taken."""
        name = free_name(self._store, "channel", name)
        with self._store.work(_("Add {name}").format(name=name)) as work:
            last = self._store.value("SELECT max(position) FROM channel")
            return work.add(records.Channel(name=name, icon=icon, position=(last or 0) + 1))

    def rename(self, channel_id: int, name: str) -> None:
        """Give it another name."""
        name = free_name(self._store, "channel", name, channel_id)
        with self._store.work(_("Rename to {name}").format(name=name)) as work:
            work.get(records.Channel, channel_id).name = name

    def set_icon(self, channel_id: int, icon: str) -> None:
        """Give it another icon, by name."""
        label = _("Change {name}").format(name=self._name(channel_id))
        with self._store.work(label) as work:
            work.get(records.Channel, channel_id).icon = icon

    def hide(self, channel_id: int, hidden: bool = True) -> None:
        """Take it out of lists, or show it again; its results stay."""
        told = _("Hide {name}") if hidden else _("Show {name}")
        with self._store.work(told.format(name=self._name(channel_id))) as work:
            work.get(records.Channel, channel_id).hidden = hidden

    def reorder(self, channel_ids: Sequence[int]) -> None:
        """Put the channels into this order."""
        with self._store.work(_("Reorder channels")) as work:
            for position, channel_id in enumerate(channel_ids, 1):
                work.get(records.Channel, channel_id).position = position

    def delete(self, channel_id: int) -> None:
        """Delete a channel that was never used; RuleBroken for any other."""
        with self._store.work(_("Delete {name}").format(name=self._name(channel_id))) as work:
            if self._used(channel_id):
                raise RuleBroken(
                    _("This channel was used. Hide it instead, so that old results stay true.")
                )
            work.delete(work.get(records.Channel, channel_id))

    def _used(self, channel_id: int) -> bool:
        return any(
            self._store.one(
                f'SELECT 1 FROM "{link.child}" WHERE "{link.column}" = ? LIMIT 1', (channel_id,)
            )
            for link in self._store.links_to("channel")
        )

    def _name(self, channel_id: int) -> str:
        return str(self._store.value("SELECT name FROM channel WHERE id = ?", (channel_id,)) or "")
