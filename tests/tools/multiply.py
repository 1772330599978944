#!/usr/bin/env python3
"""Multiply texts to a corpus of any size for measuring: each copy with a session and a number of its own, so that every symbol is distinct.

usage: multiply.py SOURCE... -n COPIES -o FOLDER [--twice]

SOURCE is a folder with .txt or .md files (or such a file). The copies go round robin over the texts, 1,000 to a folder. Only the document's own
session and number are changed, wherever they stand; what it cites stays as it is. The same arguments give the same bytes.
With --twice every copy is written two times, under two paths: every symbol then has a duplicate.
"""
import argparse
import pathlib
import re
import sys

DIGITS = '零一二三四五六七八九'
FIRST_SESSION = 101
NUMBERS = 400  # of a session
TITLE = re.compile(r'^[\s*#_]*(\d{1,4})\s*/\s*(\d{1,3}|(?:\.{3}|…))(?:[A-Z]\b)?[.．。\s]', re.M)
COUNCIL = re.compile(r'第\s*(\d{3,4})\s*[(（]\s*(\d{4})\s*[)）]\s*号决议')
SESSION = re.compile(r'第\s*[零一二三四五六七八九十百\s]{1,9}\s*届')


def numeral(number):
    """A number from 1 to 999 in Chinese characters."""
    hundreds, tens, ones = number // 100, number // 10 % 10, number % 10
    text = DIGITS[hundreds] + '百' if hundreds else ''
    if tens:
        text += ('' if tens == 1 and not hundreds else DIGITS[tens]) + '十'
    elif hundreds and ones:
        text += '零'
    return text + (DIGITS[ones] if ones else '')


class Text:
    """One text, cut at the places where its own session and number stand; an open draft number is filled in."""

    def __init__(self, path):
        self.suffix = path.suffix
        raw = path.read_bytes().decode('utf-8-sig')
        places = []
        own = TITLE.search(raw)
        if own:
            number = re.compile(rf'(?<![\d.]){own[1]}\s*/\s*{re.escape(own[2])}(?![\d/])')
            places += [(m.start(), m.end(), 'number') for m in number.finditer(raw)]
            places += [(m.start(), m.end(), 'session') for m in SESSION.finditer(raw, 0, own.start())]
        elif council := COUNCIL.search(raw):
            places += [(m.start(), m.end(), 'council') for m in re.finditer(rf'{council[1]}(?=\s*[(（]\s*{council[2]})', raw)]
        elif first := SESSION.search(raw):
            places += [(first.start(), first.end(), 'session')]
        self.pieces, at = [], 0
        for start, end, kind in sorted(places):
            if start < at:
                continue
            self.pieces += [(raw[at:start], kind)]
            at = end
        self.rest = raw[at:]

    def copy(self, index):
        """The text with the session and number of a copy."""
        session, number = FIRST_SESSION + index // NUMBERS, 1 + index % NUMBERS
        own = {'number': f'{session}/{number}', 'session': f'第{numeral(session)}届', 'council': str(10000 + index)}
        return ''.join(piece + own[kind] for piece, kind in self.pieces) + self.rest


def texts(sources):
    for source in map(pathlib.Path, sources):
        paths = [source] if source.is_file() else sorted(p for p in source.rglob('*') if p.suffix in ('.txt', '.md') and p.stem != 'README')
        for path in paths:
            try:
                text = Text(path)
            except UnicodeDecodeError:
                print(f'{path}: not UTF-8; left out', file=sys.stderr)
                continue
            if text.pieces:
                yield text
            else:
                print(f'{path}: neither session nor number found; left out', file=sys.stderr)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('source', nargs='+')
    parser.add_argument('-n', type=int, required=True, help='how many copies')
    parser.add_argument('-o', required=True, help='an empty or new folder')
    parser.add_argument('--twice', action='store_true', help='every copy under two paths')
    arguments = parser.parse_args()
    found = list(texts(arguments.source))
    if not found:
        sys.exit('no text has a session or a number that could be changed')
    if arguments.n > NUMBERS * (1000 - FIRST_SESSION):
        sys.exit(f'at most {NUMBERS * (1000 - FIRST_SESSION)} copies: sessions have three digits')
    out = pathlib.Path(arguments.o)
    size = 0
    for index in range(arguments.n):
        if index % 1000 == 0:
            folders = [out / half / f'{index // 1000:04}' for half in (('first', 'second') if arguments.twice else ('',))]
            for folder in folders:
                folder.mkdir(parents=True, exist_ok=True)
        text = found[index % len(found)]
        data = text.copy(index).encode('utf-8')
        for folder in folders:
            (folder / f'{index:06}{text.suffix}').write_bytes(data)
            size += len(data)
    print(f'{arguments.n} copies of {len(found)} texts, {size / 1e6:.1f} MB, in {out}')


main()
