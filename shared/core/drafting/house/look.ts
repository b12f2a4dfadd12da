/** Which house look a template takes, by whose work it serves. */
import type { Look } from '../../pack/house.schema.ts'
import type { Settings } from '../../pack/settings.schema.ts'
import type { Purpose } from '../../pack/template.schema.ts'
import { TemplateError } from '../template-error.ts'
import { crestFault } from './crest.ts'

/**
 * Group templates take the group's look; party templates the party's, or the group's where the party has none. Council
 * business and casework take the council's: a party's mark stands on them as little as the crest on the others.
 * @throws TemplateError where a group or party template would carry the council's crest, logo or letterhead
 */
export function lookFor({ id, purpose }: { readonly id: string; readonly purpose: Purpose }, { house, council }: Settings): Look | undefined {
  if (purpose === 'council' || purpose === 'casework') return house?.council
  const look = purpose === 'party' ? (house?.party ?? house?.group) : house?.group
  const fault = crestFault(look, house?.council, council?.name)
  if (fault) throw new TemplateError(id, [{ message: `the house look in the settings is refused: ${fault}` }])
  return look
}
