#!/usr/bin/env python3
"""How well the rules carry over to dump tools that ../shared/corpus does not have: makes Word files of its documents (word_file.py), lets real programs turn
them into text in every way they know, builds the texts with the published program and scores them as accuracy.py does.

usage: other_dumps.py [--languages zh,en] [--sets GLOB] [--every N] [--tools GLOB] [--keep] [--show N]

Needs, from Debian: pandoc libreoffice-writer fonts-noto-cjk fonts-liberation poppler-utils mupdf-tools ghostscript python3-pdfminer python3-pypdf
python3-fitz python3-docx docx2txt antiword catdoc odt2txt abiword w3m lynx html2text. A program that is not there is left out, and named.

  --every N    takes each Nth document of a set (default 4)
  --tools GLOB only the dumps whose names match, such as 'pandoc*'
  --keep       takes the dumps of the last run (artifacts/other_dumps) and only builds and scores
  --show N     prints the first N differences of each dump
"""
import argparse
import collections
import fnmatch
import json
import pathlib
import re
import shutil
import subprocess
import sys

import accuracy
import doubtful
import word_file

ROOT = accuracy.ROOT / 'artifacts' / 'other_dumps'
PYTHON = '/usr/bin/python3'                    # Debian's, which sees Debian's packages
DOCX_LINES = "import docx,sys; d=docx.Document(sys.argv[1]); print('\\n'.join([c.text for t in d.tables for r in t.rows for c in r.cells] + [p.text for p in d.paragraphs]))"
FITZ = "import fitz,sys; print('\\n'.join(p.get_text() for p in fitz.open(sys.argv[1])))"
FITZ_BLOCKS = "import fitz,sys; print('\\n\\n'.join(b[4] for p in fitz.open(sys.argv[1]) for b in p.get_text('blocks', sort=True)))"
PYPDF = "import pypdf,sys; print('\\n'.join(p.extract_text() for p in pypdf.PdfReader(sys.argv[1]).pages))"

# Programs that leave the notes out, and those that print them without their marks: there notes are not judged, only whether a paragraph swallows one.
WITHOUT_NOTES = {'docx2txt', 'python_docx', 'writer_txt'}
WITHOUT_MARKS = {'catdoc', 'catdoc_wide', 'abiword', 'odt2txt', 'odt2txt_wide'}

# name: (kind of file, command that prints the text of {} on standard output, does it print the feet of pages?)
DUMPS = {
    'docx2txt': ('docx', ['docx2txt', '{}', '-'], False),
    'python_docx': ('docx', [PYTHON, '-c', DOCX_LINES, '{}'], False),
    **{f'pandoc_{form}_{wrap}': ('docx', ['pandoc', '-t', form, f'--wrap={wrap}', '{}'], False) for form, wrap in (
        ('plain', 'auto'), ('markdown', 'auto'), ('markdown', 'none'), ('gfm', 'none'), ('commonmark', 'auto'), ('markdown_strict', 'auto'), ('rst', 'auto'), ('rst', 'none'),
        ('org', 'auto'), ('asciidoc', 'none'), ('mediawiki', 'none'), ('textile', 'none'), ('dokuwiki', 'none'), ('jira', 'none'))},
    'writer_txt': ('writer.txt', ['cat', '{}'], False),
    'antiword': ('doc', ['antiword', '-m', 'UTF-8.txt', '-w', '0', '{}'], False),
    'antiword_wrapped': ('doc', ['antiword', '-m', 'UTF-8.txt', '{}'], False),
    'catdoc': ('doc', ['catdoc', '-d', 'utf-8', '{}'], False),
    'catdoc_wide': ('doc', ['catdoc', '-w', '-d', 'utf-8', '{}'], False),
    'odt2txt': ('odt', ['odt2txt', '--encoding=utf-8', '{}'], False),
    'odt2txt_wide': ('odt', ['odt2txt', '--encoding=utf-8', '--width=-1', '{}'], False),
    'abiword': ('docx', ['abiword', '--to=txt', '--to-name=fd://1', '{}'], False),
    'w3m': ('writer.html', ['w3m', '-dump', '-T', 'text/html', '-I', 'UTF-8', '-O', 'UTF-8', '-cols', '80', '{}'], False),
    'lynx': ('writer.html', ['lynx', '-dump', '-nolist', '-display_charset=utf-8', '-assume_charset=utf-8', '-force_html', '{}'], False),
    'html2text': ('writer.html', ['html2text', '-utf8', '{}'], False),
    'w3m_pandoc': ('html', ['w3m', '-dump', '-T', 'text/html', '-I', 'UTF-8', '-O', 'UTF-8', '-cols', '100', '{}'], False),
    'lynx_pandoc': ('html', ['lynx', '-dump', '-nolist', '-width=1000', '-display_charset=utf-8', '-assume_charset=utf-8', '-force_html', '{}'], False),
    'pdftotext_raw': ('pdf', ['pdftotext', '-raw', '{}', '-'], True),
    'pdftotext_nopgbrk': ('pdf', ['pdftotext', '-nopgbrk', '{}', '-'], True),
    'pdftotext_layout_nopgbrk': ('pdf', ['pdftotext', '-layout', '-nopgbrk', '{}', '-'], True),
    'pdftotext_fixed': ('pdf', ['pdftotext', '-fixed', '5', '{}', '-'], True),
    'mutool': ('pdf', ['mutool', 'draw', '-q', '-F', 'txt', '-o', '-', '{}'], True),
    'pdf2txt': ('pdf', ['pdf2txt', '{}'], True),
    'pymupdf': ('pdf', [PYTHON, '-c', FITZ, '{}'], True),
    'pymupdf_blocks': ('pdf', [PYTHON, '-c', FITZ_BLOCKS, '{}'], True),
    'pypdf': ('pdf', [PYTHON, '-c', PYPDF, '{}'], True),
    'ps2ascii': ('pdf', ['gs', '-q', '-dNOPAUSE', '-dBATCH', '-sDEVICE=txtwrite', '-sOutputFile=-', '{}'], True),
}
WRITER = {'doc': 'doc:MS Word 97', 'odt': 'odt', 'pdf': 'pdf', 'writer.html': 'html:HTML (StarWriter)', 'writer.txt': 'txt:Text (encoded):UTF8'}


