import { describe, expect, it } from 'vitest'
import { plainLines } from './plain-lines.ts'

const zones = (text: string) => {
  const lines = text.split('\n')
  const said = plainLines(lines)
  return lines.map((line, i) => `${said[i] ?? 'own'}: ${line}`)
}

describe('In a mail of plain text', () => {
  it('the signature begins after two hyphens, and the earlier message after the line that names its sender', () =>
    expect(zones('Dear Ann,\n\nOn 3 Dec, J. Pryce <j@resident.example>\na écrit :\n\n> One\n>\n> Two\n\n-- \nAda Khan')).toEqual([
      'own: Dear Ann,',
      'own: ',
      'quoted: On 3 Dec, J. Pryce <j@resident.example>',
      'quoted: a écrit :',
      'quoted: ',
      'quoted: > One',
      'quoted: >',
      'quoted: > Two',
      'quoted: ',
      'signature: -- ',
      'signature: Ada Khan',
    ]))

  it('an answer between the lines of a message is the writer’s own', () =>
    expect(zones('J. Pryce <j@resident.example> wrote:\n> Can you come?\nYes.\n> And at six?')).toEqual([
      'quoted: J. Pryce <j@resident.example> wrote:',
      'quoted: > Can you come?',
      'own: Yes.',
      'quoted: > And at six?',
    ]))

  it('a `>` that nobody introduced is the writer’s own', () => expect(zones('In short:\n> 5 of 8 wards')).toEqual(['own: In short:', 'own: > 5 of 8 wards']))

  it('what is handed on goes to the end', () =>
    expect(zones('See below.\n---------- Forwarded message ---------\nFrom: J. Pryce\n\nYes.')).toEqual([
      'own: See below.',
      'quoted: ---------- Forwarded message ---------',
      'quoted: From: J. Pryce',
      'quoted: ',
      'quoted: Yes.',
    ]))

  it('a rule of hyphens hands nothing on', () => expect(zones('Agenda\n----------\nOne')).toEqual(['own: Agenda', 'own: ----------', 'own: One']))
})
