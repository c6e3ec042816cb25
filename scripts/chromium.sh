#!/usr/bin/env bash
# usage: chromium.sh   prints the path of this machine's Chromium; as root on Debian installs it,
#                      with letters for Arabic. Never downloads a browser from elsewhere.
set -euo pipefail
. "$(dirname "$0")/common.sh"

find_it() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome-stable google-chrome; do
    [ -n "$name" ] && command -v "$name" && return
  done
  return 1
}

has_arabic() { have fc-list && fc-list :lang=ar family | grep -qi noto; }

found=$(find_it) || {
  debian chromium || die 'Chromium is missing. Debian: apt-get install chromium; elsewhere set CHROMIUM to the path of Chromium or Chrome.'
  found=$(find_it)
}
# Only pictures need it: without these letters the journeys pass all the same.
has_arabic || debian fontconfig fonts-noto-core || true
printf '%s\n' "$found"
