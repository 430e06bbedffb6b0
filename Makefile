# Everything a developer or a CI machine does here. `make` alone lists it.
#
# Builds use the dev profile unless PROFILE=release: its dependencies are optimised enough for a demo, a first
# build takes a fraction of the time (release links with LTO), and `up`, `demo`, `test` and `check` share its parts.
# For the same reason every build selects the whole workspace: with fewer packages, cargo would choose other
# features of the same dependencies and build them once more.

.SUFFIXES:
.DEFAULT_GOAL := help
SHELL := /bin/sh

PROFILE ?= dev
ARGS ?=
TARGET := $(or $(CARGO_TARGET_DIR),target)
BIN := $(TARGET)/$(if $(filter dev,$(PROFILE)),debug,$(PROFILE))
TOOLS := $(TARGET)/tools
CARGO := cargo
BUILD := $(CARGO) build --locked --workspace --profile $(PROFILE)
DEBUG := $(CARGO) build --locked --workspace

# The command-line tool has to be the library's version, so its version is the lock file's.
SQLX_VERSION := $(shell awk '/^name = "sqlx"$$/ { getline; gsub(/[^0-9.]/, ""); print }' Cargo.lock)
DENY_VERSION := 0.20.2
PROGENITOR_VERSION := 0.15.1

# A shell that has not read rustup's changes to its PATH still finds it.
export PATH := $(PATH):$(HOME)/.cargo/bin
# Queries are checked against .sqlx, whatever DATABASE_URL a developer has set.
export SQLX_OFFLINE := true

.PHONY: help up demo test check bench chaos soak fuzz-api openapi openapi-release sqlx sdk sdk-check sdk-test \
  tools-needed npm-needed fmt lints clippy doc sqlx-check openapi-check deny fuzz-check sqlx-cli cargo-deny progenitor with-postgres

help: ## Show this list
	@echo 'make up       start everything here: PostgreSQL, provider sandbox, API, worker; Ctrl-C stops it'
	@echo '              ARGS=--fresh starts over, ARGS=--help shows more'
	@echo 'make demo     send to 2,000 recipients through failing providers and check the account; ends by itself'
	@echo 'make test     run every test; starts the PostgreSQL it needs, or uses TEST_POSTGRES_URL'
	@echo 'make check    everything else that has to hold: format, lints, docs, queries, OpenAPI, clients, licences, configuration'
	@echo 'make bench    measure queue, intake, fan-out and urgency side by side with their rivals, into docs/performance.md;'
	@echo '              QUICK=1 takes less than ten minutes, ARGS="--only queue,intake" measures parts'
	@echo 'make chaos    kill, stop, cut off and flood real processes, then compare the books of everybody; within 30'
	@echo '              minutes; SCENARIO=name plays one (target/debug/automata-chaos list), SEED=n repeats a run'
	@echo 'make soak     the same faults at random for DURATION=6h; latency and memory have to stay as they were'
	@echo 'make fuzz-api requests nobody would write, made from openapi.json, against everything; every answer has to be'
	@echo '              documented; QUICK=1 takes a minute, SEED=n repeats a run, EXAMPLES=n makes it longer'
	@echo 'make sdk      write the clients in sdk anew from openapi.json; make sdk-test runs them against everything'
	@echo 'make openapi  write openapi.json anew from the code'
	@echo 'make sqlx     write .sqlx anew after a query or a migration changed'
	@echo
	@echo 'PROFILE=release builds up and demo with full optimisation (the first build takes several times as long).'

up: tools-needed ## Start everything on this machine
	$(BUILD) --bin automata
	@exec $(BIN)/automata up $(ARGS)

demo: tools-needed ## Prove that the books balance
	$(BUILD) --bin automata
	@exec $(BIN)/automata demo $(ARGS)

test: with-postgres ## Run every test
	$(POSTGRES) $(CARGO) test --locked --workspace $(ARGS)

# fmt and lints take seconds and fail most often, so they go first.
check: fmt lints clippy doc openapi-check sdk-check sqlx-check deny fuzz-check ## Everything but the tests
	@echo 'make check: all good'

