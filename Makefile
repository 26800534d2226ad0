# What one does with kader. `make` alone lists it.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
MAKEFLAGS += --no-print-directory

PREFIX ?= /usr/local
DESTDIR ?=

FOR_BUILD := libncurses-dev libsqlite3-dev libsodium-dev zlib1g-dev
FOR_TESTS := $(FOR_BUILD) tmux sqlite3 gcc calcurse khal tidy openssh-server
FOR_SOAK := $(FOR_TESTS) chromium
FOR_PACKAGE := $(FOR_BUILD) dpkg-dev binutils lintian
FOR_BENCH := $(FOR_BUILD) gcc libc6-dev openssh-server
FOR_ORDER := $(FOR_BUILD) valgrind binutils bsdutils

# Types are asked for by their own function instead of by name, for which Swift looks through every
# conformance of the program; and every function has a section, which the linker can lay elsewhere.
FRONTEND := -disable-concrete-type-metadata-mangled-name-accessors -function-sections
RELEASE := swift build -c release --static-swift-stdlib \
  $(patsubst %,-Xswiftc -Xfrontend -Xswiftc %,$(FRONTEND))
KADER := .build/release/kader
DEMO := .build/demo/kader-demo.sqlite
FLOOR := .build/floor
FUZZ := .build-fuzz
SECONDS := 60
C := gcc -std=gnu17 -O2 -Wall -Wextra -Werror

# A test that traps must end, not wait for a key in the debugger.
export SWIFT_BACKTRACE := interactive=no,color=no

.NOTPARALLEL:
.PHONY: help run test soak fuzz bench build order demo format lint install deb clean floor
.PHONY: ready-to-build ready-to-test ready-to-soak ready-to-bench ready-to-order ready-to-package

help:
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile

# `$(call ensure,PACKAGE...)`: installs what is missing, or says what to type.
define ensure
command -v swift >/dev/null || { echo "kader needs Swift 6.3: https://swift.org/install"; exit 1; }
missing=()
if command -v dpkg-query >/dev/null; then
  for package in $(1); do
    dpkg-query -W -f='$${Status}' "$$package" 2>/dev/null | grep -q 'ok installed' \
      || missing+=("$$package")
  done
else
  echo "This is not Debian or Ubuntu: see to it that these are there: $(1)"
