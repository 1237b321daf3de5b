# make report   install what is missing, build, check the worked case and make its report
# make test     install what is missing, build, run every test
# make install  put the command in $(PREFIX)/bin, with completions for bash, zsh and fish
# make public-tools  install the Python packages that some tests read reports with; these are skipped without
# make fuzz     try the importer on bytes of a fuzzer's making, for SECONDS=30
# make package  a .deb and a .tar.gz in .build/packages, for machines without Swift, each tried after unpacking
# make mutants  break lines of the code one at a time and see which tests notice (MUTANTS="--room ClaimLedger")
# make lint     what .ci/run checks besides the tests: formatter and linter

SWIFT ?= swift
CONFIGURATION ?= release
PREFIX ?= /usr/local
ifeq ($(CONFIGURATION),release)
FLAGS = -c release --static-swift-stdlib
else
FLAGS = -c $(CONFIGURATION)
endif
ifeq ($(shell uname),Darwin)
FLAGS = -c $(CONFIGURATION)
endif
REPORT = .build/report.html

.PHONY: report test install package mutants lint format setup public-tools fuzz

report: setup
	$(SWIFT) build $(FLAGS) --product assay
	@bin=$$($(SWIFT) build $(FLAGS) --show-bin-path) && \
	$$bin/assay check && \
	$$bin/assay report --output $(REPORT) && \
	echo "Open it in a browser: $(CURDIR)/$(REPORT)"

test: setup
	$(SWIFT) build --build-tests $(TEST_FLAGS)
	$(SWIFT) test --skip-build $(TEST_FLAGS)

install: setup
	$(SWIFT) build $(FLAGS) --product assay
	@bin=$$($(SWIFT) build $(FLAGS) --show-bin-path) && \
	install -d $(PREFIX)/bin $(PREFIX)/share/bash-completion/completions $(PREFIX)/share/zsh/site-functions \
	    $(PREFIX)/share/fish/vendor_completions.d && \
	install $$bin/assay $(PREFIX)/bin/assay && \
	$$bin/assay --generate-completion-script bash > $(PREFIX)/share/bash-completion/completions/assay && \
	$$bin/assay --generate-completion-script zsh > $(PREFIX)/share/zsh/site-functions/_assay && \
	$$bin/assay --generate-completion-script fish > $(PREFIX)/share/fish/vendor_completions.d/assay.fish

package: setup
	$(SWIFT) build $(FLAGS) --product assay
	$(SWIFT) build $(FLAGS) --product generate-manual
	.ci/package $$($(SWIFT) build $(FLAGS) --show-bin-path) .build/packages

mutants: setup
	Tests/Mutation/run $(MUTANTS)

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests
	@copy=$$(mktemp -d) && cp -R .swift-format Package.swift Sources Tests $$copy && \
	(cd $$copy && $(SWIFT) format --in-place --recursive Package.swift Sources Tests) && \
	for part in Package.swift Sources Tests; do diff -r $$part $$copy/$$part || exit 1; done && rm -r $$copy

SECONDS ?= 30
fuzz: setup
	Tests/Fuzzing/run $(SECONDS)

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

public-tools:
	python3 -m venv .build/public-tools
	.build/public-tools/bin/pip install --quiet --requirement Tests/PublicToolsTests/requirements.txt

# libxml2 parses documents, libarchive opens archives, SQLite holds the index, libstemmer knows the forms of words,
# Nettle digests (libarchive brings it along);
# pkg-config tells the package manager where they are.
setup:
	@if command -v dpkg > /dev/null; then \
	    missing=; \
	    for package in libxml2-dev libarchive-dev zlib1g-dev libbrotli-dev libsqlite3-dev libstemmer-dev nettle-dev pkg-config; do \
	        dpkg -s $$package > /dev/null 2>&1 || missing="$$missing $$package"; \
	    done; \
	    if [ -n "$$missing" ]; then \
	        echo "installing$$missing"; \
	        if [ "$$(id -u)" = 0 ]; then run=; else run=sudo; fi; \
	        $$run apt-get update -qq && $$run apt-get install -y -qq --no-install-recommends $$missing; \
	    fi; \
	elif command -v brew > /dev/null; then \
	    for package in libxml2 libarchive zlib brotli snowball nettle; do \
	        brew list $$package > /dev/null 2>&1 || brew install $$package; \
	    done; \
	fi
