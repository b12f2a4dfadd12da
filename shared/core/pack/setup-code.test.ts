import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleSettings } from '#generated/sample-settings.ts'
import { makeSetup } from './make-setup.ts'
import { codeWithin, readSetup } from './read-setup.ts'
import { readSetupCode, setupCode } from './setup-code.ts'

const setup = makeSetup(sampleSettings, { madeOn: '2026-11-22', people: true, sitesOff: ['https://mail.google.com'] })
const code = setupCode(setup)
const lines = code.split('\n')
const plain = (value: unknown) => JSON.parse(JSON.stringify(value))

describe('A set-up code', () => {
  it('brings back whatever went in', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readSetupCode(setupCode(value))).toEqual(plain(value))
      }),
      { numRuns: 200 },
    )
  })
  it('survives what mail programs do to it: other line ends, quoting, words before and after', () => {
    const answered = `Here you are:\n${lines.map((line) => `> ${line.slice(0, 40)}\r\n> ${line.slice(40)}`).join('\r\n')}\n\nBest wishes\nSam`
    expect(readSetup(answered, 'the code')).toEqual(plain(setup))
  })
  it('names the line that was damaged, and how to mend it', () => {
    const at = 3
    const slip = lines.map((line, i) => (i === at ? line.slice(0, 9) + (line[9] === 'A' ? 'B' : 'A') + line.slice(10) : line)).join('\n')
    expect(() => readSetupCode(slip)).toThrow(`Line ${at + 1} of this set-up code is damaged: it begins with “${lines[at]?.slice(0, 8)}”. Copy the code again`)
  })
  it('sees every slip of one character', () => {
    const [head = '', ...rest] = lines
    const body = rest.join('\n')
    fc.assert(
      fc.property(fc.nat(body.length - 1), fc.constantFrom('A', 'z', '7', '_'), (at, sign) => {
        fc.pre(body[at] !== '\n' && body[at] !== sign)
        expect(() => readSetupCode(`${head}\n${body.slice(0, at)}${sign}${body.slice(at + 1)}`)).toThrow(/is damaged|not all of them together/)
      }),
    )
  })
  it('says how much is missing where it was cut off', () => {
    expect(() => readSetupCode(lines.slice(0, 4).join('\n'))).toThrow(/ends too early: 192 of \d+ characters are here/)
  })
  it('says that lines changed places', () => {
    const [head, a, b, ...rest] = lines
    expect(() => readSetupCode([head, b, a, ...rest].join('\n'))).toThrow('a line is missing or stands in another place')
  })
  it('of a newer Seconder, or with a damaged beginning, says so', () => {
    expect(() => readSetupCode(code.replace('SECONDER1', 'SECONDER2'))).toThrow('newer Seconder')
    expect(() => readSetupCode(code.replace('SECONDER1.', 'SECONDER1,'))).toThrow('its first line')
  })
  it('leaves out whole parts where it would be too long to paste, and names them', () => {
    const many = Array.from({ length: 300 }, (_, i) => ({ title: `Motion ${i} on ${(i * 7919).toString(36)} and ${(i * 104_729).toString(36)}`, date: '2026-07-15' }))
    const within = codeWithin(makeSetup({ ...sampleSettings, earlierMotions: many }, { madeOn: '2026-11-22' }))
    expect(within?.leftOut).toContain('earlierMotions')
    expect(readSetup(within?.code ?? '', 'the code').settings.council).toEqual(sampleSettings.council)
  })
})
