#!/usr/bin/env bash
# window.sh PROGRAM CLOSER: opens the game on the display that is set, plays a question with real key presses
# and closes it. The log tells which page is shown.
. "$(dirname "$0")/real_game.sh"

start
await "page first-start" 1              # nobody has kept any settings yet
focus
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
close_game
grep -q "window closed" "$log" || fail "the log does not say that the window was closed"
echo "played a question and closed: all well"
