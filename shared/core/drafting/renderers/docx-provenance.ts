/**
 * Puts into a Word file which approved wording it began from, and its locked passages as they were printed: a custom XML
 * part, which Word keeps when it saves and shows to nobody.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { TemplateTrace } from '../../draft/draft.ts'

export const PROVENANCE = 'urn:seconder:provenance:1'
const PART = 'customXml/item1.xml'
const RELATIONSHIPS = 'word/_rels/document.xml.rels'
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => ENTITIES[letter]!)

export function withProvenance(docx: Uint8Array, { id, version, digest, passages }: TemplateTrace): Uint8Array {
  const files = unzipSync(docx)
  const relationships = strFromU8(files[RELATIONSHIPS]!)
  const written = passages.map(
    (passage) =>
      `<passage id="${escaped(passage.id)}" hash="${escaped(passage.hash)}">${passage.lines.map((line) => `<line xml:space="preserve">${escaped(line)}</line>`).join('')}</passage>`,
  )
  files[PART] = strToU8(
    `<?xml version="1.0" encoding="UTF-8"?>\n<template xmlns="${PROVENANCE}" id="${escaped(id)}" version="${escaped(version)}" digest="${escaped(digest)}">${written.join('')}</template>`,
  )
  files[RELATIONSHIPS] = strToU8(relationships.replace('</Relationships>', `<Relationship Id="rIdSeconder" Type="${TYPE}" Target="../${PART}"/></Relationships>`))
  return zipSync(files, { level: 6 })
}
