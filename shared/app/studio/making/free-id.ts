/** New names for rules and templates. An id, once shipped, is never used again: those of the published version are taken too. */

import type { Pack } from '#core/pack/pack.ts'
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import type { Work } from './work.ts'

/** A group's own rules begin here; Seconder's own stay far below. */
const FIRST = 70

/** @returns undefined where all numbers are used, which no group's pack comes near to */
export function freeRuleId({ pack, published }: Work, top: Pick<Pack, 'rules'>): string | undefined {
  const taken = new Set([...top.rules, ...pack.open.rules, ...(published?.pack.open.rules ?? [])].map(({ id }) => id))
  for (const letters of ['GP', 'AC', 'LD'])
    for (let number = FIRST; number < 100; number++) {
      const id = `${letters}-${number}`
      if (!taken.has(id)) return id
    }
  return undefined
}

/** 'Thanks for the books' in the pack anytown-labour → 'T-ANYTOWN-THANKS-FOR-THE-BOOKS' */
export function freeTemplateId(title: string, { pack, published }: Work, top: Pick<Pack, 'templates'>): string {
  const taken = new Set([...top.templates, ...pack.open.templates, ...(published?.pack.open.templates ?? [])].map(({ id }) => id))
  const words = [pack.id.split('-')[0] ?? 'OUR', ...plain(title)].join('-').toUpperCase().slice(0, 40).replace(/-+$/, '')
  for (let number = 1; ; number++) {
    const id = `T-${words}${number === 1 ? '' : `-${number}`}`
    if (!taken.has(id)) return id
  }
}

/** Of a template that has no name yet. */
export const NAMELESS = 'template'

/** With an id of its name, where it began without one and nobody knows it by that: people see the id, and type it as a shortcut. */
export function named(template: Templates[number], work: Work, top: Pick<Pack, 'templates'>): Templates[number] {
  const { id } = template
  const known = [work.published?.pack.open.templates, work.keys?.templates].flatMap((all) => all?.map((one) => one.id) ?? [])
  const isKnown = known.includes(id) || work.pack.open.templates.some(({ withdrawn }) => withdrawn?.use === id)
  if (isKnown || !/-TEMPLATE(?:-\d+)?$/.test(id)) return template
  return { ...template, id: freeTemplateId(template.title, work, top) }
}

const plain = (title: string): string[] =>
  title
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)

export type Rules = PackFile['open']['rules']
export type Templates = PackFile['open']['templates']
