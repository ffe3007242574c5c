# Everything here needs only Python 3.11 to 3.13 with venv, make, and a package registry.
.DEFAULT_GOAL := help
.PHONY: help try test lint check run bench screenshots
UV := .venv/bin/python -m uv
RUN := .venv/bin/python -m

help:  ## what can be made
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile | expand -t 14

try: .venv/.runtime  ## talk to the bot on a local chat page; no token needed
	@$(RUN) bot try

run: .venv/.runtime  ## talk on Telegram (needs MESURE_TOKEN)
	@$(RUN) bot run

test: .venv/.development  ## every test that can run here, on SQLite and PostgreSQL
	@$(RUN) pytest

lint: .venv/.development  ## format, lint, types, architecture, the library
	@$(RUN) ruff format --check .
	@$(RUN) ruff check .
	@$(RUN) mypy
	@.venv/bin/lint-imports --no-logo
	@$(RUN) bot check

check: lint test  ## all of that, and every test

bench: .venv/.development  ## what things cost, side by side in one run
	@$(RUN) tests.bench

screenshots: .venv/.development  ## the README's pictures, from the real page
	@$(RUN) tests.screenshots

.venv/.uv:
	@set -e; found=; for python in python3 python3.13 python3.12 python3.11; do \
	  if $$python -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null; then found=$$python; break; fi; done; \
	if [ -z "$$found" ]; then echo "Mesure needs Python 3.11, 3.12 or 3.13: install one, then run make again." >&2; exit 1; fi; \
	if ! $$found -c 'import ensurepip, venv' 2>/dev/null; then echo "Mesure needs Python's venv module: on Debian or Ubuntu, install python3-venv, then run make again." >&2; exit 1; fi; \
	$$found -m venv --clear .venv; \
	if ! .venv/bin/python -m pip install --quiet --disable-pip-version-check uv==0.13.9; then echo "Mesure could not download its packages: check the connection to the package registry, then run make again." >&2; exit 1; fi; \
	touch .venv/.uv

.venv/.runtime: .venv/.uv uv.lock pyproject.toml
	@$(UV) sync --quiet --frozen --inexact --no-dev || { echo "Mesure could not install its packages (see above); mend that, then run make again." >&2; exit 1; }
	@touch .venv/.runtime

.venv/.development: .venv/.uv uv.lock pyproject.toml
	@$(UV) sync --quiet --frozen --inexact || { echo "Mesure could not install its packages (see above); mend that, then run make again." >&2; exit 1; }
	@touch .venv/.development .venv/.runtime
