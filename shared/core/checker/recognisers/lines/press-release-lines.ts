/** The fixed lines of a press release: status or embargo, ENDS, notes to editors, the date (guidance G). */
import type { StructureValue } from '../../fact.ts'
import { type Line, type LineReader, SHORT } from './line.ts'

const IMMEDIATE =
  /^\W*(?:(?:press release|news release|media release|status)\W{1,4})?(?:(?:for|not for) )?immediate(?: (?:release|publication|use)|$)|^\W*for (?:release|publication|use)\W{1,3}(?:immediate|immediately|now|straight ?away)\b|^\W*released? immediately\b|^\W*(?:status|use|when to use|publication|publish|(?:time of )?release(?: time| date)?|timing|embargo(?:ed)?)(?: until)?\W{1,3}(?:for )?(?:immediate(?:ly)?|now|at once|none|no embargo|not embargoed|straight ?away|on receipt)\b(?! (?:action|repairs?|help|start))|^\W*i'w ryddhau ar unwaith/i
const EMBARGO =
  /^\W*(?:(?:press|news|media) (?:release|statement|notice)\W{1,4})?(?:strictly |strict )?(?:under )?embargo(?:ed)?(?=\W|$)(?! (?:on|against|goods|of)\b)|^\W*(?:strictly )?not (?:for|to be) (?:publication|release|use|broadcast|published|released|used)\b.{0,20}(?:before|until|till)|^\W*for (?:release|publication|use)\W{1,3}(?:at |on or after |not before |on |after |from )?(?=\d|noon|midnight|midday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|^\W*(?:please )?hold (?:for release )?(?:until|till)\b|^\W*dan embargo/i
/** "Please do not use this before 6am on Friday", "You may run this from noon on Friday": an embargo in plain words, with its day or time. */
const NOT_YET =
  /^\W*(?:(?:to )?(?:all )?(?:newsdesks?|news desks?|newsrooms?|editors|media)[.:,] )?(?:(?:please |kindly )?hold(?: (?:this|it))?(?: one| story| release| back)?\W{1,3})?(?:(?:please|kindly|strictly) ){0,2}(?:(?:do not|don't|not to be|not for|no|never) (?:[a-z]+ ){0,4}?(?:use|used|publish|published|publication|run|print|printed|broadcast|release|released|share|shared)\b(?! the (?:photo|picture|image))[^.]{0,30}?\b(?:before|until|till|ahead of|prior to|earlier than)\b|(?:hold|keep)(?: (?:this|it|the (?:release|story)))?(?: back| to yourselves| quiet)?(?: until| till| to)\b|(?:this|it|the (?:release|story)|you|editors) (?:may|can|must|should|are (?:free|welcome) to)\b(?: be| not| not be)? (?:use|used|publish|published|run|print|printed|broadcast|release|released)\b[^.]{0,30}?\b(?:from|after|before|until|till)\b)/i
const ENDS =
  /^[-–—*#[\]()<>~=/\s.]*(?:\(?(?:about )?\d{2,4} words\)? )?[-–—]*(?:ends?|diwedd|ends? (?:here|of (?:the |this )?(?:(?:press |news |media )?(?:release|statement)|text|story|copy))|(?:the |this )?(?:(?:press |news |media )?(?:release|statement)|message|text|copy|story) ends(?: here)?|e n d s?)(?: ?[/|] ?(?:ends|diwedd))?(?: ?\((?:about )?\d{2,4} words\))?[-–—*#[\]()<>~=/\s.]*$|^#(?: ?#){2,}$|^[-–—]\s?30\s?[-–—]$/i
/** "Issued Thursday 12 November 2026. May be used at once." */
const USE_NOW =
  /\b(?:for immediate (?:release|publication|use)(?! of\b)|(?:release|publication|use) on receipt|(?:release|publish|use|publication) (?:at once|now|immediately|straight ?away)|(?:may|can|to) be (?:used|published|quoted|released) (?:immediately|at once|now|straight away)|(?:use|publish|run) (?:from )?today|(?:good|clear|free) to go|free to use|no embargo|not (?:under )?embargo(?:ed)?|ar unwaith)\b/i
/** "Please find below a release for immediate publication." */
const SENT_FOR = /\b(?:release|statement|story|below|attached|enclosed|following)\b.{0,60}\bfor immediate (?:release|publication|use)(?! of\b)/i
/** "… before winter. ENDS" */
const ENDS_AFTER = /[.!?”"'’] +(?:(?:[-–—]+ ?)?ENDS(?: ?[-–—]+)?|(?:[-–—]+ ?|[([])[Ee]nds(?: ?[-–—]+|[)\]]))$/
const NOTES =
  /^\W*(?:notes? (?:to|for) (?:the )?editors?|editors?['’]?s? notes?|(?:notes?|background|information|sources?) (?:to|for) (?:the )?(?:editors?|press|media|newsdesks?|news desks?|newsrooms?|journalists|reporters)|nodiadau i(?:'r)? olygydd(?:ion)?)\b|^\W*(?:for (?:the )?(?:editors?|newsdesks?|news desks?|newsrooms?|journalists|reporters)(?: only|:? (?:notes|background|sources|facts|figures)[a-z ,]{0,40})?|sources?(?: of (?:the |our )?figures)?|references|where (?:the|our|these) (?:figures|numbers) (?:come|are) from)\W*$/i
/** Below the release; elsewhere a heading like others, so it says nothing about the kind of document. */
const BELOW =
  /^\W*(?:(?:editorial |further |additional |background )?notes?|background(?: information)?|(?:further|additional) information|fact ?(?:box|file|sheet)|(?:key )?facts(?: and figures)?|(?:about )?(?:the|our|these) (?:facts|figures|numbers))\W*$/i
const TITLE = /^\W*(?:.{0,60}\b)?(?:press release|news release|media release|press statement|media statement|datganiad i'r wasg)\W*$/i

export const pressReleaseLines: LineReader = {
  words: [
    'imme',
    'emba',
    'publ',
    'rele',
    'stat',
    'ends',
    'end',
    'free',
    'rece',
    'use',
    'used',
    'broa',
    'hold',
    'keep',
    'run',
    'prin',
    'shar',
    'diwe',
    'edit',
    'news',
    'jour',
    'repo',
    'sour',
    'refe',
    'medi',
    'pres',
    'figu',
    'numb',
    'note',
    'back',
    'info',
    'fact',
    'time',
    'e',
    'mess',
    'text',
    'copy',
    'olyg',
    'datg',
    'unwa',
  ],
  also: ({ text }) => text.length < 7 && '#-'.includes(text[0] as string),
  read(line, report) {
    const { text } = line
    const whole = (certainty: number, role: 'status' | 'ends' | 'notes' | 'release-title', name?: string): void =>
      report(0, text.length, certainty, { role, ...(name && { name }), ...(role === 'status' && moment(line)) })
    if (text.length > SHORT) {
      const end = ENDS_AFTER.exec(text.slice(-16))
      if (end) report(text.length - end[0].length + 2, text.length, 0.9, { role: 'ends' })
      return
    }
    const part = statusPart(text)
    if (part) return report(part.start, part.end, 0.93, { role: 'status', name: part.name, ...moment(line) })
    const immediate = IMMEDIATE.test(text)
    const now = immediate ? null : text.length <= 80 ? USE_NOW.exec(text) : SENT_FOR.exec(text)
    if (now) report(now.index, now.index + now[0].length, 0.9, { role: 'status', name: 'immediate' })
    else if (immediate || EMBARGO.test(text) || (NOT_YET.test(text) && tellsWhen(line))) whole(0.95, 'status', immediate ? 'immediate' : 'embargo')
    else if (ENDS.test(text)) whole(0.97, 'ends')
    else if (ENDS_AFTER.test(text)) report(text.search(/\bends\W*$/i), text.length, 0.9, { role: 'ends' })
    else if (NOTES.test(text)) whole(0.95, 'notes')
    else if (BELOW.test(text)) whole(0.65, 'notes')
    else if (TITLE.test(text) && !/[a-z] (?:a|the|our|this|your|his|her) (?:press|news|media)/.test(text)) whole(0.9, 'release-title')
  },
}

/** Editors take "6am, Friday" for this week's. */
const CLOCK = /\b(?:until|till|to|at|from) (?:[01]\d|2[0-3])[0-5]\d\b|\b(?:[01]?\d|2[0-3])(?:[.:][0-5]\d| ?[ap]m\b|(?:[0-5]\d)? ?hrs\b)/i
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i

/** A day or a time of day. */
const tellsWhen = (line: Line): boolean => line.facts('date').length > 0 || line.facts('time').length > 0 || WEEKDAY.test(line.text) || CLOCK.test(line.text)

/** Until when: "00:01, Wednesday 2 December 2026" on the line itself or, where the line ends in "until", on the next. */
function moment(line: Line): Pick<StructureValue, 'date' | 'time' | 'iso' | 'minutes'> {
  const end = line.start + line.text.length
  const runsOn = /(?:until|till|before|for|:|embargo(?:ed)?)$/i.test(line.text)
  const near = <K extends 'date' | 'time'>(kind: K) => line.facts(kind)[0] ?? (runsOn ? line.paragraph.of(kind).find(({ start }) => start >= end && start - end <= 40) : undefined)
  const [day, hour] = [near('date'), near('time')]
  return {
    date: day !== undefined || WEEKDAY.test(line.text),
    time: hour !== undefined || CLOCK.test(line.text),
    ...(day?.value.iso && { iso: day.value.iso }),
    ...(hour && { minutes: hour.value.minutes }),
  }
}

const BETWEEN = / ?[|•·] ?| [–—-] | \/\/ /g
/** Nothing but the status: a dash may also stand before "immediate repairs". */
const STATUS_ALONE = /^(?:(?:strictly )?(?:not )?for )?immediate (?:release|publication|use)\W*$/i

/** "Anytown Group | 12 November 2026 | For immediate release": one part of a header line is the status. */
function statusPart(text: string): { start: number; end: number; name: string } | undefined {
  BETWEEN.lastIndex = 0
  for (let match = BETWEEN.exec(text); match; match = BETWEEN.exec(text)) {
    const start = match.index + match[0].length
    const next = text.slice(start).search(/ ?[|•·] ?| [–—-] | \/\/ /)
    const end = next < 0 ? text.length : start + next
    const part = text.slice(start, end)
    const sure = '|•·'.includes(match[0].trim())
    if (STATUS_ALONE.test(part) || (sure && /^immediate\W*$/i.test(part))) return { start, end, name: 'immediate' }
    if ((sure || /^(?:strictly )?embargo(?:ed until|ed till|ed to|:)/i.test(part)) && EMBARGO.test(part)) return { start, end: text.length, name: 'embargo' }
  }
  return undefined
}

/** "12 November 2026", "Date: 12 November 2026", "ANYTOWN, 12 November 2026": a line that is nothing but its date. */
export const dateLine: LineReader = {
  words: [],
  also: ({ text, paragraph }) => text.length <= 60 && paragraph.of('date').length > 0,
  read(line, report) {
    if (line.text.length > 60) return
    const [date] = line.facts('date')
    if (!date) return
    const before = line.text.slice(0, date.start - line.start)
    const after = line.text.slice(date.end - line.start)
    if (
      /^(?:(?:date|dyddiad|issued|released)\W{1,3}|(?:issued|released|dated)(?: (?:in|at|by|from) [^,.;:]{2,30}?)?(?: on)? |[A-Z][A-Za-z' -]{1,24}[,:] ?|\W*)$/i.test(before) &&
      /^\W*$/.test(after)
    )
      report(0, line.text.length, 0.9, { role: 'date-line' })
  },
}
