/** Words in quotation marks that are not the group's own, and quoted mail, weigh one level less (guidance J0.4). */
import type { DraftFacts } from '../draft-facts.ts'
import { quotationAround } from '../select.ts'
import type { Situation } from '../situation/situation.ts'
import { type Judged, lower, type Sieve } from './judged.ts'

export const quotedMatter: Sieve = (judged, { facts, situation }) => {
  const treatment = judged.rule.quotedMatter ?? 'lower'
  if (treatment === 'same' || !standsInQuotedMatter(judged, facts, situation)) return judged
  return treatment === 'silent' ? undefined : lower(judged, 'A level lower, because it stands in quoted text.')
}

function standsInQuotedMatter({ hit }: Judged, facts: DraftFacts, { settings }: Situation): boolean {
  if (hit.part === 'quoted') return true
  if (hit.start === undefined || hit.end === undefined) return false
  const quotation = quotationAround({ part: hit.part, place: hit.place ?? 0, start: hit.start, end: hit.end }, facts)
  if (!quotation) return false
  const { speaker } = quotation.value
  return speaker === undefined || (settings.directory !== undefined && !own(speaker, settings.directory))
}

/** A member of the group speaks for it: quotation marks do not distance the group from the words. */
function own(name: string, members: readonly { name: string }[]): boolean {
  const surname = (full: string): string => full.trim().split(/\s+/).pop()?.toLowerCase() ?? ''
  return members.some((member) => surname(member.name) === surname(name))
}
