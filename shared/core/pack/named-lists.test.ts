import { expect, it } from 'vitest'
import { checkNamedLists } from './named-lists.ts'

const list = (name: string) => ({ name, terms: ['boiler'], except: [] })

it('two word lists of one name are refused, since each would find what the other is for', () => {
  const words = [list('caseWords'), list('other'), list('caseWords')]
  expect(() => checkNamedLists('the pack', { rules: [], words }, words)).toThrow('the pack: $caseWords: two word lists have this name; call one of them something else')
})

it('a list may carry the name of one above, to which it adds', () => {
  expect(() => checkNamedLists('the pack', { rules: [], words: [list('caseWords')] }, [list('caseWords'), list('caseWords')])).not.toThrow()
})
