#!/usr/bin/env python3
"""Adds up test results and prints one line: N passed, N failed, N skipped.

usage: tally.py RESULTS...     .trx of `dotnet test`, .json of tests/system/run.py

Exit code 1 where a test failed, or where a file of results is not there or holds no test: a run that never came to its tests must not look
like a good one.
"""
import json
import sys
import xml.etree.ElementTree as ElementTree


def counts(path):
    """Passed, failed and skipped in one file."""
    if path.endswith('.json'):
        with open(path, encoding='utf-8') as file:
            results = json.load(file)
        return results['passed'], results['failed'], results['skipped']
    counters = next(e for e in ElementTree.parse(path).iter() if e.tag.endswith('}Counters'))
    total, passed, executed = (int(counters.get(name)) for name in ('total', 'passed', 'executed'))
    return passed, executed - passed, total - executed


def main():
    passed = failed = skipped = 0
    sound = len(sys.argv) > 1
    for path in sys.argv[1:]:
        try:
            results = counts(path)
        except (OSError, StopIteration, ValueError, ElementTree.ParseError) as error:
            print(f'no results in {path}: {error}', file=sys.stderr)
            sound = False
            continue
        sound = sound and sum(results) > 0
        passed, failed, skipped = passed + results[0], failed + results[1], skipped + results[2]
    print(f'{passed} passed, {failed} failed, {skipped} skipped')
    return 0 if sound and not failed else 1


sys.exit(main())
