/** Which lists have numbers and which bullets, and how they count. The numbers themselves are never part of the text. */
import type { Part } from './package.ts'
import { wholeNumber } from './properties.ts'
import { readXml } from './xml.ts'

type Levels = Map<number, string>
type Starts = Map<number, number>

interface Definition {
  readonly levels: Levels
  readonly starts: Starts
  /** A definition may stand for a list style's definition. */
  link?: string
}

export interface Lists {
  /** @returns 'number', 'bullet', or undefined where the list or its level shows neither */
  sign(id: string, level: number): 'number' | 'bullet' | undefined
  /** `counter` is shared by the lists that count on from each other; `anew` is where this one begins, whatever came before. */
  counting(id: string, level: number): { readonly counter: string; readonly first: number; readonly anew: number | undefined }
}

interface List {
  definition?: string
  readonly levels: Levels
  readonly starts: Starts
}

export function readLists(part: Part | undefined): Lists {
  const definitions = new Map<string, Definition>()
  const byStyle = new Map<string, Definition>()
  const lists = new Map<string, List>()
  let definition: Definition | undefined
  let list: List | undefined
  let level = 0
  if (part)
    readXml(part.xml, part.name, 'w:numbering', {
      open(name, attribute) {
        if (name === 'w:abstractNum') {
          definition = { levels: new Map(), starts: new Map() }
          definitions.set(attribute('w:abstractNumId') ?? '', definition)
        } else if (name === 'w:num') {
          list = { levels: new Map(), starts: new Map() }
          lists.set(attribute('w:numId') ?? '', list)
        } else if (name === 'w:abstractNumId' && list) list.definition = attribute('w:val')
        else if (name === 'w:styleLink' && definition) byStyle.set(attribute('w:val') ?? '', definition)
        else if (name === 'w:numStyleLink' && definition) definition.link = attribute('w:val')
        else if (name === 'w:lvl' || name === 'w:lvlOverride') level = wholeNumber(attribute('w:ilvl')) ?? 0
        else if (name === 'w:start') definition?.starts.set(level, wholeNumber(attribute('w:val')) ?? 1)
        else if (name === 'w:startOverride') list?.starts.set(level, wholeNumber(attribute('w:val')) ?? 1)
        else if (name === 'w:numFmt') (definition ?? list)?.levels.set(level, attribute('w:val') ?? 'decimal')
      },
      close(name) {
        if (name === 'w:abstractNum') definition = undefined
        else if (name === 'w:num') list = undefined
      },
      text() {},
    })
  const linked = (base: Definition | undefined) => (base?.link === undefined ? undefined : byStyle.get(base.link))
  return {
    sign(id, at) {
      const found = lists.get(id)
      if (!found) return undefined
      const base = definitions.get(found.definition ?? '')
      const format = found.levels.get(at) ?? base?.levels.get(at) ?? linked(base)?.levels.get(at) ?? 'decimal'
      return format === 'none' ? undefined : format === 'bullet' ? 'bullet' : 'number'
    },
    counting(id, at) {
      const found = lists.get(id)
      const base = definitions.get(found?.definition ?? '')
      return { counter: found?.definition ?? id, first: base?.starts.get(at) ?? linked(base)?.starts.get(at) ?? 1, anew: found?.starts.get(at) }
    },
  }
}
