/** Roles in words ("Leader of the Group", "Director of Housing", "Political Assistant") and the standing that each gives. */
import type { PersonStanding } from '../../fact.ts'
import { isLetter } from './capital-words.ts'
import { wordSet } from './word-set.ts'

const RESTRICTED = /\b(?:political (?:assistant|adviser|advisor)|cynorthwy-ydd gwleidyddol)\b/i
const COUNCILLOR =
  /\b(?:councillor|cllr|cabinet member|portfolio holder|executive member|(?:group|council|opposition|deputy|party|administration) leader|deputy leader|leader (?:of|on|at|in)\b|leader$|shadow (?:cabinet|portfolio)|(?:group|chief|deputy) whip|group (?:chair|secretary|treasurer)|ward (?:member|councillor)|committee chair|chair of (?:the )?(?:council|scrutiny|planning|audit|licensing|overview)|member for|alderman)\b/i
const PUBLIC =
  /\b(?:chief executive|director|head of|minister|secretary of state|secretary|mayor|commissioner|mp|msp|ms|mla|baroness|lord|chief constable|superintendent|inspector|headteacher|head teacher|principal|vice-chancellor|professor|chair|chairman|chairwoman|convener|convenor|president|leader|spokesperson|spokesman|spokeswoman|candidate|officer|manager|agent|ombudsman|ambassador|bishop|vicar|imam|rabbi|treasurer|whip|returning officer|clerk|coroner|judge)\b/i

export interface RoleFound {
  readonly words: string
  readonly standing: PersonStanding
}

/** What a few words beside a name say of its bearer; undefined where they name no role. */
export function roleIn(words: string): RoleFound | undefined {
  const standing = RESTRICTED.test(words) ? 'restricted' : COUNCILLOR.test(words) ? 'councillor' : PUBLIC.test(words) ? 'public-figure' : undefined
  return standing && { words: words.trim(), standing }
}

const LONGEST = 70

/** The role set beside a name after a comma, a dash or in brackets: "Ada Khan, Leader of the Group, said". */
export function roleAfter(text: string, end: number): RoleFound | undefined {
  const next = text[end] === ' ' ? text[end + 1] : text[end]
  if (next === undefined || !',(-–—'.includes(next)) return undefined
  const apposed = APPOSED.exec(text.slice(end, end + LONGEST + 4))
  if (!apposed) return undefined
  const words = (apposed[1] ?? apposed[2] ?? apposed[3]) as string
  return ANOTHER_PERSON.test(words) ? undefined : roleIn(words.split(TURN)[0] as string)
}
/** "Tom Reid, Cllr Khan and …": the next of a list, not a role. */
const ANOTHER_PERSON = /^(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Mayor|Sir|Dame)\.? [A-Z]/
/** Where an apposition stops naming the role. */
const TURN = / (?:who|whose|which|that|told|asked|said|says|met|wrote|and|with|helped|about|thanks|has|had|was|is)\b/
const APPOSED = /^(?:, (?:the |our |your |who is |and )?([^,.;:!?\n"“”()]{2,70})|,? ?\(([^()\n]{2,60})\)| ?[-–—] ?([A-Z][^,.;:!?\n"“”()]{2,60}))/

/** The role just before a name: "Labour spokesperson Sam Lee", "the Leader of the Council, Ada Khan". */
export function roleBefore(text: string, start: number): RoleFound | undefined {
  if (start < 5 || text[start - 1] !== ' ') return undefined
  const comma = text[start - 2] === ','
  let from = comma ? start - 2 : start - 1
  const stop = from
  while (from > 0 && isLetter(text.charCodeAt(from - 1))) from--
  const known = LAST_WORDS.has(text.slice(from, stop).toLowerCase())
  if (!known && !comma) return undefined
  const before = text.slice(Math.max(0, start - 60), stop)
  const close = (known ? UP_TO_ROLE : ROLE_OF).exec(before)
  return close ? roleIn(close[0].split(OTHERS).pop() as string) : undefined
}
const LAST_WORDS = wordSet(
  'leader whip spokesperson spokesman spokeswoman assistant adviser advisor executive minister mayor candidate member councillor officer manager headteacher secretary chair treasurer agent director mp msp ms council group opposition',
)
const UP_TO_ROLE = /(?:[A-Za-z'’-]{1,20} ){0,4}[A-Za-z]{2,20}$/
const ROLE_OF = /(?:leader|director|head|chair|secretary|minister|member) (?:of|for) (?:[A-Za-z'’-]{1,20} ){0,3}[A-Za-z'’-]{2,20}$/i
const OTHERS = /\b(?:and|with|by|said|from|our|thank|met|when|that|told|asked) /

/** Whoever an imprint names stands there because the law wants a name for all to read: a promoter, a printer, a candidate. */
export const isInImprint = (text: string, start: number): boolean => start > 10 && IMPRINTED.test(text.slice(Math.max(0, start - 90), start))
const IMPRINTED =
  /\b(?:(?:promoted|printed|published|hyrwyddwyd|argraffwyd|cyhoeddwyd)(?:(?:,| and| &| a) (?:promoted|printed|published|hyrwyddwyd|argraffwyd|cyhoeddwyd))* (?:by|gan):? |(?:promoted|published|hyrwyddwyd)[^.!?\n]{3,70}(?:on behalf of|ar ran) )$/i
