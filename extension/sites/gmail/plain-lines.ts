/**
 * A mail of plain text in Gmail has no elements that say what is whose: the signature begins after a line of two hyphens
 * (RFC 3676), the message that is answered has `>` before each line and one or two lines over it that name its sender's
 * address and end in a colon, and what is handed on begins with a line between dashes. None of that is in a language.
 */
import type { LineZones, Zone } from '../site.ts'

const HYPHENS = /^--\s?$/
const HANDED_ON = /^-{5,}[^-].{0,200}[^-]-{5,}$/
const QUOTED = /^>/

const isBlank = (line: string | undefined): boolean => line?.trim() === ''

/** The lines over a quotation that introduce it; a `>` without them may be the writer's own. */
function introOver(lines: readonly string[], quote: number): number | undefined {
  let at = quote - 1
  while (at > 0 && isBlank(lines[at])) at--
  if (!lines[at]?.trimEnd().endsWith(':')) return undefined
  if (lines[at]?.includes('@')) return at
  return lines[at - 1]?.includes('@') ? at - 1 : undefined
}

export const plainLines: LineZones = (lines) => {
  const zones: (Zone | undefined)[] = []
  let zone: Zone | undefined
  let introduced = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (HANDED_ON.test(line.trim())) {
      for (let rest = i; rest < lines.length; rest++) zones[rest] = 'quoted'
      return zones
    }
    if (zone === 'quoted' && !QUOTED.test(line) && !isBlank(line)) zone = undefined
    if (HYPHENS.test(line)) zone = 'signature'
    if (zone !== 'quoted' && QUOTED.test(line)) {
      const intro = introOver(lines, i)
      if (intro !== undefined) for (let over = intro; over < i; over++) zones[over] = 'quoted'
      introduced ||= intro !== undefined
      if (introduced) zone = 'quoted'
    }
    zones[i] = zone
  }
  return zones
}
