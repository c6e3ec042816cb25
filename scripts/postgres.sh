#!/usr/bin/env bash
# usage: postgres.sh COMMAND…   runs it with TEST_POSTGRES set to a throw-away PostgreSQL cluster
#        postgres.sh --check    0 when that is possible here, 3 when PostgreSQL cannot be had
#
# The cluster lives in a temporary folder, listens on a socket there and on nothing else, keeps
# nothing, and is gone when the command ends, however it ends.
set -euo pipefail
. "$(dirname "$0")/common.sh"

# The newest PostgreSQL of Debian's folders, else the one on the path.
binaries() {
  local found
  found=$(find /usr/lib/postgresql -mindepth 3 -maxdepth 3 -name initdb 2>/dev/null | sort -V | tail -n 1)
  [ -n "$found" ] || found=$(command -v initdb 2>/dev/null) || return 1
  dirname "$(readlink -f "$found")"
}

# initdb refuses root: as root, everything of the cluster runs as its own user.
usable() { binaries >/dev/null && { ! is_root || id postgres >/dev/null 2>&1; }; }
as_owner() {
  if is_root; then
    # From a folder that this user may enter: the clone of root is none.
    env -C / setpriv --reuid=postgres --regid=postgres --init-groups "$@"
  else
    "$@"
  fi
}

if ! usable && ! debian postgresql; then
  in_ci && die 'PostgreSQL is missing and could not be installed.'
  [ "${1:-}" = --check ] && exit 3
  die 'PostgreSQL is missing. Debian, Ubuntu: apt-get install postgresql.'
fi
[ "${1:-}" = --check ] && exit 0
[ $# -gt 0 ] || die 'usage: postgres.sh COMMAND…'

bin=$(binaries)
home=$(mktemp -d)
is_root && chown postgres: "$home"

# The socket's folder is readable for its owner and for root only.
remove() {
  trap - EXIT INT TERM HUP
  as_owner "$bin/pg_ctl" stop -D "$home/data" -m immediate -w >/dev/null 2>&1 || true
  rm -rf "$home"
}
trap remove EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

as_owner "$bin/initdb" -D "$home/data" -U postgres --auth=trust --encoding=UTF8 --locale=C --no-sync \
  >"$home.log" 2>&1 || { cat "$home.log" >&2; rm -f "$home.log"; die 'initdb failed'; }
rm -f "$home.log"
# fsync=off: nothing here outlives the run, unless it is measured how fast it would (DURABLE=1). 400: each
# test has a pool of its own.
loose='-c fsync=off -c synchronous_commit=off -c full_page_writes=off'
[ "${DURABLE:-}" = 1 ] && loose=
as_owner "$bin/pg_ctl" start -D "$home/data" -w -t 60 -l "$home/log" -o "\
  -c listen_addresses='' -c unix_socket_directories='$home' -c max_connections=400 \
  $loose -c shared_buffers=256MB" >/dev/null ||
  { cat "$home/log" >&2; die 'the throw-away PostgreSQL did not start'; }

TEST_POSTGRES="postgres://postgres@localhost/postgres?host=$home" "$@"
