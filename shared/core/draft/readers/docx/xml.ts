/**
 * Reads the XML of a part as it streams by. Names come out under the prefixes that Word uses, whatever the file calls
 * its namespaces, in the transitional and in the strict form. Only the five built-in entities and numbers are expanded;
 * nothing outside the part is ever looked at.
 *
 *     <ns0:p xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main">   opens as   w:p
 */
import { BoundedParser } from '../markup/bounded-parser.ts'
import { UnreadableDraft } from '../unreadable-draft.ts'

/** The value of an attribute by its usual name, `w:val`. */
export type Attribute = (name: string) => string | undefined

export interface XmlHandler {
  open(name: string, attribute: Attribute): void
  close(name: string): void
  text(data: string): void
}

const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/drawing/2017/decorative': 'adec',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': 'ep',
  'http://purl.oclc.org/ooxml/officeDocument/extendedProperties': 'ep',
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties': 'op',
  'http://purl.oclc.org/ooxml/officeDocument/customProperties': 'op',
  'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes': 'vt',
  'http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes': 'vt',
  'urn:seconder:provenance:1': 'sec',
}

const REPAIR = 'Open the file in Word, let Word repair it and save it under a new name.'

const MOST_PREFIXES = 200

/** The prefixes in force: from the file's to ours, and back for attributes. */
class Scope {
  readonly #ours: ReadonlyMap<string, string>
  readonly #theirs = new Map<string, string>()
  readonly #names = new Map<string, string>()
  readonly #attributes = new Map<string, string>()

  constructor(ours: ReadonlyMap<string, string>) {
    this.#ours = ours
    for (const [theirs, prefix] of ours) if (theirs !== '') this.#theirs.set(prefix, theirs)
  }

  /** A scope with what an element declares; the same one where it declares nothing. */
  with(attributes: Readonly<Record<string, string>>): Scope {
    let changed: Map<string, string> | undefined
    for (const name in attributes) {
      if (!name.startsWith('xmlns')) continue
      const theirs = name === 'xmlns' ? '' : name.slice(6)
      const address = attributes[name] as string
      const ours = Object.hasOwn(PREFIXES, address) ? (PREFIXES[address] as string) : `?${theirs}`
      if ((changed ?? this.#ours).get(theirs) === ours) continue
      changed ??= new Map(this.#ours)
      // so many are a trap: they would be copied with every element that declares another
      if (changed.size < MOST_PREFIXES) changed.set(theirs, ours)
    }
    return changed ? new Scope(changed) : this
  }

  /** An undeclared prefix is taken at its word. */
  element(theirs: string): string {
    let name = this.#names.get(theirs)
    if (name === undefined) {
      const colon = theirs.indexOf(':')
      const prefix = colon < 0 ? '' : theirs.slice(0, colon)
      const ours = this.#ours.get(prefix) ?? prefix
      name = ours === '' ? theirs : `${ours}:${theirs.slice(colon + 1)}`
      this.#names.set(theirs, name)
    }
    return name
  }

  attribute(name: string): string {
    let theirs = this.#attributes.get(name)
    if (theirs === undefined) {
      const colon = name.indexOf(':')
      theirs = colon < 0 ? name : `${this.#theirs.get(name.slice(0, colon)) ?? name.slice(0, colon)}${name.slice(colon)}`
      this.#attributes.set(name, theirs)
    }
    return theirs
  }
}

/**
 * @param part the part's name, for complaints
 * @param root the name its outermost element must have
 * @throws UnreadableDraft where elements are not closed in order, or the root is another
 */
export function readXml(xml: string, part: string, root: string, handler: XmlHandler): void {
  const scopes = [new Scope(new Map())]
  let rootSeen = false
  const place = (at: number): string => `${part}, character ${at + 1}`
  const parser: BoundedParser = new BoundedParser(
    {
      onopentag(theirs, attributes) {
        const scope = (scopes[scopes.length - 1] as Scope).with(attributes)
        scopes.push(scope)
        const name = scope.element(theirs)
        if (!rootSeen && name !== root)
          throw new UnreadableDraft({ place: place(parser.startIndex), problem: `It should begin with ${root} and begins with ${name.slice(0, 40)}. ${REPAIR}` })
        rootSeen = true
        handler.open(name, (attribute) => attributes[scope.attribute(attribute)])
      },
      onclosetag(theirs, implied) {
        // a self-closing tag counts as implied, too; it alone ends in "/>"
        if (implied && xml[parser.endIndex - 1] !== '/')
          throw new UnreadableDraft({ place: place(parser.endIndex), problem: `Here ends an element inside which ${theirs.slice(0, 40)} is still open. ${REPAIR}` })
        handler.close((scopes.pop() as Scope).element(theirs))
      },
      ontext: (data) => handler.text(data),
    },
    { xmlMode: true },
    part,
  )
  parser.write(xml)
  if (!rootSeen || parser.depth > 0) throw new UnreadableDraft({ place: part, problem: `Its XML stops in the middle. ${REPAIR}` })
}
