/** Settings as they are kept: nobody who asked not to be written to can be read from them. */
import { unreadable } from '#core/pack/suppressed.ts'

/** 32 random bytes in hexadecimal digits. */
export const randomKey = (): string => Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Whatever has no such list, and whatever is no settings at all, is left as it is. */
export function withoutAddresses<T>(settings: T): T {
  const list = typeof settings === 'object' && settings !== null ? (settings as { suppressed?: unknown }).suppressed : undefined
  return Array.isArray(list)
    ? {
        ...settings,
        suppressed: unreadable(
          list.filter((entry) => typeof entry === 'string'),
          randomKey,
        ),
      }
    : settings
}
