#!/bin/sh
# Builds one package on many nodes: an array job, one task a shard, and a merge that waits for all of them.
#
# usage: submit.sh TEXTS OUTPUT COUNT [options of plenary build, e.g. --layout stream --format json,csv]
#
# TEXTS, OUTPUT and the shards (OUTPUT.shards) lie on a file system that every node has. PLENARY is the command (default: plenary).
# Prints the numbers of the two jobs.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
[ $# -ge 3 ] || { sed -n '2,7p' "$0" >&2; exit 2; }
PLENARY_TEXTS=$(realpath "$1")
PLENARY_OUTPUT=$(realpath -m "$2")
PLENARY_COUNT=$3
shift 3
PLENARY_OPTIONS=$*
PLENARY_SHARDS=$PLENARY_OUTPUT.shards
PLENARY=${PLENARY:-plenary}
export PLENARY PLENARY_TEXTS PLENARY_OUTPUT PLENARY_COUNT PLENARY_OPTIONS PLENARY_SHARDS
mkdir -p "$PLENARY_SHARDS"

shards=$(sbatch --parsable --array="1-$PLENARY_COUNT" --output="$PLENARY_SHARDS/%a.log" "$here/shard.sbatch")
# Without --kill-on-invalid-dep a merge whose shards failed would wait for ever.
merge=$(sbatch --parsable --dependency="afterok:$shards" --kill-on-invalid-dep=yes --output="$PLENARY_SHARDS/merge.log" "$here/merge.sbatch")
echo "$shards $merge"
