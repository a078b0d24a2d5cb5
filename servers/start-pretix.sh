#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# A throw-away pretix on loopback with one event. Usage: start-pretix.sh [FOLDER] [PORT] [TICKETS]
# Needs python3.11, 3.12 or 3.13. No root, redis, celery. A second call starts what is stopped.
# Writes FOLDER/server.json (see inside_pretix.py). Stop with stop.sh FOLDER. PORT + 1 is the database.
folder=${1:-build/servers/pretix} port=${2:-18345} tickets=${3:-50}
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
mkdir -p "$folder" && folder=$(cd "$folder" && pwd)
if [ ! -x "$folder/venv/bin/gunicorn" ]; then
    say "installing pretix (about a minute, 590 MB)"
    install "$here/pretix.txt" python3.11 python3.12 python3.13
fi
pg_start $((port + 1)) pretix
mkdir -p "$folder/data"
cat >"$folder/pretix.cfg" <<C
[pretix]
instance_name = test
url = http://127.0.0.1:$port
datadir = $folder/data
trust_x_forwarded_for = off
[database]
backend = postgresql
name = pretix
user = postgres
host = 127.0.0.1
port = $((port + 1))
[mail]
from = test@pretix.example
host = 127.0.0.1
port = 2
[django]
secret = only-for-a-test-server-on-loopback-000000000000000000
[celery]
backend = memory://
[locale]
timezone = UTC
C
export PRETIX_CONFIG_FILE=$folder/pretix.cfg DJANGO_SETTINGS_MODULE=pretix.settings
cd "$folder"
[ -f migrated ] || { say "making the database (half a minute)"; venv/bin/python -m pretix migrate -v0 2>migrate.log >/dev/null; touch migrated; }
serve pretix.wsgi "$port"
wait_for "http://127.0.0.1:$port/healthcheck/"
[ -f server.json ] || { echo "{\"do\": \"event\", \"tickets\": $tickets}" | venv/bin/python "$here/inside_pretix.py" "http://127.0.0.1:$port" >made.json && mv made.json server.json; }
say "pretix: http://127.0.0.1:$port, see $folder/server.json"
