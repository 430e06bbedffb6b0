#!/bin/sh
# Every client against everything, on free ports and with data of its own: sdk/test.sh PROGRAM TARGET_FOLDER
set -eu
program=$1 data=$2/sdk/data

(cd sdk/typescript && npm ci --silent --no-audit --no-fund && npm run --silent build)
mkdir -p "$data"
if "$program" up --fresh --data "$data" \
  --api-port 0 --api-metrics-port 0 --worker-metrics-port 0 --sandbox-port 0 -- \
  npm run --silent --prefix sdk/typescript tour; then
  rm -rf "$data"
else
  echo "sdk-test: what the services said is in $data/logs; the next run forgets it" >&2
  exit 1
fi
