import {
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { expect, test } from 'vitest'
import { textOf } from '../../layout.ts'
import { readDocx } from '../docx.ts'
import { marks, shown } from '../testing/shown.ts'

const dot = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='), (char) => char.charCodeAt(0))
const change = { id: 1, author: 'Sam Lee', date: '2026-04-10T10:00:00Z' }

test('a document that the docx library wrote is read as it was meant', async () => {
  const document = new Document({
    title: 'Press release',
    styles: { default: { document: { run: { size: 24 } } } },
    numbering: { config: [{ reference: 'points', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }] },
    comments: { children: [{ id: 0, author: 'Ada Khan', children: [new Paragraph('Sure?')] }] },
    footnotes: { 1: { children: [new Paragraph('Budget book, page 4.')] } },
    sections: [
      {
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                children: [new ImageRun({ type: 'png', data: dot, transformation: { width: 9, height: 9 }, altText: { name: 'crest', title: '', description: 'Council crest' } })],
              }),
            ],
          }),
        },
        footers: { default: new Footer({ children: [new Paragraph('Promoted by A. Patel, 1 High Street, Anytown AA1 1AA')] }) },
        children: [
          new Paragraph({ text: 'Save Mill Library', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ children: [new TextRun('Council '), new TextRun({ text: 'must', bold: true }), new TextRun({ text: 'act', break: 1 }), new FootnoteReferenceRun(1)] }),
          new Paragraph({ children: [new ExternalHyperlink({ link: 'https://x.example/a', children: [new TextRun({ text: 'Sign up', style: 'Hyperlink' })] })] }),
          new Paragraph({ text: 'a point', bullet: { level: 1 } }),
          new Paragraph({ text: 'another', numbering: { reference: 'points', level: 0 } }),
          new Paragraph({
            children: [
              new TextRun('It '),
              new DeletedTextRun({ text: 'may', ...change }),
              new InsertedTextRun({ text: 'will', ...change }),
              new TextRun(' open.'),
              new TextRun({ text: 'secret', vanish: true }),
            ],
          }),
          new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('Ward')] }), new TableCell({ children: [new Paragraph('')] })] })] }),
          new Paragraph({ children: [new TextRun('page one'), new PageBreak(), new TextRun('page two')] }),
        ],
      },
      { children: [new Paragraph('page three')] },
    ],
  })
  const draft = readDocx(new Uint8Array(await Packer.toArrayBuffer(document)))
  expect(shown(draft).filter((line) => !line.startsWith('links'))).toEqual([
    'heading1 "Save Mill Library"',
    'paragraph "Council must\\nact"',
    'paragraph "Sign up"',
    'bullet1 "a point"',
    'number0 "another"',
    'paragraph "It will open."',
    'row "Ward"',
    'cell ""',
    'paragraph "page one"',
    'p2 paragraph "page two"',
    'p3 paragraph "page three"',
    'document paragraph "Promoted by A. Patel, 1 High Street, Anytown AA1 1AA"',
    'document paragraph "Budget book, page 4."',
    'images paragraph "Council crest"',
  ])
  expect(marks(draft)).toEqual(['bold "must"', 'link "Sign up" https://x.example/a'])
  expect(textOf(draft, 'links')).toBe('https://x.example/a')
  expect(draft.context).toMatchObject({ title: 'Press release', images: [{ alt: 'Council crest' }], style: { trackedChanges: 2, comments: 1, hiddenText: true, bodyPt: 12 } })
})
