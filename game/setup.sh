# What a fresh Debian or Ubuntu machine needs, and how to build. Sourced by game/play and tests/run;
# `top` is the project's folder.

build_packages=(g++ cmake ninja-build pkg-config libsfml-dev nlohmann-json3-dev libspdlog-dev
  libcli11-dev libexpected-dev libutf8proc-dev libfreetype-dev libx11-dev libgl1-mesa-dri
  fonts-gfs-didot fonts-inter)
test_packages=(catch2 librapidcheck-dev libvalijson-dev xvfb xauth xdotool)

# Installs the packages that are missing, says which; quick and silent when all are there.
install_packages() {
  local missing=() package
  if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "This is no Debian or Ubuntu system. The game needs the equivalents of: $*" >&2
    return 0 # they may be there under other names: let CMake look
  fi
  local installed
  installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p') || true
  for package in "$@"; do
    grep -qxF "$package" <<<"$installed" || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null 2>&1 && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
      as_root=(sudo)
    else
      echo "These Debian packages are missing, and installing them needs an administrator:" >&2
      echo "    sudo apt-get install ${missing[*]}" >&2
      exit 1
    fi
  fi
  echo "Installing Debian packages: ${missing[*]}" >&2
  local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 -y -qq)
  { "${apt[@]}" update && "${apt[@]}" install --no-install-recommends "${missing[@]}"; } >&2 || {
    echo "The packages could not be installed. Run this and try again:" >&2
    echo "    sudo apt-get update && sudo apt-get install ${missing[*]}" >&2
    exit 1
  }
}

# build_preset PRESET -DRED_SHOES_TESTS=ON|OFF TARGET: configures when needed, builds with all cores.
build_preset() {
  local preset=$1 tests=$2 target=$3 folder="$top/build/$1" log
  install_packages "${build_packages[@]}"
  mkdir -p "$folder"
  log="$folder/setup.log"
  # A tree configured with tests builds the game alone as well; one without must learn of them.
  if [ ! -f "$folder/build.ninja" ] ||
     { [ "$tests" = -DRED_SHOES_TESTS=ON ] && ! grep -q '^RED_SHOES_TESTS:BOOL=ON' "$folder/CMakeCache.txt"; }; then
    echo "Configuring ($preset) ..." >&2
    (cd "$top" && cmake --preset "$preset" "$tests") >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
  fi
  if ! ninja -C "$folder" -n "$target" 2>/dev/null | grep -q 'no work to do'; then
    echo "Building ($preset) ..." >&2
    cmake --build "$folder" --target "$target" -j "$(nproc)" >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
  fi
}
