"""Makes a Word file (.docx) of a document of ../shared/corpus, as the official ones are made: the masthead a table, the text in paragraphs that begin with a
tab, numbers typed, footnotes of Word's own, the symbol and the page number in heads and feet that differ for the first, the left and the right page.

The text comes from the dump `poi`, which keeps paragraphs, tabs and the place of each note; the masthead from `pandoc_plain`; the job number from the truth
of `pdftotext`. Nothing is kept.
"""
import re
import zipfile
from xml.sax.saxutils import escape

CALL = re.compile(r'\[footnoteRef:(\d+)\](\*?)')
BOOKMARK = re.compile(r'\[bookmark: [^\]]*\]')
NAMESPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
RAISED = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
STYLE_OF_NOTES = '<w:pStyle w:val="FootnoteText"/>'
FONTS = 'w:cs="Liberation Serif" w:ascii="Liberation Serif" w:hAnsi="Liberation Serif" w:eastAsia="Noto Serif CJK SC"'
PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
LETTERS = {'zh': 'C', 'en': 'E', 'ru': 'R', 'fr': 'F', 'es': 'S', 'ar': 'A'}
RECYCLING = {'zh': '请回收', 'en': 'Please recycle', 'fr': 'Merci de recycler', 'es': 'Se ruega reciclar', 'ru': 'Просьба отправить на вторичную переработку'}
MARGIN = 1134                                 # of the page, and of the running text within it, in twentieths of a point


def run(text, properties=''):
    """Text as Word's runs; tabs and line breaks are elements there."""
    parts = []
    for piece in re.split(r'([\t\n])', text):
        if piece:
            parts.append({'\t': '<w:tab/>', '\n': '<w:br/>'}.get(piece) or f'<w:t xml:space="preserve">{escape(piece)}</w:t>')
    return f'<w:r><w:rPr>{properties}</w:rPr>{"".join(parts)}</w:r>' if parts else ''


def paragraph(content, properties=''):
    return f'<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>'


def field(name):
    return f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {name} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'


class Source:
    """The paragraphs of a dump of the form `poi`: pairs of text with calls `\\0n\\0`, and the notes by n."""

    def __init__(self, dump, joined=frozenset()):
        self.paragraphs, self.notes = [], []
        for text in self.paragraphs_of(dump):
            text = BOOKMARK.sub('', text)
            if CALL.search(text):
                text = self.with_notes(text)
            if text.strip():
                # A line break within a paragraph looks like its end; the other dump knows better.
                if self.paragraphs and (self.paragraphs[-1].strip(), text.strip()) in joined:
                    self.paragraphs[-1] += '\n' + text.strip()
                else:
                    self.paragraphs.append(text.rstrip())

    @staticmethod
    def paragraphs_of(dump):
        """Notes of several lines stay with the paragraph that calls them: such a one ends with `] ` and an empty line."""
        held = ''
        for line in dump.split('\n'):
            held += line
            if not CALL.search(held) or held.endswith('] ') or held.endswith(']'):
                yield held
                held = ''
            else:
                held += '\n'
        yield held

    def with_notes(self, text):
        calls = list(CALL.finditer(text))
        starts = [found for call in calls for found in re.finditer(rf'\[{call.group(1)}: ', text)]
        body = text[:min((found.start() for found in starts), default=len(text))]
        ends = [found.start() for found in starts[1:]] + [len(text)]
        for call, start, end in zip(calls, starts, ends):
            note = text[start.end():end].strip().removesuffix(']').strip()
            self.notes.append(('*' if note.startswith('*') else '', note.removeprefix('*').strip()))
            body = body.replace(call.group(0), f'\0{len(self.notes)}\0', 1)
        return body


def joined_lines(dump):
    """Pairs of lines of a dump of the form `pandoc_plain` with no empty line between them."""
    lines = dump.split('\n')
    return {(a.strip(), b.strip()) for a, b in zip(lines, lines[1:]) if a.strip() and b.strip() and a[0] not in '+|'}


def masthead(dump):
    """The cells of the table with which a dump of the form `pandoc_plain` begins."""
    rows, row = [], []
    for line in dump.split('\n'):
        if line.startswith('+'):
            if row:
                rows.append(['\n'.join(filter(None, cell)) for cell in zip(*row)])
            row = []
        elif line.startswith('|'):
            row.append([cell.strip() for cell in line.strip('|').split('|')])
        elif rows:
            break
    return rows


