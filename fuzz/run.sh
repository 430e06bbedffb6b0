#!/bin/sh
# schemathesis against everything, on free ports and with data of its own: fuzz/run.sh PROGRAM TARGET_FOLDER [quick|check]
#
# The quick form takes the same cases each time and about a minute; check is the same as one check among many. SEED repeats a
# long run; EXAMPLES makes it longer.
set -eu

program=$1 target=$2 form=${3:-long}
venv=$target/fuzz-venv data=$target/fuzz/data

# A machine without Python or without PyPI is forgiven, and only where this is one check among many.
if [ "$form" = check ]; then export PIP_RETRIES=1 PIP_DEFAULT_TIMEOUT=15; fi
if ! sdk/python/venv.sh "$venv" fuzz/requirements.txt 'made-up requests are made'; then
  if [ "$form" != check ]; then exit 1; fi
  echo 'fuzz-api: SKIPPED, schemathesis can not be installed here; CI does this' >&2
  exit 0
fi

case $form in
  quick | check) set -- --max-examples 8 --seed 1 ;;
  *) set -- --max-examples "${EXAMPLES:-200}" ${SEED:+--seed "$SEED"} ;;
esac

mkdir -p "$data"
# Half of what is tried has no good key, all from one address.
export RATE_LIMIT_FAILURES=1000000 RATE_LIMIT_REQUESTS=1000000 RATE_LIMIT_APP_REQUESTS=1000000
export RATE_LIMIT_RECIPIENTS=1000000000
# The hooks take people.py, which made their members.
export PYTHONPATH=fuzz PYTHONDONTWRITEBYTECODE=1
# The address is known only once everything runs.
# shellcheck disable=SC2016
if "$program" up --fresh --data "$data" \
  --api-port 0 --api-metrics-port 0 --worker-metrics-port 0 --sandbox-port 0 -- \
  sh -c 'st=$1; shift; exec "$0" fuzz/people.py "$st" \
    --config-file fuzz/schemathesis.toml run openapi.json --url "$AUTOMATA_URL" --checks all "$@"' \
  "$venv/bin/python" "$venv/bin/st" --generation-database none "$@"; then
  rm -rf "$data"
else
  echo "fuzz-api: what the services said is in $data/logs; the next run forgets it" >&2
  exit 1
fi
