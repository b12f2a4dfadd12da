import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf } from '#core/draft/layout.ts'
import { readText } from '#core/draft/readers/text.ts'
import { councilProse } from './council-prose.ts'
import { editedDraft } from './edited-draft.ts'

const text = councilProse(600, 1)
const draft = readText(text)

describe('a draft after one edit', () => {
  it('has the text that a fresh reading has', () => {
    fc.assert(
      fc.property(fc.nat({ max: text.length - 2 }), fc.constantFrom('a', 'Labour', '01632 960123'), (at, inserted) => {
        const after = text.slice(0, at) + inserted + text.slice(at)
        const edited = editedDraft(draft, after, { at, removed: 0, inserted: inserted.length })
        expect(textOf(edited ?? readText(after))).toBe(after)
      }),
    )
  })

  it('keeps every other paragraph as the same object', () => {
    const at = text.indexOf('council')
    const edited = editedDraft(draft, `${text.slice(0, at)}x${text.slice(at)}`, { at, removed: 0, inserted: 1 })
    expect(edited?.places.filter((place, i) => place.paragraph !== draft.places[i]?.paragraph)).toHaveLength(1)
  })

  it('is read anew when the edit makes a new paragraph', () => {
    expect(editedDraft(draft, `${text.slice(0, 5)}\n\n${text.slice(5)}`, { at: 5, removed: 0, inserted: 2 })).toBeUndefined()
  })
})
