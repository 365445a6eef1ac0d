"""Starting: first paint and memory beside a bare PySide6 window, and how soon the atlas answers."""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bench.programs.moments import told
from bench.report import Result

ROOT = Path(__file__).resolve().parents[1]
TIMES = 7
PATIENCE_S = 60
PAINT_BUDGET = 1.5
READY_BUDGET_MS = 1000.0
MEMORY_BUDGET = 1.8


@dataclass(frozen=True, slots=True)
class Start:
    """One start of a program: seconds from its launch to the first paint, from there to ready, and memory."""

    painted: float
    ready_after: float
    megabytes: float


def measure_window(times: int = TIMES) -> tuple[Result, Result, Result]:
    """Medians over starts in fresh processes, the two programs in turn."""
    bare, ours = [], []
    with TemporaryDirectory() as folder:
        for _ in range(times):
            bare.append(_start("bench.programs.bare_window", folder))
            ours.append(_start("bench.programs.explorer_window", folder))
    bare_paint, paint = median(s.painted for s in bare), median(s.painted for s in ours)
    bare_memory, memory = median(s.megabytes for s in bare), median(s.megabytes for s in ours)
    return (
        Result(
            "first painted window / bare window",
            paint / bare_paint,
            PAINT_BUDGET,
            "×",
            f"{paint * 1000:.0f} ms; bare {bare_paint * 1000:.0f} ms; medians of {times} fresh starts",
        ),
        Result(
            "atlas ready after first paint",
            median(s.ready_after for s in ours) * 1000,
            READY_BUDGET_MS,
            "ms",
            f"the window is usable meanwhile; slowest {max(s.ready_after for s in ours) * 1000:.0f} ms",
        ),
        Result(
            "memory with atlas / bare window",
            memory / bare_memory,
            MEMORY_BUDGET,
            "×",
            f"{memory:.0f} MB; bare {bare_memory:.0f} MB",
        ),
    )


def _start(program: str, folder: str) -> Start:
    """Start a program with a configuration folder of its own and wait for what it tells."""
    environment = os.environ | {"XDG_CONFIG_HOME": folder}
    begun = time.time()
    command = [sys.executable, "-m", program, folder]
    try:
        done = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=PATIENCE_S
        )
    except subprocess.TimeoutExpired as late:
        raise RuntimeError(f"{program} was not ready after {PATIENCE_S} s") from late
    if done.returncode:
        raise RuntimeError(f"{program} ended with {done.returncode}:\n{done.stderr}")
    moments = told(done.stdout)
    return Start(moments.painted - begun, moments.ready - moments.painted, moments.megabytes)
