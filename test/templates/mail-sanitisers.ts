/**
 * What two mail programs do to HTML that is put into a message. Gmail keeps the CSS of its published list
 * (developers.google.com/workspace/gmail/design/css) and no page breaks; Outlook on the web pastes through RoosterJS 9,
 * whose lists of tags, attributes and values are open source (sanitizeElement.ts). Both lists here hold what mail uses.
 */
import { Parser } from 'htmlparser2'

interface Sanitiser {
  readonly tags: ReadonlySet<string>
  readonly attributes: ReadonlySet<string>
  /** False where the value is dropped. */
  keeps(property: string, value: string, tag: string): boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const TEXT_TAGS = 'a b blockquote br div em h1 h2 h3 h4 h5 h6 hr i li ol p pre span strong sub sup table tbody td tfoot th thead tr u ul'
/** With everything inside them. */
const DROPPED = set('script style iframe form title noscript template object embed')

const GMAIL_CSS = set(
  'background background-color border border-bottom border-collapse border-color border-left border-radius border-right border-spacing border-style border-top border-width ' +
    'color direction display font font-family font-size font-style font-weight height letter-spacing line-height list-style list-style-type ' +
    'margin margin-bottom margin-left margin-right margin-top max-width min-width padding padding-bottom padding-left padding-right padding-top ' +
    'text-align text-decoration text-indent text-transform unicode-bidi vertical-align white-space width word-break word-spacing',
)

const gmail: Sanitiser = {
  tags: set(`${TEXT_TAGS} font img center`),
  attributes: set('align alt bgcolor border cellpadding cellspacing color colspan dir face height href lang rowspan scope src start style target title type valign width'),
  keeps: (property, value) => GMAIL_CSS.has(property) && !/url\(|expression|var\(/i.test(value),
}

/** RoosterJS leaves out what says nothing new. */
const OUTLOOK_DEFAULTS: Readonly<Record<string, string>> = {
  'background-color': 'transparent',
  'font-style': 'normal',
  'font-weight': '400',
  'margin-left': '0px',
  'margin-right': '0px',
  padding: '0px',
  'text-align': 'start',
  'text-indent': '0px',
  'vertical-align': 'baseline',
  'white-space': 'normal',
}

const outlook: Sanitiser = {
  tags: set(`${TEXT_TAGS} font img center code`),
  attributes: set('align alt class color colspan dir face height href lang rowspan scope src start style target title type valign width'),
  keeps: (property, value, tag) =>
    OUTLOOK_DEFAULTS[property] !== value &&
    !property.startsWith('-') &&
    !/^(?:inherit|initial|var\(.*)$|expression/.test(value) &&
    !((tag === 'p' || tag === 'div') && /^(?:width|height|inline-size|block-size)$/.test(property)),
}

export const SANITISERS = { gmail, outlook } as const

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[letter]!)

/** The HTML as it stands in the message. */
export function sanitised(html: string, { tags, attributes, keeps }: Sanitiser): string {
  let out = ''
  let dropped = 0
  const styled = (tag: string, style: string): string =>
    style
      .split(';')
      .filter((pair) => {
        const colon = pair.indexOf(':')
        return colon > 0 && keeps(pair.slice(0, colon).trim(), pair.slice(colon + 1).trim(), tag)
      })
      .join(';')
  const attribute = (tag: string, name: string, value: string): string => {
    if (!attributes.has(name) || (name === 'href' && !/^(?:https?:|mailto:|tel:)/i.test(value))) return ''
    const kept = name === 'style' ? styled(tag, value) : value
    return name === 'style' && kept === '' ? '' : ` ${name}="${escaped(kept)}"`
  }
  const parser = new Parser({
    onopentag(name, given) {
      if (DROPPED.has(name)) dropped++
      if (dropped > 0) return
      const all = Object.entries(given).map(([key, value]) => attribute(name, key, value))
      out += `<${tags.has(name) ? name : 'span'}${all.join('')}>`
    },
    ontext(text) {
      if (dropped === 0) out += escaped(text)
    },
    onclosetag(name) {
      if (DROPPED.has(name)) dropped--
      else if (dropped === 0 && name !== 'br') out += `</${tags.has(name) ? name : 'span'}>`
    },
  })
  parser.end(html)
  return out
}
