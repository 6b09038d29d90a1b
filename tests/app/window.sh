#!/usr/bin/env bash
# window.sh PROGRAM CLOSER: opens the game on the display that is set, plays a question with real key presses
# and closes it. The log tells which page is shown.
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
  echo "window.sh: $1" >&2
  echo "--- log:" >&2; cat "$log" >&2 || true
  echo "--- standard error:" >&2; cat "$home/stderr" >&2 || true
  exit 1
}
export XDG_DATA_HOME=$home/data XDG_CONFIG_HOME=$home/config XDG_STATE_HOME=$home/state
log=$XDG_STATE_HOME/red-shoes/red-shoes.log

# await TEXT TIMES: until the log has said it so often.
await() {
  local deadline=$((SECONDS + 60))
  until [ "$(grep -s -- "$1" "$log" | wc -l)" -ge "$2" ]; do
    kill -0 "$game" 2>/dev/null || fail "the game ended while waiting for: $1"
    [ "$SECONDS" -lt "$deadline" ] || fail "waited in vain for: $1"
    sleep 0.1
  done
}

"$program" >"$home/stdout" 2>"$home/stderr" &
game=$!
await "page first-start" 1              # nobody has kept any settings yet
window=$(xdotool search --sync --name "The Red Shoes" | head -1)
xdotool windowfocus --sync "$window"
await "in focus" 1
xdotool key Escape
await "page title" 1

xdotool key F11                      # full screen, and no page minds
await "window 1920x1080" 1
xdotool key F11
await "window 1280x720" 2

# A question file saved while the game runs is read; a broken one is said and takes nothing.
own=$XDG_DATA_HOME/red-shoes/questions
mkdir -p "$own"
echo '{"title": "Tug", "year": 1960, "genres": []}' >"$own/tug.json"
await "questions: tug.json was read anew" 1
echo '{"title": "Tug", "year": 1960,' >"$own/tug.json"
await "questions: tug.json, line 2: .*The last good version stays in use" 1
rm "$own/tug.json"
await "questions: tug.json is gone" 1

xdotool key Return                   # the first entry: a solo performance
await "page reading" 1
xdotool key space                    # skips the reading beat
await "page question" 1
# Options take no answer in their first quarter of a second: press until one counts.
deadline=$((SECONDS + 30))
until grep -q "page reveal" "$log"; do
  [ "$SECONDS" -lt "$deadline" ] || fail "no answer was taken"
  xdotool key 2
  sleep 0.2
done
xdotool key Return
await "page reading" 2

# Closing the window in the middle of a match keeps the score so far, and is no failure.
"$closer" "$window"
code=0
wait "$game" || code=$?
game=
[ "$code" -eq 0 ] || fail "the game ended with code $code"
[ ! -s "$home/stderr" ] || fail "something was said on standard error"
grep -q "window closed" "$log" || fail "the log does not say that the window was closed"
echo "played a question and closed: all well"
