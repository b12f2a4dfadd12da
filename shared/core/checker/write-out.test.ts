import { describe, expect, it } from 'vitest'
import { WordLists } from './write-out.ts'

const list = (name: string, terms: string[], except: string[] = []) => ({ name, terms, except })
const terms = (lists: ReturnType<typeof list>[], name: string) => new WordLists(lists).all().find((each) => each.name === name)?.terms

describe('word lists', () => {
  it('are written out where a term names another list', () =>
    expect(terms([list('party', ['Red', 'Blue']), list('votes', ['vote $party now'])], 'votes')).toEqual(['vote Red now', 'vote Blue now']))
  it('write exceptions out too', () => expect(new WordLists([list('party', ['Red'], ['$party wine'])]).all()[0]?.except).toEqual(['Red wine']))
  it('say which list does not exist', () => expect(() => terms([list('votes', ['vote $nobody'])], 'votes')).toThrow('"$nobody" that does not exist'))
  it('refuse a list that contains itself', () => expect(() => terms([list('a', ['$b']), list('b', ['$a'])], 'a')).toThrow('contains itself'))
})

describe('words that settings add', () => {
  const lists = new WordLists([list('party', ['Red']), list('votes', ['vote $party']), list('other', ['x'])])
  it('reach every list that names theirs, and no other', () =>
    expect(lists.added([list('party', ['Red', 'Green'])])).toEqual([list('party', ['Green']), list('votes', ['vote Green'])]))
  it('are none when the lists have them already', () => expect(lists.added([list('party', ['Red'])])).toEqual([]))
  it('may be a list of their own', () => expect(lists.added([list('agreed:library', ['it stays open'])])).toEqual([list('agreed:library', ['it stays open'])]))
})
