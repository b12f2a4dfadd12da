/** Puts into a Word file which approved wording it began from, and its locked passages as they were printed. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { TemplateTrace } from '../../draft/draft.ts'
import { provenanceXml } from './provenance-xml.ts'

const PART = 'customXml/item1.xml'
const RELATIONSHIPS = 'word/_rels/document.xml.rels'
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml'

export function withProvenance(docx: Uint8Array, trace: TemplateTrace): Uint8Array {
  const files = unzipSync(docx)
  const relationships = strFromU8(files[RELATIONSHIPS]!)
  files[PART] = strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${provenanceXml(trace)}`)
  files[RELATIONSHIPS] = strToU8(relationships.replace('</Relationships>', `<Relationship Id="rIdSeconder" Type="${TYPE}" Target="../${PART}"/></Relationships>`))
  return zipSync(files, { level: 6 })
}
