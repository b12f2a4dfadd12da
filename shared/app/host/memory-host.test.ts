import { describe, expect, it } from 'vitest'
import { paragraph, textOf } from '#core/draft/layout.ts'
import { edit, finding, fix } from './contract/examples.ts'
import type { HostHarness } from './contract.ts'
import { describeDraftHost } from './describe-draft-host.ts'
import { MemoryHost } from './memory-host.ts'

function harness(): HostHarness {
  const host = new MemoryHost()
  return {
    host,
    open: async (paragraphs) => host.open(paragraphs),
    select: async (start, end) => void (host.selection = { start, end }),
    type: async (text) => host.type(text),
    selected: async () => textOf(await host.read()).slice(host.selection.start, host.selection.end),
    undo: async () => host.undo(),
  }
}

describeDraftHost('The memory host', harness)

describe('The memory host', () => {
  it('mends the subject and the body in one step', async () => {
    const host = new MemoryHost([paragraph('Vote on Thursday')], { context: { subject: 'Vote now' } })
    const receipt = await host.apply(fix({ where: 'subject', start: 0, end: 4, was: 'Vote', text: 'Meet' }, edit('Vote on Thursday', 'Vote', 'Meet')), finding())
    expect(receipt.outcome).toBe('applied')
    expect((await host.read()).context.subject).toBe('Meet now')
    expect(textOf(await host.read())).toBe('Meet on Thursday')
    await host.takeBack(receipt)
    expect((await host.read()).context.subject).toBe('Vote now')
    expect(textOf(await host.read())).toBe('Vote on Thursday')
  })

  it('moves people to blind copy, keeping what is known of them', async () => {
    const host = new MemoryHost([], { context: { recipients: { to: [{ address: 'a@x.example', type: 'resident', consent: true }] } } })
    const receipt = await host.apply({ label: 'Move everyone to Bcc', recipients: [{ address: 'a@x.example', to: 'bcc' }] }, finding())
    expect((await host.read()).context.recipients).toEqual({ to: [], cc: [], bcc: [{ address: 'a@x.example', type: 'resident', consent: true }] })
    await host.takeBack(receipt)
    expect((await host.read()).context.recipients).toEqual({ to: [{ address: 'a@x.example', type: 'resident', consent: true }] })
  })

  it('refuses a fix that reaches across table cells and offers its words for copying', async () => {
    const host = new MemoryHost([paragraph('one', { kind: 'cell', begins: 'row' }), paragraph('two', { kind: 'cell', begins: 'cell' })])
    const receipt = await host.apply(fix({ where: 'body', start: 1, end: 5, was: 'ne\tt', text: 'x' }), finding())
    expect(receipt).toMatchObject({ outcome: 'refused', copy: 'x' })
    expect(textOf(await host.read())).toBe('one\ttwo')
  })
})
