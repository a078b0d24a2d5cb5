#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Stop test servers. Usage: stop.sh FOLDER...   (their data stays; remove the folder to forget it)
for folder in "$@"; do
    folder=$(cd "$folder" && pwd) || continue
    for each in web cache; do
        if [ -s "$folder/$each.pid" ]; then kill -TERM "$(cat "$folder/$each.pid")" 2>/dev/null; rm -f "$folder/$each.pid"; fi
    done
    if [ -s "$folder/pg/postmaster.pid" ]; then kill -INT "$(head -1 "$folder/pg/postmaster.pid")" 2>/dev/null; fi
done
