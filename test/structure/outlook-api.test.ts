import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { expectNone, type Problem } from './problem.ts'
import { code, isTest } from './tree.ts'

/** What the manifest asks of Outlook: Mailbox 1.3. */
const DECLARED = 3
const ABILITIES = 'office-addin/outlook/abilities.ts'
const ITEM = 'office-addin/outlook/outlook-here.ts'

/** Where a member above the declared set is used, and what is asked there before: an ability, or the set itself. */
type Guard = { readonly ability: string } | { readonly set: number }
const GUARDED: Readonly<Record<string, Readonly<Record<string, Guard>>>> = {
  'office-addin/outlook/outlook-host.ts': { getSharedPropertiesAsync: { ability: 'shared' } },
  'office-addin/outlook/watch-item.ts': {
    addHandlerAsync: { ability: 'events' },
    removeHandlerAsync: { ability: 'events' },
    RecipientsChanged: { ability: 'events' },
    AttachmentsChanged: { ability: 'attachments' },
  },
  'office-addin/outlook/asked-for.ts': { addHandlerAsync: { set: 15 }, InitializationContextChanged: { set: 15 }, getInitializationContextAsync: { set: 8 } },
  'office-addin/outlook/theme-changed.ts': { addHandlerAsync: { set: 14 }, OfficeThemeChanged: { set: 14 } },
  'office-addin/outlook/read/labels.ts': { sensitivityLabelsCatalog: { ability: 'label' }, getIsEnabledAsync: { ability: 'label' } },
  'office-addin/outlook/read/read-item.ts': {
    from: { ability: 'from' },
    organizer: { ability: 'from' },
    getAttachmentsAsync: { ability: 'attachments' },
    getComposeTypeAsync: { ability: 'kindOfMail' },
    sensitivityLabel: { ability: 'label' },
  },
  'office-addin/send-check/handlers.ts': {
    commandId: { set: 14 },
    contextData: { set: 14 },
    cancelLabel: { set: 14 },
    sendModeOverride: { set: 14 },
    errorMessageMarkdown: { set: 15 },
  },
}
/** A notice that this Outlook does not take is put up without its button. */
const WITHOUT = 'office-addin/send-check/notice.ts'
/** Asked for by being there at all: the types of an item say that it may not be. */
const PERHAPS_THERE = new Set(['sessionData', 'notificationMessages'])
/** Our own of that name, or members that every script for events has, which Outlook runs from 1.10 on. */
const NOT_OUTLOOKS = new Set(['start', 'end', 'actions', 'icon', 'associate', 'completed', 'allowEvent', 'errorMessage', 'data', 'content', 'sender', 'name', 'id', 'to', 'from'])

const HOLDERS =
  /^(?:Message(?:Compose|sEventArgs)?|AppointmentCompose|ItemCompose|Item|Mailbox|Body|Subject|Recipients|From|Organizer|SessionData|NotificationMessages|SensitivityLabel|SensitivityLabelsCatalog|SharedProperties|SmartAlertsEventCompletedOptions|EventType|Context)$/

