import { expect, it } from 'vitest'
import { onLinesOfItsOwn } from './own-lines.ts'

const put = (text: string, at: number) => text.slice(0, at) + onLinesOfItsOwn(text, at, at, 'New\n') + text.slice(at)

it('A template in the middle of a line divides it', () => expect(put('one two', 3)).toBe('one\nNew\n two'))
it('A template at the end of a line begins the next', () => expect(put('one\ntwo', 3)).toBe('one\nNew\ntwo'))
it('A template in an empty text stands alone', () => expect(put('', 0)).toBe('New'))
