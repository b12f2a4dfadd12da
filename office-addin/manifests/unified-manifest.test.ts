import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { PANE_COMMANDS } from '../send-check/commands.ts'
import { EVENTS, identity, OUTLOOK_ID, UNIFIED_ID, WORD_ID } from './identity.ts'
import { unifiedManifest } from './unified-manifest.ts'

type Manifest = ReturnType<typeof unifiedManifest>
const manifest = unifiedManifest(identity({}))

/** The schema comes with Microsoft's package; its own reader would fetch it. */
function validator() {
  const home = dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json'))
  const schema = JSON.parse(readFileSync(join(home, `build/json-schemas/teams/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`), 'utf8'))
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats(ajv as unknown as Parameters<typeof addFormats>[0])
  return ajv.compile(schema)
}
const isValid = validator()
const problems = (broken: unknown) => (isValid(broken) ? [] : (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`))
const changed = (change: (copy: Manifest) => void): Manifest => {
  const copy = structuredClone(manifest)
  change(copy)
  return copy
}

describe('The unified manifest', () => {
  it('keeps to Microsoft’s schema', () => expect(problems(manifest)).toEqual([]))

  it('is an add-in of its own, which hides its twins', () => {
    expect([manifest.id, WORD_ID, OUTLOOK_ID]).toHaveLength(new Set([UNIFIED_ID, WORD_ID, OUTLOOK_ID]).size)
    expect(manifest.extensions[0]?.alternates.map(({ hide }) => hide.customOfficeAddin.officeAddinId)).toEqual([WORD_ID, OUTLOOK_ID])
  })

  it('asks for Word and Outlook apart: asked for together, no client would have both', () => {
    const [extension] = manifest.extensions
    expect(extension?.requirements).toEqual({ scopes: ['document', 'mail'] })
    for (const { requirements } of extension?.runtimes ?? []) expect([requirements.scopes.length, requirements.capabilities.length]).toEqual([1, 1])
  })

  it('handles the same events as the manifest for Outlook, by the same names', () => {
    const [extension] = manifest.extensions
    expect(extension?.autoRunEvents[0]?.events.map(({ actionId }) => actionId)).toEqual(EVENTS.map(({ handler }) => handler))
    expect(new Set(extension?.runtimes[2]?.actions.map(({ id }) => id))).toEqual(new Set(EVENTS.map(({ handler }) => handler)))
  })

  it('has the button of messages in messages and that of appointments in appointments, by which the check at Send opens the pane', () => {
    const mail = manifest.extensions[0]!.ribbons.filter(({ requirements }) => requirements.scopes[0] === 'mail')
    const buttonsIn = (context: string) =>
      mail.flatMap(({ contexts, tabs }) => (contexts.includes(context) ? tabs.flatMap(({ groups }) => groups.flatMap(({ controls }) => controls)) : []))
    const idsIn = (context: string) => buttonsIn(context).map(({ id }) => id)
    expect([idsIn('mailCompose'), idsIn('meetingDetailsOrganizer')]).toEqual([[PANE_COMMANDS.message], [PANE_COMMANDS.appointment]])
  })

  it('has the key of Word for a function of Word’s own pane, which stays', () => {
    const [extension] = manifest.extensions
    const [word] = extension?.runtimes ?? []
    expect([word?.id, word?.lifetime]).toEqual(['wordPane', 'long'])
    expect(word?.actions).toContainEqual(expect.objectContaining({ id: extension?.keyboardShortcuts[0]?.shortcuts[0]?.actionId, type: 'executeFunction' }))
  })

  it('moves to another address as a whole', () => {
    const moved = JSON.stringify(unifiedManifest(identity({ SECONDER_ADDIN_URL: 'https://seconder.example/office' })))
    expect(moved).not.toContain('localhost')
    expect(moved).toContain('"validDomains":["seconder.example"]')
  })
})

describe('What breaks it is seen:', () => {
  it.each([
    ['a mode that is none', changed((copy) => Object.assign(copy.extensions[0]!.autoRunEvents[0]!.events[4]!, { options: { sendMode: 'ask' } })), 'sendMode'],
    ['a place that is none', changed((copy) => Object.assign(copy.extensions[0]!.ribbons[1]!, { contexts: ['mailWrite'] })), 'contexts'],
    ['a name that is too long', changed((copy) => Object.assign(copy.name, { short: 'Seconder, a careful first reader of drafts' })), '/name/short'],
  ])('%s', (_, broken, where) => expect(problems(broken).join('\n')).toContain(where))
})
