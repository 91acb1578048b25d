"""A score in the owner's words: its reasons with their points, what it was learned from, its record."""

from smallbiz.insight.score import Kept, Scale, Score
from smallbiz.insight.signs import words_of
from smallbiz.words.formats import counted, number
from smallbiz.words.translation import _, ngettext


def points_words(points: int) -> str:
    """Points with their sign: "+14", "−6"."""
    return f"+{number(points)}" if points > 0 else f"−{number(-points)}"


def reason_lines(score: Score) -> list[tuple[str, str]]:
    """What adds up to the score: points and reason, the start first."""
    lines = [(number(score.start), _("where everybody starts"))]
    return lines + [(points_words(each.points), words_of(each.sign)) for each in score.reasons]


def spoken(score: Score) -> str:
    """The score with its reasons in one sentence."""
    told = ", ".join(f"{points} {words}" for points, words in reason_lines(score))
    return _("Score {score} of 100: {reasons}").format(score=number(score.value), reasons=told)


def lead_basis(scale: Scale) -> str:
    """What the score of a lead rests on."""
    if scale.learned:
        return _learned(scale, _("Learned from {n} of your leads: {won} bought, {lost} did not."))
    told = ngettext(
        "These points are a rule of thumb. Once 20 leads have bought or said no, at least 5 of each,"
        " the points are learned from them; so far {n} has.",
        "These points are a rule of thumb. Once 20 leads have bought or said no, at least 5 of each,"
        " the points are learned from them; so far {n} have.",
        scale.closed,
    )
    return counted(told, scale.closed)


def deal_basis(scale: Scale) -> str:
    """What the score of a deal rests on."""
    if scale.learned:
        return _learned(scale, _("Learned from {n} closed deals: {won} were won, {lost} lost."))
    told = ngettext(
        "These points are a rule of thumb. Once 20 deals have closed, at least 5 won and 5 lost,"
        " the points are learned from them; so far {n} has.",
        "These points are a rule of thumb. Once 20 deals have closed, at least 5 won and 5 lost,"
        " the points are learned from them; so far {n} have.",
        scale.closed,
    )
    return counted(told, scale.closed)


def record_words(kept: Kept) -> str:
    """What became of those who scored high; "" while nobody has."""
    if not kept.scored:
        return ""
    told = ngettext(
        "Of the {n} scored {above} or more, {won} bought.",
        "Of the {n} scored {above} or more, {won} bought.",
        kept.scored,
    )
    return told.format(n=number(kept.scored), above=number(kept.above), won=number(kept.won))


def _learned(scale: Scale, told: str) -> str:
    lost = scale.closed - scale.won
    return told.format(n=number(scale.closed), won=number(scale.won), lost=number(lost))