def write(path, poi, pandoc_plain, truth):
    """One .docx."""
    source = Source(poi, joined_lines(pandoc_plain))
    parts = {
        'document': document(table(masthead(pandoc_plain)) + ''.join(texts(source, truth['language']))),
        'styles': styles(),
        'footnotes': footnotes(source.notes),
        'settings': f'<w:settings {NAMESPACES}><w:evenAndOddHeaders/></w:settings>',
        **edges(truth),
    }
    kinds = {name: name.rstrip('123') for name in parts}
    types = ''.join(f'<Override PartName="/word/{name}.xml" ContentType="{WORD}.{"document.main" if kind == "document" else kind}+xml"/>' for name, kind in kinds.items())
    links = ''.join(f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target="{name}.xml"/>' for name, kind in kinds.items() if kind != 'document')
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as file:
        file.writestr('[Content_Types].xml', f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                                             f'<Default Extension="xml" ContentType="application/xml"/>{types}</Types>')
        file.writestr('_rels/.rels', f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>')
        file.writestr('word/_rels/document.xml.rels', f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>')
        for name, content in parts.items():
            file.writestr(f'word/{name}.xml', HEAD + content)


def table(rows):
    """The masthead, with an empty paragraph behind it."""
    if not rows:
        return ''
    widths = [1300, 5100, 3200]
    cell = lambda width, text: f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{"".join(paragraph(run(line)) for line in text.split(chr(10)))}</w:tc>'
    body = ''.join(f'<w:tr>{"".join(map(cell, widths, row))}</w:tr>' for row in rows)
    return f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/></w:tblPr><w:tblGrid>{"".join(f"""<w:gridCol w:w="{w}"/>""" for w in widths)}</w:tblGrid>{body}</w:tbl>{paragraph("")}'


def texts(source, language):
    """Everything below the masthead. From the first paragraph with a tab on the text is inset, and what has none there is the date at the end."""
    inset = False
    for text in source.paragraphs:
        indented = text.startswith('\t')
        inset |= indented
        style = '<w:pStyle w:val="SingleTxt"/>' if inset else ''
        style += '<w:jc w:val="right"/>' if inset and not indented and len(text) < 40 and re.search(r'\d', text) else ''
        content = ''
        for piece in re.split('(\0\\d+\0)', text):
            if piece.startswith('\0'):
                content += call(int(piece.strip('\0')), source.notes)
            else:
                content += emphasised(piece, language) if indented and not content else run(piece)
        yield paragraph(content, style)


def call(n, notes):
    mark = notes[n - 1][0]
    # Two notes of Word's own, the lines above notes, stand before ours.
    reference = f'<w:footnoteReference w:customMarkFollows="1" w:id="{n + 1}"/><w:t>{mark}</w:t>' if mark else f'<w:footnoteReference w:id="{n + 1}"/>'
    return f'<w:r>{RAISED}{reference}</w:r>'


def footnotes(notes):
    own = ''.join(f'<w:footnote w:type="{kind}" w:id="{i}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>' for i, kind in enumerate(('separator', 'continuationSeparator')))
    ours = ''
    for i, (mark, note) in enumerate(notes, 2):
        printed = f'<w:t>{mark}</w:t>' if mark else '<w:footnoteRef/>'
        content = paragraph(f'<w:r>{RAISED}{printed}</w:r>' + run('\t' + note), STYLE_OF_NOTES)
        ours += f'<w:footnote w:id="{i}">{content}</w:footnote>'
    return f'<w:footnotes {NAMESPACES}>{own}{ours}</w:footnotes>'


def edges(truth):
    """Heads and feet: 1 of left pages, 2 of right pages, 3 of the first one, with job number, date stamps and bar code."""
    symbol, job, language = truth.get('symbol') or '', truth.get('job_number') or '', truth['language']
    stamp = ''.join(reversed(truth['adopted'][2:].split('-'))) if truth.get('adopted') else '010124'
    rule = '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="auto"/></w:pBdr>'
    tabs = '<w:tabs><w:tab w:val="left" w:pos="2000"/><w:tab w:val="right" w:pos="9600"/></w:tabs>'
    right = '<w:tabs><w:tab w:val="right" w:pos="9600"/></w:tabs>'
    contents = {
        'header1': paragraph(run(symbol, '<w:b/>'), rule),
        'header2': paragraph(run(symbol, '<w:b/>'), '<w:jc w:val="right"/>' + rule),
        'header3': paragraph(''),
        'footer1': paragraph(field('PAGE') + run('\t' + job), right),
        'footer2': paragraph(run(job + '\t') + field('PAGE'), right),
        'footer3': paragraph(run(f'{job} ({LETTERS[language]})\t{stamp}\t{stamp}'), tabs) + paragraph(run(f'{RECYCLING.get(language, "")}\t\t*{re.sub("[^0-9]", "", job)}*'), tabs),
    }
    return {name: f'<w:{tag} {NAMESPACES}>{content}</w:{tag}>' for name, content in contents.items() for tag in ['hdr' if name.startswith('header') else 'ftr']}


def document(body):
    section = ''.join(f'<w:{kind}Reference w:type="{which}" r:id="{kind}{n}"/>' for kind in ('header', 'footer') for n, which in ((1, 'even'), (2, 'default'), (3, 'first')))
    return (f'<w:document {NAMESPACES}><w:body>{body}<w:sectPr>{section}<w:pgSz w:w="11907" w:h="16840"/>'
            f'<w:pgMar w:top="1701" w:right="{MARGIN}" w:bottom="1701" w:left="{MARGIN}" w:header="851" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>')


def styles():
    stops = ''.join(f'<w:tab w:val="left" w:pos="{MARGIN + 567 * n}"/>' for n in range(1, 5))
    inset = f'w:left="{MARGIN}" w:right="{MARGIN}"'
    looks = {'Single Txt': f'<w:pPr><w:tabs>{stops}</w:tabs><w:spacing w:after="120"/><w:ind {inset}/><w:jc w:val="both"/></w:pPr>',
             'Footnote Text': f'<w:pPr><w:ind {inset} w:hanging="300"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr>'}
    own = ''.join(f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{name.replace(" ", "")}"><w:name w:val="{name}"/>{look}</w:style>' for name, look in looks.items())
    return f'<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {FONTS}/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>{own}</w:styles>'


def emphasised(text, language):
    """The lead verb of a paragraph stands in another face; here it is its first word or its first two characters."""
    found = re.match(r'(\t*(?:\S{1,12}\t)?)(\w{2})' if language == 'zh' else r'(\t*(?:\S{1,12}\t)?)(\w+)', text)
    if not found or text.rstrip('，,').endswith(('决议', '会', 'resolution', 'Council')):
        return run(text)
    return run(found.group(1)) + run(found.group(2), '<w:i/>') + run(text[found.end():])
