#!/usr/bin/env bash
# usage: journeys.sh [PLAYWRIGHT-ARGUMENTS…]   the browser journeys, against a demo neighbourhood of
#        their own: the debug binary on a free port with a fresh database, stopped at the end.
set -euo pipefail
. "$(dirname "$0")/common.sh"

need_node
CHROMIUM=$(scripts/chromium.sh)
BUURTNET_BIN=$target/debug/buurtnet
[ -x "$BUURTNET_BIN" ] || cargo build --locked --bin buurtnet
front_end
packages frontend/e2e

port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); });')
BASE_URL=http://localhost:$port
export CHROMIUM BUURTNET_BIN BASE_URL

home=$(mktemp -d)
PORT=$port BUURTNET_DATA_DIR=$home "$BUURTNET_BIN" demo >"$home/service.log" 2>&1 </dev/null &
service=$!
end() {
  local code=$?
  trap - EXIT INT TERM HUP
  kill "$service" 2>/dev/null || true
  wait "$service" 2>/dev/null || true
  if [ "$code" != 0 ]; then
    say 'the last lines of the service:'
    tail -n 40 "$home/service.log" >&2
    tell "$home/told"
  fi
  rm -rf "$home"
  exit "$code"
}
trap end EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# A debug build makes the demo more slowly than a release build: 10 s, on two busy cores 40 s.
ready() { node -e 'fetch(process.argv[1]).then((it) => process.exit(it.ok ? 0 : 1), () => process.exit(1))' "$BASE_URL/readyz"; }
for _ in $(seq 240); do
  kill -0 "$service" 2>/dev/null || die 'the service ended before it was ready.'
  ready && break
  sleep 0.5
done
ready || die 'the service was not ready within two minutes.'

# The data folder too: what an operator runs beside the service is part of a journey.
BUURTNET_DATA_DIR=$home TOLD=$home/told npm --prefix frontend/e2e test -- "$@" </dev/null
