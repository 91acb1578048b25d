"""What became of the leads of each line: how many Sales took over, sent back, or let go, and why."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from smallbiz.insight.effort_story import Heard, Said, reason_words
from smallbiz.insight.reach import Days
from smallbiz.journey.handover import TAKEN_OVER, reason_label
from smallbiz.store.store import Store

_DECIDED = f"""
SELECT h.contact_id, coalesce(t.activity_id, -t.channel_id), h.verdict, h.reason, h.note
FROM handover h JOIN touch t ON t.id =
  (SELECT f.id FROM touch f WHERE f.contact_id = h.contact_id
   AND (f.activity_id IS NOT NULL OR f.channel_id IS NOT NULL) ORDER BY f.on_day, f.id LIMIT 1)
WHERE t.on_day BETWEEN ? AND ?
ORDER BY h.contact_id, h.verdict = '{TAKEN_OVER}', h.on_day, h.id
"""
"""The last one decides of each contact, or that Sales once took it over."""

Key = Callable[[int, int], int | None]
"""Contact and single effort that found it -> the number of its line, None where it has none."""


@dataclass(frozen=True)
class Handed:
    """Leads by what Sales decided, each counted once; `heard` says why not, most frequent first."""

    taken_over: int = 0
    sent_back: int = 0
    not_a_fit: int = 0
    heard: tuple[Heard, ...] = ()

    @property
    def decided(self) -> int:
        """Of how many leads Sales decided."""
        return self.taken_over + self.sent_back + self.not_a_fit


def handed(store: Store, days: Days, line_of: Key) -> tuple[dict[int | None, Handed], Handed]:
    """Of the leads found in a period, by line, and all together."""
    last = {row[0]: row for row in store.rows(_DECIDED, tuple(days))}
    lines: dict[int | None, Counter[tuple[str, str]]] = {}
    total: Counter[tuple[str, str]] = Counter()
    for contact, effort, verdict, reason, note in last.values():
        said = verdict, _why(verdict, reason, note)
        lines.setdefault(line_of(contact, effort), Counter())[said] += 1
        total[said] += 1
    return {key: _handed(counts) for key, counts in lines.items()}, _handed(total)


def _why(verdict: str, reason: str | None, note: str) -> str:
    return "" if verdict == TAKEN_OVER else reason_words(reason_label(reason), reason, note)


def _handed(counts: Counter[tuple[str, str]]) -> Handed:
    each: Counter[str] = Counter()
    for (verdict, _words), count in counts.items():
        each[verdict] += count
    heard = [
        Heard(Said(verdict), words, count) for (verdict, words), count in counts.items() if words
    ]
    heard.sort(key=lambda said: (-said.count, said.said, said.words))
    taken = each.pop(TAKEN_OVER, 0)
    return Handed(taken, each[Said.SENT_BACK], each[Said.NOT_A_FIT], tuple(heard))
