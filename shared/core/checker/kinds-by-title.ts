/**
 * Kinds that call themselves by name: a title among the first lines ("Minutes of the meeting", "Donation record 2026/14")
 * and signs that belong to it further down. The title alone is a guess.
 */
import type { Kind } from '../draft/context.schema.ts'
import type { Draft } from '../draft/draft.ts'

interface Named {
  readonly kind: Kind
  /** A short line among the first. */
  readonly title?: RegExp
  /** Lines, or words in them, that belong to it. */
  readonly signs: readonly RegExp[]
  /** Signs that make it known; one where nothing is said. */
  readonly atLeast?: number
}

const NAMED: readonly Named[] = [
  {
    kind: 'minutes',
    title:
      /^(?:(?:draft|unconfirmed|confidential|approved|open)\b[ ,:–-]{0,3}){0,2}(?:minutes|cofnodion)\b(?! (?:later|ago|away))|\b(?:minutes|cofnodion) (?:of (?:the |a |our )?[^.]{0,60}(?:meeting|council|group|panel|committee|board|executive|cabinet)\b|– |- )|(?:meeting|group|council|committee|panel):? (?:draft )?minutes\b|(?:^|[:–-] )(?:notes|record) of (?:the |a |our )[^.]{0,60}\bmeeting\b/i,
    signs: [
      /^(?:members |councillors |also )?(?:present|in attendance|attendance|yn bresennol|there|here|in the room|on teams|online|who came)(?: \(|\s?[:–-])/i,
      /^(?:the )?meeting (?:was )?(?:closed|ended|rose|finished)\b|^closed at \d/i,
      /\b(?:it was )?(?:RESOLVED|AGREED)\b|\bit was (?:resolved|agreed)\b|\bagreed and signed\b/,
      /\baction(?: point)?s?\s?[:–-]/i,
      /^\d{0,2}[.)]?\s{0,3}apologies\b.{0,80}\b(?:received|from|none|cllr|councillor)/i,
    ],
  },
  {
    kind: 'whip-notice',
    title: /\bwhip(?:[’']?s)? (?:notice|instructions?|sheet)\b/i,
    signs: [/\b(?:whip applies|free vote|no whip|(?:one|two|three)-line whip|no group position)\b/i],
  },
  {
    kind: 'donation-record',
    title:
      /\b(?:donations?|gifts?|loans?)\b[^.]{0,30}\b(?:record|form|register entry)\b|\brecord of (?:an? |the )?(?:donation|gift|loan)\b|^(?:donation|gift in kind|loan)\b[^.?!]{0,30}$/i,
    signs: [
      /^(?:donor|lender|given by|name of (?:the )?(?:donor|lender))\s?:/i,
      /^(?:value|amount|commercial value|sum)\s?:/i,
      /^(?:date )?(?:received|accepted|returned)(?: on)?\s?:/i,
      /^(?:kind|type|status) of (?:donor|donation|gift|lender)\s?:|^(?:form|what was given|purpose|registered office|company number|voter number|to be paid back)\s?:/i,
      /\bpermissib(?:le|ility)\b|^check(?:ed)?(?: by)?\s?:/i,
    ],
    atLeast: 2,
  },
  {
    kind: 'accounts',
    title: /\bincome and expenditure\b|\breceipts and payments\b|^(?:annual |statement of )?accounts\b/i,
    signs: [
      /^(?:total |closing |opening )(?:income|expenditure|receipts|payments|balance)\b/i,
      /^(?:income|expenditure|receipts|payments)\s?:?$/i,
      /^(?:surplus|deficit|balance)\b/i,
    ],
    atLeast: 2,
  },
  {
    kind: 'media-statement',
    title: /\b(?:media|press) statement\b|^statement\b|^response to (?:your|an?|the) (?:media |press )?(?:enquiry|query|request for comment)\b/i,
    signs: [/\bsaid\s?:|,[”"] said\b/, /\b(?:immediate (?:use|release)|embargo|for (?:use|release) from\b)/i, /^(?:for (?:more|further) information|contact|ends)\b/i],
    atLeast: 2,
  },
  {
    kind: 'amendment',
    title: /^(?:proposed )?amendment\b|^gwelliant\b|\bamendment to (?:the )?motion\b/i,
    signs: [/\b(?:delete|insert|replace|add)\b[^.]{0,80}[“"'‘(]|\b(?:delete|insert|replace|add) (?:all|the words|a new|after)\b/i],
  },
  {
    kind: 'call-in',
    title: /\bcall[- ]?in\b/i,
    signs: [/^(?:decision|published|reasons?)\b[^.]{0,80}:/i, /\bask that this decision\b|\bcall(?:ing)? in (?:the|this) decision\b/i],
    atLeast: 2,
  },
  {
    kind: 'council-question',
    title: /(?:^|: )questions? (?:from|by|to|on notice|to council|for (?:written|oral) answer)\b/i,
    signs: [/\bto (?:the )?(?:leader|cabinet member|portfolio|chair|mayor|executive member|convener|committee)/i, /\?\s*$/],
    atLeast: 2,
  },
  {
    kind: 'group-notice',
    title: /\bCommittees and Political Groups\b|^notice (?:of|to form) (?:a |the )?(?:change of )?political group/i,
    signs: [/\bwish(?:es)? to be treated as a political group\b/i],
  },
  { kind: 'meeting-notice', title: /^notice of (?:an? |the )?(?:[a-z]{2,14} ){0,3}meeting\b/i, signs: [/\bwill (?:meet|be held|take place)\b|\bis (?:called|to be held)\b/i] },
  { kind: 'petition', title: /\bpetition\b/i, signs: [/\bwe, (?:the undersigned|who)\b/i, /\bname\b.{0,60}\bsign(?:ature|ed)\b/i] },
  {
    kind: 'privacy-notice',
    title: /^(?:[^.?!]{0,40}\b)?privacy notice\b|^how (?:i|we) use your (?:personal )?(?:information|data|details)$/i,
    signs: [/\b(?:data )?controller\b/i, /\blawful basis\b/i, /^your rights\b/i],
    atLeast: 2,
  },
  { kind: 'survey', title: /\bsurvey\b|\bquestionnaire\b/i, signs: [/^\d{1,2}[.)] .{5,120}\?/] },
  { kind: 'protocol', title: /\bprotocol\b/i, signs: [/^1[.)] /, /^4[.)] /], atLeast: 2 },
  {
    kind: 'job-description',
    title: /^(?:job|role) description\b|^person specification\b/i,
    signs: [/^(?:reports to|responsible to|hours|salary|pay|grade|term|main duties|duties|the post|purpose of the (?:job|post))\b/i],
  },
  {
    kind: 'speech',
    title: /^(?:[a-z]{2,10} )?speech\b/i,
    signs: [/^(?:thank you,? )?(?:madam |mr |lord |lady )?(?:chair(?:man|woman)?|mayor|speaker|provost|members|convener)\b[,.]/i],
  },
  { kind: 'briefing', title: /^briefing\b|\bbriefing (?:for|note)\b/i, signs: [/^prepared (?:by|for)\b/i, /^(?:sources|summary|background|key points|for members)\b/i] },
  { kind: 'report', title: /^report (?:of|to|from|by)\b/i, signs: [/^(?:\d{1,2}[.)] |recommendations?\b|summary\b|introduction\b|background\b)/i] },
]

const TITLE_LINES = 6
const LONGEST_TITLE = 150
const MOST_LINES = 60
/** A paragraph longer than this holds no sign. */
const LONGEST_LINE = 2000

/** The kind that the first lines name, and how sure its signs make it. */
export function kindByTitle(draft: Draft): { kind: Kind; confidence: number } | undefined {
  const lines = linesOf(draft)
  const heads = lines.slice(0, TITLE_LINES).filter(({ text, item }) => !item && text.length <= LONGEST_TITLE && !/^\d{1,3}[.)]|[.!?]$/.test(text))
  let guess: { kind: Kind; confidence: number } | undefined
  for (const { kind, title, signs, atLeast = 1 } of NAMED) {
    const head = heads.find(({ text }) => title?.test(text))
    if (!head) continue
    const seen = signs.filter((sign) => lines.some(({ text }, i) => i !== head.at && sign.test(text))).length
    if (seen >= atLeast) return { kind, confidence: seen > atLeast ? 0.96 : 0.94 }
    guess ??= { kind, confidence: seen > 0 ? 0.75 : 0.6 }
  }
  return guess
}

interface HeadLine {
  readonly text: string
  readonly at: number
  readonly item: boolean
}

function linesOf({ places }: Draft): HeadLine[] {
  const lines: HeadLine[] = []
  for (const { part, paragraph } of places) {
    if (part !== 'body') continue
    for (const line of paragraph.text.split('\n', MOST_LINES)) {
      const text = line.trim()
      if (text !== '' && text.length <= LONGEST_LINE) lines.push({ text, at: lines.length, item: paragraph.block.kind === 'item' })
      if (lines.length === MOST_LINES) return lines
    }
  }
  return lines
}
