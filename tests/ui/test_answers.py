"""Figures worked out beside the screen: the newest question wins, a change makes them stale."""

import threading
from collections.abc import Callable

import pytest

from smallbiz.words.errors import StorageProblem
from smallbiz.workspace import Workspace
from tests.patience import SECONDS
from ui.answers import Answers
from ui.window import Window

OpenShop = Callable[..., Window]


class Slow:
    """Work that waits until it is let go, and counts how often it was done."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.asked: list[str] = []

    def __call__(self, workspace: Workspace, question: str) -> str:
        self.asked.append(question)
        if question == "broken":
            raise StorageProblem("The disk is gone.", "", "")
        self.go.wait(SECONDS)
        return f"{question} of {workspace.business.read().name}"


@pytest.fixture
def slow() -> Slow:
    return Slow()


@pytest.fixture
def answers(open_shop: OpenShop, slow: Slow) -> Answers:
    desk = open_shop().desk
    assert desk is not None
    return Answers(desk, slow, desk)


@pytest.fixture
def came(answers: Answers) -> list[object]:
    told: list[object] = []
    answers.came.connect(told.append)
    return told


def test_only_the_newest_question_is_answered(answers, slow, came, qtbot) -> None:
    for question in ("days", "weeks", "months"):
        answers.ask(question)
    slow.go.set()
    qtbot.waitUntil(lambda: bool(came))
    assert came == ["months of Chain & Bell"]
    assert slow.asked == ["days", "months"]


def test_what_is_known_is_answered_at_once(answers, slow, came, qtbot) -> None:
    slow.go.set()
    answers.ask("days")
    qtbot.waitUntil(lambda: bool(came))
    answers.ask("days")
    assert came == ["days of Chain & Bell"] * 2
    assert slow.asked == ["days"]


def test_what_was_under_way_when_the_file_changed_does_not_count(
    answers, slow, came, qtbot
) -> None:
    answers.ask("days")
    qtbot.waitUntil(lambda: slow.asked == ["days"])
    answers.forget()
    answers.ask("days")
    slow.go.set()
    qtbot.waitUntil(lambda: bool(came))
    assert (came, slow.asked) == (["days of Chain & Bell"], ["days", "days"])


def test_trouble_is_told_and_asking_again_tries_again(answers, slow, came, qtbot) -> None:
    failed: list[object] = []
    answers.failed.connect(failed.append)
    answers.ask("broken")
    qtbot.waitUntil(lambda: len(failed) == 1)
    answers.ask("broken")
    qtbot.waitUntil(lambda: len(failed) == 2)
    slow.go.set()
    answers.ask("days")
    qtbot.waitUntil(lambda: bool(came))
    assert isinstance(failed[0], StorageProblem)


def test_trouble_with_an_older_question_does_not_hold_up_the_newest(
    answers, slow, came, qtbot
) -> None:
    answers.ask("broken")
    answers.ask("days")
    slow.go.set()
    qtbot.waitUntil(lambda: came == ["days of Chain & Bell"])


def test_figures_are_worked_out_one_after_the_other(answers, slow, came, qtbot) -> None:
    other = Slow()
    later = Answers(answers.parent(), other, answers.parent())
    later.came.connect(came.append)
    answers.ask("days")
    qtbot.waitUntil(lambda: slow.asked == ["days"])
    other.go.set()
    later.ask("weeks")
    with pytest.raises(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: bool(came or other.asked), timeout=300)
    slow.go.set()
    qtbot.waitUntil(lambda: len(came) == 2)
    assert set(came) == {"days of Chain & Bell", "weeks of Chain & Bell"}


def test_what_was_worked_out_ahead_is_known(answers, slow, came, qtbot) -> None:
    asked: list[list[str]] = []

    def ahead(workspace: Workspace, questions: list[str]) -> dict[str, str]:
        asked.append(questions)
        return {question: f"{question} ahead" for question in questions}

    slow.go.set()
    answers.ask("days")
    qtbot.waitUntil(lambda: bool(came))
    answers.look_ahead(["days", "weeks"], ahead)
    qtbot.waitUntil(lambda: "weeks" in answers._kept)
    answers.ask("weeks")
    assert came[-1] == "weeks ahead"
    assert (asked, slow.asked) == ([["weeks"]], ["days"])
    answers.look_ahead(["weeks"], ahead)
    assert len(asked) == 1


def test_what_was_worked_out_ahead_of_a_change_does_not_count(answers, slow, came, qtbot) -> None:
    started = threading.Event()

    def ahead(workspace: Workspace, questions: list[str]) -> dict[str, str]:
        started.set()
        slow.go.wait(SECONDS)
        return dict.fromkeys(questions, "stale")

    answers.look_ahead(["weeks"], ahead)
    qtbot.waitUntil(started.is_set)
    answers.forget()
    slow.go.set()
    qtbot.waitUntil(lambda: not answers._ahead)
    answers.ask("weeks")
    qtbot.waitUntil(lambda: bool(came))
    assert came == ["weeks of Chain & Bell"]


def test_a_question_asked_goes_before_what_may_be_asked_next(answers, slow, came, qtbot) -> None:
    batches: list[list[str]] = []

    def ahead(workspace: Workspace, questions: list[str]) -> dict[str, str]:
        batches.append(questions)
        slow.go.wait(SECONDS)
        return dict.fromkeys(questions, "ahead")

    answers.look_ahead(["weeks", "months", "years", "all"], ahead)
    qtbot.waitUntil(lambda: bool(batches))
    answers.ask("days")
    answers.look_ahead(["years", "all"], ahead)
    slow.go.set()
    qtbot.waitUntil(lambda: bool(came) and not answers._ahead)
    assert batches == [["weeks", "months"]]
    answers.look_ahead(["years", "all"], ahead)
    qtbot.waitUntil(lambda: "all" in answers._kept)
    assert batches == [["weeks", "months"], ["years", "all"]]
