/** The global `Office` of a pane in Outlook. */
import type { FakeOutlook } from '../fake-outlook.ts'
import { supports } from '../profiles.ts'
import { Fails } from './calls.ts'
import { itemOf, type Members } from './item.ts'

/** The words behind the names, as Microsoft's script has them. */
export const ENUMS = {
  AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
  CoercionType: { Html: 'html', Text: 'text' },
  EventType: {
    ItemChanged: 'olkItemSelectedChanged',
    RecipientsChanged: 'olkRecipientsChanged',
    AttachmentsChanged: 'olkAttachmentsChanged',
    InitializationContextChanged: 'olkInitializationContextChanged',
    OfficeThemeChanged: 'officeThemeChanged',
  },
  HostType: { Word: 'Word', Outlook: 'Outlook' },
  MailboxEnums: {
    BodyMode: { FullBody: 'FullBody', HostConfig: 'HostConfig' },
    SendModeOverride: { PromptUser: 'promptUser' },
    ItemNotificationMessageType: {
      InformationalMessage: 'informationalMessage',
      ErrorMessage: 'errorMessage',
      InsightMessage: 'insightMessage',
      ProgressIndicator: 'progressIndicator',
    },
    ActionType: { ShowTaskPane: 'showTaskPane' },
  },
} as const

const MOST_ROAMING = 32_768

export function officeFor(outlook: FakeOutlook): Members {
  const { profile, calls } = outlook
  const info = { host: 'Outlook', platform: profile.platform }
  const mailbox: Members = {
    userProfile: {
      emailAddress: outlook.me.emailAddress,
      displayName: outlook.me.displayName,
      timeZone: 'GMT Standard Time',
      ...(profile.mailbox >= 6 && { accountType: 'office365' }),
    },
    diagnostics: { hostName: profile.hostName, hostVersion: '16.0.0.0' },
    addHandlerAsync: calls.make('mailbox.addHandlerAsync', (type: string, handler: (event: unknown) => void) => outlook.listen(String(type), handler), 2),
    removeHandlerAsync: calls.make('mailbox.removeHandlerAsync', (type: string) => outlook.deaf(String(type)), 1),
    get item() {
      return outlook.open ? outlook.item : null
    },
  }
  return {
    ...ENUMS,
    onReady: (ready?: (known: typeof info) => void) =>
      Promise.resolve(info).then((known) => {
        ready?.(known)
        return known
      }),
    actions: { associate: (name: string, work: (event: unknown) => void) => void outlook.associated.set(name, work) },
    context: {
      ...info,
      displayLanguage: 'en-GB',
      get officeTheme() {
        return outlook.theme
      },
      diagnostics: { host: 'Outlook', platform: profile.platform, version: '16.0.0.0' },
      requirements: { isSetSupported: (set: string, version?: string) => supports(profile, set, version) },
      mailbox,
      roamingSettings: roamingOf(outlook),
      ...(profile.mailbox >= 13 && {
        sensitivityLabelsCatalog: {
          getIsEnabledAsync: calls.make('sensitivityLabelsCatalog.getIsEnabledAsync', () => outlook.labels.length > 0, 0),
          getAsync: calls.make('sensitivityLabelsCatalog.getAsync', () => outlook.labels.map((name) => ({ id: `id-of-${name}`, name, tooltip: '', color: '', children: [] })), 0),
        } satisfies Office.SensitivityLabelsCatalog,
      }),
    },
  }
}

/** What the person's mailbox keeps for the add-in; nobody else's device has it before it is saved. */
function roamingOf({ calls, roaming }: FakeOutlook): Office.RoamingSettings {
  let own: Record<string, unknown> = { ...roaming.saved }
  return {
    get: (name: string) => own[name],
    set: (name: string, value: unknown) => {
      own = { ...own, [name]: value }
      // the real one refuses only a single setting that is too large at once
      if (JSON.stringify(own).length > MOST_ROAMING) throw new RangeError('9057: the settings are larger than 32 KB')
    },
    remove: (name: string) => {
      const { [name]: _, ...rest } = own
      own = rest
    },
    saveAsync: calls.make(
      'roamingSettings.saveAsync',
      () => {
        if (JSON.stringify(own).length > MOST_ROAMING) throw new Fails('SettingsSaveError', 'The settings are too large.', 9057)
        roaming.saved = own
      },
      0,
    ),
  } as Office.RoamingSettings
}

export const itemFor = itemOf
