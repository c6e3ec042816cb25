#!/usr/bin/env bash
# usage: cargo_test.sh CARGO-ARGUMENTS…   with nextest where it is installed, else cargo's own runner
set -euo pipefail
. "$(dirname "$0")/common.sh"

if have cargo-nextest; then
  exec cargo nextest run --locked "$@"
fi
exec cargo test --locked "$@"
