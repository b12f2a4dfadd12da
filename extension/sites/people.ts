/** Addresses as mail pages write them. */
import type { Recipient } from '#core/draft/context.schema.ts'

const ADDRESS = /[^\s<>()@"',;:]{1,64}@[^\s<>()@"',;:]{1,255}\.[^\s<>()@"',;:.]{2,63}/

/** `Ann Lee <ann@x.example>`, `"Lee, Ann" <ann@x.example>` or `ann@x.example`; undefined where there is no address. */
export function personOf(written: string): Recipient | undefined {
  const text = written.trim()
  const within = /^(.*)<([^\s<>@]+@[^\s<>@]+)>$/.exec(text)
  if (within) return named(within[2]!, within[1]!.trim().replace(/^"(.*)"$/, '$1'))
  return /^[^\s<>@]+@[^\s<>@]+$/.test(text) ? { address: text } : undefined
}

/** A name that only repeats the address is none. */
export function named(address: string, name: string | null | undefined): Recipient {
  const own = name?.trim()
  return own && own !== address && own !== address.split('@')[0] ? { address, name: own } : { address }
}

/** The first address that stands in a text of the page. */
export const addressIn = (text: string | null | undefined): string | undefined => ADDRESS.exec(text ?? '')?.[0]
