/** Each attack as a value in every place of a template, and as the words of a document that is opened: it stays text. */
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import type { Draft } from '#core/draft/draft.ts'
import { readDraft } from '#core/draft/readers/read-draft.ts'
import { madeDocx, p } from '#core/draft/readers/testing/made-docx.ts'
import type { BlockNode } from '#core/drafting/blocks.ts'
import { blocksOf } from '#core/drafting/blocks-of-draft.ts'
import { render } from '#core/drafting/render.ts'
import { wholePage } from '#core/drafting/renderers/html-page.ts'
import { renderBlocksToDocx, renderDocx } from '#core/drafting/renderers/render-docx.ts'
import { renderHtml } from '#core/drafting/renderers/render-html.ts'
import { renderMarkdown } from '#core/drafting/renderers/render-markdown.ts'
import { renderText } from '#core/drafting/renderers/render-text.ts'
import { cleanText } from '#core/drafting/words.ts'
import { EVERYWHERE } from '../templates/everywhere.ts'
import { linesOfBlocks, linesOfDocx, linesOfHtml, linesOfMarkdown, partOfDocx } from '../templates/read-back.ts'
import { ATTACKS, PUBLIC } from './attack-strings.ts'

/** A field of one line holds no line end. */
const inLine = (text: string): string => `x${text.replace(/[\n\r\v\f\u2028\u2029]/g, ' ')}`
const filledWith = (attack: string) =>
  render(EVERYWHERE, { line: inLine(attack), text: `x${attack}`, steps: [`x${attack}`], rows: [{ a: inLine(attack), b: inLine(attack) }] }, { settings: {}, today: '2026-09-02' })

const ELEMENTS = new Set('html head meta title body h1 h2 h3 h4 h5 h6 p br strong em a ol ul li blockquote table thead tbody tr th td div span header footer'.split(' '))
const ATTRIBUTES = new Set(['style', 'href', 'start', 'scope', 'lang', 'charset'])

/** What stands in the HTML that we never write, or leads elsewhere than a person may be led. */
function strange(html: string): string[] {
  const found: string[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (!ELEMENTS.has(name)) found.push(`<${name}>`)
      for (const [key, value] of Object.entries(attributes)) {
        if (!ATTRIBUTES.has(key)) found.push(`${name} ${key}=${value}`)
        if (key === 'href' && !/^(?:https?:|mailto:|tel:|#|\/)/i.test(value)) found.push(`href ${value}`)
        if (key === 'style' && /url\(|expression|position|behavior/i.test(value)) found.push(`style ${value}`)
      }
    },
    oncomment: (comment) => found.push(`<!--${comment}-->`),
    onprocessinginstruction: (name) => void (name.toLowerCase() !== '!doctype' && found.push(`<${name}>`)),
  })
  parser.end(html)
  return found
}

/** Elements and relationships through which a Word document fetches or runs something. */
const ACTIVE = /<w:(?:instrText|fldSimple|fldChar|altChunk|object|control|subDoc|attachedTemplate)\b|<!(?:DOCTYPE|ENTITY)|oleObject|vbaProject/i

it('There are attacks enough', () => {
  expect(PUBLIC.length).toBeGreaterThan(120)
})

describe('An attack as the value of a field', () => {
  it.each([...ATTACKS.keys()])('%i stays text in HTML, text and Markdown', (i) => {
    const { html, markdown, text, subject, title, blocks } = filledWith(ATTACKS[i]!)
    expect(strange(html)).toEqual([])
    expect(linesOfHtml(html)).toEqual(linesOfBlocks(blocks))
    expect(linesOfMarkdown(markdown).map(bare)).toEqual(linesOfBlocks(blocks).map(bare))
    expect(text).toContain(cleanText(inLine(ATTACKS[i]!)))
    expect(strange(wholePage({ title: subject ?? title, language: 'en-GB', body: html }))).toEqual([])
  })

  it('stays text in a Word document, and in what is read of it again', async () => {
    for (const attack of ATTACKS.filter((_, i) => i % 8 === 0 || i >= PUBLIC.length)) {
      const rendered = filledWith(attack)
      const docx = await renderDocx(rendered)
      expect(partOfDocx(docx, 'word/document.xml')).not.toMatch(ACTIVE)
      expect(linesOfDocx(docx)).toEqual(linesOfBlocks(rendered.blocks))
    }
  })
})

const bare = (line: string): string => line.replace(/\s+/g, ' ')

describe('A document full of attacks, opened and written again,', () => {
  const escaped = (text: string) => cleanText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const MAIL = `From: "${'<img src=x onerror=canary(1)>'}" <a@x.example>\nTo: b@x.example\nSubject: <script>canary(1)</script>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html; charset=utf-8\n\n${ATTACKS.join('\n<p>and</p>\n')}\n--b\nContent-Type: application/pdf; name="<img src=x onerror=canary(1)>.pdf"\nContent-Disposition: attachment; filename="<img src=x onerror=canary(1)>.pdf"\n\nx\n--b--\n`
  const links = ATTACKS.map(
    (attack, i) =>
      `<Relationship Id="l${i}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${escaped(attack).replace(/"/g, '&quot;')}" TargetMode="External"/>`,
  )
  const linked = ATTACKS.map((attack, i) => p(`<w:hyperlink r:id="l${i}"><w:r><w:t>${escaped(attack)}</w:t></w:r></w:hyperlink>`))
  const FILES: Readonly<Record<string, () => Uint8Array>> = {
    'a.html': () => bytes(ATTACKS.map((attack) => `<p>before</p>${attack}<p>after</p>`).join('\n')),
    'a.md': () => bytes(ATTACKS.join('\n\n')),
    'a.txt': () => bytes(ATTACKS.join('\n\n')),
    'a.eml': () => bytes(MAIL),
    'a.docx': () => madeDocx({ body: linked.join(''), links: links.join('') }),
  }
  /** Text with a NUL in it is refused before it is read: fuzz.test.ts of the readers. */
  const bytes = (text: string) => new TextEncoder().encode(text.replaceAll('\0', ''))

  it.each(Object.keys(FILES))('%s: nothing in it can run or fetch', async (name) => {
    const draft: Draft = await readDraft(name, FILES[name]!())
    const blocks: readonly BlockNode[] = blocksOf(draft.places.filter(({ part }) => part === 'body'))
    expect(blocks.length).toBeGreaterThan(name === 'a.docx' ? ATTACKS.length - 20 : 1)
    expect(strange(renderHtml(blocks))).toEqual([])
    expect(linesOfMarkdown(renderMarkdown(blocks)).length).toBeGreaterThan(0)
    expect(renderText(blocks).length).toBeGreaterThan(0)
    const docx = await renderBlocksToDocx(blocks, { title: '<script>canary(1)</script>' })
    expect(partOfDocx(docx, 'word/document.xml')).not.toMatch(ACTIVE)
    expect(partOfDocx(docx, 'word/_rels/document.xml.rels')).not.toMatch(/Target="(?!https?:|mailto:|tel:|[#/]|[\w/.]+")[^"]*"/i)
  })
})
