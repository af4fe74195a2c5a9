#!/usr/bin/env bash
# Serves the built dashboard with a local NGINX in the foreground: run-local.sh PORT API_ORIGIN RUN_DIR
# RUN_DIR takes its configuration, pid, log and temporary files. Needs `npm run build` first.
set -euo pipefail

if [ $# -ne 3 ]; then
  echo "usage: $0 PORT API_ORIGIN RUN_DIR   (for example: $0 8080 http://127.0.0.1:8081 /tmp/ilg-front)" >&2
  exit 2
fi
here=$(cd "$(dirname "$0")" && pwd)
dist=${ILG_FRONT_DIST:-$here/../dist}
nginx=$(command -v nginx || echo /usr/sbin/nginx)
[ -x "$nginx" ] || { echo "nginx is missing: apt-get install nginx-light" >&2; exit 1; }
[ -f "$dist/index.html" ] || { echo "$dist/index.html is missing: npm run build" >&2; exit 1; }

mkdir -p "$3"
run=$(cd "$3" && pwd)
export ILG_FRONT_PORT=$1 ILG_API_ORIGIN=$2 ILG_FRONT_RUN=$run
ILG_FRONT_ROOT=$(cd "$dist" && pwd)
export ILG_FRONT_ROOT

render() { # template, target: replaces our words alone and leaves NGINX's own variables as they are
  sed -e "s|\${ILG_FRONT_PORT}|$ILG_FRONT_PORT|g" \
    -e "s|\${ILG_API_ORIGIN}|$ILG_API_ORIGIN|g" \
    -e "s|\${ILG_RESOLVER}|${ILG_RESOLVER:-127.0.0.1}|g" \
    -e "s|\${ILG_FRONT_ROOT}|$ILG_FRONT_ROOT|g" \
    -e "s|\${ILG_FRONT_RUN}|$ILG_FRONT_RUN|g" "$1" >"$2"
}
render "$here/nginx.conf.template" "$run/nginx.conf"
render "$here/default.conf.template" "$run/default.conf"
cp "$here/security-headers.conf" "$run/"
cp /etc/nginx/mime.types "$run/"

exec "$nginx" -p "$run/" -c "$run/nginx.conf" -e stderr
