/**
 * The add-in only manifests for Word: one button on the Home tab that opens the pane. `word.xml` asks for WordApi 1.3, so
 * that Word 2019 is served too; all newer calls ask first. `word-keys.xml` is the same add-in with a key for the search: that
 * needs a runtime which Word shares with the pane, from 2205 on Windows and 16.61 on Mac, and never in a Word bought once. A
 * manifest that asks for that runtime without its requirement set may be run in Internet Explorer (Microsoft's page on
 * `Runtimes`), and one with the set is not shown in older Words; so they are two.
 */

import { POPUP_WORDS } from '../word/annotations/popup-words.ts'
import { SEARCH_ACTION, SEARCH_KEYS } from '../word/search-key.ts'
import { type Identity, PAGES, TEXT, WORD_ID } from './identity.ts'
import { button, named, opening, resources, value } from './parts.ts'
import { WORD_PERMISSION } from './permissions.ts'
import { type Element, element, toXml } from './xml.ts'

export function wordManifest(identity: Identity, keys = false): string {
  const at = (path: string) => `${identity.base}/${path}`
  return toXml(
    element(
      'OfficeApp',
      {
        xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
        'xmlns:ov': 'http://schemas.microsoft.com/office/taskpaneappversionoverrides',
        'xsi:type': 'TaskPaneApp',
      },
      [
        ...opening(identity, { id: WORD_ID, name: TEXT.name, description: TEXT.description, icons: [32, 64], host: 'Document' }),
        element('Requirements', {}, [
          element('Sets', { DefaultMinVersion: '1.3' }, [
            element('Set', { Name: 'WordApi', MinVersion: '1.3' }),
            ...(keys ? [element('Set', { Name: 'SharedRuntime', MinVersion: '1.1' })] : []),
          ]),
        ]),
        element('DefaultSettings', {}, [value('SourceLocation', at(PAGES.pane))]),
        element('Permissions', {}, WORD_PERMISSION),
        ribbon(at, keys),
        ...(keys ? [element('ExtendedOverrides', { Url: at(PAGES.shortcuts) })] : []),
      ],
    ),
  )
}

function ribbon(at: (path: string) => string, keys: boolean): Element {
  const action = element('Action', { 'xsi:type': 'ShowTaskpane' }, [
    element('TaskpaneId', {}, 'Seconder.Pane'),
    named('SourceLocation', 'Seconder.Pane'),
    named('Title', 'Seconder.Name'),
  ])
  const start = element('GetStarted', {}, [named('Title', 'Seconder.StartTitle'), named('Description', 'Seconder.StartBody'), named('LearnMoreUrl', 'Seconder.Help')])
  const surface = element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [
    button({ tab: 'TabHome', group: 'Seconder.Group', id: 'Seconder.Open', tip: 'Seconder.Tip', groupIcon: true, action }),
  ])
  return element('VersionOverrides', { xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides', 'xsi:type': 'VersionOverridesV1_0' }, [
    element('Hosts', {}, [
      element('Host', { 'xsi:type': 'Document' }, [
        // the very name under which the button has the page: another would be another runtime
        ...(keys ? [element('Runtimes', {}, [element('Runtime', { resid: 'Seconder.Pane', lifetime: 'long' })])] : []),
        element('DesktopFormFactor', {}, [start, surface]),
      ]),
    ]),
    resources(at, { Pane: at(PAGES.pane), Help: at(PAGES.help) }, { StartTitle: TEXT.startTitle, StartBody: TEXT.startBody, ...POPUP_WORDS }, { Tip: TEXT.tip }),
  ])
}

/** What `word-keys.xml` points to: which key calls what of the pane. */
export const shortcuts = {
  actions: [{ id: SEARCH_ACTION, type: 'ExecuteFunction', name: TEXT.findTemplate }],
  shortcuts: [{ action: SEARCH_ACTION, key: SEARCH_KEYS }],
} as const
