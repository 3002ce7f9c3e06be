# The two commands of the README. Each makes its own virtual environment; nothing needs root.
PYTHON ?= python3
PORT ?= 8000
INSTALL = -m pip install --quiet --disable-pip-version-check
PIP = $(INSTALL) --constraint requirements.lock

.PHONY: bench chaos demo test lint types tests browser screenshots golden lock clean

demo: .venv-demo/ready
	.venv-demo/bin/stegvis demo --port $(PORT)

test: .venv-test/ready browser lint types tests

lint: .venv-test/ready
	.venv-test/bin/ruff check .
	.venv-test/bin/ruff format --check .

types: .venv-test/ready
	.venv-test/bin/mypy

tests: .venv-test/ready
	.venv-test/bin/pytest -n auto
	.venv-test/bin/pytest -n auto --engine postgresql

.venv-demo/ready: pyproject.toml requirements.lock
	$(PYTHON) -m venv .venv-demo
	.venv-demo/bin/python $(PIP) --editable .
	touch $@

.venv-test/ready: pyproject.toml requirements.lock
	$(PYTHON) -m venv .venv-test
	.venv-test/bin/python $(PIP) --editable '.[test]'
	touch $@

# Chromium and fonts for the tests in a browser: installed where that is allowed, else those tests say what they lack.
browser:
	@if ! command -v chromium >/dev/null || ! fc-list 2>/dev/null | grep -q NotoSansArabic; then \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
	      chromium fontconfig fonts-noto-core fonts-noto-color-emoji >/dev/null; \
	  else echo "Not installed: chromium, fonts-noto-core, fonts-noto-color-emoji. The browser tests are skipped."; fi; fi

# How fast it is: some 25 minutes on a quiet machine; `make bench ONLY="--only taps"` renews single rows of the page.
bench: .venv-bench/ready
	.venv-bench/bin/python -m benchmarks $(ONLY)

# What holds under faults: some 25 minutes; a row alone: .venv-test/bin/python -m benchmarks.chaos ROW --help
chaos: .venv-test/ready
	.venv-test/bin/python -m benchmarks.chaos all

.venv-bench/ready: pyproject.toml requirements.lock
	$(PYTHON) -m venv .venv-bench
	grep -v '^pydantic' requirements.lock > .venv-bench/constraints.txt  # aiogram asks for an older one
	.venv-bench/bin/python $(INSTALL) --constraint .venv-bench/constraints.txt --editable '.[test,bench]'
	touch $@

# The pictures in the README, made anew from the demo.
screenshots: .venv-test/ready browser
	.venv-test/bin/python -m tests.screenshots

# How every message of every language leaves, written down anew: look at what git says has changed.
golden: .venv-test/ready
	.venv-test/bin/pytest -q -n 0 --golden tests/test_golden.py

# What is tested, without addresses.
lock:
	rm -rf .venv-lock && $(PYTHON) -m venv .venv-lock
	.venv-lock/bin/python -m pip install --quiet '.[test]'
	.venv-lock/bin/python -m pip freeze --exclude stegvis > requirements.lock
	rm -rf .venv-lock

clean:
	rm -rf .venv-bench .venv-demo .venv-test .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist
