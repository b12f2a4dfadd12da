import { describe, expect, it } from 'vitest'
import { readArguments } from './arguments.ts'
import type { Command } from './command.ts'

const command: Command = {
  name: 'check',
  usage: [],
  about: '',
  run: async () => 0,
  options: {
    context: { value: 'C.json', help: '' },
    format: { value: 'FORMAT', help: '', choices: ['text', 'json'] },
    timing: { help: '' },
    output: { value: 'FILE', short: 'o', help: '' },
  },
}
const refused = (...args: string[]) => {
  try {
    readArguments(command, args)
    return 'taken'
  } catch (error) {
    return (error as Error).message
  }
}

describe('arguments', () => {
  it('may stand in any order', () => {
    const given = readArguments(command, ['a.txt', '--format', 'json', '-', '--timing', '-o', 'out.html', '--context=c.json'])
    expect(given.words).toEqual(['a.txt', '-'])
    expect([given.value('format'), given.value('output'), given.value('context'), given.has('timing'), given.has('help')]).toEqual(['json', 'out.html', 'c.json', true, false])
  })
  it('may name files that begin with a hyphen after --', () => expect(readArguments(command, ['--', '--odd.txt']).words).toEqual(['--odd.txt']))
  it('that are unknown are named, with what was meant', () =>
    expect(refused('--contxt', 'c.json')).toBe('there is no option --contxt of seconder check: did you mean --context? See: seconder check --help'))
  it('that are unknown and like none are named', () => expect(refused('--xyzzy')).toMatch(/^there is no option --xyzzy of seconder check\. /))
  it('need their value', () => expect(refused('--context')).toBe('--context needs a value: --context C.json'))
  it('do not take the next option for a value', () => expect(refused('--context', '--timing')).toBe('--context needs a value: --context C.json'))
  it('take - for standard input', () => expect(readArguments(command, ['--context', '-']).value('context')).toBe('-'))
  it('must be one of the choices', () => expect(refused('--format', 'pdf')).toBe('--format cannot be "pdf": choose text or json.'))
  it('that are switches take no value', () => expect(refused('--timing=yes')).toMatch(/^--timing takes no value/))
  it('cannot reach for what every object has', () => expect(refused('--constructor')).toMatch(/^there is no option --constructor/))
})
