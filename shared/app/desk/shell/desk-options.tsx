/** The options in the desk: all but what only a browser extension has. */
import { starterPanel } from '#generated/starter-panel.ts'
import { Options } from '../../options/options.tsx'
import { addressesHere } from '../../packs-in-use/addresses-here.ts'
import { packedChecker } from '../../packs-in-use/packed-checker.ts'
import type { PackedStore } from '../../packs-in-use/with-packs.ts'
import { localDay } from '../../panel/today.ts'

const BACK = { label: 'Back to the desk', href: './' }

/** The same pack as the engine's, whole; wanted by the Studio alone. */
const studio = async () => (await import('#generated/starter.ts')).starter

export const DeskOptions = ({ store }: { store: PackedStore }) => (
  <Options host={{ store, checker: packedChecker(store), pack: starterPanel, today: localDay, back: BACK, addresses: addressesHere(document, location.origin), studio }} />
)
