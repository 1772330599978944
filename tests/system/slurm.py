"""A Slurm of two nodes inside this machine, and what is tested with it: deploy/slurm on a corpus, with a node that dies.

Needs root and Debian's slurm-wlm and munge. The settings are those that were seen to work without cgroups; everything lives in one folder and on loopback ports.
"""
import os
import pathlib
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
NEEDED = ('munged', 'slurmctld', 'slurmd', 'sbatch', 'squeue', 'scontrol')
SETTINGS = """ClusterName=plenary
SlurmctldHost={host}(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket={folder}/munge/munge.socket,cred_expire=10
CryptoType=crypto/munge
CredType=cred/munge
SlurmctldPort={port}
SlurmdPort={slurmd_port}
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/spool-%n
SlurmctldPidFile={folder}/slurmctld.pid
SlurmdPidFile={folder}/slurmd-%n.pid
SlurmctldLogFile={folder}/log/slurmctld.log
SlurmdLogFile={folder}/log/slurmd-%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SwitchType=switch/none
MpiDefault=none
SchedulerType=sched/backfill
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
JobRequeue=1
SlurmctldTimeout=10
SlurmdTimeout=10
MinJobAge=3600
SlurmdParameters=config_overrides
AccountingStorageType=accounting_storage/none
JobAcctGatherType=jobacct_gather/none
NodeName=n[1-2] NodeHostname={host} NodeAddr=127.0.0.1 Port=[{node_port}-{node_port_2}] CPUs=2 RealMemory=4000 State=UNKNOWN
PartitionName=main Nodes=n[1-2] Default=YES MaxTime=INFINITE State=UP
"""
# Stands in for a shard of some minutes: says where it runs and waits until it is let go.
COMMAND = """#!/bin/sh
if [ "$1" = build ]; then
    echo "$SLURMD_NODENAME" >> "{folder}/ran-$SLURM_ARRAY_TASK_ID"
    while [ ! -e "{folder}/go" ]; do sleep 0.2; done
fi
exec dotnet "{program}" "$@"
"""


class Cluster:
    """Controller and two nodes; ends whatever it started."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        for name in ('munge', 'state', 'log', 'spool-n1', 'spool-n2'):
            (self.folder / name).mkdir(parents=True)
        (self.folder / 'munge').chmod(0o700)
        self.folder.chmod(0o755)
        port = 17000 + os.getpid() % 900 * 5
        (self.folder / 'slurm.conf').write_text(SETTINGS.format(
            host=socket.gethostname().split('.')[0], folder=self.folder, port=port, slurmd_port=port + 1, node_port=port + 2, node_port_2=port + 3))
        self.environment = {**os.environ, 'SLURM_CONF': str(self.folder / 'slurm.conf'), 'DOTNET_NOLOGO': '1'}
        self.processes = {}

    def start(self):
        munge = self.folder / 'munge'
        (munge / 'key').write_bytes(secrets.token_bytes(1024))
        (munge / 'key').chmod(0o600)
        self.run_daemon('munged', 'munged', '--foreground', '--force', f'--key-file={munge}/key', f'--socket={munge}/munge.socket', f'--pid-file={munge}/pid',
                        f'--log-file={munge}/log', f'--seed-file={munge}/seed', '--num-threads=2')
        self.until('munge answers', lambda: (munge / 'munge.socket').exists())
        self.run_daemon('slurmctld', 'slurmctld', '-D')
        self.run_daemon('n1', 'slurmd', '-D', '-N', 'n1')
        self.run_daemon('n2', 'slurmd', '-D', '-N', 'n2')
        self.until('both nodes are idle', lambda: self.ask('sinfo', '-h', '-o', '%D %t').strip() == '2 idle')

    def run_daemon(self, name, *command):
        log = open(self.folder / 'log' / f'{name}.out', 'wb')
        self.processes[name] = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)

    def ask(self, *command):
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=60).stdout

    def until(self, what, condition, seconds=240):
        """Waits for something, as long as it may take on a busy machine."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if condition():
                return
            time.sleep(0.5)
        raise AssertionError(f'waited {seconds} s in vain: {what}; {self.ask("squeue")}{self.ask("sinfo")}')

    def kill_node(self, name):
        """The node dies at once, with all that runs on it."""
        self.processes[name].kill()
        for pid in self.tasks(name):
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        self.processes[name].wait()

    def tasks(self, node=None):
        """Processes of jobs of this cluster, and the step daemons above them."""
        mark = f'SLURM_CONF={self.folder}/slurm.conf'.encode()
        found = set()
        for entry in pathlib.Path('/proc').iterdir():
            if not entry.name.isdigit():
                continue
            try:
                environment = (entry / 'environ').read_bytes().split(b'\0')
                if mark not in environment or not any(e.startswith(b'SLURM_JOB_ID=') for e in environment):
                    continue
                if node and f'SLURMD_NODENAME={node}'.encode() not in environment:
                    continue
                found.add(int(entry.name))
                parent = int((entry / 'stat').read_text().rsplit(')', 1)[1].split()[1])
                if b'slurmstepd' in pathlib.Path(f'/proc/{parent}/cmdline').read_bytes():
                    found.add(parent)
            except (OSError, ValueError):
                continue
        return found - {os.getpid()}

    def close(self):
        for pid in self.tasks():
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        for name in ('n1', 'n2', 'slurmctld', 'munged'):
            if name in self.processes and self.processes[name].poll() is None:
                self.processes[name].terminate()
                try:
                    self.processes[name].wait(20)
                except subprocess.TimeoutExpired:
                    self.processes[name].kill()


