#!/usr/bin/env bash
# make run: from a fresh clone to the demo neighbourhood in a browser. Says what it does while it does it.
set -euo pipefail
. "$(dirname "$0")/common.sh"

need_rust
need_node
port=${PORT:-8080}

has_front_end || die 'frontend/ is missing from this checkout, so there is no app to serve.'
step 'front-end: packages and build' front_end
say '      The first release build compiles about 500 crates: some ten minutes on two cores.'
step 'service: release build' cargo build --release --locked --bin buurtnet

say "start the demo neighbourhood on http://localhost:$port (Ctrl+C stops it)"
PORT=$port exec "$target/release/buurtnet" demo
