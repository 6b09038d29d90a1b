#!/usr/bin/env bash
# with_display.sh COMMAND...: runs it on a virtual display of its own (1920x1080, software OpenGL) and
# ends with its exit code. Fails, rather than skips, where there is no Xvfb.
set -euo pipefail
if ! command -v Xvfb >/dev/null; then
  echo "with_display.sh: Xvfb is missing (Debian package xvfb): the display tests cannot run" >&2
  exit 1
fi
folder=$(mktemp -d)
server=
finish() {
  if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; fi
  rm -rf "$folder"
}
trap finish EXIT
mkfifo "$folder/number"
# The server itself picks a free display and says which when it is ready. It must not start afresh when a
# test closes its last window and opens another.
Xvfb -displayfd 3 -screen 0 1920x1080x24 +extension GLX -nolisten tcp -noreset \
  3>"$folder/number" >"$folder/log" 2>&1 &
server=$!
if ! read -r -t 60 number <"$folder/number"; then
  echo "with_display.sh: Xvfb did not start:" >&2
  cat "$folder/log" >&2
  exit 1
fi
DISPLAY=":$number" LIBGL_ALWAYS_SOFTWARE=1 "$@"
