/** Draws the fake document as a page to look at: for screenshots, and for eyes. Text only ever becomes text nodes. */
import { listString } from './model/lists.ts'
import type { WordDocument } from './model/word-document.ts'

export const SHEET = `
body { margin: 0; display: grid; grid-template-columns: 1fr 350px; block-size: 100vh; background: #e3e5e8; }
iframe { inline-size: 350px; block-size: 100%; border: 0; border-inline-start: 1px solid #c3c7cc; background: #fff; }
main { overflow: auto; padding: 2rem; }
article { max-inline-size: 36rem; min-block-size: 90%; margin: 0 auto; padding: 3.5rem 4rem; background: #fff; box-shadow: 0 1px 6px #0003; font: 400 0.9375rem/1.5 Calibri, Carlito, Arial, sans-serif; white-space: pre-wrap; }
article p { margin: 0 0 0.5rem; min-block-size: 1.4em; }
.Heading1, .Title { font-size: 1.6rem; color: #1f3763; } .Heading2 { font-size: 1.25rem; color: #1f3763; margin-block-start: 1rem; } .Heading3 { font-size: 1.05rem; color: #1f3763; }
.Quote { padding-inline-start: 1.5rem; font-style: italic; }
.item { padding-inline-start: 2.2em; text-indent: -1.6em; } .item::before { content: attr(data-list); display: inline-block; min-inline-size: 1.6em; text-indent: 0; }
.cell { border: 1px solid #9aa; padding: 0.25rem 0.5rem; margin: 0 0 -1px; }
.control { outline: 1px solid #8fb6be; outline-offset: 1px; background: #f2f8f9; } .locked { outline: 2px solid #6b7680; background: #eef0f2; }
.bold { font-weight: 700; } .italic { font-style: italic; } .link { color: #0b4f9e; text-decoration: underline; } .deleted { text-decoration: line-through; color: #a33; }
.underlined { text-decoration: underline wavy #b3261e 2px; }
.selected { background: #b3d3fb; }
`

export function drawDocument(word: WordDocument, into: HTMLElement): void {
  const page = into.ownerDocument
  const { annotations, body, controls, selection } = word
  const marks = body.paragraphs().map(({ mark }) => mark)
  const drawn = body.paragraphs().map(({ mark, start, end }) => {
    const line = page.createElement('p')
    line.className = `${mark.style}${mark.list ? ' item' : ''}${mark.cell ? ' cell' : ''}`
    if (mark.list) line.dataset.list = listString(marks, mark).replace('\uf0b7', '•')
    let run: HTMLElement | undefined
    for (let i = start; i < end; i++) {
      const { ch, format, deleted } = body.letters[i]!
      const around = controls.filter(({ story, span }) => story === body && span.start <= i && span.end > i)
      const names = [
        format.bold && 'bold',
        format.italic && 'italic',
        format.href && 'link',
        deleted && 'deleted',
        annotations.some((one) => one.mark === mark && i - start >= one.start && i - start < one.start + one.length) && 'underlined',
        around.length > 0 && (around.some((control) => control.cannotEdit) ? 'locked' : 'control'),
        i >= selection.start && i < selection.end && 'selected',
      ]
      const looks = names.filter(Boolean).join(' ')
      if (run?.className !== looks) {
        run = page.createElement('span')
        run.className = looks
        line.append(run)
      }
      run.append(ch === '\v' ? '\n' : ch)
    }
    return line
  })
  into.replaceChildren(...drawn)
}
