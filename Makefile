# Every target sets up what it needs first; a second run starts at once. `make help` lists the targets.

VENV   := .venv
PYTHON := $(VENV)/bin/python
LOCK   := requirements.lock
WORDS  := $(patsubst %.ts,%.qm,$(wildcard resources/i18n/*.ts))

.DEFAULT_GOAL := help
.PHONY: help demo test tests quick coverage mutants test-servers bench-servers monkey setup lint bench wheel pictures lock clean

help:  ## this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST)

demo: setup  ## the summit on sample data: opens the kiosk, or plays half an hour offscreen where there is no display
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then exec $(PYTHON) -m kiosk demo; \
	else exec $(PYTHON) -m kiosk demo --headless demo-report; fi

test: $(VENV)/test.stamp setup  ## everything that must hold: lint and tests, side by side
	@$(MAKE) --no-print-directory -j2 lint tests

tests: $(VENV)/test.stamp setup
	$(PYTHON) -m pytest -q -n auto --dist worksteal

test-servers: $(VENV)/test.stamp setup  ## a day beside a real Indico and a real pretix, started for it; SERVERS=server.json uses one that runs
	SERVERS=$(SERVERS) $(PYTHON) -m pytest -q -x tests/servers

bench-servers: $(VENV)/test.stamp setup  ## how fast the kiosk follows them: PEOPLE (5000) each, in events made for it
	SERVERS=$(SERVERS) $(PYTHON) -m tests.servers.bench $(or $(PEOPLE),5000)

quick: setup  ## format, rules, types, contracts, and the tests of what changed since main
	@$(VENV)/bin/ruff format --check -q . && $(VENV)/bin/ruff check -q . && $(VENV)/bin/mypy --strict kiosk tests && $(VENV)/bin/lint-imports >/dev/null
	@changed=$$(.ci/changed) && [ -z "$$changed" ] || $(PYTHON) -m pytest -q -n auto $$changed

monkey: $(VENV)/test.stamp setup  ## a kiosk that is scanned, pressed and broken by chance: SEEDS days of ACTIONS each
	MONKEY_SEEDS=$(or $(SEEDS),200) MONKEY_ACTIONS=$(or $(ACTIONS),5000) $(PYTHON) -m pytest -q tests/monkey/test_monkey.py

coverage: $(VENV)/test.stamp setup  ## every branch of the rules, the chain and the codes is gone by a test
	$(VENV)/bin/coverage run -m pytest -q tests/domain tests/admission tests/credentials tests/journal/test_chain.py tests/roster tests/commands/test_cli.py tests/screens/dialogs
	$(VENV)/bin/coverage report

mutants: $(VENV)/test.stamp setup  ## five minutes of small faults put into the rules and the chain: all are noticed
	MINUTES=$(MINUTES) SEED=$(SEED) $(PYTHON) -m tests.mutants

lint: setup  ## format, rules, types, who may import whom
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/ruff check .
	$(VENV)/bin/mypy --strict kiosk tests
	$(VENV)/bin/lint-imports

bench: setup  ## the budgets, measured on this machine
	$(PYTHON) -m tests.bench

setup: $(VENV)/run.stamp $(VENV)/kiosk.stamp $(WORDS)  ## system packages, .venv from the hashed lock, the kiosk itself, its translations

wheel: setup  ## dist/*.whl
	$(PYTHON) -m build --wheel --no-isolation

pictures: setup  ## resources/pictures, which the README shows, anew from the demo
	$(PYTHON) -m kiosk demo --headless demo-report
	mkdir -p resources/pictures
	cd demo-report && cp gate-admitted.png gate-refused.png gate-held.png gate-admitted-arabic.png security.png designer.png badge*.png ../resources/pictures/

lock:  ## requirements.lock anew from pyproject.toml
	@tools=$$(mktemp -d) && trap 'rm -rf "$$tools"' EXIT && python3 -m venv "$$tools" && "$$tools/bin/pip" install -q uv && \
	"$$tools/bin/uv" pip compile pyproject.toml --extra dev --generate-hashes --universal --python-version 3.11 \
	    --no-header --no-annotate -o $(LOCK)

clean:  ## all that can be made again
	[ ! -d build/servers ] || servers/stop.sh build/servers/*
	rm -rf $(WORDS) $(VENV) dist build demo-report .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage .import_linter_cache .benchmarks

resources/i18n/%.qm: resources/i18n/%.ts | $(VENV)/lock.stamp
	@$(VENV)/bin/pyside6-lrelease -silent $< -qm $@

$(VENV)/run.stamp $(VENV)/test.stamp: $(VENV)/%.stamp: .ci/packages
	@.ci/packages $*
	@mkdir -p $(VENV) && touch $@

$(VENV)/lock.stamp: $(LOCK) | $(VENV)/run.stamp
	@python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	    { echo "The kiosk needs Python 3.11 or newer; python3 here is $$(python3 --version)." >&2; exit 1; }
	@$(PYTHON) -m pip --version >/dev/null 2>&1 || python3 -m venv --clear $(VENV)
	$(PYTHON) -m pip install -q --disable-pip-version-check --require-hashes -r $(LOCK)
	@touch $(VENV)/run.stamp $@

$(VENV)/kiosk.stamp: pyproject.toml $(VENV)/lock.stamp
	$(PYTHON) -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@
