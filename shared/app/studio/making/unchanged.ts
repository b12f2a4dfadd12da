/** How the work stands to what was published before, asked without any cryptography. */
import { sameValue } from '#core/pack/diff/changes.ts'
import { diffPacks } from '#core/pack/diff/diff-packs.ts'
import type { Work } from './work.ts'

/** Nothing differs from what was opened: then a signature goes on that very file. */
export const isUnchanged = ({ pack, published, keys }: Work): boolean => published !== undefined && diffPacks(published.pack, pack).length === 0 && sameValue(published.keys, keys)

/** Whether this key stands under the file that was opened or signed last. */
export function hasSigned({ published }: Work, key: string): boolean {
  return (published?.signed?.signatures ?? []).some(({ protected: header }) => JSON.parse(atob(header.replace(/-/g, '+').replace(/_/g, '/'))).kid === key)
}

/** 'anytown-labour-1.2.0.seconder' */
export const fileName = ({ pack }: Work, ending = 'seconder'): string => `${pack.id}-${pack.version}.${ending}`
