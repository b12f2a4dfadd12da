/** The parts of a .docx and how they are related (ISO/IEC 29500-2): which part is the text, which its styles, its footers. */
import { decodeUtf8, decodeUtf16 } from '../decode-text.ts'
import { UnreadableDraft } from '../unreadable-draft.ts'
import { readXml } from './xml.ts'
import { Zip } from './zip.ts'

export interface Relationship {
  readonly id: string
  /** The last word of the type's address: "styles", "hyperlink", "footer". */
  readonly type: string
  /** A part's name, or an address outside the file. */
  readonly target: string
  readonly external: boolean
}

export interface Part {
  readonly name: string
  readonly xml: string
}

export class Package {
  readonly zip: Zip

  constructor(bytes: Uint8Array) {
    this.zip = new Zip(bytes)
  }

  /** @throws UnreadableDraft where the part is damaged or not XML text; undefined where there is none */
  part(name: string): Part | undefined {
    const bytes = this.zip.read(name)
    if (!bytes) return undefined
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return { name, xml: decodeUtf16(bytes, 'utf-16le', name) }
    if (bytes[0] === 0xfe && bytes[1] === 0xff) return { name, xml: decodeUtf16(bytes, 'utf-16be', name) }
    const xml = decodeUtf8(bytes)
    if (xml === undefined)
      throw new UnreadableDraft({ place: name, problem: 'It holds bytes that are not UTF-8. Open the file in Word, let Word repair it and save it under a new name.' })
    return { name, xml }
  }

  /** What a part is related to, by id; '' stands for the whole package. */
  related(part: string): ReadonlyMap<string, Relationship> {
    const slash = part.lastIndexOf('/')
    const folder = part.slice(0, slash + 1)
    const found = new Map<string, Relationship>()
    const rels = this.part(`${folder}_rels/${part.slice(slash + 1)}.rels`)
    if (!rels) return found
    readXml(rels.xml, rels.name, 'rel:Relationships', {
      open(name, attribute) {
        const id = attribute('Id')
        const type = attribute('Type')
        const target = attribute('Target')
        if (name !== 'rel:Relationship' || !id || !type || target === undefined) return
        const external = attribute('TargetMode') === 'External'
        found.set(id, { id, type: type.slice(type.lastIndexOf('/') + 1), target: external ? target : resolve(folder, target), external })
      },
      close() {},
      text() {},
    })
    return found
  }
}

/** `../media/a.png` seen from `word/`; a leading slash means the package itself. */
function resolve(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

export const ofType = (related: ReadonlyMap<string, Relationship>, type: string): Relationship | undefined =>
  [...related.values()].find((relationship) => relationship.type === type && !relationship.external)
