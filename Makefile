# Everything sets itself up; the second time it starts at once.
#
#   make run           open smallbiz; without a screen, do the demonstration day in the terminal
#   make demo          open the demonstration business
#   make test          run the tests
#   make check         format, lint, types, contracts between the floors, tests with coverage
#   make screenshots   take the pictures in docs/pictures/ from the real window
#   make translations  bring the catalogues up to date with the messages in the code
#   make bench         measure speed, memory and honesty of the figures (SIZES="0.1 10": more sizes)
#   make lock          write requirements*.txt anew from pyproject.toml (LOCK=--upgrade for newer ones)
#   make bundle        pack the program with its own Python into dist/smallbiz/ and try it
#   make clean         remove everything that was made here, except your files

PYTHON ?= python3
SIZES ?= 0.1
BIN := .venv/bin
DEMONSTRATION := out/demonstration.smallbiz
CATALOGUES := $(wildcard resources/translations/*/LC_MESSAGES/*.po)
PROGRAM := .venv/ready-program $(CATALOGUES:.po=.mo)
DEVELOPMENT := .venv/ready-development $(CATALOGUES:.po=.mo)
LOCKING := $(BIN)/uv pip compile pyproject.toml --quiet --system-certs --universal --python-version 3.11 \
	--generate-hashes --only-binary :all: --no-emit-index-url --no-header --no-annotate $(LOCK)

SCREEN := $(DISPLAY)$(WAYLAND_DISPLAY)
ifneq ($(shell uname),Linux)
SCREEN := yes
endif

.PHONY: help run demo day test check screenshots translations bench lock bundle clean
.NOTPARALLEL:

help:
	@sed -n 's/^#  *make/make/p' Makefile

ifdef SCREEN
run: $(PROGRAM) .venv/ready-screen
	@$(BIN)/python -m smallbiz

demo: $(PROGRAM) .venv/ready-screen $(DEMONSTRATION)
	@$(BIN)/python -m smallbiz $(DEMONSTRATION)
else
run demo: day
endif

day: $(PROGRAM)
	@echo "There is no screen here, so the demonstration day is done in the terminal."
	@$(BIN)/python -m smallbiz day --to out

$(DEMONSTRATION): | $(PROGRAM)
	@mkdir -p $(@D)
	@$(BIN)/python -m smallbiz demo --to $@

test: $(DEVELOPMENT)
	$(BIN)/python -m pytest --numprocesses 2 --dist worksteal $(TESTS)

check: $(DEVELOPMENT)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	@PYTEST_ADDOPTS=--cov $(MAKE) --no-print-directory test

screenshots: $(DEVELOPMENT)
	$(BIN)/python -m tests.pictures docs/pictures

translations: .venv/ready-development
	$(BIN)/python setup/translations.py

bench: $(DEVELOPMENT)
	SIZES="$(SIZES)" $(BIN)/python -m tests.bench

lock: .venv/ready-development
	$(LOCKING) --output-file requirements.txt
	$(LOCKING) --group dev --constraint requirements.txt --output-file requirements-dev.txt

bundle: $(DEVELOPMENT) .venv/ready-bundle
	$(BIN)/pyinstaller --noconfirm --clean --log-level ERROR build.spec
	QT_QPA_PLATFORM=offscreen dist/smallbiz/smallbiz day --to build/tried

clean:
	rm -rf .venv build dist out htmlcov .coverage .mypy_cache .pytest_cache .ruff_cache

.venv/ready-program: requirements.txt
.venv/ready-development: requirements-dev.txt
.venv/ready-%: setup/prepare.py
	@$(PYTHON) -c 'import sys; (3, 11) <= sys.version_info[:2] <= (3, 13) or sys.exit( \
		"smallbiz needs Python 3.11, 3.12 or 3.13, but $(PYTHON) is %d.%d. If another one is here," \
		" name it: make run PYTHON=python3.12" % sys.version_info[:2])'
	@$(PYTHON) setup/prepare.py $*
	@mkdir -p $(@D) && touch $@

%.mo: %.po
	@$(BIN)/python -m babel.messages.frontend --quiet compile --input-file $< --output-file $@
