/** Makes a .docx from the XML of its body, and other parts as wanted. For tests. */
import { strToU8, type Zippable, zipSync } from 'fflate'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const NAMESPACES = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', OFFICE],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
]
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ')

/** An element of a part's root with the namespaces that Word declares. */
export const root = (name: string, inside: string): string => `<?xml version="1.0" encoding="UTF-8"?><${name} ${NAMESPACES}>${inside}</${name}>`

/** A paragraph; properties and runs as XML, or plain words. */
export const p = (inside: string, properties = ''): string => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inside.startsWith('<') ? inside : r(inside)}</w:p>`
export const r = (words: string, properties = ''): string => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`

export interface Parts {
  readonly body?: string
  /** Other parts of the document by their type: `{ styles: '<w:style …/>' }`; a second of a kind is `header2`. */
  readonly [type: string]: string | undefined
}

const ROOTS: Readonly<Record<string, string>> = { header: 'w:hdr', footer: 'w:ftr' }

/** Each part is related to the document under an id of its own name. `links` holds relationships, `zip` whole files. */
export function madeDocx({ body = '', links = '', ...parts }: Parts, files: Readonly<Record<string, string>> = {}): Uint8Array<ArrayBuffer> {
  const zip: Zippable = {}
  let related = links
  for (const [name, xml] of Object.entries(parts)) {
    const type = name.replace(/\d$/, '')
    zip[`word/${name}.xml`] = strToU8(root(ROOTS[type] ?? `w:${type}`, xml ?? ''))
    related += `<Relationship Id="${name}" Type="${OFFICE}/${type}" Target="${name}.xml"/>`
  }
  zip['word/document.xml'] = strToU8(root('w:document', `<w:body>${body}</w:body>`))
  zip['word/_rels/document.xml.rels'] = strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related}</Relationships>`)
  zip['_rels/.rels'] = strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="main" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="app" Type="${OFFICE}/extended-properties" Target="docProps/app.xml"/><Relationship Id="custom" Type="${OFFICE}/custom-properties" Target="docProps/custom.xml"/></Relationships>`,
  )
  for (const [name, text] of Object.entries(files)) zip[name] = strToU8(text)
  return zipSync(zip) as Uint8Array<ArrayBuffer>
}

/** A relationship to an address outside the file. */
export const link = (id: string, address: string): string => `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${address}" TargetMode="External"/>`
