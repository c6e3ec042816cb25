#!/usr/bin/env bash
# make bench: the measured promises, each with its bound.
set -euo pipefail
. "$(dirname "$0")/common.sh"
need_rust
find benches -name '*.rs' 2>/dev/null | grep -q . || die 'benches/ has no bench yet.'
cargo bench --locked "$@"
