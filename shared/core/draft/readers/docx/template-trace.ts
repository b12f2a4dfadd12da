/** Which approved wording a Word file began from, as Seconder noted it there. */
import type { Passage, TemplateTrace } from '../../draft.ts'
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

function read(part: Part): TemplateTrace | undefined {
  const about = { id: '', version: '', digest: '' }
  const passages: { id: string; hash: string; lines: string[] }[] = []
  let inLine = false
  readXml(part.xml, part.name, 'sec:template', {
    open(name, attribute) {
      if (name === 'sec:template') for (const key of ['id', 'version', 'digest'] as const) about[key] = attribute(key) ?? ''
      else if (name === 'sec:passage' && passages.length < MOST_PASSAGES) passages.push({ id: attribute('id') ?? '', hash: attribute('hash') ?? '', lines: [] })
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
  return about.id === '' || about.version === '' ? undefined : { ...about, passages: whole }
}
