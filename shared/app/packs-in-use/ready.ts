/** What is kept ready for the next start stands beside its digest: what was damaged or changed since is set aside, and made anew. */
import type { Store } from '../store/store.ts'

export type Shelf = Pick<Store, 'ready' | 'keepReady'>
type Texts<K extends string> = Readonly<Record<K, string>>

/** @returns undefined where nothing is kept, or not what was kept */
export async function readyTexts<K extends string>(store: Pick<Shelf, 'ready'>, what: string, names: readonly K[]): Promise<Texts<K> | undefined> {
  const kept = (await store.ready(what).catch(() => undefined)) as Partial<Record<string, unknown>> | null | undefined
  if (typeof kept !== 'object' || kept === null || names.some((name) => typeof kept[name] !== 'string')) return undefined
  const texts = kept as Texts<K>
  return kept.digest === (await digestOfTexts(names.map((name) => texts[name]))) ? texts : undefined
}

/** A place that has no room for it makes it again next time. */
export async function keepTexts<K extends string>(store: Pick<Shelf, 'keepReady'>, what: string, names: readonly K[], texts: Texts<K>): Promise<void> {
  const digest = await digestOfTexts(names.map((name) => texts[name]))
  await store.keepReady(what, { ...Object.fromEntries(names.map((name) => [name, texts[name]])), digest }).catch(() => {})
}

/** The same JSON in ASCII: one curly quotation mark doubles a text in memory, and a third of a start goes into copying and reading it. */
export const oneByte = (json: string): string => json.replace(/[^\x00-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** SHA-256, hex; of each text by itself, so that nothing moves from one into the next. */
export async function digestOfTexts(texts: readonly string[]): Promise<string> {
  const digests = await Promise.all(texts.map(async (text) => hex(await crypto.subtle.digest('SHA-256', encoder.encode(text)))))
  return digests.length === 1 ? (digests[0] as string) : hex(await crypto.subtle.digest('SHA-256', encoder.encode(digests.join(' '))))
}

const encoder = new TextEncoder()
const hex = (bytes: ArrayBuffer): string => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
