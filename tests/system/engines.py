"""The commands of deploy/kubernetes, deploy/github and deploy/aws-batch, taken out of their files and run as the engines would run them."""
import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
COUNT = 3


def block(path):
    """The shell commands of each literal block of a YAML file."""
    blocks, depth = [], None
    for line in path.read_text(encoding='utf-8').split('\n'):
        indent = len(line) - len(line.lstrip())
        if depth is not None and (not line.strip() or indent > depth):
            blocks[-1].append(line.strip())
            continue
        depth = None
        if line.rstrip().endswith(('- |', ': |')):
            depth = indent
            blocks.append([])
    return ['\n'.join(lines) for lines in blocks]


def batch(name):
    return json.loads((ROOT / 'deploy' / 'aws-batch' / name).read_text(encoding='utf-8'))['containerProperties']['command'][2]


def engines():
    """Name, command of a shard, command of the merge, and what the engine sets for the shard of a number."""
    kubernetes = ROOT / 'deploy' / 'kubernetes'
    yield 'kubernetes', block(kubernetes / 'shards.yaml')[0], block(kubernetes / 'merge.yaml')[0], lambda i: {'JOB_COMPLETION_INDEX': str(i - 1)}
    shard, merge = block(ROOT / 'deploy' / 'github' / 'build.yaml')
    yield 'github', shard, merge, lambda i: {'SHARD': str(i)}
    yield 'aws-batch', batch('shards.json'), batch('merge.json'), lambda i: {'AWS_BATCH_JOB_ARRAY_INDEX': str(i - 1)}


def the_commands_of_each_engine_give_the_package_of_a_single_build(folder, program):
    folder.mkdir()
    subprocess.run([sys.executable, ROOT / 'tests' / 'tools' / 'multiply.py', ROOT / 'input', '-n', '40', '-o', folder / 'texts'], check=True, capture_output=True)
    command = folder / 'bin' / 'plenary'
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec dotnet "{program}" "$@"\n')
    command.chmod(0o755)
    single = subprocess.run([command, 'build', folder / 'texts', '-o', folder / 'single', '--layout', 'stream', '--no-cache', '--quiet'], capture_output=True, text=True)
    assert single.returncode <= 1, single.stderr
    for name, shard, merge, variables in engines():
        home = folder / name
        home.mkdir()
        environment = {**os.environ, 'PATH': f'{command.parent}:{os.environ["PATH"]}', 'PLENARY': 'plenary', 'COUNT': str(COUNT),
                       'TEXTS': str(folder / 'texts'), 'SHARDS': str(home / 'shards'), 'OUTPUT': str(home / 'merged')}
        for i in range(1, COUNT + 1):
            run = subprocess.run(['sh', '-euc', shard], env={**environment, **variables(i)}, capture_output=True, text=True)
            assert run.returncode == 0, (name, i, run.stderr)
        run = subprocess.run(['sh', '-euc', merge], env=environment, capture_output=True, text=True)
        assert run.returncode == single.returncode, (name, run.stderr)
        found = subprocess.run(['diff', '-rq', folder / 'single', home / 'merged'], capture_output=True, text=True).stdout
        assert not found, (name, found)