def rows(corpus_set, form):
    with (accuracy.SHARED / 'corpus' / corpus_set / f'{form}.truth.jsonl').open(encoding='utf-8') as file:
        return {row['name']: row for row in map(json.loads, file)}


def make_files(corpus_set, names, kinds):
    """The documents as files of each kind, in folders named after the kind."""
    base, truth = accuracy.SHARED / 'corpus' / corpus_set, rows(corpus_set, 'pdftotext')
    folder = ROOT / 'files' / corpus_set
    made = folder / 'docx'
    shutil.rmtree(folder, ignore_errors=True)
    made.mkdir(parents=True)
    for name in names:
        read = lambda form: (base / form / f'{name}.txt').read_text(encoding='utf-8')
        word_file.write(made / f'{name}.docx', read('poi'), read('pandoc_plain'), truth[name])
    files = [str(p) for p in sorted(made.iterdir())]
    flat = by_writer(folder, files)
    for kind, target in ((k, t) for k, t in WRITER.items() if k in kinds):
        subprocess.run(['soffice', '--headless', '--convert-to', target, '--outdir', str(folder / kind), *flat], check=True, capture_output=True)
        for path in list((folder / kind).iterdir()):
            path.rename(path.with_suffix('.' + kind.split('.')[-1]))
    (folder / 'html').mkdir()
    for path in files if 'html' in kinds else ():
        subprocess.run(['pandoc', '-s', '-M', 'title=x', '-t', 'html', '-o', str(folder / 'html' / (pathlib.Path(path).stem + '.html')), path], capture_output=True)
    return folder


def by_writer(folder, files):
    """The documents in Writer's own format, from which it makes the others. It would let a comma hang over the edge of the page, where no reader of the PDF
    finds it, and print the star of a note twice."""
    subprocess.run(['soffice', '--headless', '--convert-to', 'fodt', '--outdir', str(folder / 'fodt'), *files], check=True, capture_output=True)
    flat = sorted((folder / 'fodt').iterdir())
    for path in flat:
        text = path.read_text(encoding='utf-8').replace('punctuation-wrap="hanging"', 'punctuation-wrap="simple"')
        path.write_text(re.sub(r'(<text:note-body>\s*<text:p [^>]*>(?:<text:span[^>]*>)*)\*', r'\1', text), encoding='utf-8')
    return [str(path) for path in flat]


