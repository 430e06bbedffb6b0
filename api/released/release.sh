#!/bin/sh
# What clients of the last release rely on, frozen: VERSIONS has the digest of openapi.json beside it.
#
#   release.sh        takes openapi.json at the top as the document of its version, which is done once per version
#   release.sh check  ends with 1 if openapi.json beside it is not what its version was released with
set -eu
cd "$(dirname "$0")"

version() { sed -n 's/^    "version": "\(.*\)",\{0,1\}$/\1/p' "$1" | head -n 1; }
digest() { { sha256sum "$1" 2>/dev/null || shasum -a 256 "$1"; } | cut -d ' ' -f 1; }
line() { echo "$(version "$1") $(digest "$1")"; }

if [ "${1:-}" = check ]; then
  last=$(grep -v '^#' VERSIONS | tail -n 1)
  # Nothing is promised before the first release.
  if [ -n "$last" ] && [ "$last" != "$(line openapi.json)" ]; then
    echo "api/released/openapi.json is not what version ${last%% *} was released with. Clients rely on that one: put it back," >&2
    echo 'or raise the version in Cargo.toml, run make openapi, and make openapi-release as a part of the release.' >&2
    exit 1
  fi
  exit 0
fi

new=../../openapi.json
version=$(version "$new") line=$(line "$new")
known=$(while read -r name digest; do if [ "$name" = "$version" ]; then echo "$name $digest"; fi; done <VERSIONS)
if [ -n "$known" ] && [ "$known" != "$line" ]; then
  echo "openapi.json says it is version $version, and $version was released with another document." >&2
  echo 'Raise the version in Cargo.toml, run make openapi, and then make openapi-release again.' >&2
  exit 1
fi
cp "$new" openapi.json
if [ -z "$known" ]; then echo "$line" >>VERSIONS; fi
echo "api/released is what clients of $version rely on from now on: make check refuses whatever would break them."
echo 'Commit it with the release, and change it with no other commit.'
