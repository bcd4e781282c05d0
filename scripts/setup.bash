# Sourced by the scripts beside it: installs what is missing and builds a preset. Sets `root`. Also runs under bash 3.2, which macOS has.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }

cores() { getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2; }

# package_manager: the first of those in scripts/packages.tsv that this machine has; nothing if it has none.
package_manager() {
  local one
  for one in apt-get dnf pacman apk brew; do
    if command -v "$one" >/dev/null; then
      echo "$one"
      return
    fi
  done
}

# is_installed MANAGER PACKAGE
is_installed() {
  case "$1" in
    apt-get) [ "$(dpkg-query -W -f='${db:Status-Status}' "$2" 2>/dev/null)" = installed ] ;;
    dnf) rpm -q --whatprovides "$2" >/dev/null 2>&1 ;;
    pacman) pacman -Q "$2" >/dev/null 2>&1 ;;
    apk) apk info -e "$2" >/dev/null 2>&1 ;;
    brew) brew list "$2" >/dev/null 2>&1 ;;
  esac
}

# missing_packages MANAGER KIND: what scripts/packages.tsv lists and this machine lacks, separated by spaces.
missing_packages() {
  local kinds package
  case "$2" in
    run) kinds='build|draw' ;;
    unit) kinds='build|unit' ;;
    package) kinds='build|draw|package' ;;
    static) kinds='build|package|static' ;;
    test) kinds='build|draw|package|unit|test' ;;
    *) kinds=$2 ;;
  esac
  awk -F '\t' -v kinds="^($kinds)$" -v manager="${1%-get}" '
    $1 == "kind" { for (i = 2; i <= NF; ++i) if ($i == manager) column = i }
    $1 ~ kinds && $column != "-" { print $column }' "$root/scripts/packages.tsv" |
    while read -r package; do
      is_installed "$1" "$package" || printf '%s ' "$package"
    done
}

# install_packages run|unit|package|static|test|bench: installs what is missing if it may, and otherwise prints the command.
install_packages() {
  [ -z "${COMPUTEDIVIDE_SKIP_INSTALL:-}" ] || return 0
  local manager missing command
  manager=$(package_manager)
  if [ -z "$manager" ]; then
    say "No known package manager is here (apt, dnf, pacman, apk, brew); CMake will name what is missing."
    return 0
  fi
  missing=$(missing_packages "$manager" "$1")
  [ -n "$missing" ] || return 0
  case "$manager" in
    apt-get) command="apt-get install -y -qq --no-install-recommends $missing" ;;
    dnf) command="dnf install -y $missing" ;;
    pacman) command="pacman -Sy --needed --noconfirm $missing" ;;
    apk) command="apk add --update-cache $missing" ;;
    brew) command="brew install $missing" ;;
  esac
  if [ "$manager" != brew ] && [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null; then
      say "Missing: $missing"
      say "This needs an administrator's rights. Run as root: $command"
      say "COMPUTEDIVIDE_SKIP_INSTALL=1 builds without this check."
      exit 1
    fi
    command="sudo $command"
  fi
  say "Installing: $missing"
  export DEBIAN_FRONTEND=noninteractive
  if [ "$manager" = apt-get ]; then
    ${command%%apt-get*}apt-get update -qq >&2 || say "apt-get update failed; trying with the existing lists"
  fi
  # shellcheck disable=SC2086 # a command and its words
  if ! $command >&2; then
    # One unknown name makes a manager refuse them all.
    say "That failed; trying one package at a time."
    local package
    for package in $missing; do
      ${command%"$missing"}"$package" >&2 || say "$package is not installed; if it is needed, CMake will say so."
    done
  fi
}

# show_progress PRESET LOG: reads ninja's lines, keeps them in the log, and reports progress every ten seconds.
show_progress() {
  local line next=$((SECONDS + 10))
  while IFS= read -r line; do
    printf '%s\n' "$line" >>"$2"
    if [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]] && [ "$SECONDS" -ge "$next" ]; then
      say "Building ($1): ${BASH_REMATCH[1]} of ${BASH_REMATCH[2]} …"
      next=$((SECONDS + 10))
    fi
  done
}

# build PRESET [TARGET…]: configures if needed and builds; release-tests shares the folder of release. On a terminal ninja shows
# its own line.
build() {
  local preset=$1 log jobs
  shift
  log=$(mktemp)
  jobs=$(cores)
  [ "$jobs" -le 4 ] || jobs=4 # a compile takes up to 1 GB
  say "Building ($preset) …"
  # A clone in another folder, or under another locale, reuses what this one compiled.
  export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros
  if ! (
    set -o pipefail
    unset LC_ALL LC_CTYPE LC_MESSAGES
    export LANG=C.UTF-8 NINJA_STATUS='[%f/%t] '
    cd "$root" && cmake --preset "$preset" -G Ninja >"$log" 2>&1 || exit 1
    if [ -t 2 ]; then
      cmake --build "build/${preset%-tests}" -j "$jobs" ${1:+--target "$@"} >&2
    else
      cmake --build "build/${preset%-tests}" -j "$jobs" ${1:+--target "$@"} 2>&1 | show_progress "$preset" "$log"
    fi
  ); then
    grep -E 'FAILED|error|Error' -A 12 "$log" | head -80 >&2 || tail -40 "$log" >&2
    [ -t 2 ] && say "The build failed." || say "The build failed; its whole output is in $log"
    exit 1
  fi
  rm -f "$log"
}
