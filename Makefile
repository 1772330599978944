# Everything a newcomer needs: `make run` and `make test`. `make` alone lists the rest.
#
# Needs the .NET SDK, make, git and python3. Writes to artifacts/ and output/ (both ignored by git) and to the folders bin/ and obj/
# of the projects; nothing is installed outside the checkout. NuGet keeps its downloads where NuGet keeps them.

ARTIFACTS := artifacts
PROGRAM   := $(ARTIFACTS)/plenary/plenary.dll
PLENARY   := dotnet $(PROGRAM)
SOURCES   := $(shell find src schemas Directory.Build.props Directory.Packages.props Directory.Build.targets global.json -type f \
                 -not -path '*/bin/*' -not -path '*/obj/*' 2>/dev/null)

export DOTNET_NOLOGO := 1
export DOTNET_CLI_TELEMETRY_OPTOUT := 1

# The targets share obj/ folders: two at a time would fall over each other.
.NOTPARALLEL:
.PHONY: help build pack lock run test fuzz test-system accuracy other-dumps bench format outside clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

build: $(PROGRAM) ## restore and publish the command to artifacts/plenary

# ReadyToRun compiles ahead of time: a run over one text starts in half the time. The compiler is a package of its own, for each
# kind of machine; where it cannot be had, the plain program does the same, only later.
READY_TO_RUN := --use-current-runtime -p:SelfContained=false -p:PublishReadyToRun=true

$(PROGRAM): $(SOURCES)
	@rm -rf $(ARTIFACTS)/plenary
	@if dotnet restore src/Pipeline.Cli $(READY_TO_RUN) -v quiet >/dev/null 2>&1; then \
	    dotnet publish src/Pipeline.Cli -c Release $(READY_TO_RUN) --no-restore -o $(ARTIFACTS)/plenary -v quiet; \
	else \
	    echo "No ahead-of-time compiler for this machine: building without it." >&2; \
	    dotnet publish src/Pipeline.Cli -c Release -o $(ARTIFACTS)/plenary -v quiet; \
	fi
	@python3 deploy/sbom.py src/Pipeline.Cli/packages.lock.json docs/dependencies.md > $(ARTIFACTS)/plenary/plenary.cdx.json
	@touch $@

# The single file is compiled together with the framework that it carries (composite): lists and dictionaries over our own structs
# are then compiled ahead of time, too, and a start takes a quarter less. It takes the compiler some minutes.
COMPOSITE := --use-current-runtime -p:SelfContained=true -p:PublishReadyToRun=true -p:PublishReadyToRunComposite=true

# One file for people without .NET, a tool for those with it, completion, manual page and bill of materials; all in artifacts/pack.
pack: build ## make the .NET tool, the single file, completion, manual page and bill of materials in artifacts/pack
	@rm -rf $(ARTIFACTS)/pack $(ARTIFACTS)/single && mkdir -p $(ARTIFACTS)/pack/completion
	dotnet restore src/Pipeline.Cli -v quiet
	dotnet pack src/Pipeline.Cli -c Release --no-restore -o $(ARTIFACTS)/pack -v quiet
	dotnet restore src/Pipeline.Cli $(COMPOSITE) -v quiet
	dotnet publish src/Pipeline.Cli -c Release $(COMPOSITE) --no-restore -p:PublishSingleFile=true -p:IncludeNativeLibrariesForSelfExtract=true \
	    -p:DebugType=none -o $(ARTIFACTS)/single -v quiet
	@# What was compiled for a single file must not find its way into the next build for this machine.
	@rm -rf src/*/obj/Release/*/*-*
	cp $(ARTIFACTS)/single/plenary* $(ARTIFACTS)/pack/
	$(PLENARY) man > $(ARTIFACTS)/pack/plenary.1
	for shell in bash zsh fish; do $(PLENARY) completion $$shell > $(ARTIFACTS)/pack/completion/plenary.$$shell; done
	cp $(ARTIFACTS)/plenary/plenary.cdx.json LICENSE docs/dependencies.md $(ARTIFACTS)/pack/
	dotnet restore Pipeline.sln -v quiet

lock: ## write the lock files of the packages anew, after a change of Directory.Packages.props
	dotnet restore Pipeline.sln --force-evaluate -p:WriteLock=true -v quiet
	dotnet restore src/Pipeline.Cli $(READY_TO_RUN) --force-evaluate -p:WriteLock=true -v quiet

