/** The committee or council under whose name items stand: "Overview and Scrutiny Committee, Tuesday 8 December, 6pm", "Tuesday 8 December, Scrutiny Committee" (rules GP-04 and GP-05). */
import type { LineReader } from './line.ts'

const LONGEST = 90
const BODY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri)day(?: \d{1,2}(?:st|nd|rd|th)?(?: [A-Z][a-z]{2,8})?)?(?:,| ?[–-]) )?(?:the )?(?:[A-Z][A-Za-z'’-]{1,20}[ ,](?: ?(?:and|&|of|for) )? ?){0,6}(?:Council|Cabinet|Executive|(?:Sub-?)?Committee|C['’]?ttee|Cttee|Panel|Board|Commission|Hearing|Scrutiny|Planning|Licensing|Standards|COUNCIL|CABINET|COMMITTEE|SCRUTINY|PLANNING|LICENSING)(?: (?:meeting|agenda|items?))?(?:$|:$| ?[,:(–-] ?.{0,60}$| (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b.{0,40}$)/
/** "Housing scrutiny, Thursday 8 October, 2pm": in small letters only with its day. */
const SMALL_BODY =
  /^(?:[A-Z][A-Za-z'’-]{1,20} (?:and )?){0,3}(?:[Ss]crutiny|[Pp]lanning|[Ll]icensing|[Ss]tandards)(?: (?:panel|board|(?:sub-?)?committee|c['’]?ttee|sub))?,? (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri)day\b.{0,40}$/
/** An item with what is decided on it is no heading. */
const DECIDED =
  /\b(?:whip|whipped|line|vot(?:e|es|ing)|support|oppose|abstain|against|refuse|approve|reject|note|free|amend|judge?ment|agreed|reported|members?|councillors?|group|will|has|was|is|are)\b/i

export const bodyLines: LineReader = {
  words: ['coun', 'cabi', 'exec', 'comm', 'ctte', 'pane', 'boar', 'scru', 'plan', 'lice', 'stan', 'hear'],
  read({ text, block }, report) {
    if (text.length > LONGEST || block.kind === 'cell' || /[.!?;]$/.test(text) || !(BODY.test(text) || SMALL_BODY.test(text)) || DECIDED.test(text)) return
    report(0, text.length, 0.8, { role: 'body', name: text })
  },
}