def dump(corpus_set, folder, tools):
    absent = []
    for tool in tools:
        kind, command, _ = DUMPS[tool]
        if not shutil.which(command[0]):
            absent.append(tool)
            continue
        into = ROOT / corpus_set / tool
        shutil.rmtree(into, ignore_errors=True)
        into.mkdir(parents=True)
        for path in sorted((folder / kind).iterdir()):
            run = subprocess.run([part.replace('{}', str(path)) for part in command], capture_output=True, stdin=subprocess.DEVNULL, timeout=120)
            if not run.stdout.strip():
                print(f'{tool}: nothing from {path.name}: {run.stderr.decode(errors="replace")[:200]}', file=sys.stderr)
            (into / f'{path.stem}.txt').write_bytes(run.stdout)
    return absent


def score(names, corpus_set, tool, slips, codes, views, show):
    """Adds the documents of a set in one dump to the views."""
    folder, output = ROOT / corpus_set / tool, ROOT / 'packages' / corpus_set / tool
    accuracy.build(folder, output, None)
    documents = {}
    lines = output / 'json' / 'documents.jsonl'
    for line in lines.open(encoding='utf-8') if lines.exists() else ():
        document = json.loads(line)
        name = f'{corpus_set}~{pathlib.PurePosixPath(document["source"]["path"]).stem}'
        document['source']['path'] = name + '.txt'
        documents.setdefault(name, document)
    truth = {}
    for name, row in rows(corpus_set, 'pdftotext' if DUMPS[tool][2] else 'pandoc_plain').items():
        if (folder / f'{name}.txt').exists():
            row['name'] = f'{corpus_set}~{name}'
            if tool in WITHOUT_NOTES | WITHOUT_MARKS:
                row['footnotes'] = []
                if tool in WITHOUT_MARKS and row['name'] in documents:
                    documents[row['name']]['footnotes'] = []
            truth[row['name']] = row
    own = {(name, 'poi' if form == '*' else form): entries for (name, form), entries in slips.items() if form in ('*', 'poi')}
    for view, found in accuracy.judge(names, truth, documents, 'poi', own, codes).items():
        views[view].add(found)


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition('\n\n')[0])
    parser.add_argument('--languages', default='zh')
    parser.add_argument('--sets', default='*')
    parser.add_argument('--every', type=int, default=4)
    parser.add_argument('--tools', default='*')
    parser.add_argument('--keep', action='store_true')
    parser.add_argument('--show', type=int, default=0)
    options = parser.parse_args()
    tools = [name for name in DUMPS if fnmatch.fnmatchcase(name, options.tools)]
    sets = [s.name for s in sorted((accuracy.SHARED / 'corpus').iterdir())
            if s.is_dir() and s.name.rpartition('-')[2] in options.languages.split(',') and fnmatch.fnmatchcase(s.name, options.sets)]
    absent = set()
    if not options.keep:
        for corpus_set in sets:
            absent |= set(dump(corpus_set, make_files(corpus_set, sorted(rows(corpus_set, 'poi'))[::options.every], {DUMPS[t][0] for t in tools}), tools))
    names, slips = accuracy.scorer(), doubtful.table(accuracy.REPORT.read_text(encoding='utf-8'))
    total = collections.Counter()
    for tool in tools:
        if tool in absent:
            continue
        views, codes = {view: accuracy.View() for view in accuracy.VIEWS}, accuracy.Codes()
        for corpus_set in sets:
            if (ROOT / corpus_set / tool).is_dir():
                score(names, corpus_set, tool, slips, codes, views, options.show)
        judged = views['judged']
        if options.show:
            print('==', tool)
        figures, tally = accuracy.figures(names, judged, options.show), judged.tally
        total += tally
        print(f'{tool:24} exact {tally["all exact"]:3} of {len(judged.truth):3}  ' + accuracy.sentence(tally) + '  ' +
              '  '.join(f'{accuracy.FIGURES[k]} {figures[k]:.3f}' for k in ('paragraph_f1', 'footnote_f1', 'footnote_target', 'vote_exact') if k in figures))
        print('   ' + ', '.join(f'{what} {n}' for (what, _), n in codes['judged']['causes'].most_common(9)), '|', ' '.join(f'{c} {n}' for c, n in codes['judged']['false alarms'].most_common(4)))
        sys.stdout.flush()
    print('all', accuracy.sentence(total))
    for tool in sorted(absent):
        print(f'left out, the program is not there: {tool}')


if __name__ == '__main__':
    main()
