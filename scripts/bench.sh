#!/usr/bin/env bash
# usage: bench.sh [CARGO-BENCH-ARGUMENTS…]   make bench: the measured promises, each with its bound
#
# Without arguments all of them, and the program killed a hundred times while worries are told.
set -euo pipefail
. "$(dirname "$0")/common.sh"
need_rust
find benches -name '*.rs' 2>/dev/null | grep -q . || die 'benches/ has no bench yet.'
# The control of benches/desk, built apart: the same SQLite files through rusqlite.
cargo build --locked --release --manifest-path benches/bare/Cargo.toml
export BARE=$target/release/bare
cargo bench --locked "$@"
[ $# -gt 0 ] || KILLS=100 cargo test --locked --test it killed::worries -- --nocapture
