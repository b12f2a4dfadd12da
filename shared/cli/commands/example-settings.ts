/** Settings of an invented council, for a template's samples where nobody gave a profile. */
import type { Settings } from '#core/pack/settings.schema.ts'

export const EXAMPLE_SETTINGS: Settings = {
  me: { name: 'Sam Lee', role: 'political-assistant', email: 'sam.lee@anytown.example' },
  council: { name: 'Anytown Council', type: 'district', nation: 'E', domain: 'anytown.example', executive: true },
  group: {
    name: 'Anytown Group',
    party: 'Example Party',
    localParty: 'Anytown Example Party',
    control: 'opposition',
    domains: ['anytowngroup.example'],
    imprint: 'Promoted by A. Patel on behalf of Anytown Example Party, both at 1 High Street, Anytown AA1 1AA.',
  },
}
