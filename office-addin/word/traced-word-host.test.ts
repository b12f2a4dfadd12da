import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { DraftChange } from '#app/host/draft-host.ts'
import { starterChecker } from '#app/starter-checker.ts'
import { provenanceAfter } from '#app/store/provenance.ts'
import { render } from '#core/drafting/render.ts'
import { renderDocx } from '#core/drafting/renderers/render-docx.ts'
import type { Values } from '#core/drafting/values.ts'
import { FakeWord } from '#test/hosts/word/fake-word.ts'
import { alwaysVisible } from '#test/hosts/word/harness.ts'
import { loadRuntime } from '#test/hosts/word/runtime/load-in-node.ts'
import type { ProfileName } from '#test/hosts/word/runtime/profiles.ts'
import { sampleSettings, shippedTemplates } from '#test/templates/shipped.ts'
import { TracedWordHost } from './traced-word-host.ts'

const ID = 'T-NEWS-PRINT'
const template = shippedTemplates().find(({ id }) => id === ID)!
const rendered = render(template, template.samples as Values, { settings: sampleSettings(), today: template.context.date! })
const IMPRINT = rendered.template.passages!.find(({ id }) => id === 'imprint')!.lines[0]!

const pane = (word: FakeWord) => new TracedWordHost({ ...loadRuntime(word), page: alwaysVisible })

async function filled(profile: ProfileName = 'word-web') {
  const word = new FakeWord([], profile)
  const host = pane(word)
  await host.insert(rendered, 'whole')
  await host.remember((before) => provenanceAfter(before, template, rendered, 'pack', 'whole'))
  return { word, host }
}
const findings = async (host: TracedWordHost) => {
  const { findings: all } = await starterChecker.check(await host.read(), { context: {}, settings: sampleSettings(), today: '2026-10-06' })
  return all.filter(({ rule }) => rule === 'GP-23' || rule === 'GP-24')
}

describe.each(['word-web', 'ltsc2019'] as const)('A document in %s', (profile) => {
  it('remembers its template and the locked passages for the next time it is opened', async () => {
    const { word } = await filled(profile)
    expect((await pane(word).read()).template).toMatchObject({ id: ID, version: template.version, digest: 'pack', passages: rendered.template.passages })
    expect(await findings(pane(word))).toEqual([])
  })

  it('offers the approved words again where somebody has unlocked and changed them', async () => {
    const { word } = await filled(profile)
    for (const control of word.document.controls) Object.assign(control, { cannotEdit: false, cannotDelete: false })
    const at = word.text.indexOf(IMPRINT)
    word.select(at + IMPRINT.length - ', Anytown AA1 1AA.'.length, at + IMPRINT.length)
    word.type('.')
    const host = pane(word)
    const [finding] = await findings(host)
    expect(finding?.message).toBe('The approved passage “imprint” was changed.')
    expect((await host.apply(finding!.fixes[0]!, finding!)).outcome).toBe('applied')
    expect(word.text).toContain(IMPRINT)
    expect(await findings(host)).toEqual([])
  })
})

describe('What a document remembers', () => {
  it('says that its wording is no longer the one that holds', async () => {
    const { host } = await filled()
    await host.remember((before) => before && { ...before, version: '0.9.0' })
    expect((await findings(host)).map(({ rule }) => rule)).toEqual(['GP-24'])
  })

  it('is told to those who watch, and stands once in the file', async () => {
    const { word, host } = await filled()
    const heard: DraftChange[] = []
    host.watch((changes) => void heard.push(...changes), new AbortController().signal)
    const before = await host.remember(() => undefined)
    expect(before).toMatchObject({ id: ID })
    expect(heard).toEqual([{ kind: 'context' }])
    expect([...word.document.xml]).toEqual([])
    await host.remember(() => before)
    await host.remember(() => before)
    expect([...word.document.xml]).toHaveLength(1)
    expect(await host.read()).toHaveProperty('template')
  })

  it('holds until the pane is closed where Word does not keep it, and that is said', async () => {
    const { word, host } = await filled()
    word.faults.set('customXmlParts', 'x')
    await expect(host.remember((before) => before && { ...before, version: '2.0.0' })).rejects.toThrow('Word did not keep which approved wording this is')
    expect((await host.read()).template).toMatchObject({ version: '2.0.0' })
  })

  it('is the same as in a file that the desk or the command line has made', async () => {
    const word = new FakeWord([])
    word.document.xml.set('made elsewhere', strFromU8(unzipSync(await renderDocx(rendered))['customXml/item1.xml']!))
    expect((await pane(word).read()).template).toMatchObject({ id: ID, passages: rendered.template.passages })
  })
})
