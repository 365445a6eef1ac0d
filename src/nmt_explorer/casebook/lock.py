"""A lock that the system takes away when its holder ends, however it ends."""

import os
import sys
from pathlib import Path


class FileLock:
    """Held by at most one window at a time, also among the windows of one process."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    def take(self) -> bool:
        """Hold the lock from now on; False while another holds it, or where nothing can be locked."""
        if self._handle is not None:
            return True
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return False
        if not _locked(handle):
            os.close(handle)
            return False
        self._handle = handle
        return True

    def release(self, *, is_done: bool) -> None:
        """Let go; ``is_done`` when nobody will want the lock again."""
        if self._handle is None:
            return
        os.close(self._handle)
        self._handle = None
        if is_done:
            self._path.unlink(missing_ok=True)


def _locked(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
