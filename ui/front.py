"""A second start brings the first window to the front."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

WAIT = 300
"""Milliseconds for the other window to answer."""


def come_to_front(name: str) -> bool:
    """Ask the window that listens under a name to show itself; whether there is one."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(WAIT):
        return False
    socket.write(b"front")
    socket.waitForBytesWritten(WAIT)
    socket.disconnectFromServer()
    return True


def stay_reachable(window: QWidget, name: str) -> QLocalServer:
    """Listen under a name for later starts."""
    server = QLocalServer(window)
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
    QLocalServer.removeServer(name)
    server.newConnection.connect(lambda: _show(window, server))
    server.listen(name)
    return server


def _show(window: QWidget, server: QLocalServer) -> None:
    connection = server.nextPendingConnection()
    connection.disconnected.connect(connection.deleteLater)
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
