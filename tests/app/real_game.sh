# real_game.sh, to be sourced with PROGRAM CLOSER as arguments: the game in its window on the display that is set, in
# a home of its own. What it does is read from its log.
set -euo pipefail
program=$1
closer=$2
home=$(mktemp -d)
game=
finish() {
  if [ -n "$game" ]; then kill "$game" 2>/dev/null || true; fi
  rm -rf "$home"
}
trap finish EXIT
fail() {
  echo "$(basename "$0"): $1" >&2
  echo "--- log:" >&2; cat "$log" >&2 || true
  echo "--- standard error:" >&2; cat "$home/stderr" >&2 || true
  exit 1
}
export XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_STATE_HOME=$home/state
log=$XDG_STATE_HOME/red-shoes/red-shoes.log

# start ARGUMENTS...
start() {
  "$program" "$@" >"$home/stdout" 2>"$home/stderr" &
  game=$!
}

# await TEXT TIMES: until the log has said it so often.
await() {
  local deadline=$((SECONDS + 60))
  until [ "$(grep -s -- "$1" "$log" | wc -l)" -ge "$2" ]; do
    kill -0 "$game" 2>/dev/null || fail "the game ended while waiting for: $1"
    [ "$SECONDS" -lt "$deadline" ] || fail "waited in vain for: $1"
    sleep 0.1
  done
}

# Real keys go to the window from then on.
focus() {
  window=$(xdotool search --sync --name "The Red Shoes" | head -1)
  xdotool windowfocus --sync "$window"
  await "in focus" 1
}

# Closes the window; the game must end well and have said nothing.
close_game() {
  "$closer" "$window"
  local code=0
  wait "$game" || code=$?
  game=
  [ "$code" -eq 0 ] || fail "the game ended with code $code"
  [ ! -s "$home/stderr" ] || fail "something was said on standard error"
}