fi
if (( $${#missing[@]} > 0 )); then
  if (( EUID == 0 )); then as=
  elif sudo -n true 2>/dev/null; then as="sudo -n"
  elif command -v sudo >/dev/null && [[ -t 0 && -t 1 ]]; then as=sudo
  else
    echo "Missing: $${missing[*]}. Ask who may, or type:"
    echo "  sudo apt-get update && sudo apt-get install -y $${missing[*]}"
    exit 1
  fi
  echo "Installing with apt: $${missing[*]}"
  $$as apt-get update -qq
  $$as env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    "$${missing[@]}" >/dev/null
fi
endef

ready-to-build:
	@$(call ensure,$(FOR_BUILD))

ready-to-test:
	@$(call ensure,$(FOR_TESTS))

ready-to-soak:
	@$(call ensure,$(FOR_SOAK))

ready-to-bench:
	@$(call ensure,$(FOR_BENCH))

ready-to-order:
	@$(call ensure,$(FOR_ORDER))

ready-to-package:
	@$(call ensure,$(FOR_PACKAGE))

run: build demo ## build kader and open it on fictional data
	@if [[ -t 0 && -t 1 ]]; then
	  exec $(KADER) --database $(DEMO)
	fi
	echo "There is no terminal here; this is the home screen as text."
	$(KADER) screen --database $(DEMO)

# Libraries that lie in this folder come within the program: to look up their symbols takes time.
build: ready-to-build ## build the program, with the Swift runtime in it
	@mkdir -p .build/within
	for name in stdc++ sodium; do
	  for compiler in gcc clang; do
	    library=$$($$compiler -print-file-name=lib$$name.a 2>/dev/null || true)
	    if [[ -e $$library ]]; then ln -sf "$$library" .build/within/; break; fi
	  done
	done
	$(RELEASE) --product kader

# A list that is behind costs a little memory: what it does not name lies elsewhere.
order: ready-to-order build demo ## note anew what runs all day, to lay it together
	@.linking/record .build/release $(DEMO) >.build/order
	[[ -s .build/order ]]
	mv .build/order .linking/order
	rm $(KADER)
	$(MAKE) build

# A demo of yesterday has an empty today: it is made anew after a day.
demo: $(KADER) ## make the fictional data, where there is none of today
	@if [[ -z "$$(find $(DEMO).made -mmin -1440 2>/dev/null)" || ! -e $(DEMO) ]]; then
	  mkdir -p $(dir $(DEMO))
	  rm -f $(DEMO) $(DEMO)-wal $(DEMO)-shm $(DEMO).lock
	  $(KADER) demo --database $(DEMO)
	  touch $(DEMO).made
	fi

$(KADER):
	@$(MAKE) build

# Tests in real terminals come one at a time and mostly wait: they run beside the others, and go first.
test: ready-to-test ## run the tests, a tenth of every volume, within seventeen minutes
	@export KADER_VOLUME=tenth
	export KADER_SEED=$${KADER_SEED:-$$(od -An -N6 -tu8 /dev/urandom | tr -d ' ')}
	echo "The seed of this run: KADER_SEED=$$KADER_SEED"
	swift build --build-tests
	tests="timeout --kill-after=10 1000 $$(swift build --show-bin-path)/kaderPackageTests.xctest"
	tests+=" --testing-library swift-testing"
	log=$$(mktemp)
	trap 'rm -f "$$log"' EXIT
	$$tests --filter InTerminals >"$$log" 2>&1 </dev/null &
	status=0
	nice $$tests --skip InTerminals </dev/null || status=1
	wait $$! || status=1
	cat "$$log"
	exit $$status

soak: ready-to-soak ## run the tests in full volume, in release
	@export KADER_VOLUME=full
	export KADER_SEED=$${KADER_SEED:-$$(od -An -N6 -tu8 /dev/urandom | tr -d ' ')}
	echo "The seed of this run: KADER_SEED=$$KADER_SEED"
	swift test -c release -Xswiftc -enable-testing --scratch-path .build-soak </dev/null

fuzz: ready-to-build ## let libFuzzer feed what reads from outside, for SECONDS
	@KADER_FUZZ=1 swift build --scratch-path $(FUZZ) --product KaderFuzz
	mkdir -p $(FUZZ)/found
	$(FUZZ)/debug/KaderFuzz -max_total_time=$(SECONDS) -max_len=6000 -timeout=10 -verbosity=0 \
	  -print_final_stats=1 -artifact_prefix=$(FUZZ)/ $(FUZZ)/found Tests/KaderFuzz/Corpus

bench: ready-to-bench build floor ## measure kader beside the least that C can do
	@$(RELEASE) --product KaderBenchmarks
	mkdir -p .build/bench/state/kader && touch .build/bench/state/kader/tour
	export XDG_STATE_HOME="$$PWD/.build/bench/state"
	.build/release/KaderBenchmarks --program $(KADER) --floor $(FLOOR) --data .build/bench

floor: $(addprefix $(FLOOR)/,ptyrun list repaint query book crowd merge)

$(FLOOR)/%: Sources/KaderBenchmarks/Floor/%.c Sources/KaderBenchmarks/Floor/stats.h
	@mkdir -p $(FLOOR)
	$(C) -o $@ $< -lncursesw -ltinfo -lsqlite3 -lutil

format: ## write the sources as the style asks
	@swift format format -i --recursive --parallel Sources Tests Package.swift

lint: ## check the style, and that no path of a machine is in the sources
	@swift format lint --strict --recursive --parallel Sources Tests Package.swift
	! grep -rnE '/(h[o]me|r[o]ot|U[s]ers|w[o]rk|t[m]p)/[a-zA-Z]' --exclude-dir=.build \
	  Sources Tests Resources Package.swift Makefile .ci $(wildcard README.md)

install: build ## install kader, its manual and its completions under PREFIX
	@swift package --disable-sandbox generate-manual --configuration debug >/dev/null
	root="$(DESTDIR)$(PREFIX)"
	install -Dm755 $(KADER) "$$root/bin/kader"
	strip "$$root/bin/kader"
	install -Dm644 .build/plugins/GenerateManual/outputs/kader/kader.1 \
	  "$$root/share/man/man1/kader.1"
	install -Dm644 -t "$$root/share/doc/kader/examples" Resources/deployment/*
	sed -i 's|/usr/local/bin/kader|$(PREFIX)/bin/kader|g' "$$root/share/doc/kader/examples"/*
	complete() { install -d "$$(dirname "$$2")"; $(KADER) --generate-completion-script $$1 >"$$2"; }
	complete bash "$$root/share/bash-completion/completions/kader"
	complete zsh "$$root/share/zsh/site-functions/_kader"
	complete fish "$$root/share/fish/vendor_completions.d/kader.fish"
	echo "kader stands in $$root/bin"

deb: ready-to-package ## build the Debian package, and try it where one may
	@stage=$$(mktemp -d)
	trap 'rm -rf "$$stage"' EXIT
	$(MAKE) install DESTDIR="$$stage" PREFIX=/usr
	deb=$$(.packaging/build "$$stage" .build/deb)
	.packaging/check "$$deb"
	echo "$$deb"

clean: ## take away what was built and the demo
	@rm -rf .build .build-soak .build-fuzz
