"""What the monthly page says: the month against the one before, what worked, and what is coming."""

from collections import Counter

from smallbiz.insight.funnel_words import stage_lines, weakest_words
from smallbiz.insight.month import Month
from smallbiz.insight.outlook_words import basis_words, coming_words, goal_words
from smallbiz.insight.span import Closing
from smallbiz.output.month_sentence import month_sentence
from smallbiz.output.parts import Parts
from smallbiz.output.room import MOST_OF_MONTH, room_for
from smallbiz.output.sheet import Choices, Part, Report, Row, Story
from smallbiz.output.tiles import tiles
from smallbiz.output.weekly import made_on, page_numbers, tiles_note
from smallbiz.words.formats import counted, days, month_name
from smallbiz.words.periods import month as month_around
from smallbiz.words.translation import _, language, ngettext


def monthly_page(
    month: Month,
    business: str,
    currency: str,
    choices: Choices | None = None,
    logo: bytes | None = None,
) -> Report:
    """What the page says of a month; `business` is the line at its head, `logo` a PNG beside it."""
    wanted = choices or Choices()
    reasons = len({deal.reason for deal in month.lost})
    efforts = len(month.worked.results)
    room = room_for(len(month.won), reasons, efforts, wanted, MOST_OF_MONTH)
    write = _MonthParts(month, currency, wanted, room)
    return Report(
        language(),
        business,
        month_name(month.days.since),
        _("The month in one page"),
        wanted.sentence or month_sentence(month, currency),
        tiles(month, currency) if wanted.numbers else (),
        tiles_note(month, _arrows(month)),
        write.won(_("Nothing was sold this month.")) if wanted.closed else None,
        write.lost() if wanted.closed else None,
        write.worked(month_name(month.days.since, year=False)) if wanted.worked else None,
        None,
        None,
        _("Notes") if wanted.notes else None,
        made_on(month.today),
        page_numbers(1),
        logo,
        write.coming() if wanted.coming else None,
        write.funnel() if wanted.funnel else None,
    )


def _arrows(month: Month) -> str:
    """With what the tiles compare: a running month with as many days of the one before."""
    before = month.compared
    whole = before == month_around(before.since)
    told = month_name(before.since, year=False) if whole else days(before)
    return _("Arrows compare with {days}.").format(days=told)


class _MonthParts(Parts[Month]):
    """With why deals were lost, what is coming and the way to a sale."""

    def lost(self) -> Part:
        """What was lost, a line for each reason, the most frequent one first."""
        lost = self.figures.lost
        aside = ngettext("{n} deal, {money}", "{n} deals, {money}", len(lost))
        groups = [
            Closing(reason, "", self._names(deals), sum(deal.amount for deal in deals), reason)
            for reason, deals in by_reason(lost)
        ]
        return Part(
            _("Lost"),
            self.count_and_money(aside, lost, len(lost)),
            *self.rows(groups, self.room.lost, self._reason),
            _("No deal was lost this month."),
        )

    def coming(self) -> Story:
        """What the next month will bring, or what it brought."""
        following = month_name(self.figures.days.following().since, year=False)
        found, heading = self.figures.coming, _("Coming in {month}").format(month=following)
        if found is None:
            money = self.show(self.figures.next_revenue)
            return Story(heading, "", (_("{money} came in.").format(money=money),))
        said = (
            coming_words(found.forecast, self.currency),
            goal_words(found, self.currency),
            basis_words(found.forecast) if found.forecast.deals else "",
        )
        return Story(heading, "", tuple(line for line in said if line))

    def funnel(self) -> Story:
        """How many reached each step, how many of them went on, and the step that got worse."""
        found = self.figures.funnel
        weakest = weakest_words(found) or _("No step got clearly worse.")
        return Story(_("The way to a sale"), "", (*stage_lines(found), weakest))

    def _reason(self, group: Closing) -> Row:
        return Row("", group.what, group.told, self.show(group.amount))

    def _names(self, deals: list[Closing]) -> str:
        """How many, and which; those of one name once, with their number."""
        told = counted(ngettext("{n} deal", "{n} deals", len(deals)), len(deals))
        each = Counter(deal.what for deal in deals)
        names = (f"{many} × {name}" if many > 1 else name for name, many in each.items())
        return f"{told}: " + ", ".join(names)


def by_reason(lost: tuple[Closing, ...]) -> list[tuple[str, list[Closing]]]:
    """Lost deals by why, the most frequent reason first, then the one that cost most."""
    groups: dict[str, list[Closing]] = {}
    for deal in lost:
        groups.setdefault(deal.reason, []).append(deal)

    def weight(group: tuple[str, list[Closing]]) -> tuple[int, int, str]:
        return -len(group[1]), -sum(deal.amount for deal in group[1]), group[0]

    return sorted(groups.items(), key=weight)
