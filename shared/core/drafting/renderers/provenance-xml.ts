/**
 * The custom XML part in which a Word document remembers the templates that its text came from, and their locked passages:
 * Word keeps it when it saves and shows it to nobody.
 */
import type { TemplateTrace } from '../../draft/draft.ts'

export const PROVENANCE = 'urn:seconder:provenance:1'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => ENTITIES[letter]!)

export function provenanceXml({ id, version, digest, passages, also = [] }: TemplateTrace): string {
  const written = passages.map(
    (passage) =>
      `<passage id="${escaped(passage.id)}" hash="${escaped(passage.hash)}">${passage.lines.map((line) => `<line xml:space="preserve">${escaped(line)}</line>`).join('')}</passage>`,
  )
  const others = also.map((one) => `<also id="${escaped(one.id)}" version="${escaped(one.version)}"/>`)
  return `<template xmlns="${PROVENANCE}" id="${escaped(id)}" version="${escaped(version)}" digest="${escaped(digest)}">${[...others, ...written].join('')}</template>`
}
