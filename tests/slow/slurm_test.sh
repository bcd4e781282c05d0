#!/usr/bin/env bash
# scripts/slurm/score-works.sbatch on a real Slurm: a controller and a node of our own, with a configuration and ports of
# their own, so that no Slurm of this machine is touched. Three runs of two tasks over four parts: from a folder with one
# task killed in the middle, the same once more with nothing left to do, and from an address.
# slurm_test.sh PROGRAM
set -euo pipefail
program=$(realpath "$1")
script=$(cd "$(dirname "$0")/../.." && pwd)/scripts/slurm/score-works.sbatch
for tool in slurmctld slurmd sbatch curl; do
  if ! PATH=$PATH:/usr/sbin command -v $tool >/dev/null; then
    echo "skipped: $tool is not there"
    exit
  fi
done
if [ "$(id -u)" != 0 ]; then
  echo "skipped: slurmd runs as root alone"
  exit
fi
export PATH=$PATH:/usr/sbin
work=$(mktemp -d)
started=()
finish() {
  status=$?
  scancel --quiet --user=root 2>/dev/null || true
  [ ${#started[@]} = 0 ] || kill "${started[@]}" 2>/dev/null || true
  wait
  [ $status = 0 ] || tail -n 6 "$work"/*.log "$work"/features/.log/* 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT
wrong() {
  echo "slurm_test: $*" >&2
  exit 1
}

# Ports that nothing is listening on.
free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
mkdir "$work/state" "$work/spool"
export SLURM_CONF=$work/slurm.conf
cat >"$SLURM_CONF" <<CONF
ClusterName=test
SlurmctldHost=$(hostname -s)(127.0.0.1)
SlurmUser=root
AuthType=auth/none
CredType=cred/none
SlurmctldPort=$(free_port)
SlurmdPort=$(free_port)
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=sched_interval=1,batch_sched_delay=0
KillWait=2
ReturnToService=2
SlurmdParameters=config_overrides
MpiDefault=none
NodeName=$(hostname -s) NodeAddr=127.0.0.1 CPUs=4 RealMemory=4000 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
slurmctld -D >"$work/controller.out" 2>&1 &
started+=($!)
slurmd -D >"$work/node.out" 2>&1 &
started+=($!)
for ((i = 0; i < 60; ++i)); do
  sinfo -h -t idle -o %D 2>/dev/null | grep -q '^1' && break
  sleep 0.5
done
sinfo -h -t idle -o %D | grep -q '^1' || { echo "skipped: Slurm does not start here: $(tail -n 3 "$work"/*.log)"; exit; }

say_jobs() { squeue -h -r -o '%i %T'; }
wait_for() {
  sleep 6 # a node refuses a task that it killed a moment ago
  for ((i = 0; i < 600; ++i)); do
    [ -n "$(say_jobs)" ] || return 0
    # A task that was requeued waits two minutes by default; nobody else waits for the node here.
    for job in $(squeue -h -r -t PENDING -o '%i %r' | awk '$2 == "BeginTime" {print $1}'); do
      scontrol update JobId="$job" StartTime=now >/dev/null 2>&1 || true
    done
    sleep 0.3
  done
  wrong "the jobs did not end: $(say_jobs)"
}

# Four parts in two folders. No work is in two parts: the tables of words of such parts could not be added up.
snapshot=$work/snapshot/works
"$program" simulate works --works 2400 --mix small -q | split -l 600 --numeric-suffixes=1 -a 1 - "$work/part_"
for part in 1 2 3 4; do
  folder=$snapshot/updated_date=2024-01-0$(((part + 1) / 2))
  mkdir -p "$folder"
  gzip -c "$work/part_$part" >"$folder/part_00$part.gz"
done
printf '{"entries": [%s]}\n' "$(cd "$snapshot" && find . -name '*.gz' | sed 's|^\./\(.*\)|{"url": "s3://openalex/data/jsonl/works/\1"}|' | paste -sd,)" >"$snapshot/manifest.json"
"$program" score works "$snapshot" --format csv -q >"$work/one.csv"
"$program" score works "$snapshot" --years 2012-2022 --features "$work/one.csv.gz" -q >/dev/null
"$program" run-all --only fig4 --works "$work/one.csv.gz" --out "$work/one" -q
[ -s "$work/one/fig4.numbers.json" ] || wrong "the run to compare with has no numbers"

# The first task is killed at its first part: this wrapper waits there until it is.
cat >"$work/program" <<WRAPPER
#!/usr/bin/env bash
case "\$*" in *part_001*) if mkdir "$work/met" 2>/dev/null; then echo \$\$ >"$work/waiting"; exec sleep 600; fi ;; esac
case "\$1" in run-all) set -- "\$@" --only fig4 -q ;; esac
echo "\$1 \$3" >>"$work/calls"
exec "$program" "\$@"
WRAPPER
chmod +x "$work/program"
export COMPUTEDIVIDE=$work/program SCORE_TASKS=2
read -r job _ < <("$script" "$snapshot" "$work/features" "$work/out" --mem=100M) || wrong "nothing was submitted"
for ((i = 0; i < 100; ++i)); do
  [ -s "$work/waiting" ] && break
  sleep 0.2
done
[ -s "$work/waiting" ] || wrong "the first task did not begin"
[ ! -e "$work/features/updated_date=2024-01-01_part_001.gz.csv.gz" ] || wrong "a table is there before its part is scored"
scontrol requeue "${job}_0"
wait_for
scontrol show job "${job}_0" | grep -q 'Restarts=1' || wrong "the killed task was not requeued"
for kind in '' .words; do
  ls "$work/features"/*_part_00[1-4].gz$kind.csv.gz | wc -l | grep -qx 4 || wrong "not every part has its tables: $(ls "$work/features")"
done
"$program" score works "$work/features" --format csv -q | cmp - "$work/one.csv" || wrong "the counts are not those of one run"

# same NAME: the results in this folder are those of one run over one table, except for what names that input: the digest of
# its bytes, and the record.
same() {
  diff -r -I '"sha256":' -x .computedivide -x run.json "$work/one" "$1" || wrong "$1: not the results of one run"
}
same "$work/out"

before=$(grep -c '^score' "$work/calls")
"$script" "$snapshot" "$work/features" "$work/out" --mem=100M >/dev/null
wait_for
[ "$(grep -c '^score' "$work/calls")" = "$before" ] || wrong "a finished part was scored again"

# The program dies by itself: the script puts its own task back.
rm "$work/features"/*part_001*.csv.gz
rm -r "$work/met" "$work/waiting"
"$script" "file://$snapshot" "$work/features" "$work/out" --mem=100M >/dev/null
for ((i = 0; i < 100; ++i)); do
  [ -s "$work/waiting" ] && break
  sleep 0.2
done
kill -9 "$(cat "$work/waiting")"
wait_for
grep -q 'back to the queue' "$work/features/.log"/*.txt || wrong "the task did not go back to the queue"
"$program" score works "$work/features" --format csv -q | cmp - "$work/one.csv" || wrong "fetched part by part, the counts differ"
same "$work/out"
echo "killed, requeued, repeated, fetched: the bytes are those of one run"