run: build ## restore, build, and turn input/ into a package in output/
	$(PLENARY) build input -o output

# FILTER=Votes runs only the tests with that word in their names.
test: outside ## restore, build, and run every test
	python3 tests/tools/lay_out.py --check
	dotnet restore Pipeline.sln -v quiet
	dotnet build Pipeline.sln -c Release --no-restore -v quiet
	@rm -rf $(ARTIFACTS)/tests
	dotnet test tests/Pipeline.Tests -c Release --no-build --results-directory $(ARTIFACTS)/tests --logger "trx;LogFileName=tests.trx" \
	    --blame-hang-timeout 20m --blame-hang-dump-type none $(if $(FILTER),--filter "FullyQualifiedName~$(FILTER)")

# make fuzz SECONDS=3600 SEED=7 ONLY=zh
fuzz: ## damage texts, then packages, shards, deltas and records, each until SECONDS are over (60), from SEED (the time)
	dotnet build Pipeline.sln -c Release -v quiet
	for tests in FuzzTests HostileInput; do \
	    PLENARY_FUZZ_SECONDS=$(or $(SECONDS),60) PLENARY_FUZZ_SEED=$(or $(SEED),$(shell date +%s)) PLENARY_FUZZ_LANGUAGE=$(ONLY) \
	        dotnet test tests/Pipeline.Tests -c Release --no-build --filter "FullyQualifiedName~$$tests" || exit 1; \
	done
	@cat $(ARTIFACTS)/tests/fuzz.txt $(ARTIFACTS)/tests/fuzz-packages.txt

# Under CI=true the packages that the Slurm test needs are installed; elsewhere the test says that it is skipped without them.
test-system: build pack ## what needs root, kills, clocks, the packed command, a Slurm of two nodes (FILTER=word)
	@if [ "$$CI" = true ] && [ ! -x /usr/sbin/slurmctld ] && command -v apt-get >/dev/null; then \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends slurm-wlm munge >/dev/null; \
	fi
	@sh tests/system/install.sh
	python3 tests/system/run.py $(PROGRAM) $(FILTER)

# Needs programs from Debian, which tests/tools/other_dumps.py names; those that are not there are left out.
other-dumps: build ## the same on dumps by tools that ../shared/corpus does not have (ARGS="--help")
	python3 tests/tools/other_dumps.py $(ARGS)

accuracy: build ## score the real texts of ../shared/corpus against docs/accuracy.md and the floors (ARGS="--help")
	python3 tests/tools/accuracy.py $(ARGS)

# The stages by BenchmarkDotNet, then the whole program against a Python script. RACE="--large 200000" for more, RACE="--repeat 1" for less.
bench: pack ## measure speed and memory: each stage, then the whole program; writes docs/performance.md (ARGS="--filter *Csv*")
	dotnet run -c Release --project tests/Pipeline.Benchmarks -- --artifacts $(ARTIFACTS)/benchmarks $(or $(ARGS),--filter '*')
	python3 tests/tools/race.py $(PROGRAM) --packed $(ARTIFACTS)/pack/plenary --stages $(ARTIFACTS)/benchmarks $(RACE)

# Other people's readers and validators. Where Node.js is absent the tests that use them say that they are skipped.
outside: $(ARTIFACTS)/outside/installed

$(ARTIFACTS)/outside/installed: tests/outside/package.json tests/outside/package-lock.json
	@if command -v npm >/dev/null 2>&1; then \
	    mkdir -p $(ARTIFACTS)/outside && cp tests/outside/package.json tests/outside/package-lock.json $(ARTIFACTS)/outside/ && \
	    npm ci --prefix $(ARTIFACTS)/outside --cache $(ARTIFACTS)/npm-cache --ignore-scripts --no-audit --no-fund --loglevel error && \
	    touch $@; \
	elif [ "$$CI" = true ]; then \
	    echo "Node.js and npm are not installed; the outside validators have to run under CI=true." >&2; exit 1; \
	else \
	    echo "Node.js is not installed: the tests with outside validators will be skipped." >&2; \
	fi

format: ## lay out the C# as .editorconfig says
	dotnet format Pipeline.sln --severity warn

clean: ## remove everything that was built
	rm -rf $(ARTIFACTS) output
	find src tests -type d \( -name bin -o -name obj \) -prune -exec rm -rf {} +
