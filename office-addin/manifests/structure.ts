/**
 * What Office refuses a manifest for, checked without Office: Microsoft's own validator needs a network, and the order
 * of elements, the lengths of names and the references between them are what goes wrong in practice.
 */
import { Parser } from 'htmlparser2'

interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Node[]
  text: string
}

/** Children in the order that the schema demands (MS-OWEMXML); others may not stand there. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'FormSettings',
    'Permissions',
    'Rule',
    'DisableEntityHighlighting',
    'Dictionary',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'VersionOverrides'],
  Host: ['Runtimes', 'DesktopFormFactor'],
  DesktopFormFactor: ['SupportsSharedFolders', 'GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['OverriddenByRibbonApi', 'Label', 'Icon', 'Tooltip', 'Control'],
  Control: ['OverriddenByRibbonApi', 'Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
}
const NEEDED = ['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'Permissions']
/** What a pane needs, and what a mail add-in needs in its place. */
const NEEDED_BY: Readonly<Record<string, readonly string[]>> = { TaskPaneApp: ['DefaultSettings'], MailApp: ['Requirements', 'FormSettings', 'Rule'] }
const MOST_OF_MAIL = 256 * 1024
const LONGEST: Readonly<Record<string, number>> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250, 'bt:Urls': 2048, 'bt:Images': 2048 }
const LONGEST_ID = 32
const ICONS = ['16', '32', '80']
/** Words that the pane asks Word to show. */
const ASKED_BY_CODE = /^Seconder\.Popup/
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * @param given the functions that the script of its events gives to Outlook (`Office.actions.associate`), where they are known
 * @returns one line a problem; none for a manifest that Office takes
 */
export function problemsIn(xml: string, given?: readonly string[]): string[] {
  const root = parsed(xml)
  const all = everyNode(root)
  const resources = all.filter(({ name }) => name in LONGEST)
  const sort = root.attributes['xsi:type'] ?? ''
  return [
    ...all.flatMap(outOfOrder),
    ...all.filter(({ name }) => name === 'VersionOverrides').flatMap(unresolved),
    ...eventsOf(all),
    ...(given ? unmatched(all, given) : []),
    ...(sort === 'MailApp' && Buffer.byteLength(xml) > MOST_OF_MAIL ? ['the manifest is larger than 256 kB'] : []),
    ...[...NEEDED, ...(NEEDED_BY[sort] ?? [])].filter((name) => !root.children.some((child) => child.name === name)).map((name) => `there is no ${name}`),
    ...all.filter(({ name, text }) => name === 'Id' && !GUID.test(text)).map(({ text }) => `${text} is no GUID`),
    ...resources.flatMap(({ name, children }) =>
      children.filter(({ attributes }) => (attributes.DefaultValue?.length ?? 0) > LONGEST[name]!).map(({ attributes }) => `${attributes.id} is longer than ${LONGEST[name]}`),
    ),
    ...all.flatMap(({ attributes }) =>
      Object.entries(attributes).flatMap(([key, value]) => (/^http:/.test(value) && !key.startsWith('xmlns') && key !== 'xsi:type' ? [`${value} is not https`] : [])),
    ),
    ...all
      .filter(({ name }) => name === 'Icon')
      .flatMap(({ children }) => ICONS.filter((size) => !children.some((icon) => icon.attributes.size === size)).map((size) => `there is no icon of ${size}`)),
  ]
}

/** Each version of the overrides has resources of its own; those nested in it do not see them. */
function unresolved(overrides: Node): string[] {
  const own = everyNode({ ...overrides, children: overrides.children.filter(({ name }) => name !== 'VersionOverrides') })
  const ids = own.filter(({ name }) => name in LONGEST).flatMap((group) => group.children.map((child) => child.attributes.id ?? ''))
  const asked = own.flatMap(({ attributes }) => (attributes.resid ? [attributes.resid] : []))
  return [
    ...asked.filter((resid) => !ids.includes(resid)).map((resid) => `${resid} names nothing`),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id} is named twice`),
    ...ids.filter((id) => id.length > LONGEST_ID).map((id) => `${id} is longer than ${LONGEST_ID}`),
    ...ids.filter((id) => !asked.includes(id) && !ASKED_BY_CODE.test(id)).map((id) => `${id} is asked for nowhere`),
  ]
}

/** Events run in the runtime that is declared, one handler for each; of those that hold a message there may be one a sort. */
function eventsOf(all: readonly Node[]): string[] {
  const launches = all.filter(({ name }) => name === 'LaunchEvent')
  const types = launches.map(({ attributes }) => attributes.Type ?? '')
  const runtimes = all.filter(({ name }) => name === 'Runtime').map(({ attributes }) => attributes.resid)
  const pages = all
    .filter(({ name, attributes }) => name === 'ExtensionPoint' && attributes['xsi:type'] === 'LaunchEvent')
    .flatMap(({ children }) => children.filter(({ name }) => name === 'SourceLocation').map(({ attributes }) => attributes.resid))
  return [
    ...types.filter((type, i) => types.indexOf(type) !== i).map((type) => `${type} is handled twice`),
    ...launches.filter(({ attributes }) => !attributes.FunctionName).map(({ attributes }) => `${attributes.Type} has no handler`),
    ...launches
      .filter(({ attributes }) => attributes.SendMode !== undefined && !['PromptUser', 'SoftBlock'].includes(attributes.SendMode))
      .map(({ attributes }) => `${attributes.SendMode} keeps a message back for ever where the check fails`),
    ...pages.filter((page) => !runtimes.includes(page)).map((page) => `${page} is no runtime`),
  ]
}

/** An event whose function Outlook never hears of holds mail back, or does nothing; nobody says which. */
function unmatched(all: readonly Node[], given: readonly string[]): string[] {
  const launches = all.filter(({ name }) => name === 'LaunchEvent').map(({ attributes }) => attributes)
  const called = launches.map(({ FunctionName = '' }) => FunctionName)
  return [
    ...launches.filter(({ FunctionName = '' }) => !given.includes(FunctionName)).map(({ Type, FunctionName }) => `${Type} calls ${FunctionName}, which no script gives to Outlook`),
    ...given.filter((name) => !called.includes(name)).map((name) => `${name} is given to Outlook and called by nothing`),
  ]
}

function outOfOrder({ name, children }: Node): string[] {
  const order = ORDER[name]
  if (!order) return []
  const places = children.map((child) => order.indexOf(child.name))
  return children.flatMap((child, i) => {
    if (places[i] === -1) return [`${child.name} does not belong in ${name}`]
    const next = places[i + 1]
    return next !== undefined && next !== -1 && next < places[i]! ? [`${child.name} stands before ${children[i + 1]!.name}`] : []
  })
}

const everyNode = (node: Node): Node[] => [node, ...node.children.flatMap(everyNode)]

function parsed(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const node: Node = { name, attributes, children: [], text: '' }
        open.at(-1)!.children.push(node)
        open.push(node)
      },
      ontext(text) {
        open.at(-1)!.text += text
      },
      onclosetag() {
        open.pop()
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return root.children.find(({ name }) => name === 'OfficeApp') ?? root
}
