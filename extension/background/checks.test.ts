import { describe, expect, it } from 'vitest'
import { MemoryHost } from '#app/host/memory-host.ts'
import { createEngine } from '#core/checker/engine.ts'
import type { CheckInput } from '#core/checker/verdict.ts'
import { paragraph } from '#core/draft/layout.ts'
import { NO_APPROVALS, withApproval, withoutTexts } from '#core/drafting/approval/approvals.ts'
import { textToApprove } from '#core/drafting/approval/words-of.ts'
import { starter } from '#generated/starter.ts'
import { marksChecker } from '../compose/ask-marks.ts'
import { printOf } from '../guard/print.ts'
import { DraftReader, ParagraphNames, wired } from '../messages/draft-wire.ts'
import type { VerdictAsk } from '../messages/messages.ts'
import { backgroundChecker } from '../sidepanel/background-checker.ts'
import { cameFrom } from '../sidepanel/draft-origin.ts'
import { Checks } from './checks.ts'

const TODAY = '2026-04-10'
const TEXT = 'Her National Insurance number is AB 12 34 56 C.'
const engine = createEngine(starter)
const kept = async (): Promise<CheckInput> => ({ settings: {}, context: { kind: 'letter' }, today: TODAY })
const fresh = () => new Checks(() => engine, kept)
const draft = () => new MemoryHost([paragraph('Dear all,'), paragraph(TEXT)], { name: 'gmail' }).read()

describe('The background', () => {
  it('tells a page where marks are, of which family and how heavy, and nothing else', async () => {
    const answer = await fresh().marks({ draft: 'gmail:r1', wire: wired(await draft(), new ParagraphNames()) })
    if ('unknown' in answer) throw new Error('it was sent whole')
    expect(answer.marks.length).toBeGreaterThan(0)
    for (const mark of answer.marks) expect(Object.keys(mark).sort()).toEqual(['end', 'family', 'severity', 'start', 'where'])
  })

  it('gives page and panel the same findings', async () => {
    const checks = fresh()
    const wire = wired(await draft(), new ParagraphNames())
    const marks = await checks.marks({ draft: 'gmail:r1', wire })
    const { verdict } = (await checks.verdict({ draft: 'gmail:r1', wire, context: { kind: 'letter' }, today: TODAY, inputs: 'a.1', sent: { settings: {} } })) as {
      verdict: { findings: readonly { start?: number; end?: number; where: string; family: string; severity: string }[] }
    }
    const placed = verdict.findings.filter(({ start }) => start !== undefined).map(({ where, start, end, family, severity }) => ({ where, start, end, family, severity }))
    expect(marks).toMatchObject({
      marks: placed,
      elsewhere: [],
      print: printOf(await draft()),
    })
  })

  it('hears of approvals that are kept, for the words that were approved and no others', async () => {
    const heard: unknown[] = []
    const listening = {
      check(_draft: unknown, { context }: CheckInput) {
        heard.push(context.approvals)
        return { findings: [] }
      },
    }
    const it = await draft()
    const approvals = (text: string) => withApproval(NO_APPROVALS, { by: 'Cllr Ada Khan', strength: 'recorded' }, text)
    for (const text of [textToApprove(it), 'Other words.']) {
      const checks = new Checks(
        () => listening as never,
        async () => ({ ...(await kept()), approvals: withoutTexts(approvals(text)) }),
      )
      await checks.marks({ draft: 'gmail:r1', wire: wired(it, new ParagraphNames()) })
    }
    expect(heard).toEqual([[{ by: 'Cllr Ada Khan' }], []])
  })

  it('is asked again with everything by a page when it was stopped in between', async () => {
    let checks = fresh()
    let asked = 0
    const checker = marksChecker('gmail:r1', new ParagraphNames(), (ask) => {
      asked += 1
      return checks.marks(JSON.parse(JSON.stringify(ask)))
    })
    const it = await draft()
    const input = { context: {}, settings: {}, today: '' }
    const before = await checker.check(it, input)
    checks = fresh()
    expect(await checker.check(it, input)).toEqual(before)
    expect(asked).toBe(3)
  })

  it('is asked again with everything by a panel when it was stopped in between', async () => {
    let checks = fresh()
    const asks: VerdictAsk[] = []
    const checker = backgroundChecker((ask) => {
      asks.push(ask)
      return checks.verdict(JSON.parse(JSON.stringify(ask)))
    })
    const reader = new DraftReader()
    const it = cameFrom(reader.read(wired(await draft(), new ParagraphNames()))!, { kept: 'gmail:r1', reader })
    const input = { context: {}, settings: { me: { name: 'Sam Lee' } }, today: TODAY }
    const before = await checker.check(it, input)
    await checker.check(it, input)
    expect(Object.keys(asks[1]!.wire.paragraphs)).toEqual([])
    expect(asks[1]!.sent).toBeUndefined()
    checks = fresh()
    expect(await checker.check(it, input)).toEqual(before)
  })

  it('uses what the panel said last where the browser gives no storage', async () => {
    const checks = new Checks(
      () => engine,
      async () => undefined,
    )
    const ask = { draft: 'gmail:r1', wire: wired(await draft(), new ParagraphNames()) }
    const severities = async () => new Set(((await checks.marks(ask)) as { readonly marks: readonly { readonly severity: string }[] }).marks.map(({ severity }) => severity))
    expect(await severities()).toEqual(new Set(['should']))
    await checks.verdict({ ...ask, context: { kind: 'press-release', audience: 'press' }, today: TODAY, inputs: 'a.1', sent: { settings: {} } })
    expect(await severities()).toContain('must')
  })

  it('says in words that the checker failed', async () => {
    const checks = new Checks(() => {
      throw new TypeError('x is undefined')
    }, kept)
    await expect(checks.marks({ draft: 'gmail:r1', wire: wired(await draft(), new ParagraphNames()) })).rejects.toThrow(/^Seconder’s checker failed on this draft/)
  })
})
