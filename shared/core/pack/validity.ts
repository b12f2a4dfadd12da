/** Whether a pack is in force on a day. */
import { longDate } from '../calendar/day-names.ts'
import type { Layer } from './layer.ts'
import { PackError } from './pack-error.ts'

/** @param today - ISO, local @throws PackError for a pack that is not in force yet, or no longer */
export function refuseOutOfDate(file: string, { validFrom, validTo }: Pick<Layer, 'validFrom' | 'validTo'>, today: string): void {
  if (validFrom !== undefined && today < validFrom) throw new PackError(file, 'validFrom', `this pack is in force from ${longDate(validFrom)}; use the one before it until then`)
  if (validTo !== undefined && today > validTo) throw new PackError(file, 'validTo', `this pack was in force until ${longDate(validTo)}; ask whoever keeps it for the next one`)
}
