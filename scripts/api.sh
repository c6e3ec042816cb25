#!/usr/bin/env bash
# usage: api.sh [--check]   writes docs/openapi.json and the front-end's types from the route tables,
#                           or says whether what is committed is what they say today.
set -euo pipefail
. "$(dirname "$0")/common.sh"
need_rust

fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
cargo run --quiet --locked --bin buurtnet -- openapi >"$fresh/openapi.json"
[ -s "$fresh/openapi.json" ] || die 'buurtnet openapi printed nothing.'

if [ "${1:-}" = --check ]; then
  diff -u docs/openapi.json "$fresh/openapi.json" >&2 || die 'docs/openapi.json is not what the routes say: make api'
else
  cp "$fresh/openapi.json" docs/openapi.json
fi

if has_front_end; then
  need_node
  packages frontend
  types=frontend/src/lib/api/schema.d.ts
  cp "$types" "$fresh/schema.d.ts" 2>/dev/null || true
  npm --prefix frontend run --silent api </dev/null >&2
  if [ "${1:-}" = --check ] && ! diff -u "$fresh/schema.d.ts" "$types" >&2; then
    cp "$fresh/schema.d.ts" "$types"
    die "$types is not what docs/openapi.json says: make api"
  fi
fi
