# shellcheck shell=bash
# What every script here needs: where it stands, how it speaks, how it times and installs.
# Sourced, never run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit 1
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$root/target}
target=$CARGO_TARGET_DIR

say() { printf '%s\n' "$*" >&2; }
skip() { say "skip  $*"; }
die() {
  say "stop  $*"
  exit 1
}
in_ci() { [ "${CI:-}" = true ]; }
is_root() { [ "$(id -u)" = 0 ]; }
have() { command -v "$1" >/dev/null 2>&1; }

# step NAME COMMAND…: runs it with a line before and after; the time goes into $STEP_TIMES, if set.
# In a shell of its own and not left of `||`: there bash forgets `set -e` inside functions.
step() {
  local name=$1 start=$SECONDS code
  shift
  say "start $name"
  set +e
  (
    set -e
    "$@"
  )
  code=$?
  set -e
  local took=$((SECONDS - start))
  [ -z "${STEP_TIMES:-}" ] || printf '%s\t%s\t%s\n' "$took" "$code" "$name" >>"$STEP_TIMES"
  [ "$code" = 0 ] || die "$name failed after ${took} s"
  say "done  $name (${took} s)"
}

# tell FILE: what failed and why, in a few lines. .ci/run prints it just above its table, where nobody misses it.
tell() {
  [ -s "$1" ] || return 0
  if [ -n "${TOLD:-}" ]; then cat "$1" >>"$TOLD"; else cat "$1" >&2; fi
}

# need TOOL HOW: the one sentence somebody on a fresh machine has to read.
need() { have "$1" || die "$1 is missing. $2"; }

need_rust() {
  need cargo 'Get Rust with its installer from https://rustup.rs (or: apt-get install rustup, then rustup default stable).'
  have cc || die 'A C compiler is missing. Debian, Ubuntu: apt-get install build-essential; macOS: xcode-select --install.'
}

need_node() {
  need node 'Get Node.js 20 or newer from https://nodejs.org (or: apt-get install nodejs npm).'
  need npm 'It comes with Node.js: https://nodejs.org (or: apt-get install npm).'
  local major
  major=$(node -p 'process.versions.node.split(".")[0]')
  [ "$major" -ge 20 ] || die "Node.js $major is too old. Get Node.js 20 or newer from https://nodejs.org."
}

# debian PACKAGE…: installs Debian packages, if this is root on Debian; fails otherwise.
debian() {
  is_root && have apt-get || return 1
  local stamp="$target/.apt-updated"
  mkdir -p "$target"
  export DEBIAN_FRONTEND=noninteractive
  if [ -z "$(find "$stamp" -mmin -360 2>/dev/null)" ]; then
    say "      apt-get update"
    apt-get update -qq </dev/null >&2 && touch "$stamp"
  fi
  say "      apt-get install $*"
  apt-get install -y -qq --no-install-recommends "$@" </dev/null >"$target/apt.log" 2>&1 ||
    { tail -n 5 "$target/apt.log" >&2; return 1; }
}

# Whether there is a front-end to build, check or test.
has_front_end() { [ -f frontend/package.json ]; }
has_journeys() { [ -f frontend/e2e/package.json ]; }

# packages DIR: installs what its lock file names, unless that is done.
packages() {
  if [ "$1/node_modules/.package-lock.json" -nt "$1/package-lock.json" ]; then return; fi
  npm --prefix "$1" ci --no-audit --no-fund --loglevel=error </dev/null >&2
  touch "$1/node_modules/.package-lock.json"
}

# front_end: builds it, unless nothing it is made of is newer than the last build.
front_end() {
  packages frontend
  local stamp=frontend/node_modules/.built
  if [ -d frontend/build ] && [ -f "$stamp" ] && [ -z "$(find frontend locales docs/openapi.json \( \
    -name node_modules -o -path frontend/build -o -name .svelte-kit -o -path frontend/e2e \
    \) -prune -o -newer "$stamp" -print -quit 2>/dev/null)" ]; then
    say '      the front-end is up to date'
    return
  fi
  npm --prefix frontend run --silent build </dev/null >frontend/node_modules/.build.log 2>&1 || {
    cat frontend/node_modules/.build.log >&2
    return 1
  }
  touch "$stamp"
}
