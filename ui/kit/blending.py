"""Whether a window may be half transparent: not on X11 without a compositor, which shows it black."""

from __future__ import annotations

from ctypes import CDLL, c_char_p, c_int, c_ulong, c_void_p
from functools import cache

from PySide6.QtGui import QGuiApplication

COMPOSITOR = b"_NET_WM_CM_S%d"
"""The selection that a compositor owns, by the number of the screen (EWMH)."""


@cache
def blends() -> bool:
    """Asked once; where it can't be told, it is taken to be so."""
    if QGuiApplication.platformName() != "xcb":
        return True
    try:
        library = CDLL("libX11.so.6")
    except OSError:
        return True
    return _has_compositor(library)


def _has_compositor(library: CDLL) -> bool:
    library.XOpenDisplay.argtypes, library.XOpenDisplay.restype = [c_char_p], c_void_p
    library.XDefaultScreen.argtypes = library.XCloseDisplay.argtypes = [c_void_p]
    library.XInternAtom.argtypes = [c_void_p, c_char_p, c_int]
    library.XInternAtom.restype = library.XGetSelectionOwner.restype = c_ulong
    library.XGetSelectionOwner.argtypes = [c_void_p, c_ulong]
    display = library.XOpenDisplay(None)
    if not display:
        return True
    name = COMPOSITOR % library.XDefaultScreen(display)
    owner = library.XGetSelectionOwner(display, library.XInternAtom(display, name, 0))
    library.XCloseDisplay(display)
    return bool(owner)
