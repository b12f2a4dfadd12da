/** A filled template goes into the draft: what is said of it, what the draft then is, and the way back. */
import type { DraftHost } from '#app/host/draft-host.ts'
import type { Store } from '#app/store/store.ts'
import type { Context } from '#core/draft/context.schema.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import { contextFor } from '#core/drafting/defaults.ts'
import { lookFor } from '#core/drafting/house/look.ts'
import { withAgreedInForm } from '#core/drafting/ledger/agreed-in-form.ts'
import type { Ledger } from '#core/drafting/ledger/ledger.ts'
import type { Values } from '#core/drafting/values.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { failure, noticeOf, useSay } from '../notice.tsx'
import type { OnInserted } from '../panel-props.ts'

interface Into {
  readonly host: DraftHost | null
  readonly context: Context
  readonly settings: Settings
  readonly store: Store
  readonly onContext: (context: Context) => void
  readonly onInserted: OnInserted | undefined
  readonly ledger: Ledger
  readonly onLedger: (ledger: Ledger) => void
}

export interface Insertion {
  readonly template: Template
  readonly values: Values
  readonly rendered: Rendered
  readonly where: 'selection' | 'whole' | 'document' | 'end'
  /** A template put into a text that is there already does not change what that text is. */
  readonly becomes: boolean
  /** It was refused where it was wanted, and then put at the end. */
  readonly onPlaced?: () => void
}

/** @returns whether it stands in the draft */
export function useInsert({ host, context, settings, store, onContext, onInserted, ledger, onLedger }: Into): (insertion: Insertion) => Promise<boolean> {
  const say = useSay()
  return async function insert(insertion): Promise<boolean> {
    const { template, values, rendered, where, becomes, onPlaced } = insertion
    if (!host) return false
    try {
      const look = lookFor(template, settings)
      const created = where === 'document' ? await host.create?.(rendered, look) : undefined
      const receipt =
        created?.receipt ?? (await (where === 'end' && host.insertAtEnd ? host.insertAtEnd(rendered, look) : host.insert(rendered, where === 'whole' ? where : 'selection', look)))
      const told = noticeOf(receipt, (it) => host.takeBack(it))
      const notice = where === 'document' && !created ? { ...told, message: `No new document can be opened from here. ${told.message}` } : told
      if (receipt.outcome !== 'applied') {
        const atEnd = receipt.fitsAtEnd && host.insertAtEnd && (async () => (await insert({ ...insertion, where: 'end' })) && onPlaced?.())
        say(atEnd ? { ...notice, also: { label: 'Put it at the end', act: atEnd } } : notice)
        return false
      }
      if (created?.where === 'beside') {
        say(notice)
        await store.usedTemplate(template.id).catch((error) => say(failure(error)))
        return true
      }
      if (becomes) onContext({ ...context, ...contextFor(template, values) })
      const agreed = withAgreedInForm(ledger, template, values, rendered, settings.me?.name)
      if (agreed) onLedger(agreed)
      // Words within a sentence do not change where the draft came from.
      const forget = rendered.place === 'inline' ? undefined : onInserted?.(template, rendered, created || where === 'whole' ? 'whole' : 'selection')
      say({
        ...notice,
        takeBack:
          notice.takeBack &&
          (async () => {
            const taken = await host.takeBack(receipt)
            if (taken.outcome === 'applied') {
              forget?.()
              if (agreed) onLedger(ledger)
              if (becomes) onContext(context)
            }
            return { message: taken.message }
          }),
      })
      await store.usedTemplate(template.id).catch((error) => say(failure(error)))
      return true
    } catch (error) {
      say(failure(error))
      return false
    }
  }
}
