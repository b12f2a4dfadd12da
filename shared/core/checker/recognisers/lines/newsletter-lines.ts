/** What newsletters carry: a title, an edition, a way to stop them, and how data is used. */
import { type LineReader, SHORT } from './line.ts'

const TITLE = /\b(?:news|newsletter|bulletin|e-?news|update|newyddion|cylchlythyr)\b/i
const EDITION =
  /\b(?:(?:spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|gwanwyn|haf|hydref|gaeaf) (?:term |leaflet |letter |newsletter )?20\d\d|(?:issue|edition|number|no\.|rhifyn|vol\.?|volume) ?(?:no\.? ?)?\d{1,3}|no \d{1,3}(?=$|,| [-–|])|issue (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\b/i
/** An object that shows messages are meant, not a garden-waste scheme. */
const STOP =
  /\bunsubscribe\b|\b(?:stop|no longer (?:wish|want) to) (?:receiv|get|hear)(?:e|ing)?\b[^.!?\n]{0,60}\b(?:e-?mails?|messages?|newsletters?|updates?|bulletins?|these|us|me)\b|\bstop (?:these|our|the) (?:e-?mails?|messages?|newsletters?|updates?)\b|\bopt(?:ing)?[ -]out\b[^.!?\n]{0,60}\b(?:e-?mails?|messages?|newsletters?|updates?|list|mailing|contact)\b|\b(?:remove|take) (?:you|me|your name) (?:from|off) (?:this|our|the) (?:mailing )?list\b|\breply (?:with )?(?:the word )?["'“‘]?stop\b|\bleave (?:this|the|our|my) (?:mailing |e-?mail )?list\b|\b(?:manage|change|update) your (?:e-?mail )?(?:preferences|subscription)\b|\bopt(?:ing)?[ -]out\b(?: here| below| at any time|:)|\bdad-?danysgrifio\b/i
const PRIVACY = /\bprivacy (?:notice|policy|statement)\b|\bhow (?:we|i) use (?:your|the) (?:data|information|details)\b|\bhysbysiad preifatrwydd\b/i

export const newsletterTitle: LineReader = {
  words: [
    'news',
    'enew',
    'bull',
    'upda',
    'newy',
    'cylc',
    'issu',
    'edit',
    'numb',
    'no',
    'rhif',
    'vol',
    'volu',
    'spri',
    'summ',
    'autu',
    'wint',
    'janu',
    'febr',
    'marc',
    'apri',
    'may',
    'june',
    'july',
    'augu',
    'sept',
    'octo',
    'nove',
    'dece',
    'gwan',
    'haf',
    'hydr',
    'gaea',
  ],
  read(line, report) {
    const { text, block, start } = line
    if (text.length > 90 || /[.!?]$/.test(text) || block.kind === 'cell') return
    const edition = EDITION.exec(text)
    // "Wednesday 16 September 2026" is a day, "Autumn 2026" an edition
    if (edition && !line.facts('date').some((date) => date.start - start <= edition.index && edition.index < date.end - start))
      report(edition.index, edition.index + edition[0].length, 0.8, { role: 'edition' })
    if (TITLE.test(text) && text.split(' ').length <= 9 && !/\b(?:press|release|media)\b/i.test(text))
      report(0, text.length, block.kind === 'heading' || edition ? 0.9 : 0.6, { role: 'newsletter-title' })
  },
}

export const newsletterFooting: LineReader = {
  words: ['unsu', 'stop', 'long', 'opt', 'opti', 'opts', 'list', 'pref', 'subs', 'dad', 'dany'],
  read({ text }, report) {
    const stop = STOP.exec(text)
    if (stop) report(stop.index, stop.index + stop[0].length, 0.95, { role: 'unsubscribe' })
  },
}

export const privacyLine: LineReader = {
  words: ['priv', 'how', 'prei'],
  read({ text }, report) {
    const privacy = PRIVACY.exec(text)
    if (privacy) report(privacy.index, privacy.index + privacy[0].length, text.length <= SHORT ? 0.9 : 0.85, { role: 'privacy' })
  },
}
