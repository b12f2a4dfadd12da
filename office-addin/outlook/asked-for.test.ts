/** The way from Outlook's own dialog to the finding that it named. */
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { FakeOutlook } from '#test/hosts/outlook/fake-outlook.ts'
import { hereOf } from '#test/hosts/outlook/harness.ts'
import type { ProfileName } from '#test/hosts/outlook/profiles.ts'
import { onAskedFor } from './asked-for.ts'

const document = new Window().document as unknown as Document
const NAMED = JSON.stringify({ rules: ['EM-01', 'DP-01'] })

async function opened(profile: ProfileName, context = '') {
  const outlook = new FakeOutlook(profile, {}, { document })
  outlook.initializationContext = context
  const here = hereOf(outlook)
  const told: (readonly string[])[] = []
  await onAskedFor(here, (rules) => told.push(rules))
  return { outlook, told }
}
const settled = (outlook: FakeOutlook) => new Promise((resolve) => outlook.clock.after(50, () => resolve(undefined)))

describe('A pane that Outlook opens for what it held back', () => {
  it('learns the rules', async () => expect((await opened('classic', NAMED)).told).toEqual([['EM-01', 'DP-01']]))
  it('learns them too when it is open already', async () => {
    const { outlook, told } = await opened('web')
    expect(told).toEqual([])
    outlook.review(NAMED)
    await settled(outlook)
    expect(told).toEqual([['EM-01', 'DP-01']])
  })
  it.each(['{}', 'not ours', '{"rules":5}', ''])('makes nothing of %j', async (context) => expect((await opened('web', context)).told).toEqual([]))
  it('is told nothing by an Outlook that knows of no such thing', async () => {
    const { outlook, told } = await opened('outlook-2016', NAMED)
    expect([told, outlook.calls.asked]).toEqual([[], []])
  })
})
