# The commands of this project. Each is one line; the work is in scripts/.
.DEFAULT_GOAL := help
.PHONY: help run test check bench api

help: ## Shows these lines
	@sed -n 's/^\([a-z]*\):.*## /make \1\t/p' $(MAKEFILE_LIST) | expand -t 14

run: ## Builds what is not up to date and starts the demo neighbourhood on http://localhost:8080 (PORT changes it)
	@scripts/run.sh

test: ## Runs every test: rules and stories on SQLite and PostgreSQL, front-end, browser journeys
	@scripts/test.sh

check: ## Format, lints, docs, licences, unused dependencies, API drift, types, sizes, one release build
	@scripts/check.sh

bench: ## Measures the promises of docs/performance.md on this machine
	@scripts/bench.sh

api: ## Writes docs/openapi.json and the front-end's types from the route tables
	@scripts/api.sh
