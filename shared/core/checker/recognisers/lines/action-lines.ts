/** Actions in minutes: who is to do what, by when (rule GP-08). */
import { isGivenName } from '../people/given-names.ts'
import { type Line, type LineReader, type ReportLine, SHORT } from './line.ts'

const LABEL = /^(?:agreed )?(?:actions?(?: points?| items?)?|AP ?\d{1,3}|to do)(?: \d{1,3})?\s*[:–-]\s*|\bACTION\s*:\s*/i
/** Nobody in particular. */
const NOBODY =
  /\b(?:someone|somebody|anyone|anybody|one of us|a volunteer|a member|t\.?b\.?[ac]\.?) (?:to|will|should|needs to|must|ought to|has to|had better|is to|was to) [a-z]{2,}|\bby whoever\b|\bwhoever (?:is|has|can|wants)\b/i
/** What is to be done in the passive, with nobody to do it: "that the operator should be written to". */
const PASSIVE =
  /\b(?:(?:should|ought to|must|needs? to|is to|are to|to|will|would|letter|e-?mail|matter|question|report|reply|figures|quotes?|meeting|company|operator|council|department) )be (?:asked|written to|chased(?: up)?|contacted|followed up|looked into|looked at|checked|raised|circulated|investigated|arranged|drafted|booked|sent|found out|rung|invited|updated|explored|sought|obtained|prepared|taken up|pursued|fixed|organised|set up)\b(?!.{0,60}\bby (?:the |our |Cllr|Councillor|[A-Z]))/
/** "Buses: chase the operator." */
const ORDER =
  /^[^.:]{2,40}[:–-] (?:chase|write|ring|phone|call|ask|contact|find out|check|arrange|book|send|draft|invite|look into|follow up|speak to|talk to|organise|prepare|circulate|update)(?: up)? [a-z]/
/** "We need to get the figures", "A letter to go to the operator." */
const OURS =
  /(?:^|[.:;] |agreed that |^[^.:]{1,40}[:–-] ?)(?:we (?:need to|should|must|ought to|have to) (?:get|find|ask|write|check|chase|contact|look|send|ring|raise|arrange|book|draft|invite|set up|organise|follow|speak|talk|sort)\b|(?:a|the) (?:letter|reply|e-?mail|note|paper|report|leaflet|motion|question|press release|statement|meeting|complaint) (?:to go|to be|should go|needs to go|to follow)\b|(?:the|a|our|this) (?:[a-z]{3,12} )?(?:line|letter|reply|statement|leaflet|note|rota|motion|question|form|room|speaker|website|bill|press release) (?:still )?(?:needs?|wants|has yet to be) (?:to be )?(?:writ(?:ing|ten)|draft(?:ing|ed)|book(?:ing|ed)|check(?:ing|ed)|send(?:ing)?|sent|sort(?:ing|ed)|find(?:ing)?|found|answer(?:ing|ed)|pay(?:ing)?|paid|chas(?:ing|ed)|updat(?:ing|ed))\b|to be (?:chased|followed up|looked into|sorted out|written to|drafted|checked)\b)/i
/** "Ferry. Ada to talk to the operator." */
const HERS =
  /(?:^|[.:;] )(?:Cllr )?(?!(?:Agreed|Resolved|Decided|Asked|Proposed|Suggested|Reminded|Instructed|Offered|Promised|Ready|Happy|Nothing|Time|How|Where|When|What|Whom?) )[A-Z][a-z]{2,15}(?: [A-Z][a-z]{2,15})? to (?:talk to|write to|ask|speak to|ring|chase|find out|check|contact|circulate|look into|follow up|report back|sort out) [a-z]/
/** "Agreed to look into a petition.", "Letter to be sent to the union.": at the head of a sentence, and of nobody. */
const HEADLESS =
  /(?:^|[.:;] )(?:(?:It was )?[Aa]greed to (?:look into|find out|chase|follow up|check|contact|get in touch with|write to|speak to|ring|look at|order|book|arrange) [a-zA-Z]|(?:Letter|E-?mail|Reply|Note|Figures|Leaflet|Rota|Room|Date|Reminder|Petition) to (?:be (?:sent|written|drafted|got|booked|found|fixed|circulated|started|set up)|go to)\b)/
/** "Book the hall for the away day": an action where it stands in a list of them, a resolution in others (`joinActionLists`). */
const ORDERS =
  /^(?:[-•*–] ?)?(?:Arrange|Ask|Book|Buy|Call|Chase|Check|Circulate|Collect|Contact|Draft|E-?mail|Find|Follow|Get|Invite|Leaflet|Letter|Look|Order|Organise|Phone|Prepare|Print|Ring|Send|Set up|Sort|Speak|Talk|Thank|Update|Write) [a-zA-Z]/
