/** Which approved wording a Word file began from, as Seconder noted it there. */
import type { Passage, TemplateEdition, TemplateTrace } from '../../draft.ts'
import type { Package, Part, Relationship } from './package.ts'
import { readXml } from './xml.ts'

const MOST_PASSAGES = 50
const MOST_LINES = 500

/** @returns undefined where nothing was noted, or what was noted is not whole */
export function templateTrace(archive: Package, related: ReadonlyMap<string, Relationship>): TemplateTrace | undefined {
  for (const { type, target, external } of related.values()) {
    const part = type === 'customXml' && !external ? archive.part(target) : undefined
    const trace = part?.xml.includes('urn:seconder:provenance:1') ? read(part) : undefined
    if (trace) return trace
  }
  return undefined
}

/** Reads the XML that `provenanceXml` writes; undefined where it is not whole. */
export const traceOfXml = (xml: string): TemplateTrace | undefined => read({ xml, name: 'what Seconder noted' })

function read(part: Pick<Part, 'xml' | 'name'>): TemplateTrace | undefined {
  const about = { id: '', version: '', digest: '' }
  const passages: { id: string; hash: string; lines: string[] }[] = []
  const also: TemplateEdition[] = []
  let inLine = false
  readXml(part.xml, part.name, 'sec:template', {
    open(name, attribute) {
      if (name === 'sec:template') for (const key of ['id', 'version', 'digest'] as const) about[key] = attribute(key) ?? ''
      else if (name === 'sec:passage' && passages.length < MOST_PASSAGES) passages.push({ id: attribute('id') ?? '', hash: attribute('hash') ?? '', lines: [] })
      else if (name === 'sec:also' && also.length < MOST_PASSAGES) also.push({ id: attribute('id') ?? '', version: attribute('version') ?? '' })
      inLine = name === 'sec:line' && (passages.at(-1)?.lines.length ?? MOST_LINES) < MOST_LINES
      if (inLine) passages.at(-1)?.lines.push('')
    },
    close() {
      inLine = false
    },
    text(data) {
      const lines = passages.at(-1)?.lines
      if (inLine && lines) lines[lines.length - 1] += data
    },
  })
  const whole: Passage[] = passages.filter(({ id, lines }) => id !== '' && lines.length > 0)
  return about.id === '' || about.version === '' ? undefined : { ...about, passages: whole, ...(also.length > 0 ? { also } : {}) }
}