/** "getSharedPropertiesAsync" → 8, where no holder had it before. */
function setsOf(types: string): Map<string, number> {
  const sets = new Map<string, number>()
  let [holder, set] = ['', 0]
  for (const line of types.split('\n')) {
    const opened = /^ {4}(?:export )?(?:interface|class|enum) (\w+)/.exec(line)
    if (opened) [holder, set] = [HOLDERS.test(opened[1]!) ? opened[1]! : '', 0]
    const asked = /\[\s*Api set: Mailbox 1\.(\d+)/.exec(line)
    if (asked) set = Number(asked[1])
    const member = /^ {8}(?:readonly )?(\w+)\??(?:[(:<,]|$)/.exec(line)?.[1]
    if (!member) continue
    if (holder && set > 0) sets.set(member, Math.min(set, sets.get(member) ?? Number.POSITIVE_INFINITY))
    set = 0
  }
  return sets
}

const sets = setsOf(readFileSync(createRequire(import.meta.url).resolve('@types/office-js/index.d.ts'), 'utf8'))
const ours = code.filter(({ path }) => /^office-addin\/(?:outlook|send-check)\//.test(path) && !isTest(path) && !path.endsWith('-for-test.ts') && path !== ITEM && path !== WITHOUT)
const textOf = (path: string): string => code.find((file) => file.path === path)?.text ?? ''
const setOf = (ability: string): number => Number(new RegExp(`\\b${ability}: [^,}]*has\\((\\d+)\\)`).exec(textOf(ABILITIES))?.[1])

/** Members above the declared set that a text names as Outlook's: after a dot, taken out of an object, or given to one. */
function newerIn(text: string): string[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|import [^;]*?from|\{ [^}]*\} satisfies/g, '')
  const named = [...bare.matchAll(/\.(\w+)|[{,]\s*(\w+)(?= = |[,:}]| \})/g)].map(([, after, taken]) => (after ?? taken) as string)
  return [...new Set(named)].filter((member) => (sets.get(member) ?? 0) > DECLARED && !NOT_OUTLOOKS.has(member) && !PERHAPS_THERE.has(member))
}

describe('Members of Outlook above what the manifest asks for', () => {
  it('are used only where their set is asked for', () => {
    expectNone(
      ours.flatMap(({ path, text }) =>
        newerIn(text).flatMap((member): Problem[] =>
          GUARDED[path]?.[member]
            ? []
            : [
                {
                  file: path,
                  what: `uses ${member}, which came with Mailbox 1.${sets.get(member)}`,
                  remedy: `Ask for its set before, in ${ABILITIES} or there, and name it in ${import.meta.url.split('/').at(-1)}`,
                },
              ],
        ),
      ),
    )
  })

  it.each(Object.entries(GUARDED).flatMap(([path, members]) => Object.entries(members).map(([member, guard]) => ({ path, member, guard }))))(
    '$member in $path stands behind its set',
    ({ path, member, guard }) => {
      const [set, asked] =
        'ability' in guard
          ? [setOf(guard.ability), new RegExp(`\\b(?:can|able)\\.${guard.ability}\\b|\\{[^}]*\\b${guard.ability}\\b[^}]*\\}: OutlookAbilities`)]
          : [guard.set, new RegExp(`has\\(${guard.set}\\)`)]
      expect(set).toBeGreaterThanOrEqual(sets.get(member) ?? Number.POSITIVE_INFINITY)
      expect(textOf(path)).toMatch(asked)
      expect(textOf(path)).toContain(member)
    },
  )

  it('may be missing, to the types of an item', () => {
    const [always, perhaps] = textOf(ITEM).split('Partial<')
    for (const member of Object.values(GUARDED).flatMap((members) => Object.keys(members))) expect(always, member).not.toContain(`'${member}'`)
    for (const member of PERHAPS_THERE) expect(perhaps).toContain(`'${member}'`)
  })
})

describe('The scan', () => {
  it('knows which set a member came with', () => {
    expect(['getSharedPropertiesAsync', 'getComposeTypeAsync', 'errorMessageMarkdown', 'sensitivityLabel', 'setSelectedDataAsync'].map((member) => sets.get(member))).toEqual([
      8, 10, 15, 13, 1,
    ])
  })
  it('sees a member after a dot, one that is taken out, and an option that is given', () => {
    expect(newerIn('item.disableClientSignatureAsync()')).toEqual(['disableClientSignatureAsync'])
    expect(newerIn('const { categories, body } = item')).toEqual(['categories'])
    expect(newerIn('event.completed({ sendModeOverride: 1 })')).toEqual(['sendModeOverride'])
  })
  it('lets through what every Outlook has', () => expect(newerIn("item.body.setSelectedDataAsync('.getComposeTypeAsync')")).toEqual([]))
})
