/** The pack that somebody is making: as it stands, what was published before, and who may sign. Kept whole after each change. */

import { prune } from '#app/panel/settings/prune.ts'
import { addDays } from '#core/calendar/day.ts'
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import type { KeyRules } from '#core/pack/signed/key-set.schema.ts'
import type { SignedFile } from '#core/pack/signed/signed-file.schema.ts'

export interface Published {
  readonly pack: PackFile
  /** Absent where it was a file that nobody signed. */
  readonly signed?: SignedFile
  /** Who could sign it. */
  readonly keys?: KeyRules
}

export interface Work {
  readonly seconder: 'studio'
  /** Of this record. */
  readonly format: 1
  /** ISO moment; tells one tab's work from another's. */
  readonly changedAt: string
  /** May be half-written: it meets its schema before it is rehearsed, signed or saved. */
  readonly pack: PackFile
  /** Who keeps it, in words: for whoever takes it. */
  readonly keeper?: string
  /** Who may sign; absent where single keys are trusted. */
  readonly keys?: KeyRules
  readonly published?: Published
}

/** A year is how long wording is trusted before somebody looks at it again. */
export const inAYear = (today: string): string => addDays(today, 365)

export function newWork(title: string, group: string, keeper: string, today: string): Work {
  return {
    seconder: 'studio',
    format: 1,
    changedAt: new Date().toISOString(),
    ...(keeper !== '' && { keeper }),
    pack: {
      seconder: 'pack',
      format: 1,
      id: packId(title),
      title,
      version: '1.0.0',
      layer: 'group',
      reviewBy: inAYear(today),
      open: { words: {}, rules: [], templates: [], overrides: [] },
      ...(group !== '' && { sealed: { group: { name: group } } }),
    },
  }
}

/** 'Anytown Labour: lines and rules' → 'anytown-labour-lines-and-rules' */
export function packId(title: string): string {
  const words = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f’']/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.slice(0, 40))
  return words.slice(0, 6).join('-') || 'our-pack'
}

/** Enough of a shape that no room stumbles over it; anything else is set aside, not thrown away. */
export function isWork(value: unknown): value is Work {
  const { seconder, format, pack } = (value ?? {}) as Partial<Work>
  return seconder === 'studio' && format === 1 && isPack(pack)
}

function isPack(pack: PackFile | undefined): boolean {
  const lists = [pack?.open?.rules, pack?.open?.templates, pack?.open?.overrides]
  return typeof pack?.title === 'string' && typeof pack.version === 'string' && lists.every(Array.isArray) && typeof pack.open.words === 'object'
}

export const withOpen = (work: Work, open: Partial<PackFile['open']>): Work => ({ ...work, pack: { ...work.pack, open: { ...work.pack.open, ...open } } })

/** A row of a form that nobody filled in is nobody. */
export function withoutEmpty({ sealed, ...pack }: PackFile): PackFile {
  const kept = prune(sealed)
  return kept ? { ...pack, sealed: kept } : pack
}

export const withSealed = (work: Work, sealed: PackFile['sealed']): Work => {
  const { sealed: _, ...rest } = work.pack
  return { ...work, pack: sealed && Object.keys(sealed).length > 0 ? { ...rest, sealed } : rest }
}
