#!/usr/bin/env bash
# make test: every test there is. No release build: the journeys drive the debug binary.
set -euo pipefail
. "$(dirname "$0")/common.sh"

need_rust
need_node

# What cannot be had is told now, not after ten minutes.
postgres=0
scripts/postgres.sh --check || postgres=$?
if has_journeys; then step 'tests: Chromium' scripts/chromium.sh; fi

step 'tests: build' cargo build --locked --workspace --all-targets
step 'tests: Rust on SQLite' scripts/cargo_test.sh --workspace

# What meets no database has been run already.
no_database=(--skip architecture:: --skip commons:: --skip dispatch::)
case $postgres in
  0) step 'tests: Rust on PostgreSQL' scripts/postgres.sh scripts/cargo_test.sh --test it -- "${no_database[@]}" ;;
  3) skip 'Rust on PostgreSQL: there is no PostgreSQL here and only root can install it (Debian: apt-get install postgresql).' ;;
  *) exit "$postgres" ;;
esac

if has_front_end; then
  step 'tests: front-end packages' packages frontend
  step 'tests: front-end units' npm --prefix frontend test </dev/null
else
  skip 'front-end units: frontend/ is not there.'
fi

if has_journeys; then
  step 'tests: front-end build' front_end
  step 'tests: journey packages' packages frontend/e2e
  step 'tests: browser journeys' scripts/journeys.sh
else
  skip 'browser journeys: frontend/e2e is not there.'
fi
say 'done  every test passed'
