#!/bin/sh
# How many machines there are, and where: 4 API machines in each of three regions, and workers in all of them.
#
# Every worker claims from the database in nrt. Those far away pay a round trip per claim and per group of outcomes,
# not per message; they are what still sends when nrt's own workers are gone.
#
#   deploy/scale.sh            needs flyctl, and FLY_API_TOKEN in the environment
set -eu
regions=nrt,fra,syd
flyctl scale count 12 --app automata-signal-api --region "$regions" --max-per-region 4 --yes
flyctl scale count urgent=6 bulk=6 housekeeping=3 --app automata-signal-worker --region "$regions" \
  --max-per-region 2 --yes
