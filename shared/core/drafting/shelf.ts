/** Two shelves: party templates are kept apart from council work, and from people whose post forbids party work. */
import type { Context, Role } from '../draft/context.schema.ts'
import type { Purpose, Template } from '../pack/template.schema.ts'

export type Shelf = 'council' | 'party'

export const shelfOf = ({ purpose }: { readonly purpose: Purpose }): Shelf => (purpose === 'party' ? 'party' : 'council')

const RESTRICTED: readonly Role[] = ['political-assistant', 'restricted-officer']

export interface Hat {
  /** Who drafts; unknown means that nothing is hidden for the role's sake. */
  readonly role?: Role
  /** Whose account, paper and device it is. */
  readonly resource?: Context['resource']
}

/** A withdrawn template is on no shelf. Party templates are absent on a council account, and absent everywhere for politically restricted posts. */
export function onShelf(template: Pick<Template, 'purpose' | 'withdrawn'>, { role, resource }: Hat): boolean {
  if (template.withdrawn) return false
  if (shelfOf(template) === 'council') return true
  return resource !== 'council' && !(role !== undefined && RESTRICTED.includes(role))
}

/** Whether the template was written for the role; a role that nobody knows may look at everything. */
export const isFor = (template: Pick<Template, 'for'>, role: Role | undefined): boolean => role === undefined || template.for.includes(role)
