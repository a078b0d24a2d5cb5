#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# A throw-away Indico on loopback with one event. Usage: start-indico.sh [FOLDER] [PORT] [PEOPLE]
# Needs python3.12 (or 3.11: four lines of Indico are rewritten then), a C compiler and libpq-dev. No root, redis, celery.
# A second call starts what is stopped. Writes FOLDER/server.json (see inside_indico.py). Stop with stop.sh FOLDER.
# PORT + 1 is the database, PORT + 2 a stand-in for redis.
folder=${1:-build/servers/indico} port=${2:-18088} people=${3:-50}
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
mkdir -p "$folder" && folder=$(cd "$folder" && pwd)
if [ ! -x "$folder/venv/bin/gunicorn" ]; then
    say "installing Indico (one to three minutes, 700 MB)"
    install "$here/indico.txt" python3.12 python3.11
    "$folder/venv/bin/python" "$here/indico_on_python311.py"
fi
pg_start $((port + 1)) indico
sql $((port + 1)) indico "SET client_min_messages = warning; CREATE EXTENSION IF NOT EXISTS unaccent; CREATE EXTENSION IF NOT EXISTS pg_trgm"
mkdir -p "$folder"/{archive,cache,log,tmp}
cat >"$folder/indico.conf" <<C
SQLALCHEMY_DATABASE_URI = 'postgresql://postgres@127.0.0.1:$((port + 1))/indico'
SECRET_KEY = 'only-for-a-test-server-on-loopback-00000001'
BASE_URL = 'http://127.0.0.1:$port'
CELERY_BROKER = 'redis://127.0.0.1:$((port + 2))/0'
REDIS_CACHE_URL = 'redis://127.0.0.1:$((port + 2))/1'
DEFAULT_TIMEZONE = 'America/New_York'
DEFAULT_LOCALE = 'en_GB'
CACHE_DIR = '$folder/cache'
TEMP_DIR = '$folder/tmp'
LOG_DIR = '$folder/log'
STORAGE_BACKENDS = {'default': 'fs:$folder/archive'}
SMTP_SERVER = ('127.0.0.1', 2)
SMTP_USE_CELERY = False
EMAIL_BACKEND = 'indico.vendor.django_mail.backends.locmem.EmailBackend'
SUPPORT_EMAIL = PUBLIC_SUPPORT_EMAIL = 'root@indico.example'
NO_REPLY_EMAIL = 'noreply@indico.example'
DISABLE_GRAVATAR = True
DISABLE_CELERY_CHECK = True
SYSTEM_NOTICES_URL = None
C
export INDICO_CONFIG=$folder/indico.conf
cd "$folder"
cp venv/lib/python3*/site-packages/indico/logging.yaml.sample logging.yaml
if ! alive cache; then
    setsid venv/bin/python -c "import fakeredis; fakeredis.TcpFakeServer(('127.0.0.1', $((port + 2))), server_type='redis').serve_forever()" >cache.log 2>&1 </dev/null &
    echo $! >cache.pid
    touch new-cache
fi
[ -f migrated ] || { say "making the database"; venv/bin/indico db prepare >migrate.log 2>&1; touch migrated; }
serve 'indico.web.flask.app:make_app()' "$port"
wait_for "http://127.0.0.1:$port/api/checkin/event/1/"
if [ -f new-cache ]; then  # the stand-in drops the connection on a script it has not seen: let that happen now, not at the first log-in
    venv/bin/python - "http://127.0.0.1:$port/login/" 2>/dev/null <<'P' || true
import sys, urllib.request
urllib.request.urlopen(sys.argv[1], data=b"_provider=indico&identifier=x&password=x", timeout=30)
P
    rm new-cache
fi
[ -f server.json ] || { echo "{\"do\": \"event\", \"people\": $people}" | venv/bin/python "$here/inside_indico.py" "http://127.0.0.1:$port" >made.json && mv made.json server.json; }
say "Indico: http://127.0.0.1:$port, see $folder/server.json"
