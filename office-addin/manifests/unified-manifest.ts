/**
 * The unified manifest: Word and Outlook in one, for Microsoft 365. It is another add-in than those of the XML
 * manifests, as Office has it, and hides them where it is installed beside them. Perpetual Office, Outlook for Mac and
 * phones know the XML ones only.
 */

import { FUNCTIONS, PANE_COMMANDS } from '../send-check/commands.ts'
import { SEARCH_ACTION, SEARCH_KEYS } from '../word/search-key.ts'
import { EVENTS, type Identity, iconPath, OUTLOOK_ID, PAGES, SEND_MODES, TEXT, UNIFIED_ID, WORD_ID } from './identity.ts'
import { UNIFIED_PERMISSIONS } from './permissions.ts'

const SCHEMA = '1.25'
const RIBBON_ICONS = [16, 32, 80] as const
const OUTLINE = 'outline.png'
const COLOUR = 'color.png'
/** In the package beside the manifest; every other picture is fetched from where the add-in lives. */
export const PACKED_ICONS = { colour: { file: COLOUR, size: 192 }, outline: { file: OUTLINE, size: 32 } } as const

/** One for each sort of item: the check at Send opens the pane by the button of the item that it held. */
const MAIL_RIBBONS = [
  { context: 'mailCompose', id: 'mailGroup', command: PANE_COMMANDS.message },
  { context: 'meetingDetailsOrganizer', id: 'meetingGroup', command: PANE_COMMANDS.appointment },
] as const

/** What the same events are called here. */
const CALLED: Readonly<Record<(typeof EVENTS)[number]['event'], string>> = {
  OnMessageRecipientsChanged: 'messageRecipientsChanged',
  OnMessageAttachmentsChanged: 'messageAttachmentsChanged',
  OnAppointmentAttendeesChanged: 'appointmentAttendeesChanged',
  OnAppointmentAttachmentsChanged: 'appointmentAttachmentsChanged',
  OnMessageSend: 'messageSending',
  OnAppointmentSend: 'appointmentSending',
}

export function unifiedManifest({ base, version }: Identity) {
  const at = (path: string) => `${base}/${path}`
  const icons = RIBBON_ICONS.map((size) => ({ size, url: at(iconPath(size)) }))
  const needs = (scope: 'document' | 'mail', name: string, minVersion: string) => ({ scopes: [scope], capabilities: [{ name, minVersion }] })
  const pane = (id: string, requirements: ReturnType<typeof needs>) => ({
    id,
    requirements,
    type: 'general',
    code: { page: at(PAGES.pane) },
    lifetime: 'short',
    actions: [{ id: `${id}Open`, type: 'openPage', view: id }],
  })
  const group = (id: string, button: string, actionId: string, description: string) => ({
    id,
    label: TEXT.group,
    icons,
    controls: [{ id: button, type: 'button', label: TEXT.open, icons, supertip: { title: TEXT.open, description }, actionId }],
  })
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA,
    id: UNIFIED_ID,
    version: version.split('.').slice(0, 3).join('.'),
    name: { short: TEXT.unifiedName, full: TEXT.fullName },
    description: { short: TEXT.shortDescription, full: `${TEXT.description} ${TEXT.tip}` },
    icons: { color: COLOUR, outline: OUTLINE },
    accentColor: TEXT.colour,
    developer: { name: TEXT.provider, websiteUrl: at(PAGES.help), privacyUrl: at(PAGES.privacy), termsOfUseUrl: at(PAGES.terms) },
    localizationInfo: { defaultLanguageTag: 'en-gb', additionalLanguages: [] },
    validDomains: [new URL(base).host],
    authorization: {
      permissions: {
        resourceSpecific: UNIFIED_PERMISSIONS.map((name) => ({ name, type: 'Delegated' })),
      },
    },
    extensions: [
      {
        requirements: { scopes: ['document', 'mail'] },
        runtimes: [
          withKey(pane('wordPane', needs('document', 'WordApi', '1.3'))),
          pane('mailPane', needs('mail', 'Mailbox', '1.3')),
          {
            id: 'mailEvents',
            requirements: needs('mail', 'Mailbox', '1.12'),
            type: 'general',
            code: { page: at(PAGES.events), script: at(PAGES.sendCheck) },
            lifetime: 'short',
            actions: Object.values(FUNCTIONS).map((id) => ({ id, type: 'executeFunction' })),
          },
        ],
        ribbons: [
          {
            requirements: needs('document', 'AddinCommands', '1.1'),
            contexts: ['default'],
            tabs: [{ builtInTabId: 'TabHome', groups: [group('wordGroup', 'wordOpen', 'wordPaneOpen', TEXT.tip)] }],
          },
          ...MAIL_RIBBONS.map(({ context, id, command }) => ({
            requirements: needs('mail', 'Mailbox', '1.3'),
            contexts: [context],
            tabs: [{ builtInTabId: 'TabDefault', groups: [group(id, command, 'mailPaneOpen', TEXT.outlookTip)] }],
          })),
        ],
        // Every Word that knows this manifest shares its runtime.
        keyboardShortcuts: [{ requirements: needs('document', 'SharedRuntime', '1.1'), shortcuts: [{ key: SEARCH_KEYS, actionId: SEARCH_ACTION }] }],
        autoRunEvents: [
          {
            requirements: needs('mail', 'Mailbox', '1.12'),
            events: EVENTS.map(({ event, handler, sends }) => ({
              type: CALLED[event],
              actionId: handler,
              ...(sends ? { options: { sendMode: lowerFirst(SEND_MODES.asks) } } : {}),
            })),
          },
        ],
        // One add-in each: the schema has room for one in an alternate.
        alternates: [WORD_ID, OUTLOOK_ID].map((officeAddinId) => ({ hide: { customOfficeAddin: { officeAddinId } } })),
      },
    ],
  }
}

/** The page stays while the document is open: the key reaches it while the pane is closed too. */
const withKey = <R extends { readonly actions: readonly object[] }>(runtime: R) => ({
  ...runtime,
  lifetime: 'long',
  actions: [...runtime.actions, { id: SEARCH_ACTION, type: 'executeFunction', displayName: TEXT.findTemplate }],
})

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)
