import { describe, expect, it } from 'vitest'
import { draftSchema } from '../editor/schema.ts'
import { readContent } from './draft-content.ts'
import { fileNameOf, nameOf } from './draft-name.ts'

const schema = draftSchema()
const docOf = (text: string) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] })

describe('The content of a stored draft', () => {
  it('is opened as it was kept', () => {
    const { title, subject, doc, salvaged } = readContent({ title: 'Pool', subject: 'News', doc: docOf('Hello') }, schema)
    expect([title, subject, doc.toJSON(), salvaged]).toEqual(['Pool', 'News', docOf('Hello'), false])
  })

  it('is an empty draft when there is none', () => {
    for (const content of [undefined, null, {}, 'text']) expect(readContent(content, schema).doc.textContent).toBe('')
  })

  it('gives its words back when the editor no longer knows its parts', () => {
    const doc = {
      type: 'doc',
      content: [
        {
          type: 'carousel',
          content: [
            {
              type: 'slide',
              content: [
                { type: 'text', text: 'First ' },
                { type: 'text', text: 'words' },
              ],
            },
          ],
        },
        docOf('and more').content[0],
      ],
    }
    const opened = readContent({ title: 'Pool', doc }, schema)
    expect(opened.salvaged).toBe(true)
    expect(opened.doc.textBetween(0, opened.doc.content.size, '\n')).toBe('First words\nand more')
  })
})

describe('The name of a draft', () => {
  const doc = schema.nodeFromJSON(docOf('Mill Library stays open after residents wrote in their hundreds to say how much it means to them'))

  it('is its title', () => expect(nameOf(' Pool ', doc)).toBe('Pool'))
  it('is its first words where it has no title, cut between words', () =>
    expect(nameOf('', doc)).toBe('Mill Library stays open after residents wrote in their hundreds to say how much…'))
  it('says that there is none', () => expect(nameOf('', schema.nodeFromJSON({ type: 'doc', content: [{ type: 'paragraph' }] }))).toBe('Untitled draft'))
  it('becomes a file name that every system takes', () => expect(fileNameOf('Motion: 3/4 of “us”? <final>.')).toBe('Motion 3 4 of “us” final'))
  it('never becomes an empty file name', () => expect(fileNameOf('...')).toBe('Draft'))
})
