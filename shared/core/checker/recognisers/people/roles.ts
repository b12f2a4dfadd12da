/** Roles in words ("Leader of the Group", "Director of Housing", "Political Assistant") and the standing that each gives. */
import type { PersonStanding } from '../../fact.ts'

const RESTRICTED = /\b(?:political (?:assistant|adviser|advisor)|cynorthwy-ydd gwleidyddol)\b/i
const COUNCILLOR =
  /\b(?:councillor|cllr|cabinet member|portfolio holder|executive member|(?:group|council|opposition|deputy|labour|party|administration) leader|deputy leader|leader of|leader$|shadow (?:cabinet|portfolio)|(?:group|chief|deputy) whip|group (?:chair|secretary|treasurer)|ward (?:member|councillor)|committee chair|chair of (?:the )?(?:council|scrutiny|planning|audit|licensing|overview)|member for|alderman)\b/i
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
  const apposed = APPOSED.exec(text.slice(end, end + LONGEST + 4))
  return apposed ? roleIn((apposed[1] ?? apposed[2] ?? apposed[3]) as string) : undefined
}
const APPOSED = /^(?:, (?:the |our |your |who is |and )?([^,.;:!?\n"“”()]{2,70})|,? ?\(([^()\n]{2,60})\)| ?[-–—] ?([A-Z][^,.;:!?\n"“”()]{2,60}))/

/** The role just before a name: "Labour spokesperson Sam Lee", "the Leader of the Council, Ada Khan". */
export function roleBefore(text: string, start: number): RoleFound | undefined {
  const before = text.slice(Math.max(0, start - 50), start)
  const close = CLOSE.exec(before)
  return close ? roleIn(close[0].replace(/,? $/, '')) : undefined
}
const CLOSE =
  /(?:(?:[A-Za-z'’-]{2,20} ){0,3}(?:leader|whip|spokesperson|spokesman|spokeswoman|assistant|adviser|advisor|executive|minister|mayor|candidate|member|councillor|officer|manager|headteacher|secretary|chair|treasurer|agent|director|mp|msp|ms)|(?:leader|director|head|chair|secretary|minister|member) (?:of|for) (?:[A-Za-z'’-]{2,20} ){0,3}[A-Za-z'’-]{2,20}),? $/i
