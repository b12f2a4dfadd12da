/** Which lists have numbers and which bullets. The numbers themselves are never part of the text. */
import type { Part } from './package.ts'
import { wholeNumber } from './properties.ts'
import { readXml } from './xml.ts'

type Levels = Map<number, string>

interface Definition {
  readonly levels: Levels
  /** A definition may stand for a list style's definition. */
  link?: string
}

/** @returns 'number', 'bullet', or undefined where the list or its level shows neither */
export type Lists = (id: string, level: number) => 'number' | 'bullet' | undefined

export function readLists(part: Part | undefined): Lists {
  const definitions = new Map<string, Definition>()
  const byStyle = new Map<string, Definition>()
  const lists = new Map<string, { definition?: string; readonly levels: Levels }>()
  let definition: Definition | undefined
  let list: { definition?: string; readonly levels: Levels } | undefined
  let level = 0
  if (part)
    readXml(part.xml, part.name, 'w:numbering', {
      open(name, attribute) {
        if (name === 'w:abstractNum') {
          definition = { levels: new Map() }
          definitions.set(attribute('w:abstractNumId') ?? '', definition)
        } else if (name === 'w:num') {
          list = { levels: new Map() }
          lists.set(attribute('w:numId') ?? '', list)
        } else if (name === 'w:abstractNumId' && list) list.definition = attribute('w:val')
        else if (name === 'w:styleLink' && definition) byStyle.set(attribute('w:val') ?? '', definition)
        else if (name === 'w:numStyleLink' && definition) definition.link = attribute('w:val')
        else if (name === 'w:lvl') level = wholeNumber(attribute('w:ilvl')) ?? 0
        else if (name === 'w:numFmt') (definition ?? list)?.levels.set(level, attribute('w:val') ?? 'decimal')
      },
      close(name) {
        if (name === 'w:abstractNum') definition = undefined
        else if (name === 'w:num') list = undefined
      },
      text() {},
    })
  return (id, at) => {
    const found = lists.get(id)
    if (!found) return undefined
    const base = definitions.get(found.definition ?? '')
    const format = found.levels.get(at) ?? base?.levels.get(at) ?? (base?.link === undefined ? undefined : byStyle.get(base.link)?.levels.get(at)) ?? 'decimal'
    return format === 'none' ? undefined : format === 'bullet' ? 'bullet' : 'number'
  }
}