# QUICK=1 takes less than ten minutes, BENCH_OUT=folder gets the report, ARGS='--only queue,intake' measures parts.
BENCH_OUT ?= $(if $(ARGS),$(TARGET)/bench,docs)
BENCH_PARTS := automata-bench automata automata-api automata-worker automata-sandbox
# How long the programs take to build is known after a build from nothing, and kept for the report.
BUILD_SECONDS := $(TARGET)/release/build-seconds
bench: tools-needed ## Measure everything, side by side with its rivals
	@from_nothing=$$(test -e $(TARGET)/release/.fingerprint || echo yes); began=$$(date +%s); \
	$(CARGO) build --locked --release --workspace $(addprefix --bin ,$(BENCH_PARTS)) && \
	if [ "$$from_nothing" ]; then echo $$(($$(date +%s) - began)) > $(BUILD_SECONDS); fi
	@exec $(TARGET)/release/automata-bench $(if $(QUICK),--quick) --peers $(TARGET)/peers --out $(BENCH_OUT) $(ARGS)

# Faults against real processes: SCENARIO=name plays one, SEED=n repeats a run, LONG=1 lets faults last for minutes,
# OLDER=folder has the programs to be replaced, CHAOS_OUT=folder gets the report; docs, if everything is played.
CHAOS_OUT ?= $(if $(SCENARIO),,docs)
CHAOS := $(BIN)/automata-chaos
CHAOS_PARTS := automata-chaos automata-api automata-worker automata-sandbox
chaos: tools-needed ## Break everything and compare the books
	$(BUILD) $(addprefix --bin ,$(CHAOS_PARTS))
	@exec $(CHAOS) run $(addprefix --scenario ,$(SCENARIO)) $(addprefix --seed ,$(SEED)) $(if $(LONG),--long) \
	  $(addprefix --older ,$(OLDER)) $(addprefix --out ,$(CHAOS_OUT))

DURATION ?= 6h
soak: tools-needed ## Faults at random for a long time
	$(BUILD) $(addprefix --bin ,$(CHAOS_PARTS))
	@exec $(CHAOS) soak --duration $(DURATION) $(addprefix --seed ,$(SEED)) --out $(or $(filter-out docs,$(CHAOS_OUT)),$(TARGET)/soak)

# Requests made up from the document: none may be answered in a way the document does not know. Needs Python.
fuzz-api: tools-needed ## Try everything the document allows, and what it does not
	$(BUILD) --bin automata
	@exec fuzz/run.sh $(BIN)/automata $(TARGET) $(if $(QUICK),quick,long)

# The short form: the same requests each time, about a minute.
fuzz-check: tools-needed
	$(DEBUG) --bin automata
	@exec fuzz/run.sh $(TARGET)/debug/automata $(TARGET) check

openapi: tools-needed ## Write openapi.json
	$(DEBUG) --bin automata-api
	$(TARGET)/debug/automata-api openapi > $(TARGET)/openapi.json
	cp $(TARGET)/openapi.json openapi.json

# What clients rely on from now on: part of a release, and of nothing else. A version is released with one document.
openapi-release: openapi-check ## Take openapi.json as the released document of its version
	@api/released/release.sh

# Clients, by public generators of the versions that package-lock.json, requirements.txt and this file name.
sdk: npm-needed progenitor ## Write the clients
	cd sdk/typescript && npm run generate
	@sdk/python/venv.sh $(TARGET)/sdk/venv sdk/python/requirements.txt 'the Python client is generated and run'
	sdk/python/generate.sh $(TARGET)/sdk/venv sdk/python/automata_signal
	sdk/rust/generate.sh $(TOOLS) sdk/rust/src/lib.rs

sdk-test: tools-needed npm-needed ## Run the clients against everything
	$(BUILD) --bin automata
	@exec sdk/test.sh $(BIN)/automata $(TARGET)

sqlx: with-postgres sqlx-cli ## Write .sqlx
	$(PREPARE)

# The parts of `check`.

fmt: tools-needed
	$(CARGO) fmt --all --check

# Facts about this repository: deployment files, workflows, walls between crates, house rules.
lints: tools-needed
	$(CARGO) test --locked --quiet --workspace --test lints

