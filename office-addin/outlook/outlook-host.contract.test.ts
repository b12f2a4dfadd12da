/** The contract in every Outlook: in whole where a text may be changed, and on a phone what is promised where it may not. */
import { Window } from 'happy-dom'
import { afterEach, expect } from 'vitest'
import { describeDraftHost, describeReadOnlyHost } from '#app/host/describe-draft-host.ts'
import { FakeOutlook } from '#test/hosts/outlook/fake-outlook.ts'
import { outlookHarness } from '#test/hosts/outlook/harness.ts'
import type { ProfileName } from '#test/hosts/outlook/profiles.ts'

const document = new Window().document as unknown as Document
let last: FakeOutlook | undefined

function harnessFor(profile: ProfileName, kind: 'message' | 'appointment' = 'message') {
  last = new FakeOutlook(profile, { kind }, { document })
  return outlookHarness(last)
}

afterEach(() => expect(last?.calls.wrongs).toEqual([]))

describeDraftHost('Outlook on the web', () => harnessFor('web'))
describeDraftHost('Outlook for Windows', () => harnessFor('classic'))
describeDraftHost('The new Outlook for Windows', () => harnessFor('new-windows'))
describeDraftHost('Outlook 2021', () => harnessFor('ltsc-2021'))
describeDraftHost('Outlook 2016', () => harnessFor('outlook-2016'))
describeDraftHost('Outlook for Mac', () => harnessFor('mac'))
describeDraftHost('Outlook for Mac, an appointment,', () => harnessFor('mac', 'appointment'))
describeReadOnlyHost('Outlook on a phone', () => harnessFor('phone'))
describeReadOnlyHost('Outlook on a phone, with an appointment,', () => harnessFor('phone', 'appointment'))
