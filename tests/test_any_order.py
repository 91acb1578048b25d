"""Commands, undo, redo and undo of older steps in any order: every state comes back exactly."""

import random
from typing import Any

import pytest

from smallbiz.words.errors import RuleBroken
from tests.conftest import Dump, dump


def any_of(chance: random.Random, workspace: Any, table: str) -> int:
    ids = [ident for (ident,) in workspace.store.rows(f'SELECT id FROM "{table}"')]
    return chance.choice(ids or [0])


def command(chance: random.Random, shop: Any) -> None:
    """One of many things an owner does, with whatever is there."""
    who, other = (any_of(chance, shop, "contact") for _one in range(2))
    deal, name = any_of(chance, shop, "deal"), f"Name {chance.randrange(9)}"
    chance.choice(
        [
            lambda: shop.contacts.add(name, company=f"Firm {chance.randrange(3)}"),
            lambda: shop.contacts.change(who, name=name, recommended_by_id=other or None),
            lambda: shop.contacts.delete([who]),
            lambda: shop.merging.merge(who, other),
            lambda: shop.touches.note(who, "asked", note=name),
            lambda: shop.deals.open(name, contact_id=who or None, value=chance.randrange(999)),
            lambda: shop.deals.change(deal, contact_id=other or None),
            lambda: shop.deals.win(deal),
            lambda: shop.deals.reopen(deal),
            lambda: shop.handovers.let_go(who, "too_far"),
        ]
    )()


def rows_of(state: Dump) -> dict[tuple[str, int], Any]:
    worked_out = {"search", "standing"}
    return {(t, row[0]): row for t, rows in state.items() if t not in worked_out for row in rows}


def stays(was: Any, mine: Any, found: Any) -> bool:
    """Whether a row is as it was edited: of one that was there before, at least the edited fields."""
    if was is None or found is None:
        return bool(found == mine)
    fields = zip(was, mine, found, strict=True)
    return all(kept == edited for old, edited, kept in fields if edited != old)


@pytest.mark.parametrize("seed", range(4))
def test_every_state_comes_back_and_later_edits_stay(workspace: Any, seed: int) -> None:
    chance = random.Random(seed)
    behind: list[Dump] = []
    ahead: list[Dump] = []
    left: dict[int, Dump] = {}
    now = dump(workspace)
    for _turn in range(80):
        what = chance.choice(["do", "do", "do", "undo", "redo", "undo one"])
        before, standing = now, [step for step in workspace.store.steps() if not step.undone]
        if what == "undo" and workspace.undo():
            ahead.append(before)
            now = dump(workspace)
            assert now == behind.pop()
        elif what == "redo" and workspace.redo():
            behind.append(before)
            now = dump(workspace)
            assert now == ahead.pop()
        elif what == "do" or (what == "undo one" and standing):
            older = chance.choice(standing).id if what == "undo one" else 0
            try:
                _undone = workspace.store.undo_step(older) if older else command(chance, workspace)
            except RuleBroken:
                assert dump(workspace) == before
                continue
            now = dump(workspace)
            if now != before:
                behind.append(before)
                ahead.clear()
                left[workspace.undoable().id] = now
            if older:
                was, mine, found = rows_of(left[older]), rows_of(before), rows_of(now)
                edited = [key for key in mine if mine[key] != was.get(key)]
                assert all(stays(was.get(key), mine[key], found.get(key)) for key in edited)
    assert workspace.store.rows("PRAGMA foreign_key_check") == []
    workspace.store.rebuild()
    assert dump(workspace) == now
