/**
 * The add-in only manifest for Word: one button on the Home tab that opens the pane. It asks for WordApi 1.3, so that
 * Word 2019 is served too; all newer calls ask first. The order of elements is the schema's and is enforced by Office.
 */
import { type Identity, iconPath, PAGES, TEXT, WORD_ID } from './identity.ts'
import { type Element, element, toXml } from './xml.ts'

const RIBBON_ICONS = [16, 32, 80] as const

export function wordManifest({ base, version }: Identity): string {
  const at = (path: string) => `${base}/${path}`
  const value = (name: string, text: string) => element(name, { DefaultValue: text })
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
        element('Id', {}, WORD_ID),
        element('Version', {}, version),
        element('ProviderName', {}, TEXT.provider),
        element('DefaultLocale', {}, 'en-GB'),
        value('DisplayName', TEXT.name),
        value('Description', TEXT.description),
        value('IconUrl', at(iconPath(32))),
        value('HighResolutionIconUrl', at(iconPath(64))),
        value('SupportUrl', at(PAGES.help)),
        element('AppDomains', {}, [element('AppDomain', {}, new URL(base).origin)]),
        element('Hosts', {}, [element('Host', { Name: 'Document' })]),
        element('Requirements', {}, [element('Sets', { DefaultMinVersion: '1.3' }, [element('Set', { Name: 'WordApi', MinVersion: '1.3' })])]),
        element('DefaultSettings', {}, [value('SourceLocation', at(PAGES.pane))]),
        element('Permissions', {}, 'ReadWriteDocument'),
        ribbon(at),
      ],
    ),
  )
}

const icons = (): Element =>
  element(
    'Icon',
    {},
    RIBBON_ICONS.map((size) => element('bt:Image', { size: String(size), resid: `Seconder.Icon${size}` })),
  )
const named = (name: string, resid: string): Element => element(name, { resid })

function ribbon(at: (path: string) => string): Element {
  const button = element('Control', { 'xsi:type': 'Button', id: 'Seconder.Open' }, [
    named('Label', 'Seconder.Open'),
    element('Supertip', {}, [named('Title', 'Seconder.Open'), named('Description', 'Seconder.Tip')]),
    icons(),
    element('Action', { 'xsi:type': 'ShowTaskpane' }, [element('TaskpaneId', {}, 'Seconder.Pane'), named('SourceLocation', 'Seconder.Pane'), named('Title', 'Seconder.Name')]),
  ])
  const group = element('Group', { id: 'Seconder.Group' }, [named('Label', 'Seconder.Name'), icons(), button])
  const start = element('GetStarted', {}, [named('Title', 'Seconder.StartTitle'), named('Description', 'Seconder.StartBody'), named('LearnMoreUrl', 'Seconder.Help')])
  const surface = element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [element('OfficeTab', { id: 'TabHome' }, [group])])
  const strings = (name: string, entries: readonly (readonly [string, string])[], item: string): Element =>
    element(
      name,
      {},
      entries.map(([id, text]) => element(item, { id, DefaultValue: text })),
    )
  return element('VersionOverrides', { xmlns: 'http://schemas.microsoft.com/office/taskpaneappversionoverrides', 'xsi:type': 'VersionOverridesV1_0' }, [
    element('Hosts', {}, [element('Host', { 'xsi:type': 'Document' }, [element('DesktopFormFactor', {}, [start, surface])])]),
    element('Resources', {}, [
      strings(
        'bt:Images',
        RIBBON_ICONS.map((size) => [`Seconder.Icon${size}`, at(iconPath(size))]),
        'bt:Image',
      ),
      strings(
        'bt:Urls',
        [
          ['Seconder.Pane', at(PAGES.pane)],
          ['Seconder.Help', at(PAGES.help)],
        ],
        'bt:Url',
      ),
      strings(
        'bt:ShortStrings',
        [
          ['Seconder.Name', TEXT.group],
          ['Seconder.Open', TEXT.open],
          ['Seconder.StartTitle', TEXT.startTitle],
        ],
        'bt:String',
      ),
      strings(
        'bt:LongStrings',
        [
          ['Seconder.Tip', TEXT.tip],
          ['Seconder.StartBody', TEXT.startBody],
        ],
        'bt:String',
      ),
    ]),
  ])
}
