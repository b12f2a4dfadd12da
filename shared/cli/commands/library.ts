/** Finding a template by its id, on the shelf of whoever asks. */
import { onShelf } from '#core/drafting/shelf.ts'
import { nearest } from '#core/pack/nearest.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { Unusable } from '../unusable.ts'

/** Party templates are absent for politically restricted posts (design section 3, "Two shelves"). */
export const shelved = (templates: readonly Template[], { me }: Settings): Template[] => templates.filter((template) => onShelf(template, { role: me?.role }))

/** @throws Unusable for an id that no template on the shelf has */
export function findTemplate(templates: readonly Template[], id: string, settings: Settings): Template {
  const shelf = shelved(templates, settings)
  const wanted = id.toUpperCase()
  const template = shelf.find((one) => one.id === wanted)
  if (template) return template
  if (templates.some((one) => one.id === wanted))
    throw new Unusable(`${wanted} is a party template, and your post (${settings.me?.role?.replace(/-/g, ' ')}) may not use party templates. Ask a councillor of the group.`)
  const near = nearest(
    id,
    shelf.map((one) => one.id),
  )
  throw new Unusable(`there is no template "${id}"${near ? `: did you mean ${near}?` : '.'} See: seconder templates list`)
}
