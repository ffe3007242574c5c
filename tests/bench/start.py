"""From the command to the first poll, and what it then holds in memory, beside a bare echo bot."""

import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bot.sandbox.clock import MovableClock
from bot.sandbox.server import Server
from bot.sandbox.state import Sandbox
from tests.journeys.outside import ROOT

RUNS = 3


async def report() -> None:
    """Print medians of several runs, the two in turn."""
    figures: dict[str, list[tuple[float, float]]] = {"mesure run": [], "bare echo bot": []}
    for _ in range(RUNS):
        with tempfile.TemporaryDirectory(prefix="mesure-bench-") as folder:
            figures["mesure run"].append(await _measure(["-m", "bot", "run"], Path(folder)))
            figures["bare echo bot"].append(await _measure(["-m", "tests.bench.echo"], Path(folder)))
    print(f"\nstart to first poll, and resident memory (median of {RUNS})")
    for name, runs in figures.items():
        seconds, mebibytes = (statistics.median(one) for one in zip(*runs, strict=True))
        print(f"  {name:<14} {seconds:6.2f} s  {mebibytes:6.0f} MiB")


async def _measure(arguments: Sequence[str], folder: Path) -> tuple[float, float]:
    sandbox = Sandbox(MovableClock(), 1001)
    async with Server(sandbox) as server:
        clean = {name: value for name, value in os.environ.items() if not name.startswith("MESURE_")}
        variables = {
            "MESURE_TOKEN": sandbox.token,
            "MESURE_API_URL": server.url,
            "MESURE_DATABASE_URL": f"sqlite:///{folder / 'mesure.db'}",
            "MESURE_LISTEN": "127.0.0.1:0",
            "MESURE_LOG_LEVEL": "error",
        }
        sandbox.updates.push_raw({})
        last = [sandbox.token, server.url] if arguments[1] == "tests.bench.echo" else []
        began = time.perf_counter()
        process = await asyncio.create_subprocess_exec(
            sys.executable, *arguments, *last, cwd=ROOT, env={**clean, **variables}
        )
        try:
            while sandbox.updates.pending:  # noqa: ASYNC110 - taken by the first poll, confirmed by the second
                await asyncio.sleep(0.01)
            took = time.perf_counter() - began
            await asyncio.sleep(1)
            return took, _resident_mebibytes(process.pid)
        finally:
            process.kill()
            await process.wait()


def _resident_mebibytes(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024