/** Decided, not merely told of. */
const DECIDED = /\b(?:it was |was )?(?:agreed|felt|decided|resolved|suggested|thought) (?:that|to)\b|\bit was (?:agreed|felt|decided|resolved|suggested|thought)\b/i
/** At the head of a line or a sentence: in its midst it tells of something. */
const NOBODY_FIRST = new RegExp(`(?:^|^[-•*] |[.:;,!?] |agreed (?:that )?|^[^.:]{1,40}[:–-] ?)${NOBODY.source}`, 'i')
const AFTERTHOUGHT = /[.;] | [([]/
const NONE = /^(?:none|nil|noted|no action|n\/a|complete|completed|done|closed|as above)\b/i
const ROLE =
  /\b(?:secretary|chair|vice-chair|whip|leader|deputy leader|treasurer|press officer|political assistant|assistant|group (?:office|officers|executive)|clerk|officers?|director|head of|monitoring officer|chief executive|(?:all|both|each) (?:of us|members?|councillors?|colleagues|candidates?|volunteers|branch(?:es)?|ward teams?|leads?)|spokes(?:people|persons?|man|woman|men|women)|everyone|everybody|members|ward councillors|portfolio holder|shadow|convenor|champion|working group)\b/i
const INITIALS = /(?:^|[ (])[A-Z]{2,3}(?:\/[A-Z]{2,3})?(?= to\b|[),]|$| by\b)/
/** "JP: draft the question", and not "ASB: ring the police". */
const INITIALS_FIRST =
  /^[-•*– ]*(?!(?:A(?:OB|SB|GM)|C(?:IL|LP|CG)|E[UV]|F(?:AQ|OI|YI)|GP|H(?:MO|R|Q)|IT|L(?:A|GA|TN)|MP|N(?:B|HS)|P[CS]|RE|S(?:EN|O)|T(?:B[AC]|RO|PO)|UC|VAT)\b)[A-Z]{2,3}(?: ?[/&+,] ?[A-Z]{2,3})* ?[:–-] /
/** "Someone has to speak at the service, and Nerys will." */
const TAKEN_ON = /\band (?:Cllr )?[A-Z][a-z]{2,15} (?:will\b|is going to|has (?:offered|agreed|volunteered))/
/** "Cllr Lane" names somebody, whatever else the word may mean. */
const TITLED = /\b(?:Cllrs?|Councillors?|Cyng|Cynghorydd|Mr|Mrs|Ms|Miss|Mx|Dr)\.? [A-Z]/
const WHEN =
  /\b(?:by|before|until|from|on|in|within|at) (?:the )?(?:next|end|start|mon|tue|wed|thu|fri|sat|sun|noon|midday|easter|christmas|new year|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|tomorrow|agm|a (?:week|month)|one|two|three|four|\d)|\b(?:immediately|forthwith|today|tonight|tomorrow|ongoing|weekly|monthly|this (?:week|month)|next (?:week|month|meeting)|as soon as)\b/i

/** Minutes run on in one line: "ACTION: Rhodri to ring. 4. Cycle path. ACTION: …". */
const NEXT_ITEM = /[.;] (?=\d{1,2}[.)] [A-Z])/
const EACH_LABEL = /\bACTION\s*:\s*/g
const MOST = 12

export const actionLines: LineReader = {
  words: [
    'acti',
    'some',
    'anyo',
    'anyb',
    'volu',
    'whoe',
    'whic',
    'agre',
    'felt',
    'deci',
    'sugg',
    'thou',
    'tbc',
    'tba',
    'one',
    'memb',
    'need',
    'shou',
    'must',
    'ough',
    'foll',
    'go',
    'chas',
    'writ',
    'ring',
    'ask',
    'cont',
    'find',
    'chec',
    'arra',
    'book',
    'send',
    'draf',
    'invi',
    'look',
    'spea',
    'talk',
  ],
  also: (line) => isListed(line),
  read(line, report) {
    const starts = [...startsOf(line.text)]
    starts.forEach((from, i) => {
      const whole = line.text.slice(from, starts[i + 1])
      const next = starts.length > 1 ? whole.search(NEXT_ITEM) : -1
      readAction(line, from, next < 0 ? whole : whole.slice(0, next + 1), report)
    })
  },
}

/** Where its actions begin: the line itself, or each label where there are several. */
function startsOf(text: string): readonly number[] {
  const starts: number[] = []
  EACH_LABEL.lastIndex = 0
  for (let match = EACH_LABEL.exec(text); match && starts.length < MOST; match = EACH_LABEL.exec(text)) starts.push(match.index)
  return starts.length > 1 ? starts : [0]
}

/** Somebody else's action behind one that is nobody's: ". Cllr Osei to ring the manager by 9 October". */
const ANOTHERS = /[.;] (?:Cllr )?[A-Z][a-z]{2,15}(?: [A-Z][a-z]{2,15})? to [a-z]{2,}/

function readAction(line: Line, from: number, said: string, report: ReportLine): void {
  const headless = HEADLESS.exec(said)
  const nobodys = headless ? headless.index + headless[0].length : 0
  const another = headless ? said.slice(nobodys).search(ANOTHERS) : -1
  const text = another < 0 ? said : said.slice(0, nobodys + another + 1)
  const label = LABEL.exec(text)
  const someone = !label && NOBODY.test(text) ? NOBODY_FIRST.exec(text) : undefined
  const passive = label || someone ? undefined : (DECIDED.test(text) && PASSIVE.exec(text)) || ORDER.exec(text) || OURS.exec(text) || HEADLESS.exec(text)
  const hers = label || someone || passive ? undefined : HERS.exec(text)
  const nobody = someone ?? passive ?? hers
  if (!label && !nobody) {
    if (from === 0 && isListed(line) && !DONE.test(text)) report(0, text.length, 0.9, { role: 'listed-action', ...givenTo(line, text) })
    return
  }
  const start = label ? label.index + label[0].length : (nobody?.index ?? 0)
  const rest = text.slice(start)
  if (rest.split(' ').length < 2 || NONE.test(rest)) return
  const end = from + text.length
  const within = (fact: { start: number }): boolean => fact.start >= line.start + from + start && fact.start < line.start + end
  // an owner may be added behind what nobody was to do: "Someone to check the lock. Cllr Lee, by 1 May"
  const vague = NOBODY.exec(rest)
  const added = vague ? AFTERTHOUGHT.exec(rest.slice(vague.index)) : undefined
  const behind = vague ? vague.index + (added ? added.index + added[0].length : Number.POSITIVE_INFINITY) : 0
  const named = rest.slice(behind)
  const persons = line.facts('person').some((fact) => within(fact) && fact.start >= line.start + from + start + behind)
  // "Ada – speak to the clerk": whoever is named before the dash
  const head = passive && /^[-•* ]*([A-Z][a-z]{1,15}) ?[:–-]/.exec(text)?.[1]
  const owner = (head && isGivenName(head)) || INITIALS_FIRST.test(rest) || Boolean(hers) || TAKEN_ON.test(rest) || persons || namesSomebody(named)
  if (passive && owner) return
  const date = line.facts('date').some(within) || WHEN.test(rest)
  report(from + (label?.index ?? start), end, 0.9, { role: 'action', owner, date })
}

const namesSomebody = (text: string): boolean => TITLED.test(text) || ROLE.test(text) || INITIALS.test(text)

/** A list of actions in one paragraph has its heading there; in the items of a host only an order is taken for one. */
const isListed = ({ text, block, paragraph, start }: Line): boolean =>
  text.length <= SHORT &&
  (block.kind === 'item' ? ORDERS.test(text) : (/^(?:[-•–]|\d{1,2}[.)]) ?[A-Za-z]/.test(text) || paragraph.text.charAt(start - 2) === '*') && LIST_HEAD.test(paragraph.text))
const LIST_HEAD = /^[#*_ ]*(?:[Aa]greed |[Nn]ext )?(?:[Aa]ctions?\b|ACTIONS?\b|[Tt]o do|[Nn]ext steps)[^.\n]{0,16}$/m
const DONE = /\b(?:done|completed?|closed|sent|noted|in hand|carried forward)\b\W*$|\bnone\b/i

/** Who is to do a short line of a list, and by when. */
function givenTo(line: Line, text: string): { owner: boolean; date: boolean } {
  const owner =
    line.facts('person').length > 0 ||
    namesSomebody(text) ||
    /[:–—(-] ?[A-Z][a-z]{2,}/.test(text.slice(2)) ||
    /^(?:[-•*–]|\d{1,2}[.)])? ?[A-Z][a-z]+(?: [A-Z][a-z]+)?(?: ?[:–—-]| to | will )/.test(text)
  return { owner, date: line.facts('date').length > 0 || WHEN.test(text) }
}
