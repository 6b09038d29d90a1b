#!/usr/bin/env bash
# party.sh PROGRAM CLOSER: a party in the window on the display that is set: a script of device events fills the
# lobby, real keys join it, the curtain rises, a question is answered, and the evening ends on the podium. The log tells
# who is at the table and which page is shown.
. "$(dirname "$0")/real_game.sh"

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

start play --mode party --inputs "$home/inputs"
await "page lobby" 1
await "at the table: 4" 1
focus

# What the pad was taught is kept. A press of the script that came late would meet the menu.
await "the script of inputs has ended" 1
grep -qs "1234:5678" "$XDG_CONFIG_HOME/red-shoes/pads.json" || fail "the lesson was not kept"

# Real keys: a row joins; a letter that is nobody's opens nothing.
xdotool key h
xdotool key a
await "at the table: 5" 1
xdotool key f                        # ready
xdotool key Escape
await "page lobby-menu" 1
xdotool key Escape
await "page lobby$" 2

xdotool key Return
await "page evening-note" 1

# Real keys answer: the note and the act are skipped by the menu, then all rows and devices that are left out are
# waited for by the clock, and the question is revealed.
menu_row() { # the row so far down in the evening's menu
  xdotool key Escape
  await "page evening-menu" "$1"
  for ((i = 0; i < $2; ++i)); do xdotool key Down; done
  xdotool key Return
}
menu_row 1 2                         # on to act I
await "page evening-act" 1
menu_row 2 2                         # raise the curtain now
await "page evening-question" 1
deadline=$((SECONDS + 60))
until grep -qs "page evening-reveal" "$log"; do
  [ "$SECONDS" -lt "$deadline" ] || fail "no question was revealed"
  xdotool key s                      # the row that joined; in the beat it does nothing
  sleep 0.3
done
xdotool key Escape
await "page evening-menu" 3
xdotool key Up Return                # end the evening
xdotool key Down Return              # really
await "page podium" 1
grep -q '"VI"\|"Vi"\|"vi"' "$XDG_CONFIG_HOME/red-shoes/settings.json" || fail "the typed name was not remembered"

close_game
echo "filled a lobby with a script and real keys and played to the podium: all well"
