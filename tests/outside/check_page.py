#!/usr/bin/env python3
"""Reads the report.html of a package as a program would: is it whole, does it need nothing else, do its figures agree with report.json?

usage: check_page.py PACKAGE
"""
import html.parser
import json
import pathlib
import re
import sys
import urllib.parse

VOID = {'meta', 'br', 'img', 'link', 'input', 'hr', 'source', 'col'}
ACTIVE = {'script', 'img', 'link', 'iframe', 'object', 'embed', 'video', 'audio', 'source', 'form', 'input', 'base', 'image', 'use'}
INVISIBLE = re.compile('[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]')
BLOCKS = {'h1', 'h2', 'h3', 'h4', 'p', 'table', 'pre', 'ul', 'dl', 'section', 'article', 'div'}


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.faults, self.open, self.ids, self.links, self.labels, self.values, self.tables, self.style = [], [], set(), [], [], {}, [], ''
        self.titles = 0

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag in ACTIVE or any(name.startswith('on') for name in given):
            self.faults.append(f'<{tag}> has no business here: {attributes}')
        if tag in BLOCKS and 'p' in self.open:
            self.faults.append(f'<{tag}> inside a paragraph')
        if 'id' in given:
            if given['id'] in self.ids:
                self.faults.append(f'the id {given["id"]} stands twice')
            self.ids.add(given['id'])
        if 'aria-labelledby' in given:
            self.labels += given['aria-labelledby'].split()
        if tag == 'a':
            self.links.append(given.get('href', ''))
        if tag == 'data':
            self.values[given['id']] = int(given['value'])
        if tag == 'table':
            self.tables.append({'caption': False, 'heads': 0, 'columns': [], 'svg': 0})
        if self.tables:
            table = self.tables[-1]
            table['caption'] |= tag == 'caption'
            table['heads'] += tag == 'th' and given.get('scope') == 'col'
            if tag == 'tr':
                table['columns'].append(0)
            if tag in ('th', 'td') and 'table' in self.open:
                table['columns'][-1] += 1
                if tag == 'th' and given.get('scope') not in ('col', 'row'):
                    self.faults.append('a <th> says not of what it is the head')
        if tag == 'pre' and ('lang' not in given or given.get('dir') not in ('ltr', 'rtl', 'auto')):
            self.faults.append('quoted lines without language or direction')
        if tag == 'html' and given.get('lang') != 'en':
            self.faults.append('the page does not say its language')
        if tag == 'svg' and given.get('role') != 'img':
            self.faults.append('a drawing without a role')
        self.titles += tag == 'title' and bool(self.open) and self.open[-1] == 'svg'
        self.titles -= tag == 'svg'
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f'</{tag}> closes something else')

    def handle_data(self, text):
        if self.open and self.open[-1] == 'style':
            self.style += text
        if INVISIBLE.search(text):
            self.faults.append(f'hidden characters in {text[:60]!a}')


def check(folder):
    page = Page()
    page.feed((folder / 'report.html').read_text(encoding='utf-8'))
    page.close()
    faults = page.faults
    faults += [f'<{tag}> is never closed' for tag in page.open]
    faults += [f'nothing has the id {name}, which labels something' for name in page.labels if name not in page.ids]
    faults += ['a drawing without a title'] if page.titles else []
    if re.search(r'url\(|@import|src:', page.style):
        faults.append('the style loads something')
    for table in page.tables:
        if not table['caption'] or not table['heads'] or set(table['columns']) != {table['heads']}:
            faults.append(f'a table without caption, without heads, or with rows of other lengths: {table}')
    for link in page.links:
        if link.startswith('#'):
            if link[1:] not in page.ids:
                faults.append(f'{link} leads nowhere')
        elif ':' in link or not (folder / urllib.parse.unquote(link)).is_file():
            faults.append(f'{link} is no file of the package')
    totals = json.loads((folder / 'report.json').read_text(encoding='utf-8'))['totals']
    known = {'figure-inputs': totals['inputs'], 'figure-written': totals['written'], 'figure-skipped': totals['skipped'], 'figure-unreadable': totals['unreadable'],
             'figure-errors': totals['findings']['error'], 'figure-warnings': totals['findings']['warning']}
    if page.values != known:
        faults.append(f'the figures are {page.values}, report.json has {known}')
    return faults


if __name__ == '__main__':
    found = check(pathlib.Path(sys.argv[1]))
    print('\n'.join(found) or 'all right')
    sys.exit(1 if found else 0)
