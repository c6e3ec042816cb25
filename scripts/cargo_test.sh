#!/usr/bin/env bash
# usage: cargo_test.sh CARGO-ARGUMENTS…   with nextest where it is installed, else cargo's own runner.
#        When tests fail, their names and the first lines of why are told last.
set -euo pipefail
. "$(dirname "$0")/common.sh"

heard=$(mktemp)
trap 'rm -f "$heard" "$heard.told"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

run=(cargo test --no-fail-fast)
if have cargo-nextest; then run=(cargo nextest run); fi

# Names in the words of either runner, each once; what a panic said, and a compiler's first error.
summary() {
  printf 'Rust tests: %s\n' "$*"
  awk '
    { gsub(/\033\[[0-9;]*m/, "") }
    /^ *(FAIL|TIMEOUT|ABORT|SIG[A-Z]+|LEAK-FAIL|TRY [0-9]+ [A-Z]+) *\[/ || /^test .* FAILED$/ {
      name = $0; sub(/^.*\] +(\([^)]*\) +)?/, "", name)
      if (!seen[name]++) print "  " $0
    }
    /panicked at/ || (/^error(\[|:)/ && !/^error: test (run )?failed/) { left = 6 }
    /stack backtrace:/ || /^note:/ { left = 0 }
    left > 0 && NF { print "    " substr($0, 1, 400); left-- }
  ' "$heard" | head -n 100
}

code=0
"${run[@]}" --locked "$@" 2>&1 | tee "$heard" || code=${PIPESTATUS[0]}
if [ "$code" != 0 ]; then
  summary "$*" >"$heard.told"
  tell "$heard.told"
fi
exit "$code"