def what_is_missing():
    return [name for name in NEEDED if shutil.which(name, path=os.environ['PATH'] + ':/usr/sbin:/sbin') is None]


def differences(a, b):
    return subprocess.run(['diff', '-rq', str(a), str(b)], capture_output=True, text=True).stdout


def shards_on_two_nodes_of_which_one_dies_give_the_package_of_a_single_build(folder, program):
    """The array runs on two nodes, one is killed under a task, the task runs again on the other, the merge follows by itself."""
    os.environ['PATH'] += ':/usr/sbin:/sbin'
    subprocess.run([sys.executable, ROOT / 'tests' / 'tools' / 'multiply.py', ROOT / 'input', '-n', '260', '-o', folder / 'texts'], check=True, capture_output=True)
    # Some texts twice: their ids must be told apart across shards.
    shutil.copytree(folder / 'texts' / '0000', folder / 'texts' / 'again', ignore=lambda _, names: sorted(names)[20:])
    single = subprocess.run(['dotnet', program, 'build', folder / 'texts', '-o', folder / 'single', '--quiet', '--no-cache'], capture_output=True, text=True)
    assert single.returncode <= 1, single.stderr
    cluster = Cluster(folder / 'slurm')
    try:
        cluster.start()
        command = folder / 'plenary'
        command.write_text(COMMAND.format(folder=folder, program=program))
        command.chmod(0o755)
        cluster.environment['PLENARY'] = str(command)
        submitted = subprocess.run([ROOT / 'deploy' / 'slurm' / 'submit.sh', folder / 'texts', folder / 'merged', '4'],
                                   env=cluster.environment, capture_output=True, text=True, cwd=folder, timeout=60)
        assert submitted.returncode == 0, submitted.stderr
        ran = {i: folder / f'ran-{i}' for i in range(1, 5)}
        nodes = lambda i: ran[i].read_text().split() if ran[i].exists() else []
        cluster.until('a task runs on each node', lambda: {n for i in ran for n in nodes(i)} == {'n1', 'n2'})
        killed = next(i for i in ran if nodes(i) == ['n2'])
        cluster.kill_node('n2')
        (folder / 'go').touch()
        cluster.until('the killed task runs on the other node', lambda: nodes(killed) == ['n2', 'n1'])
        cluster.until('all jobs ended', lambda: not cluster.ask('squeue', '-h').strip())
        said = (folder / 'merged.shards' / 'merge.log').read_text()
        assert (folder / 'merged').is_dir(), said
        found = differences(folder / 'single', folder / 'merged')
        assert not found, found
        with open(folder / 'merged.shards' / '2' / 'documents.bin', 'r+b') as torn:
            torn.truncate(1000)
        again = subprocess.run([command, 'merge', *(folder / 'merged.shards' / str(i) for i in ran), '-o', folder / 'merged'], capture_output=True, text=True)
        assert again.returncode == 2 and 'shard 2/4' in again.stderr, (again.returncode, again.stderr)
        assert not differences(folder / 'single', folder / 'merged'), 'a merge that failed changed the package'
    finally:
        cluster.close()
