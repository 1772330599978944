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


def write(path, poi, pandoc_plain, truth, numbers=False):
    """One .docx. With `numbers` Word counts the paragraphs itself and the numbers are not typed."""
    source, job = Source(poi, joined_lines(pandoc_plain)), truth.get('job_number') or ''
    symbol = truth.get('symbol') or ''
    body, ended, seen = [], False, False
    font = 'w:cs="Liberation Serif" w:ascii="Liberation Serif" w:hAnsi="Liberation Serif" w:eastAsia="Noto Serif CJK SC"'
    for cells in masthead(pandoc_plain):
        widths = [1300, 5100, 3200]
        body.append('<w:tr>' + ''.join(f'<w:tc><w:tcPr><w:tcW w:w="{w}" w:type="dxa"/></w:tcPr>' + ''.join(paragraph(run(line)) for line in cell.split('\n')) + '</w:tc>'
                                       for w, cell in zip(widths, cells)) + '</w:tr>')
    if body:
        body = ['<w:tbl><w:tblPr><w:tblW w:w="9600" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="1300"/><w:gridCol w:w="5100"/><w:gridCol w:w="3200"/></w:tblGrid>', *body, '</w:tbl>', paragraph('')]
    previous = None
    for text in source.paragraphs:
        content = ''
        indented = text.startswith('\t')
        seen |= indented
        properties = '<w:pStyle w:val="SingleTxt"/>' if indented or seen else ''
        if seen and not indented and len(text) < 40 and re.search(r'\d', text):
            properties = '<w:pStyle w:val="SingleTxt"/><w:jc w:val="right"/>'
        counted = re.match(r'\t+(?:\d+\.|([(（][a-z]{1,4}[)）]))\t', text) if numbers else None
        if counted:
            properties += f'<w:numPr><w:ilvl w:val="{int(counted.group(1) is not None)}"/><w:numId w:val="1"/></w:numPr>'
            text = text[counted.end():]
        for piece in re.split('(\0\\d+\0)', text):
            if piece.startswith('\0'):
                n = int(piece.strip('\0'))
                mark = source.notes[n - 1][0]
                content += ('<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>' +
                            (f'<w:footnoteReference w:customMarkFollows="1" w:id="{n + 1}"/><w:t>{mark}</w:t>' if mark else f'<w:footnoteReference w:id="{n + 1}"/>') + '</w:r>')
            else:
                content += emphasised(piece, truth['language']) if indented and not content else run(piece)
        body.append(paragraph(content, properties))
    notes = ''.join(f'<w:footnote w:id="{i}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
                    + ('<w:t>*</w:t>' if mark else '<w:footnoteRef/>') + '</w:r>' + run('\t' + note) + '</w:p></w:footnote>' for i, (mark, note) in enumerate(source.notes, 2))
    stamp = ''.join(reversed(truth['adopted'][2:].split('-'))) if truth.get('adopted') else '010124'
    tabs = '<w:tabs><w:tab w:val="left" w:pos="2000"/><w:tab w:val="right" w:pos="9600"/></w:tabs>'
    heads = {'header1': paragraph(run(symbol, '<w:b/>'), '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="auto"/></w:pBdr>'),
             'header2': paragraph(run(symbol, '<w:b/>'), '<w:jc w:val="right"/><w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="auto"/></w:pBdr>'),
             'header3': paragraph(''),
             'footer1': paragraph(field('PAGE') + run('\t' + job), f'<w:tabs><w:tab w:val="right" w:pos="9600"/></w:tabs>'),
             'footer2': paragraph(run(job + '\t') + field('PAGE'), f'<w:tabs><w:tab w:val="right" w:pos="9600"/></w:tabs>'),
             'footer3': paragraph(run(f'{job} ({LETTERS[truth["language"]]})\t{stamp}\t{stamp}'), tabs) + paragraph(run(f'{RECYCLING.get(truth["language"], "")}\t\t*{re.sub(chr(92) + "D", "", job)}*'), tabs)}
    section = ''.join(f'<w:{kind}Reference w:type="{which}" r:id="{kind[0]}{n}"/>' for kind in ('header', 'footer') for n, which in ((1, 'even'), (2, 'default'), (3, 'first')))
    document = f'<w:document {NAMESPACES}><w:body>{"".join(body)}<w:sectPr>{section}<w:pgSz w:w="11907" w:h="16840"/><w:pgMar w:top="1701" w:right="{MARGIN}" w:bottom="1701" w:left="{MARGIN}" w:header="851" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>'
    stops = '<w:tabs>' + ''.join(f'<w:tab w:val="left" w:pos="{MARGIN + 567 * n}"/>' for n in range(1, 5)) + '</w:tabs>'
    inset = f'<w:ind w:left="{MARGIN}" w:right="{MARGIN}"'
    text_style = ''.join(f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{name.replace(" ", "")}"><w:name w:val="{name}"/><w:pPr>{look}</w:pPr>{size}</w:style>' for name, look, size in (
        ('Single Txt', stops + '<w:spacing w:after="120"/>' + inset + '/><w:jc w:val="both"/>', ''), ('Footnote Text', inset + ' w:hanging="300"/>', '<w:rPr><w:sz w:val="18"/></w:rPr>')))
    styles = f'<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {font}/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>{text_style}</w:styles>'
    separators = ''.join(f'<w:footnote w:type="{kind}" w:id="{i}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>' for i, kind in enumerate(('separator', 'continuationSeparator')))
    levels = ''.join(f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{shape}"/><w:pPr><w:ind w:left="{MARGIN}" w:firstLine="{567 * (i + 1)}"/></w:pPr></w:lvl>'
                     for i, (kind, shape) in enumerate((('decimal', '%1.'), ('lowerLetter', '(%2)'))))
    numbering = f'<w:numbering {NAMESPACES}><w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    parts = {'document': document, 'styles': styles, 'footnotes': f'<w:footnotes {NAMESPACES}>{separators}{notes}</w:footnotes>', 'numbering': numbering,
             'settings': f'<w:settings {NAMESPACES}><w:evenAndOddHeaders/></w:settings>',
             **{name: f'<w:{"hdr" if name[0] == "h" else "ftr"} {NAMESPACES}>{content}</w:{"hdr" if name[0] == "h" else "ftr"}>' for name, content in heads.items()}}
    types = ''.join(f'<Override PartName="/word/{name}.xml" ContentType="{WORD}.{name.rstrip("123")}+xml"/>' if name != 'document' else
                    f'<Override PartName="/word/document.xml" ContentType="{WORD}.document.main+xml"/>' for name in parts)
    links = ''.join(f'<Relationship Id="{name[0] + name[-1] if name[-1].isdigit() else name}" Type="{OFFICE}/{name.rstrip("123")}" Target="{name}.xml"/>' for name in parts if name != 'document')
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as file:
        file.writestr('[Content_Types].xml', HEAD + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' + types + '</Types>')
        file.writestr('_rels/.rels', HEAD + f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>')
        file.writestr('word/_rels/document.xml.rels', HEAD + f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{links}</Relationships>')
        for name, content in parts.items():
            file.writestr(f'word/{name}.xml', HEAD + content)


def emphasised(text, language):
    """The lead verb of a paragraph stands in another face; here it is its first word or its first two characters."""
    found = re.match(r'(\t*(?:\S{1,12}\t)?)(\w{2})' if language == 'zh' else r'(\t*(?:\S{1,12}\t)?)(\w+)', text)
    if not found or text.rstrip('，,').endswith(('决议', '会', 'resolution', 'Council')):
        return run(text)
    return run(found.group(1)) + run(found.group(2), '<w:i/>') + run(text[found.end():])
