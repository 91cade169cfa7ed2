.DEFAULT_GOAL := help
.PHONY: help run build test fuzz bench check generate baseline audit postgres

ADDR ?= 127.0.0.1:8080
FUZZTIME ?= 5m
STATICCHECK := honnef.co/go/tools/cmd/staticcheck@v0.8.2

help: ## Show what can be made
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

run: build postgres ## Build, start a private PostgreSQL with the demo data, serve until Ctrl-C (ADDR=host:port)
	@exec bin/jinyan serve --demo --addr '$(ADDR)'

build: ## Build bin/jinyan
	go build -o bin/jinyan ./cmd/jinyan

test: postgres ## Run every test, each package with its own throw-away PostgreSQL
	go test -timeout 20m ./...

fuzz: postgres ## Run the fuzz targets one after the other, each for FUZZTIME=5m
	@for target in $$(git grep -l '^func Fuzz' -- '*_test.go' | xargs grep -ho '^func Fuzz[A-Za-z]*' | cut -d' ' -f2); do \
		package=./$$(dirname $$(git grep -l "^func $$target(" -- '*_test.go')); \
		echo "$$target in $$package"; \
		go test $$package -run '^$$' -fuzz "^$$target$$" -fuzztime '$(FUZZTIME)' -parallel 2 || exit 1; \
	done

bench: postgres ## Measure against hand-written SQL, 25 minutes at most (JSON=FILE also writes the figures, BENCH='-workload node' and the like)
	@go run ./bench $(if $(JSON),-json '$(JSON)') $(BENCH)

check: postgres ## What CI runs: generated files, format, vet, lint, tests
	@echo "generated files …"
	@before=$$(git status --porcelain | sha256sum; git diff | sha256sum); $(MAKE) -s generate; \
		after=$$(git status --porcelain | sha256sum; git diff | sha256sum); \
		[ "$$before" = "$$after" ] || { git status --short; echo "generated files are not current: run make generate and commit"; exit 1; }
	@echo "format …"
	@out=$$(gofmt -l $$(git ls-files '*.go')); [ -z "$$out" ] || { echo "$$out"; echo "not formatted: run gofmt -w"; exit 1; }
	go vet ./...
	go run $(STATICCHECK) ./...
	go test -timeout 20m ./...

generate: ## Write the whole schema and gqlgen's code from schema.graphqls and the models
	go run ./graph/generate

baseline: ## At a release: keep the schema that later ones may only add to
	cp graph/gen/schema.graphqls graph/testdata/schema.baseline.graphqls

audit: ## Look for known vulnerabilities, where their database can be reached
	go run golang.org/x/vuln/cmd/govulncheck@latest ./...

postgres:
	@.ci/postgres
