import { EditorState } from '@tiptap/pm/state'
import { Mapping } from '@tiptap/pm/transform'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replaceWords } from './replace-words.ts'
import { draftSchema } from './schema.ts'
import { takeBack, type Write, writeOf } from './written.ts'

const TEXT = 'The library opens on Monday and all are welcome.'
const open = () => EditorState.create({ doc: draftSchema().nodes.doc!.create(null, draftSchema().nodes.paragraph!.create(null, draftSchema().text(TEXT))) })

function write(state: EditorState, ...edits: [was: string, text: string][]): { state: EditorState; write: Write } {
  const { tr } = state
  for (const [was, text] of edits) {
    const at = 1 + tr.doc.textContent.indexOf(was)
    replaceWords(tr, at, at + was.length, was, text)
  }
  return { state: state.apply(tr), write: writeOf(tr) }
}

function type(state: EditorState, { maps }: Write, text: string, from: number, to = from): EditorState {
  const tr = state.tr.insertText(text, from, to)
  maps.appendMapping(tr.mapping)
  return state.apply(tr)
}

function back(state: EditorState, done: Write): string | undefined {
  const { tr } = state
  return takeBack(tr, done) ? tr.doc.textContent : undefined
}

describe('Taking a write back', () => {
  it('restores the words of several edits', () => {
    const { state, write: done } = write(open(), ['Monday', 'Tuesday'], ['library', 'park'])
    expect(back(state, done)).toBe(TEXT)
  })

  it('keeps what was typed elsewhere since, wherever that is', () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 5, 23, 31, 47), fc.string({ minLength: 1, maxLength: 4 }), (pos, typed) => {
        const { state, write: done } = write(open(), ['Monday', 'Tuesday'], ['library', 'park'])
        const result = back(type(state, done, typed, pos), done)
        expect(result?.length).toBe(TEXT.length + typed.length)
      }),
    )
  })

  it('is refused when the very words have changed again', () => {
    const { state, write: done } = write(open(), ['Monday', 'Thursday'])
    expect(back(type(state, done, 'in', 24, 26), done)).toBeUndefined()
  })

  it('brings back words that stand there twice, and not a third time', () => {
    const start = type(open(), { steps: [], maps: new Mapping() }, 'Monday ', 22)
    const { state, write: done } = write(start, ['Monday ', ''])
    expect(back(state, done)).toBe(start.doc.textContent)
    expect(back(type(state, done, 'Monday ', 22), done)).toBeUndefined()
  })

  it('is refused when a deletion was undone by hand already', () => {
    const { state, write: done } = write(open(), [' and all are welcome', ''])
    expect(back(type(state, done, ' and all are welcome', 28), done)).toBeUndefined()
  })
})
