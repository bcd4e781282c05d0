# Sourced by the scripts beside it: installs what is missing and builds a preset. Sets `root`.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }

# install_packages run|package|test|bench: the packages of scripts/packages.txt that this machine lacks.
install_packages() {
  [ -z "${COMPUTEDIVIDE_SKIP_INSTALL:-}" ] || return 0
  local wanted missing=() package
  case "$1" in test) wanted='run|package|test' ;; package) wanted='run|package' ;; *) wanted=$1 ;; esac
  local packages
  mapfile -t packages < <(awk -v kind="^($wanted)$" '$1 ~ kind {print $2}' "$root/scripts/packages.txt")
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    say "This system has no apt. Install what these Debian packages hold, then run again with COMPUTEDIVIDE_SKIP_INSTALL=1:"
    say "  ${packages[*]}"
    exit 1
  fi
  for package in "${packages[@]}"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  say "Installing: ${missing[*]}"
  local sudo=()
  if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null; then
      say "Neither root nor sudo. Ask an administrator to run: apt-get install ${missing[*]}"
      exit 1
    fi
    sudo=(sudo)
  fi
  export DEBIAN_FRONTEND=noninteractive
  "${sudo[@]}" apt-get update -qq >&2 || say "apt-get update failed; trying with the lists at hand"
  "${sudo[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# build PRESET [TARGET…]: configures where needed and builds; quiet but for errors.
build() {
  local preset=$1
  shift
  local log
  log=$(mktemp)
  local jobs
  jobs=$(nproc)
  [ "$jobs" -le 4 ] || jobs=4 # a compile takes up to 1 GB
  say "Building ($preset) …"
  # A clone in another folder, or under another language, finds what this one compiled.
  export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
  if ! (unset LC_ALL LC_CTYPE LC_MESSAGES && export LANG=C.UTF-8 && cd "$root" && cmake --preset "$preset" -G Ninja && cmake --build "build/$preset" -j "$jobs" ${1:+--target "$@"}) >"$log" 2>&1; then
    grep -E 'FAILED|error|Error' -A 12 "$log" | head -80 >&2 || tail -40 "$log" >&2
    say "The build failed; its whole output is in $log"
    exit 1
  fi
  rm -f "$log"
}
