/** The hands of a person before the fake Outlook, for the DraftHost contract. */
import type { HostHarness } from '#app/host/contract.ts'
import type { OutlookHere } from '#office/outlook/outlook-here.ts'
import { OutlookHost } from '#office/outlook/outlook-host.ts'
import type { FakeOutlook } from './fake-outlook.ts'

export const hereOf = (outlook: FakeOutlook): OutlookHere => ({
  Office: outlook.Office,
  page: { visible: () => true, onReturn: () => {} },
  after: (milliseconds, work) => outlook.clock.after(milliseconds, work),
})

export function outlookHarness(outlook: FakeOutlook): HostHarness {
  return {
    host: new OutlookHost(hereOf(outlook)),
    open: async (paragraphs) => outlook.write(paragraphs),
    select: async (start, end) => outlook.body.select(start, end),
    type: async (text) => outlook.type(text),
    selected: async () => outlook.body.selected,
    // never asked for: this host promises no undo
    undo: async () => {},
  }
}
