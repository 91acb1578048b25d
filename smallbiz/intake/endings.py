"""How a deal ended, in the words of its stage: "Closed Lost to Competition" is lost, and says why."""

from smallbiz.intake.vocabulary import answer_key, answers


def ended_as(text: str) -> str:
    """won, lost or "": a word for it, alone or before others: "Lost – too expensive"."""
    parts, known = answer_key(text).split(), answers("stage")
    beginnings = (" ".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((known[words] for words in beginnings if words in known), "")


def reason_in(text: str) -> str:
    """The words of a known reason with which a text ends; "" where it ends with none."""
    parts, known = answer_key(text).split(), answers("lost_reason")
    endings = (" ".join(parts[place:]) for place in range(len(parts)))
    return next((words for words in endings if words in known), "")
