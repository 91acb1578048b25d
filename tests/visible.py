"""Finds text in the screen's code that the owner would see and nobody could translate."""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

SETTERS = frozenset(
    {
        "addAction", "addItem", "addItems", "addMenu", "addRow", "addTab", "critical", "information",
        "insertItem", "question", "setAccessibleDescription", "setAccessibleName", "setDetailedText",
        "setHeaderLabels", "setIconText", "setInformativeText", "setItemText", "setLabelText",
        "setPlaceholderText", "setPlainText", "setPrefix", "setStatusTip", "setSuffix", "setTabText",
        "setText", "setTitle", "setToolTip", "setWhatsThis", "setWindowTitle", "showMessage",
        "showText", "warning",
    }
)  # fmt: skip
CONSTRUCTORS = frozenset(
    {
        "QAction", "QCheckBox", "QCommandLinkButton", "QDockWidget", "QGroupBox", "QLabel", "QLineEdit",
        "QMenu", "QMessageBox", "QPlainTextEdit", "QProgressDialog", "QPushButton", "QRadioButton",
        "QTextEdit", "QToolButton",
    }
)  # fmt: skip
TEXTS = frozenset(
    {
        "caption", "description", "explanation", "heading", "hint", "label", "meaning", "message",
        "placeholder", "sentence", "subtitle", "text", "title", "tooltip", "verdict",
    }
)  # fmt: skip
UNTRANSLATED = frozenset({"smallbiz"})
_WORD = re.compile(r"[^\W\d_]{2,}")


def kit_texts(kit: Path) -> dict[str, tuple[int, ...]]:
    """For each class of the kit, which of its positional arguments are texts to show."""
    found = {}
    for path in kit.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                names = _parameters(node)
                found[node.name] = tuple(i for i, name in enumerate(names) if name in TEXTS)
    return found


def untranslated(code: str, kit: Mapping[str, tuple[int, ...]]) -> Iterator[tuple[int, str]]:
    """Line and text of every literal given where the owner reads it."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call):
            for argument in _shown(node, kit):
                yield from ((node.lineno, text) for text in _literals(argument) if _visible(text))


def _shown(call: ast.Call, kit: Mapping[str, tuple[int, ...]]) -> Iterator[ast.expr]:
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    if name in SETTERS | CONSTRUCTORS:
        yield from call.args
    for index in kit.get(name, ()):
        yield from call.args[index : index + 1]
    yield from (keyword.value for keyword in call.keywords if keyword.arg in TEXTS)


def _literals(node: ast.expr) -> Iterator[str]:
    """Literal texts that an expression can become; what a function returns is its own affair."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts) | ast.List(elts=parts) | ast.Tuple(elts=parts):
            for part in parts:
                yield from _literals(part)
        case ast.BinOp(left=left, right=right) | ast.IfExp(body=left, orelse=right):
            yield from _literals(left)
            yield from _literals(right)
        case ast.BoolOp(values=parts):
            for part in parts:
                yield from _literals(part)
        case ast.Call(func=ast.Attribute(value=text, attr="format" | "join")):
            yield from _literals(text)


def _visible(text: str) -> bool:
    return text not in UNTRANSLATED and _WORD.search(text) is not None


def _parameters(node: ast.ClassDef) -> list[str]:
    for statement in node.body:
        if isinstance(statement, ast.FunctionDef) and statement.name == "__init__":
            return [argument.arg for argument in statement.args.args[1:]]
    return [
        statement.target.id
        for statement in node.body
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name)
    ]
