#!/usr/bin/env python3
"""Write input/ and its truth from documents.py and its neighbours in other languages. usage: tests/tools/lay_out.py [--check]

Deterministic. --check writes nothing and fails when a file on disk differs.
"""
import codecs, json, os, re, sys
sys.dont_write_bytecode = True
import documents, documents_ar, documents_en, documents_es, documents_fr, documents_kinds, documents_ru
from layouts import CALL, LAYOUTS, clean

# One file a language, each with its list, and one of the kinds and bodies that these leave out.
DOCUMENTS = [d for language in (documents, documents_ar, documents_en, documents_es, documents_fr, documents_ru, documents_kinds) for d in language.DOCUMENTS]
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TRUTH = os.path.join(ROOT, 'tests', 'Pipeline.Tests', 'Golden', 'input.truth.jsonl')


def paragraph_ids(items):
    """(item, id) for each preambular and operative paragraph; ids as in the contract."""
    pre = unnumbered = 0; path = []
    for item in items:
        if item['kind'] == 'pp': pre += 1; yield item, f'pp{pre}'
        elif item['kind'] == 'op':
            if item['number'] is None: unnumbered += 1; path = [f'opu{unnumbered}']
            elif item['level'] == 0: path = ['op' + item['number']]; counts = [0, 0, 0]
            else:
                level = item['level']; counts[level - 1] += 1; counts[level:] = [0] * (3 - level)
                path = path[:level] + ['abcdefghij'[counts[0] - 1] if level == 1 else ['i', 'ii', 'iii', 'iv'][counts[1] - 1]]
            yield item, '.'.join(path)


def truth(document):
    items = document['items']; targets = {}
    for item, id in paragraph_ids(items):
        for marker in CALL.findall(item['text']): targets.setdefault(marker, id)
    for item in items:
        if item['kind'] in ('sponsors', 'vote'):
            for marker in CALL.findall(item['text']): targets.setdefault(marker, item['kind'])
    assert set(targets) == set(document['notes']), document['name']
    ids = {id for _, id in paragraph_ids(items)}
    for source, *_ in document['references']: assert source == 'fn' or source in ids, (document['name'], source)
    def text(item): return clean(item['text'])
    row = dict(name=document['name'], language=document.get('language', 'zh'), body=document['body'], type=document.get('type', 'resolution'), status=document.get('status', 'adopted'), symbol=document['symbol'], number=document['number'])
    row['title'] = document['title']
    if 'session' in document: row['session'] = document['session']
    if 'start' in document: row.update(session_start=document['start'], session_end=document['end'])
    if 'agenda' in document: row.update(agenda_item=document['agenda'], agenda_title=document['agenda_title'])
    row.update(adopted=document['adopted'], meeting=document['meeting'], job_number=document.get('job'),
               enacting_formula=next((i['text'].lstrip('“') for i in items if i['kind'] == 'enacting'), None),
               preamble=[text(i) for i in items if i['kind'] == 'pp'],
               operative=[dict(number=i['number'], level=i['level'], text=text(i)) for i in items if i['kind'] == 'op'],
               footnotes=[dict(marker=m, text=t, target=targets[m]) for m, t in document['notes'].items()],
               vote=document['vote'], references=[dict(source=s, symbol=y, date=d) for s, y, d in document['references']])
    if 'sponsors' in document: row['sponsors'] = document['sponsors']
    headings = [i['text'] for i in items if i['kind'] == 'heading']
    if headings: row['headings'] = headings
    annex = [dict(number=i['number'], level=i['level'], text=text(i)) for i in items if i['kind'] == 'ap']
    if annex: row['annex'] = annex
    return row


def encode(document, text):
    text = text.replace('\n', document.get('newline', '\n')); encoding = document.get('encoding', 'utf-8')
    return codecs.BOM_UTF16_LE + text.encode('utf-16-le') if encoding == 'utf-16' else text.encode(encoding)


def main():
    files = {}
    for document in DOCUMENTS:
        document.setdefault('mast', None)
        name = f"{document['name']}.{document.get('extension', 'txt')}"
        text = LAYOUTS[document['layout']](document); assert not re.search('[«»|]', text.replace('| ', '').replace(' |', '')) or document['layout'] == 'pandoc', name
        files[os.path.join(ROOT, 'input', name)] = encode(document, text)
    files[TRUTH] = ''.join(json.dumps(truth(d), ensure_ascii=False) + '\n' for d in DOCUMENTS).encode()
    stale = []
    for path, data in files.items():
        if not os.path.exists(path) or open(path, 'rb').read() != data: stale.append(os.path.relpath(path, ROOT))
        if '--check' not in sys.argv:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, 'wb') as f: f.write(data)
    print(f"{len(files)} files, {len(stale)} {'differ' if '--check' in sys.argv else 'written anew'}: {', '.join(stale)}")
    if '--check' in sys.argv and stale: sys.exit(1)


main()
