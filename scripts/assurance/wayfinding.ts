/** What axe cannot see on one page: whether words point by place or colour alone, whether headings and labels tell things apart, and whether pages agree with each other. */
import type { Measured } from './measure.ts'
import type { Seen } from './seen.ts'

/** Something is asked for, and where it is told by place, shape or colour. */
const POINTS =
  /\b(?:press|click|tap|choose|select|use|open|tick|see|look|fill)\b[^.:;]{0,80}\b(?:(?:on|to|at|in) the (?:left|right|top|bottom|corner)|above|below|beneath|round|square|triangular|red|green|amber|yellow|orange|blue|grey|coloured)\b/i

/** Where a person turns who does not know on. */
const HELP = ['Keys', 'Why? The reason and its source', 'Make a note for the Monitoring Officer', 'Guides, and every rule and template explained']

const twice = (names: readonly string[]): string[] => [...new Set(names.filter((name, i) => names.indexOf(name) !== i))]

/** @returns two names that do not come in the same order in both lists */
function turned(a: readonly string[], b: readonly string[]): readonly [string, string] | undefined {
  const shared = [...new Set(a)].filter((name) => b.includes(name))
  const at = shared.findIndex((name, i) => i > 0 && b.indexOf(name) < b.indexOf(shared[i - 1] as string))
  return at < 0 ? undefined : [shared[at - 1] as string, shared[at] as string]
}

/** Each page is compared with the first that has a list of the same name. */
function disagreeing(pages: readonly Seen[], lists: (seen: Seen) => readonly (readonly [list: string, names: readonly string[]])[]): Map<Seen, string[]> {
  const first = new Map<string, { readonly page: string; readonly names: readonly string[] }>()
  const said = new Map<Seen, string[]>()
  for (const seen of pages)
    for (const [list, names] of lists(seen)) {
      const other = first.get(list)
      if (!other) first.set(list, { page: seen.page, names })
      const pair = other && turned(other.names, names)
      if (pair) said.set(seen, [...(said.get(seen) ?? []), `“${pair[1]}” comes before “${pair[0]}”, and after it in ${other.page}`])
    }
  return said
}

/** A name of a control that is drawn otherwise on another page, or on the same. */
function redrawn(pages: readonly Seen[]): Map<Seen, string[]> {
  const known = new Map<string, string>()
  return new Map(
    pages.map((seen) => [
      seen,
      seen.drawings.flatMap(([name, drawing]) => {
        const before = known.get(name)
        known.set(name, before ?? drawing)
        return before === undefined || before === drawing ? [] : [`“${name}” is drawn otherwise elsewhere`]
      }),
    ]),
  )
}

export function wayfinding(pages: readonly Seen[]): readonly Measured[] {
  const ways = disagreeing(pages, ({ ways }) => ways)
  const help = disagreeing(pages, ({ controls }) => [['help', controls.filter((name) => HELP.includes(name))]])
  const drawings = redrawn(pages)
  return pages.flatMap((seen): Measured[] => {
    const { page, headings, labels, rooms, lines } = seen
    const inGroups = labels.map(([group, label]) => `${group} › ${label}`)
    return [
      { of: '1.3.3', page, places: [...new Set(lines.filter((line) => POINTS.test(line)))] },
      {
        of: '2.4.6',
        page,
        places: [
          ...(headings.includes('') ? ['a heading without words'] : []),
          ...(labels.some(([, label]) => label === '') ? ['a field without a label'] : []),
          ...twice(inGroups).map((label) => `two fields are called ${label}`),
          ...rooms.filter((room) => !headings.includes(room)).map((room) => `no heading says “${room}”, as the way here does`),
        ],
      },
      { of: '3.2.3', page, places: ways.get(seen) ?? [] },
      { of: '3.2.4', page, places: drawings.get(seen) ?? [] },
      { of: '3.2.6', page, places: help.get(seen) ?? [] },
    ]
  })
}
