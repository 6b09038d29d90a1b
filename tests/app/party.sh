#!/usr/bin/env bash
# party.sh PROGRAM CLOSER: a party in the window on the display that is set: a script of device events fills the
# lobby, real keys join it, and the curtain rises. The log tells who is at the table and which page is shown.
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
  echo "party.sh: $1" >&2
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

cat >"$home/inputs" <<'END'
# A player types a name; a known pad, a Buzz! device and a pad that must be taught join; all are ready.
0 plug pad 0 045e:028e
0 plug pad 1 054c:0002
0 plug pad 2 1234:5678
100 tap keyboard 1
200 tap keyboard 1
300 tap keyboard 4
400 tap keyboard V
500 tap keyboard I
600 tap keyboard Enter
700 tap pad 0 button0
800 tap pad 0 button0
900 tap pad 1 button4
1000 tap pad 1 button0
1100 tap pad 2 button11
1200 tap pad 2 button4
1300 tap pad 2 button9
1400 tap pad 2 button2
1500 tap pad 2 button11
END

"$program" play --mode party --inputs "$home/inputs" >"$home/stdout" 2>"$home/stderr" &
game=$!
await "page lobby" 1
await "at the table: 4" 1
window=$(xdotool search --sync --name "The Red Shoes" | head -1)
xdotool windowfocus --sync "$window"
await "in focus" 1

# Real keys: a row joins; a letter that is nobody's opens nothing.
xdotool key h
xdotool key a
await "at the table: 5" 1
xdotool key f                        # ready
xdotool key Escape
await "page lobby-menu" 1
xdotool key Escape
await "page lobby$" 2

# What the pad was taught is kept.
deadline=$((SECONDS + 30))
until grep -qs "1234:5678" "$XDG_CONFIG_HOME/red-shoes/pads.json"; do
  [ "$SECONDS" -lt "$deadline" ] || fail "the lesson was not kept"
  sleep 0.1
done

xdotool key Return
await "page evening" 1
grep -q '"VI"\|"Vi"\|"vi"' "$XDG_CONFIG_HOME/red-shoes/settings.json" || fail "the typed name was not remembered"

"$closer" "$window"
code=0
wait "$game" || code=$?
game=
[ "$code" -eq 0 ] || fail "the game ended with code $code"
[ ! -s "$home/stderr" ] || fail "something was said on standard error"
echo "filled a lobby with a script and real keys: all well"
