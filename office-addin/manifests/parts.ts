/** What the XML manifests have in common: how a value, a button and its words are written. The order of elements is the schema's and is enforced by Office. */
import { type Identity, iconPath, PAGES, TEXT } from './identity.ts'
import { type Element, element } from './xml.ts'

const RIBBON_ICONS = [16, 32, 80] as const

export const value = (name: string, text: string): Element => element(name, { DefaultValue: text })
export const named = (name: string, resid: string): Element => element(name, { resid })

interface About {
  readonly id: string
  readonly name: string
  readonly description: string
  /** The sizes of the picture and of the one for sharp screens: mail wants larger ones. */
  readonly icons: readonly [number, number]
  /** What Office calls the program that it runs in. */
  readonly host: string
}

/** With what every manifest begins: who it is, how it looks and where it runs. */
export function opening({ base, version }: Identity, { id, name, description, icons: [small, large], host }: About): Element[] {
  const at = (path: string) => `${base}/${path}`
  return [
    element('Id', {}, id),
    element('Version', {}, version),
    element('ProviderName', {}, TEXT.provider),
    element('DefaultLocale', {}, 'en-GB'),
    value('DisplayName', name),
    value('Description', description),
    value('IconUrl', at(iconPath(small))),
    value('HighResolutionIconUrl', at(iconPath(large))),
    value('SupportUrl', at(PAGES.help)),
    element('AppDomains', {}, [element('AppDomain', {}, new URL(base).origin)]),
    element('Hosts', {}, [element('Host', { Name: host })]),
  ]
}

const icons = (): Element =>
  element(
    'Icon',
    {},
    RIBBON_ICONS.map((size) => element('bt:Image', { size: String(size), resid: `Seconder.Icon${size}` })),
  )

interface Button {
  readonly tab: string
  readonly group: string
  readonly id: string
  readonly tip: string
  /** Whether its group carries an icon of its own, as Word wants and Outlook refuses. */
  readonly groupIcon?: boolean
  readonly action: Element
}

/** One group with one button, on a tab that the client has. */
export function button({ tab, group, id, tip, groupIcon = false, action }: Button): Element {
  const control = element('Control', { 'xsi:type': 'Button', id }, [
    named('Label', 'Seconder.Open'),
    element('Supertip', {}, [named('Title', 'Seconder.Open'), named('Description', tip)]),
    icons(),
    action,
  ])
  return element('OfficeTab', { id: tab }, [element('Group', { id: group }, [named('Label', 'Seconder.Name'), ...(groupIcon ? [icons()] : []), control])])
}

type Entries = Readonly<Record<string, string>>

/** Pictures, addresses and words by the names under which the rest of the manifest speaks of them. */
export function resources(at: (path: string) => string, urls: Entries, short: Entries, long: Entries): Element {
  const list = (name: string, item: string, entries: Entries): Element =>
    element(
      name,
      {},
      Object.entries(entries).map(([id, text]) => element(item, { id: `Seconder.${id}`, DefaultValue: text })),
    )
  return element('Resources', {}, [
    list('bt:Images', 'bt:Image', Object.fromEntries(RIBBON_ICONS.map((size) => [`Icon${size}`, at(iconPath(size))]))),
    list('bt:Urls', 'bt:Url', urls),
    list('bt:ShortStrings', 'bt:String', { Name: TEXT.group, Open: TEXT.open, ...short }),
    list('bt:LongStrings', 'bt:String', long),
  ])
}
