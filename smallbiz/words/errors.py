"""The two kinds of known trouble; anything else is a fault of the program."""


class RuleBroken(Exception):  # noqa: N818
    """The owner asked for something that a rule forbids; `field` names the input it belongs to."""

    def __init__(self, message: str, field: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.field = field


class StorageProblem(Exception):  # noqa: N818
    """The file cannot be read or written: what happened, what is safe, what to do."""

    def __init__(self, happened: str, safe: str = "", to_do: str = "") -> None:
        super().__init__(" ".join(part for part in (happened, safe, to_do) if part))
        self.happened = happened
        self.safe = safe
        self.to_do = to_do
