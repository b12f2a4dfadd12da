/** A template for a page whose side panel is closed: rendered where it needs no more facts, and remembered once it stands in the draft, as the panel does both. */

import { templatesInUse } from '#app/packs-in-use/templates-in-use.ts'
import type { PackedStore } from '#app/packs-in-use/with-packs.ts'
import { library } from '#app/panel/templates/library.ts'
import { provenanceAfter } from '#app/store/provenance.ts'
import { saidAbout, say } from '#app/store/said.ts'
import { textOf } from '#core/draft/layout.ts'
import { contextFor, defaultsFor } from '#core/drafting/defaults.ts'
import { render, ValuesError } from '#core/drafting/render.ts'
import { byShortcut } from '#core/drafting/shortcuts.ts'
import { validateValues } from '#core/drafting/validate.ts'
import { starterChecks } from '#generated/starter-checks.ts'
import { bareRendered } from '../messages/bare-finding.ts'
import type { InsertedAsk, TemplateAnswer, TemplateAsk } from '../messages/messages.ts'
import type { Checks } from './checks.ts'

/** A draft in which nothing stands but the shortcut becomes what the template is. */
const ALONE = /^(?:;[a-z0-9-]{1,100})?$/i

export class TemplateHere {
  readonly #checks: Pick<Checks, 'checked'>
  readonly #store: () => Promise<PackedStore>

  constructor(checks: Pick<Checks, 'checked'>, store: () => Promise<PackedStore>) {
    this.#checks = checks
    this.#store = store
  }

  async answer(ask: TemplateAsk, isPrivate = false): Promise<TemplateAnswer> {
    const found = await this.#find(ask, isPrivate)
    if (!found) return { none: true }
    const { template, values, known, draft } = found
    if (validateValues(template, values, known).length > 0) return { form: true }
    const written = textOf({ places: draft.places.filter(({ signature }) => !signature) }).trim()
    const rendered = printed(template, values, known)
    if (!rendered) return { form: true }
    return { rendered: bareRendered(rendered), where: template.place !== 'inline' && ALONE.test(written) ? 'whole' : 'selection' }
  }

  async inserted(ask: InsertedAsk): Promise<void> {
    const found = await this.#find(ask)
    if (!found) return
    const { template, values, known, digest, store } = found
    const { context, template: before } = await saidAbout(store, ask.draft)
    if (template.place !== 'inline')
      await say(store, ask.draft, {
        template: provenanceAfter(before, template, render(template, values, known), digest, ask.where),
        ...(ask.where === 'whole' && { context: { ...context, ...contextFor(template, values) } }),
      })
    await store.usedTemplate(template.id)
  }

  async #find({ shortcut, ...ask }: TemplateAsk, isPrivate = false) {
    const [checked, store] = await Promise.all([this.#checks.checked(ask, isPrivate), this.#store()])
    if ('unknown' in checked) return undefined
    const { draft, input, verdict } = checked
    const { settings, context, today } = input
    const [{ layered }, shipped, own] = await Promise.all([store.inUse(), templatesInUse(store), store.ownTemplates()])
    const { mine, others } = library([...shipped, ...own.filter(({ id }) => shipped.every((one) => one.id !== id))], { context, resolved: verdict.context, settings })
    const template = byShortcut([...mine, ...others]).get(shortcut)
    if (!template) return undefined
    return { template, values: defaultsFor(template, settings, context, today), known: { settings, today }, draft, store, digest: layered?.pack.digest ?? starterChecks.digest }
  }
}

/** @returns undefined where the settings do not say what it prints: its form says which, and where to add it */
function printed(...filled: Parameters<typeof render>): ReturnType<typeof render> | undefined {
  try {
    return render(...filled)
  } catch (error) {
    if (error instanceof ValuesError) return undefined
    throw error
  }
}
