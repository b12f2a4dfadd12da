import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fakeIo } from '../io.fake.ts'
import { run } from '../run.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seconder-deadline-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function deadline(...args: string[]) {
  const io = fakeIo()
  const status = await run(['deadline', ...args], io)
  return { status, text: io.printed(), words: io.printed().replace(/\s+/g, ' '), errors: io.errors }
}
const profile = async (settings: object) => {
  const path = join(folder, `${Math.random()}.json`)
  await writeFile(path, JSON.stringify(settings))
  return path
}

describe('seconder deadline motion', () => {
  it('answers, shows the counting and prints what it assumed', async () => {
    const { status, words, text } = await deadline('motion', '--meeting', '2026-09-16')
    expect(status).toBe(0)
    expect(words).toContain('would be Friday 4 September 2026, noon, by what is usual and not by your council’s own standing orders.')
    expect(text).toContain('\n  Sat 12 September – weekend\n')
    expect(words).toContain('Assumed: England (say --nation')
    expect(words).toContain('Assumed: 7 clear working days and noon')
  })
  it('takes the standing orders from the profile, and then assumes nothing', async () => {
    const path = await profile({ council: { nation: 'E' }, standingOrders: { motionNoticeDays: 10, motionNoticeHour: '17:00' }, calendar: { closures: ['2026-09-14'] } })
    const { words } = await deadline('motion', '--meeting', '2026-09-16', '--profile', path)
    expect(words).toContain('is Friday 28 August 2026, 5pm.')
    expect(words).toContain('Mon 14 September – council closed')
    expect(words).not.toContain('Assumed')
  })
  it('takes --days and --nation', async () =>
    expect((await deadline('motion', '--meeting', '2026-09-16', '--days', '3', '--nation', 'S')).words).toContain('is Thursday 10 September 2026.'))
  it('counts Saturdays when asked', async () =>
    expect((await deadline('agenda', '--meeting', '16/09/2026', '--days', '3', '--count-saturdays')).words).toContain('is Friday 11 September 2026.'))
  it('writes JSON', async () => {
    const { text } = await deadline('motion', '--meeting', 'Wednesday 16 September 2026', '--format', 'json')
    expect(JSON.parse(text)).toMatchObject({ deadline: 'motion', day: '2026-09-04', hour: '12:00', clearDays: 7, from: 'default' })
  })
})

describe('seconder deadline agenda', () => {
  it('follows the law of the nation', async () =>
    expect((await deadline('agenda', '--meeting', '2026-09-16', '--nation', 'W')).words).toContain('Source: Local Government and Elections (Wales) Act 2021'))
})

describe('seconder deadline pre-election', () => {
  it('gives the latest start, marked as such', async () => {
    const { words } = await deadline('pre-election', '--poll', '2027-05-06', '--nation', 'E')
    expect(words).toContain('begins at the latest on Wednesday 31 March 2027, the last day for the notice of election, and ends with the poll.')
    expect(words).toContain('Mon 3 May – Early May bank holiday')
  })
  it('takes the published notice from the profile', async () => {
    const path = await profile({ council: { nation: 'E' }, calendar: { polls: [{ date: '2026-05-07', noticeOn: '2026-03-27' }] } })
    expect((await deadline('pre-election', '--profile', path)).words).toContain('begins on Friday 27 March 2026, the day of the notice of election in your settings')
    expect((await deadline('pre-election', '--on', '2026-04-10', '--profile', path)).words).toContain('lies in the pre-election period before the poll on Thursday 7 May 2026')
    expect((await deadline('pre-election', '--on', '2026-06-10', '--profile', path)).words).toContain('lies in no pre-election period that is known here')
  })
})

describe('what cannot be answered', () => {
  it.each([
    [['motion'], /^seconder: say the day: --meeting DATE/],
    [['motion', '--meeting', '2026-02-30'], /there is no day "2026-02-30"/],
    [['motion', '--meeting', 'Tuesday 16 September 2026'], /16 September 2026 is a Wednesday, not a Tuesday/],
    [['motion', '--meeting', '2031-01-08'], /Bank holidays are known only until Sunday 31 December 2028/],
    [['motion', '--meeting', '2026-09-16', '--days', 'x'], /--days cannot be "x"/],
    [['tea'], /there is no deadline called "tea"/],
    [[], /say which deadline/],
    [['pre-election', '--poll', '2026-05-07', '--kind', 'senedd', '--nation', 'W'], /enter the day on which the notice is published/],
    [['pre-election'], /say the day of the poll/],
  ])('%j is refused in one line with status 2 and nothing on standard output', async (args, expected) => {
    const { status, text, errors } = await deadline(...args)
    expect(status).toBe(2)
    expect(text).toBe('')
    expect(errors).toEqual([expect.stringMatching(expected)])
    expect(errors[0]).not.toContain('\n')
  })
})
