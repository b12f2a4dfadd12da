import { describe, expect, it } from 'vitest'
import { sampleSettings } from '#generated/sample-settings.ts'
import { makeSetup } from './make-setup.ts'
import { codeWithin, readSetup } from './read-setup.ts'

const day = { madeOn: '2026-11-22' }
const read = (value: unknown) => readSetup(JSON.stringify(value), 'ours.seconder-setup.json')

describe('A set-up file', () => {
  it('leaves people at home unless somebody asks for them, and the suppression list always', () => {
    const settings = { ...sampleSettings, suppressed: ['optedout@x.example'] }
    expect(makeSetup(settings, day).settings).not.toHaveProperty('directory')
    expect(makeSetup(settings, { ...day, people: true }).settings.directory).toEqual(sampleSettings.directory)
    expect(makeSetup(settings, { ...day, people: true }).settings).not.toHaveProperty('suppressed')
  })
  it('is read as it was made', () => {
    const setup = makeSetup({ ...sampleSettings, ruleChoices: { 'RL-06': { off: true } } }, { ...day, people: true })
    expect(read(setup)).toEqual(JSON.parse(JSON.stringify(setup)))
  })
  it('carries the signed packs that are in use as they came, and a code those that are short enough for a message', () => {
    const packs = [{ title: 'Anytown Group', text: '{"seconder":"signed-pack"}' }]
    const setup = makeSetup(sampleSettings, { ...day, packs: packs.map((pack) => ({ ...pack, groupKey: 'stays' })) })
    expect(read(setup).packs).toEqual(packs)
    expect(readSetup(codeWithin(setup)?.code ?? '', 'this code').packs).toEqual(packs)
    const long = Array.from({ length: 4000 }, (_, i) => (i * 104_729).toString(36)).join()
    const without = codeWithin({ ...setup, packs: [{ title: 'Anytown Group', text: long }] })
    expect(without?.packs).toBe(false)
    expect(readSetup(without?.code ?? '', 'this code').packs).toBeUndefined()
    expect(makeSetup(sampleSettings, { ...day, packs: [] })).not.toHaveProperty('packs')
  })
  it('may be a file of settings alone', () => {
    expect(read({ council: { nation: 'W' } }).settings).toEqual({ council: { nation: 'W' } })
  })
  it.each([
    [{ seconder: 'setup', format: 1, madeOn: '2026-11-22', settings: { counsil: {} } }, 'unknown key "counsil": did you mean "council"?'],
    [{ seconder: 'setup', format: 9, madeOn: '2026-11-22', settings: {} }, 'was made by a newer Seconder (format 9; this one reads 1)'],
    [{ seconder: 'setup', format: 1, madeOn: '2026-11-22', settings: { suppressed: ['a@x.example'] } }, 'a suppression list never travels'],
    [{ seconder: 'setup', format: 1, madeOn: '2026-11-22', settings: { ruleChoices: { 'RL-06': {} } } }, 'give a severity, or "off": true'],
    [{ seconder: 'store' }, 'is a backup with drafts'],
    [{ seconder: 'pack' }, 'is a pack'],
  ])('is refused, with what and where, for %j', (value, message) => {
    expect(() => read(value)).toThrow(message)
  })
  it('is told from any other text', () => {
    expect(() => readSetup('Dear all', 'letter.txt')).toThrow('letter.txt is neither a set-up file nor a set-up code')
  })
})
