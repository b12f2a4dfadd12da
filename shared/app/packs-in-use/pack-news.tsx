/** What whoever drafts should know of their packs, above the panel's rooms: a newer version, what was taken back, one that is not in use. */
import { ToRoom } from '../panel/new-tab.tsx'
import type { Store } from '../store/store.ts'
import type { ShownPack } from './shown-pack.ts'
import { useInUse } from './use-in-use.ts'

/** @param options - the address of the options: a page, or a room of this one */
export function PackNews({ store, options }: { readonly store: Store; readonly options: string | undefined }) {
  const news = (useInUse(store)?.shown ?? []).flatMap(newsOf)
  const room = options === undefined ? undefined : options.startsWith('#') ? '#packs' : `${options}#packs`
  return (
    <div role="status" className="pack-news" data-shown={news.length > 0 || undefined}>
      {news.map(({ says, does }) => (
        <p key={says}>
          {says} {room && <ToRoom href={room}>{does}</ToRoom>}
        </p>
      ))}
    </div>
  )
}

function newsOf({ record: { title, waiting, withdrawn }, notes, not }: ShownPack): { readonly says: string; readonly does: string }[] {
  return [
    ...(not ? [{ says: `${title} is not in use: ${not}`, does: 'Look at your packs' }] : notes.map((note) => ({ says: `${title}: ${note}`, does: 'Look at your packs' }))),
    ...(withdrawn
      ? [{ says: `${title}: ${withdrawn.says[0]}${withdrawn.says.length > 1 ? ` And ${withdrawn.says.length - 1} more.` : ''}`, does: 'See what was taken back' }]
      : []),
    ...(waiting ? [{ says: `${title} ${waiting.version} has come.`, does: 'See what it changes' }] : []),
  ]
}
