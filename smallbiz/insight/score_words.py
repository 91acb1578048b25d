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
        told = _("Learned from your {n} leads that ended: {won} of them bought.")
        return told.format(n=number(scale.closed), won=number(scale.won))
    return _rules(scale, ngettext("{n} lead has ended", "{n} leads have ended", scale.closed))


def deal_basis(scale: Scale) -> str:
    """What the score of a deal rests on."""
    if scale.learned:
        told = _("Learned from your {n} deals that closed: {won} of them were won.")
        return told.format(n=number(scale.closed), won=number(scale.won))
    return _rules(scale, ngettext("{n} deal has closed", "{n} deals have closed", scale.closed))


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


def _rules(scale: Scale, so_far: str) -> str:
    told = _("These points are a rule of thumb. {so_far} so far; from 20 on, 5 won and 5 lost among"
             " them, the score is learned from them.")  # fmt: skip
    return told.format(so_far=counted(so_far, scale.closed))
