#!/bin/sh
# Rolls an image out, region by region, and brings the previous one back if a region does not stay well.
#
#   deploy/rollout.sh CONFIG IMAGE REGION ..
#   deploy/rollout.sh fly.api.toml registry.fly.io/automata-signal-api:4bafe24 syd fra nrt
#
# The first region runs the release command (the migration); nothing of it is taken back, because a migration only
# adds (docs/deployment.md). The exit status of flyctl is not believed alone: a region counts when it was asked
# PROBES times, PROBE_EVERY seconds apart, and did not answer wrongly more than PROBE_FAILURES times.
#
#   APP            the app, if it is not the one the configuration names, e.g. automata-signal-api-staging
#   PROBE_URL      asked in every region; without it only the machines' own checks are looked at
#   PROBES=30  PROBE_EVERY=10  PROBE_FAILURES=2
#
# Needs flyctl, curl and jq, and FLY_API_TOKEN in the environment.
set -eu

if [ $# -lt 3 ]; then
  sed -n '2,/^set -eu/s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
config=$1 image=$2
shift 2
app=${APP:-$(sed -n 's/^app = "\([^"]*\)".*/\1/p' "$config")}
probes=${PROBES:-30} every=${PROBE_EVERY:-10} tolerated=${PROBE_FAILURES:-2}

say() { echo "rollout: $app: $*" >&2; }

# Not knowing it is a reason not to begin.
previous_image() {
  releases=$(flyctl releases --app "$app" --image --json) || return 1
  printf '%s' "$releases" | jq -r '[.[] | select(.Status == "complete")][0].ImageRef // empty'
}

# Runs in every region named after the image; words after `--` go to flyctl.
deploy() {
  flyctl deploy --app "$app" --config "$config" --yes --image "$1" --regions "$2" ${3:+"$3"} ${4:+"$4" "$5"}
}

# Whether a region is well now: every machine of it passes its checks, and the region answers.
is_well() {
  flyctl machine list --app "$app" --json | jq -e --arg region "$1" '
    [.[] | select(.region == $region and .state == "started")]
    | length > 0 and all(.[]; (.checks // []) | all(.[]; .status == "passing"))' >/dev/null || return 1
  [ -z "${PROBE_URL:-}" ] ||
    curl --fail --silent --show-error --max-time 5 --output /dev/null --header "fly-prefer-region: $1" "$PROBE_URL"
}

stays_well() {
  failures=0 probe=0
  while [ "$probe" -lt "$probes" ]; do
    probe=$((probe + 1))
    is_well "$1" || failures=$((failures + 1))
    if [ "$failures" -gt "$tolerated" ]; then
      say "$1 failed $failures of $probe probes"
      return 1
    fi
    sleep "$every"
  done
}

roll_back() {
  if [ -z "$previous" ]; then
    say "there is no earlier release to go back to"
    return
  fi
  say "bringing $previous back to$touched"
  for region in $touched; do
    deploy "$previous" "$region" --skip-release-command --strategy immediate ||
      say "$region could not be brought back; it needs a person"
  done
}

previous=$(previous_image)
say "now ${previous:-nothing}, next $image"
touched='' skip=''
for region in "$@"; do
  touched="$touched $region"
  if ! deploy "$image" "$region" "$skip" || ! stays_well "$region"; then
    roll_back
    exit 1
  fi
  say "$region is well"
  skip=--skip-release-command
done
