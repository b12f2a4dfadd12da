/** What a .docx says about itself: its title, its pages, and what Seconder or an administrator noted in it. */
import type { Context } from '../../context.schema.ts'
import { contextFrom } from '../context-from.ts'
import type { Part } from './package.ts'
import { wholeNumber } from './properties.ts'
import { readXml } from './xml.ts'

/** The text of each element that is a child of the root, by name. */
function fieldsOf(part: Part, root: string): Map<string, string> {
  const fields = new Map<string, string>()
  let depth = 0
  let open: string | undefined
  readXml(part.xml, part.name, root, {
    open(name) {
      depth++
      if (depth === 2) open = name
    },
    close() {
      depth--
      if (depth === 1) open = undefined
    },
    text(data) {
      if (open !== undefined) fields.set(open, (fields.get(open) ?? '') + data)
    },
  })
  return fields
}

export function titleOf(core: Part | undefined): string | undefined {
  return (core && fieldsOf(core, 'cp:coreProperties').get('dc:title')?.trim()) || undefined
}

/** Pages as the program that saved the file last counted them. */
export function pagesOf(app: Part | undefined): number | undefined {
  return (app && wholeNumber(fieldsOf(app, 'ep:Properties').get('ep:Pages')?.trim())) || undefined
}

const OURS = 'Seconder.'

/**
 * Custom properties named "Seconder.kind", "Seconder.audience", "Seconder.meetingDate" … give the context's values of
 * those names; File > Info > Properties in Word shows and changes them.
 */
export function provenanceOf(custom: Part | undefined): Context {
  const noted: Record<string, string> = {}
  let name: string | undefined
  if (custom)
    readXml(custom.xml, custom.name, 'op:Properties', {
      open(element, attribute) {
        if (element === 'op:property') name = attribute('name')
      },
      close(element) {
        if (element === 'op:property') name = undefined
      },
      text(data) {
        if (!name?.startsWith(OURS)) return
        const key = name.slice(OURS.length)
        noted[key] = (Object.hasOwn(noted, key) ? noted[key] : '') + data.trim()
      },
    })
  return contextFrom(noted)
}