clippy: tools-needed
	$(CARGO) clippy --locked --workspace --all-targets -- -D warnings

doc: tools-needed
	RUSTDOCFLAGS='-D warnings' $(CARGO) doc --locked --quiet --no-deps --workspace

openapi-check: tools-needed
	$(DEBUG) --bin automata-api
	$(TARGET)/debug/automata-api openapi > $(TARGET)/openapi.json
	@diff -u openapi.json $(TARGET)/openapi.json > $(TARGET)/openapi.diff || { \
	  head -n 40 $(TARGET)/openapi.diff; \
	  echo 'openapi.json is not what the code says: run `make openapi` and commit the result.' >&2; exit 1; }

sdk-check: progenitor
	@sdk/check.sh $(TARGET) $(TOOLS)

sqlx-check: with-postgres sqlx-cli
	@$(PREPARE) --check || { \
	  echo '.sqlx is not what the queries say: run `make sqlx` and commit the result.' >&2; exit 1; }

# Needs no network: advisories, which do, are a job of their own in CI.
deny: tools-needed cargo-deny
	$(CARGO) fetch --locked --quiet
	PATH="$(abspath $(TOOLS))/bin:$$PATH" $(CARGO) deny --offline check --hide-inclusion-graph bans licenses sources

# A database that lives as long as the command behind it. TEST_POSTGRES_URL names one that is there already.
POSTGRES = $(if $(TEST_POSTGRES_URL),,$(TARGET)/debug/with-postgres --)
# Always on a database of its own: the migrations of this tree and nothing else.
PREPARE = SQLX_OFFLINE=false PATH="$(abspath $(TOOLS))/bin:$$PATH" \
  $(TARGET)/debug/with-postgres --as-database-url -- sh -ec \
  'sqlx migrate run --source migrations >/dev/null; exec cargo sqlx prepare --workspace "$$@" -- --all-targets' sh

with-postgres: tools-needed
	$(DEBUG) --bin with-postgres

# What has to be on this machine.

tools-needed:
	@command -v $(CARGO) >/dev/null || { \
	  echo 'cargo is missing: Automata-Signal is built with Rust. Install it with' >&2; \
	  echo "  curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y --profile minimal" >&2; \
	  echo 'and run make again. rustup then takes the version that rust-toolchain.toml names.' >&2; exit 1; }
	@command -v cc >/dev/null || { \
	  echo 'cc is missing: a C compiler links the programs and builds the cryptography. Install one with' >&2; \
	  echo '  Debian, Ubuntu:  sudo apt-get install build-essential' >&2; \
	  echo '  Fedora, RHEL:    sudo dnf install gcc' >&2; \
	  echo '  Alpine:          sudo apk add build-base' >&2; \
	  echo '  Arch:            sudo pacman -S base-devel' >&2; \
	  echo '  macOS:           xcode-select --install' >&2; exit 1; }

npm-needed:
	@sdk/typescript/install.sh

# Tools come from crates.io into target/tools, once; unoptimised, which builds in half the time and is fast enough.
INSTALL = $(CARGO) install --debug --locked --root $(TOOLS)
HAS = grep -qs "^\"$(1) $(2) " $(TOOLS)/.crates.toml

sqlx-cli: tools-needed
	@$(call HAS,sqlx-cli,$(SQLX_VERSION)) || { echo 'installing sqlx-cli into $(TOOLS), once'; \
	  $(INSTALL) sqlx-cli --version $(SQLX_VERSION) --no-default-features --features postgres,rustls; }

cargo-deny: tools-needed
	@$(call HAS,cargo-deny,$(DENY_VERSION)) || { echo 'installing cargo-deny into $(TOOLS), once'; \
	  $(INSTALL) cargo-deny --version $(DENY_VERSION); }

progenitor: tools-needed
	@$(call HAS,cargo-progenitor,$(PROGENITOR_VERSION)) || { echo 'installing cargo-progenitor into $(TOOLS), once'; \
	  $(INSTALL) cargo-progenitor --version $(PROGENITOR_VERSION); }
