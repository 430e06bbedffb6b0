#!/bin/sh
# Whether the clients are what openapi.json says: generated anew into TARGET_FOLDER and compared: sdk/check.sh TARGET_FOLDER
set -eu
target=$1/sdk/check

if ! command -v npm >/dev/null; then
  echo 'sdk-check: SKIPPED, npm is missing; CI does it' >&2
  exit 0
fi
if [ ! -x sdk/typescript/node_modules/.bin/openapi-ts ]; then
  echo 'sdk-check: SKIPPED, the generator is not installed; make sdk installs it, and CI does this' >&2
  exit 0
fi
rm -rf "$target" && mkdir -p "$target"
target=$(cd "$target" && pwd)
(cd sdk/typescript && SDK_OUTPUT=$target npm run --silent generate >/dev/null)
diff -rq sdk/typescript/src "$target" || {
  echo 'sdk/typescript is not what openapi.json says: run make sdk and commit the result.' >&2
  exit 1
}
