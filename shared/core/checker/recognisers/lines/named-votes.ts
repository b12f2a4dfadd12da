/** How members voted, by name: "Cllrs Osei and Lall voted against", "A, B and C abstained" (rule GP-10). */
import type { LineReader } from './line.ts'
import { PARTIES, veiled } from './party-names.ts'

const VOTED =
  /\b(?:in the minority|outvoted|voted(?: for| against| in favour| with| down)?|voting (?:for|against)|abstained|abstaining|wanted (?:us )?to (?:back|oppose|support|abstain|vote)|went against|(?:was|were) (?:(?:dead|all|both|firmly) )?(?:against|in favour|opposed|for)|rebelled|dissented|broke (?:ranks|the whip)|sided with|did not vote|didn['’]t vote)\b/gi
const LETTERS = /\b[A-Z]{1,3}(?:, [A-Z]{1,3}){0,8} and [A-Z]{1,3} $/
/** Surnames alone, where it is said that the group voted. */
const SURNAMES = /\b[A-Z][a-z’'-]{2,20}(?:, [A-Z][a-z’'-]{2,20}){0,8} and [A-Z][a-z’'-]{2,20} $/
/** The writer's own side, whose group it is. */
const AND_I = /\b[A-Z][a-z’'-]{2,20}(?:, [A-Z][a-z’'-]{2,20}){0,8} and I $/
/** Capitals that are nobody's surname; parties are veiled. */
const NOBODY = /\b(?:independents?|members|others|everyone|nobody|some|most|half|who|they|councillors|monday|tuesday|wednesday|thursday|friday)\b/i
const IN_PUBLIC =
  /\b(?:full council|council meeting|at council|in council|the council|committee|cabinet|chamber|recorded vote|planning|licensing|application|parliament|commons|senedd|assembly|ministers?|MPs?|minutes of)\b/i
/** Said before: "There was a recorded vote. Cllrs Osei and Lall voted for." */
const RECORDED = /\b(?:recorded|named) vote\b|\bfull council,? (?:on )?\d/i
const OF_GROUP = /\b(?:the|our) (?:[a-z]{3,14} ){0,2}group\b|\bgroup meeting\b|\bgroup(?:'s)? vote\b|\b(?:in|at) group\b|\b(?:how|when) group (?:split|voted|divided)\b/i
/** "Nia was for, Iain was against": first names will do where it is told how the group split. */
const SPLIT =
  /\b(?:how (?:the |our )?group (?:split|voted|divided)|(?:the |our )?group (?:was|were) (?:split|divided)|(?:the |our )?group (?:split|divided) |how the vote\b.{0,24}\bwent\b|how (?:we|members|people|everyone|everybody|colleagues) voted|who voted (?:how|which way))/i
const EACH =
  /\b[A-Z][a-z’'-]{2,20} (?:(?:was|were|spoke) (?:for|against|in favour)\b|voted\b|abstained\b|sat on (?:his|her|their) hands\b|(?:yes|no|for|against)(?=[,.;]| and\b|$)|did not vote\b)/g
/** "Against were Rigby, Heys and the new members" */
const TOLD_AFTER = /\b(?:[Aa]gainst|[Ff]or|[Ii]n favour|[Aa]bstaining)(?: it)?(?: were|:) [A-Z][a-z’'-]{2,20}(?:, [A-Z][a-z’'-]{2,20}){0,8}(?:,? and|, the) /
/** It says who the rest are, and not where it was. */
const THE_REST = /\bthe rest of us\b|\bfrom (?:the )?group\b/i
const REACH = 120
const MOST = 4

export const namedVotes: LineReader = {
  words: ['vote', 'voti', 'abst', 'mino', 'outv', 'rest', 'rebe', 'diss', 'brok', 'side', 'agai', 'favo', 'oppo'],
  read(line, report) {
    const text = veiled(line, PARTIES)
    if (SPLIT.test(text)) {
      const each = text.match(EACH) ?? []
      const [first] = each
      const start = first ? text.indexOf(first) : -1
      if (first && each.length > 1 && !each.some((words) => NOBODY.test(words))) report(start, start + first.length, 0.9, { role: 'named-vote', inPublic: false })
    }
    // the group's own meeting, and no other, may have been named a few sentences before
    const inGroup = OF_GROUP.test(line.text) && !IN_PUBLIC.test(line.text)
    const after = inGroup ? TOLD_AFTER.exec(text) : null
    if (after && !NOBODY.test(after[0])) report(after.index, after.index + after[0].length, 0.9, { role: 'named-vote', inPublic: false })
    VOTED.lastIndex = 0
    for (let match = VOTED.exec(line.text), n = 0; match && n < MOST; match = VOTED.exec(line.text), n++) {
      const { index } = match
      const from = Math.max(0, index - REACH, line.text.lastIndexOf('. ', index - 1) + 1, line.text.lastIndexOf('; ', index - 1) + 1)
      const before = text.slice(from, index)
      const people = line.facts('person').filter((fact) => fact.start >= line.start + from && fact.end <= line.start + index)
      const stop = line.text.indexOf('. ', index)
      const sentence = line.text.slice(from, stop < 0 ? undefined : stop)
      const ofGroup = OF_GROUP.test(sentence)
      const ours = ofGroup || inGroup || THE_REST.test(sentence)
      const withMe = AND_I.exec(before)
      const surnames = ours || withMe ? SURNAMES.exec(before) : null
      const letters = LETTERS.exec(before) ?? withMe ?? (surnames && !NOBODY.test(surnames[0]) ? surnames : null)
      if (people.length < (ofGroup ? 1 : 2) && !letters) continue
      const start = people[0] ? people[0].start - line.start : from + (letters?.index ?? 0)
      report(start, index + match[0].length, 0.9, { role: 'named-vote', inPublic: !ofGroup && (IN_PUBLIC.test(sentence) || RECORDED.test(line.text.slice(0, from))) })
    }
  },
}
