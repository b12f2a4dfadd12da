/**
 * The add-in only manifests for Outlook: a button in messages and appointments being written, and the handler of Smart
 * Alerts. `strict` holds a message that has something to mend until it is mended or the check fails (SoftBlock); the
 * other one asks and lets the sender decide (PromptUser). Both are the same add-in to Office, so that only one of them
 * can be installed: two would ask twice.
 *
 * A `Requirements` in VersionOverrides hides the buttons where it is not met. So they stand in version 1.0 for every
 * client, and again beside the events in the 1.1 nested in it, of which Office takes the highest that it knows.
 */
import { PANE_COMMANDS } from '../send-check/commands.ts'
import { EVENTS, type Identity, OUTLOOK_ID, PAGES, SEND_MODES, TEXT } from './identity.ts'
import { button, named, opening, resources, value } from './parts.ts'
import { OUTLOOK_PERMISSION } from './permissions.ts'
import { type Element, element, toXml } from './xml.ts'

const OVERRIDES = 'http://schemas.microsoft.com/office/mailappversionoverrides'

export function outlookManifest(identity: Identity, strict: boolean): string {
  const at = (path: string) => `${identity.base}/${path}`
  const form = (item: string) => element('Rule', { 'xsi:type': 'ItemIs', ItemType: item, FormType: 'Edit' })
  return toXml(
    element(
      'OfficeApp',
      {
        xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
        'xmlns:mailappor': OVERRIDES,
        'xsi:type': 'MailApp',
      },
      [
        ...opening(identity, { id: OUTLOOK_ID, name: TEXT.outlookName, description: TEXT.outlookDescription, icons: [64, 128], host: 'Mailbox' }),
        // Exchange servers of one's own refuse a manifest that asks for more than 1.5.
        element('Requirements', {}, [element('Sets', {}, [element('Set', { Name: 'Mailbox', MinVersion: '1.3' })])]),
        element('FormSettings', {}, [element('Form', { 'xsi:type': 'ItemEdit' }, [element('DesktopSettings', {}, [value('SourceLocation', at(PAGES.pane))])])]),
        element('Permissions', {}, OUTLOOK_PERMISSION),
        element('Rule', { 'xsi:type': 'RuleCollection', Mode: 'Or' }, [form('Message'), form('Appointment')]),
        element('DisableEntityHighlighting', {}, 'true'),
        element('VersionOverrides', { xmlns: OVERRIDES, 'xsi:type': 'VersionOverridesV1_0' }, [
          host([], buttons()),
          words(at, {}),
          element('VersionOverrides', { xmlns: `${OVERRIDES}/1.1`, 'xsi:type': 'VersionOverridesV1_1' }, [
            element('Requirements', {}, [element('bt:Sets', { DefaultMinVersion: '1.12' }, [element('bt:Set', { Name: 'Mailbox' })])]),
            host(
              [element('Runtimes', {}, [element('Runtime', { resid: 'Seconder.Events' }, [element('Override', { type: 'javascript', resid: 'Seconder.SendCheck' })])])],
              [element('SupportsSharedFolders', {}, 'true'), named('FunctionFile', 'Seconder.Events'), ...buttons(), events(strict)],
            ),
            words(at, { Events: at(PAGES.events), SendCheck: at(PAGES.sendCheck) }),
          ]),
        ]),
      ],
    ),
  )
}

const host = (before: readonly Element[], within: readonly Element[]): Element =>
  element('Hosts', {}, [element('Host', { 'xsi:type': 'MailHost' }, [...before, element('DesktopFormFactor', {}, within)])])

const buttons = (): Element[] =>
  (
    [
      ['MessageComposeCommandSurface', 'Message', PANE_COMMANDS.message],
      ['AppointmentOrganizerCommandSurface', 'Appointment', PANE_COMMANDS.appointment],
    ] as const
  ).map(([surface, item, id]) =>
    element('ExtensionPoint', { 'xsi:type': surface }, [
      button({
        tab: 'TabDefault',
        group: `Seconder.${item}`,
        id,
        tip: 'Seconder.Tip',
        action: element('Action', { 'xsi:type': 'ShowTaskpane' }, [named('SourceLocation', 'Seconder.Pane')]),
      }),
    ]),
  )

function events(strict: boolean): Element {
  const launches = EVENTS.map(({ event, handler, sends }) =>
    element('LaunchEvent', { Type: event, FunctionName: handler, ...(sends ? { SendMode: strict ? SEND_MODES.strict : SEND_MODES.asks } : {}) }),
  )
  return element('ExtensionPoint', { 'xsi:type': 'LaunchEvent' }, [element('LaunchEvents', {}, launches), named('SourceLocation', 'Seconder.Events')])
}

const words = (at: (path: string) => string, urls: Readonly<Record<string, string>>): Element => resources(at, { Pane: at(PAGES.pane), ...urls }, {}, { Tip: TEXT.outlookTip })
