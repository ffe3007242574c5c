"""`make bench`: every measurement, one after the other."""

import asyncio

from tests.bench import charts, growth, nudges, questions, start

if __name__ == "__main__":
    questions.report()
    growth.report()
    asyncio.run(nudges.report())
    charts.report()
    asyncio.run(start.report())
