#!/usr/bin/env bash
# usage: bench.sh [CARGO-BENCH-ARGUMENTS…]         make bench: the measured promises, each with its bound
#        bench.sh whole|postgres [RESIDENTS]       only the whole program over HTTP, on this engine
#
# Without arguments all of them, what programs read in bench.json in the target folder, one table of it, and
# the program killed a hundred times while worries are told.
set -euo pipefail
. "$(dirname "$0")/common.sh"
need_rust
find benches -name '*.rs' 2>/dev/null | grep -q . || die 'benches/ has no bench yet.'
# The control of benches/desk, built apart: the same SQLite files through rusqlite.
cargo build --locked --release --manifest-path benches/bare/Cargo.toml
export BARE=$target/release/bare
# The program is measured as it is delivered: with its front-end in it.
whole() {
  if has_front_end && have npm; then front_end; fi
  cargo build --locked --release -p buurtnet -p whole
}
case "${1:-}" in
  whole)
    whole
    exec "$target/release/whole" "${@:2}"
    ;;
  postgres)
    whole
    DURABLE=1 exec scripts/postgres.sh "$target/release/whole" "${@:2}"
    ;;
  ?*) exec cargo bench --locked "$@" ;;
esac
rm -f "$target/bench.json"
for one in desk dispatch push; do cargo bench --locked --bench "$one"; done
scripts/bench.sh postgres
scripts/bench.sh whole
KILLS=100 cargo test --locked --test it killed::worries -- --nocapture
