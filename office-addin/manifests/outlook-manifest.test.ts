import { afterEach, describe, expect, it, vi } from 'vitest'
import { DEVELOPMENT, identity, OUTLOOK_ID } from './identity.ts'
import { outlookManifest } from './outlook-manifest.ts'
import { readByMicrosoft } from './read-manifest-for-test.ts'
import { problemsIn } from './structure.ts'

const here = identity({})
const asks = outlookManifest(here, false)
const strict = outlookManifest(here, true)

afterEach(() => void vi.unstubAllGlobals())

describe.each([
  ['that asks', asks],
  ['that is strict', strict],
])('The manifest for Outlook %s', (_, xml) => {
  it('is read by Microsoft’s own reader', async () => {
    expect(await readByMicrosoft('outlook.xml', xml)).toMatchObject({
      id: OUTLOOK_ID,
      displayName: 'Seconder for Outlook',
      defaultLocale: 'en-GB',
      officeAppType: 'MailApp',
      hosts: ['Mailbox'],
      permissions: 'ReadWriteItem',
      iconUrl: `${DEVELOPMENT}/icons/icon-64.png`,
      highResolutionIconUrl: `${DEVELOPMENT}/icons/icon-128.png`,
    })
  })

  it('has its elements in order, its names within their lengths, and every reference resolved', () => expect(problemsIn(xml)).toEqual([]))

  it('asks for no more than Mailbox 1.3, so that a council’s own Exchange takes it', () => expect(xml).toContain('<Set Name="Mailbox" MinVersion="1.3"/>'))

  it('asks for the item alone, never for the mailbox', () => {
    expect(xml).toContain('<Permissions>ReadWriteItem</Permissions>')
    expect(xml).not.toContain('ReadWriteMailbox')
  })

  it('has its buttons in both versions of the overrides, or older clients would show none', () => {
    expect(xml.match(/MessageComposeCommandSurface/g)).toHaveLength(2)
    expect(xml.match(/AppointmentOrganizerCommandSurface/g)).toHaveLength(2)
  })
})

describe('What is done with a message that has something to mend', () => {
  it('is asked by the one and held by the other', () => {
    expect(asks).toContain('SendMode="PromptUser"')
    expect(strict).toContain('SendMode="SoftBlock"')
    expect(strict.replaceAll('SoftBlock', 'PromptUser')).toBe(asks)
  })
})

describe('The functions that Outlook calls', () => {
  it('are those that the send check gives it, no more and no fewer: one that it waits for in vain holds mail back', async () => {
    const given: string[] = []
    vi.stubGlobal('Office', { actions: { associate: (name: string) => given.push(name) } })
    await import('../send-check/send-check.ts')
    expect(problemsIn(asks, given)).toEqual([])
    expect(problemsIn(asks, given.slice(1))).toContain(`OnMessageSend calls ${given[0]}, which no script gives to Outlook`)
    expect(problemsIn(asks, [...given, 'seconderOnDelete'])).toContain('seconderOnDelete is given to Outlook and called by nothing')
  })
})

describe('What breaks a manifest for Outlook is seen:', () => {
  it.each([
    ['a handler in no runtime', asks.replace(/(<\/LaunchEvents>\s*<SourceLocation resid=")Seconder.Events/, '$1Seconder.Pane'), 'Seconder.Pane is no runtime'],
    ['a mode that holds for ever', asks.replace('PromptUser', 'Block'), 'Block keeps a message back for ever'],
    ['an event handled twice', asks.replace('OnAppointmentSend', 'OnMessageSend'), 'OnMessageSend is handled twice'],
    ['an event without a handler', asks.replace(' FunctionName="seconderOnSend" SendMode', ' SendMode'), 'OnMessageSend has no handler'],
    ['resources that the inner overrides do not have', asks.replace(/<bt:Url id="Seconder.Events"[^>]*\/>/, ''), 'Seconder.Events names nothing'],
    [
      'shared folders out of place',
      asks.replace(/(<SupportsSharedFolders>true<\/SupportsSharedFolders>)\s*(<FunctionFile [^>]*>)/, '$2$1'),
      'FunctionFile stands before SupportsSharedFolders',
    ],
    ['no sets', asks.replace(/<Requirements>[\s\S]*?<\/Requirements>/, ''), 'there is no Requirements'],
  ])('%s', (_, broken, problem) => expect(problemsIn(broken).join('\n')).toContain(problem))
})
