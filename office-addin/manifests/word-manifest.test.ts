import { describe, expect, it } from 'vitest'
import { DEVELOPMENT, identity, WORD_ID } from './identity.ts'
import { readByMicrosoft } from './read-manifest-for-test.ts'
import { problemsIn } from './structure.ts'
import { shortcuts, wordManifest } from './word-manifest.ts'

const xml = wordManifest(identity({}))

describe('The manifest for Word', () => {
  it('is read by Microsoft’s own reader', async () => {
    expect(await readByMicrosoft('word.xml', xml)).toMatchObject({
      id: WORD_ID,
      displayName: 'Seconder',
      defaultLocale: 'en-GB',
      officeAppType: 'TaskPaneApp',
      hosts: ['Document'],
      permissions: 'ReadWriteDocument',
      iconUrl: `${DEVELOPMENT}/icons/icon-32.png`,
      highResolutionIconUrl: `${DEVELOPMENT}/icons/icon-64.png`,
      supportUrl: `${DEVELOPMENT}/help.html`,
      defaultSettings: { sourceLocation: `${DEVELOPMENT}/pane.html` },
    })
  })

  it('has its elements in order, its names within their lengths, and every reference resolved', () => expect(problemsIn(xml)).toEqual([]))

  it('asks for no more than Word 2019 has', () => expect(xml).toContain('<Set Name="WordApi" MinVersion="1.3"/>'))

  it('has a twin with a key: the same add-in, in a runtime that it shares, for Words that have one', async () => {
    const keys = wordManifest(identity({}), true)
    expect(problemsIn(keys)).toEqual([])
    expect((await readByMicrosoft('word-keys.xml', keys)).id).toBe(WORD_ID)
    expect(keys).toContain('<Set Name="SharedRuntime" MinVersion="1.1"/>')
    const page = /<Runtime resid="([^"]+)" lifetime="long"\/>/.exec(keys)?.[1]
    expect(keys).toContain(`<SourceLocation resid="${page}"/>`)
    expect(keys).toMatch(/<\/VersionOverrides>\s*<ExtendedOverrides Url="https:\/\/localhost:3000\/shortcuts\.json"\/>\s*<\/OfficeApp>/)
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(shortcuts.actions.map(({ id }) => id))
    expect(xml).not.toMatch(/SharedRuntime|Runtimes|ExtendedOverrides/)
  })

  it('moves to another address as a whole', () => {
    const moved = wordManifest(identity({ SECONDER_ADDIN_URL: 'https://seconder.example/word/' }))
    expect(moved).not.toContain('localhost')
    expect(moved).toContain('"https://seconder.example/word/pane.html"')
    expect(moved).toContain('<AppDomain>https://seconder.example</AppDomain>')
    expect(problemsIn(moved)).toEqual([])
  })

  it.each(['http://seconder.example', 'seconder.example', 'https://seconder.example/?a=1'])('is refused for %s, which Office would not take', (address) => {
    expect(() => identity({ SECONDER_ADDIN_URL: address })).toThrow('Office takes https addresses only')
  })
})

describe('What breaks a manifest is seen:', () => {
  it.each([
    ['elements out of order', xml.replace(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1'), 'Version stands before Id'],
    ['an address that is not https', xml.replace('https://localhost:3000/pane.html', 'http://localhost:3000/pane.html'), 'http://localhost:3000/pane.html is not https'],
    ['a reference to nothing', xml.replace('<Label resid="Seconder.Open"/>', '<Label resid="Seconder.Opne"/>'), 'Seconder.Opne names nothing'],
    ['a name that is too long', xml.replaceAll('Seconder.Tip', `Seconder.${'Tip'.repeat(9)}`), 'is longer than 32'],
    ['an id that is none', xml.replace(WORD_ID, 'seconder'), 'seconder is no GUID'],
    ['a missing icon', xml.replaceAll(/<bt:Image size="80"[^>]*\/>/g, ''), 'there is no icon of 80'],
  ])('%s', (_, broken, problem) => expect(problemsIn(broken).join('\n')).toContain(problem))
})
