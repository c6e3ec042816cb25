#!/usr/bin/env bash
# make check: what a careful reader would ask of the whole tree, and one release build.
set -euo pipefail
. "$(dirname "$0")/common.sh"

need_rust
need_node
export PATH="$PATH:$target/tools/bin"

docs() { RUSTDOCFLAGS='-D warnings' cargo doc --locked --workspace --no-deps --document-private-items --quiet; }

# The Cargo tool $1, of version $2: the machine's, else built once into the target folder.
tool() {
  have "$1" && return
  say "      building $1 $2 into $target/tools (once)"
  CARGO_PROFILE_DEV_DEBUG=0 cargo install --quiet --debug --locked --root "$target/tools" \
    --target-dir "$target/tools/build" "$1@$2" </dev/null >&2 || return
  rm -rf "$target/tools/build"
}

advisories() {
  if timeout 120 cargo deny --log-level error fetch db </dev/null >/dev/null 2>&1; then
    cargo deny --locked check advisories
  else
    skip 'advisories: their database cannot be reached from here.'
  fi
}

step 'check: format' cargo fmt --all --check
step 'check: clippy' cargo clippy --locked --workspace --all-targets --quiet -- -D warnings
step 'check: docs' docs
step 'check: cargo-deny is there' tool cargo-deny 0.20.2
step 'check: bans, licences, sources' cargo deny --locked check bans licenses sources
step 'check: advisories' advisories
if have cargo-machete; then
  step 'check: unused dependencies' cargo machete
else
  skip 'unused dependencies: cargo-machete is not installed (cargo install cargo-machete).'
fi
if have shellcheck; then
  step 'check: scripts' shellcheck -x -P SCRIPTDIR scripts/*.sh .ci/run
else
  skip 'scripts: shellcheck is not installed (Debian: apt-get install shellcheck).'
fi

if has_front_end; then
  step 'check: front-end packages' packages frontend
  step 'check: front-end types' npm --prefix frontend run --silent types </dev/null
  step 'check: front-end build' front_end
  step 'check: bundle sizes' npm --prefix frontend run --silent size </dev/null
else
  skip 'front-end types and bundle sizes: frontend/ is not there.'
fi
if [ -f docs/openapi.json ]; then
  step 'check: API documents' scripts/api.sh --check
else
  skip 'API documents: docs/openapi.json is not there.'
fi
step 'check: release build' cargo build --release --locked --bin buurtnet
say 'done  every check passed'
