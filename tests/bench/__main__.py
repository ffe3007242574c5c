"""`make bench`: every measurement, one after the other."""

import asyncio

from tests.bench import questions, start

if __name__ == "__main__":
    questions.report()
    asyncio.run(start.report())
