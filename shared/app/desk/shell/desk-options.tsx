/** The options in the desk: all but what only a browser extension has. */
import { starterPanel } from '#generated/starter-panel.ts'
import { Options } from '../../options/options.tsx'
import { localDay } from '../../panel/today.ts'
import { starterChecker } from '../../starter-checker.ts'
import type { Store } from '../../store/store.ts'

const BACK = { label: 'Back to the desk', href: './' }

/** The same pack as the engine's, whole; wanted by the Studio alone. */
const studio = async () => (await import('#generated/starter.ts')).starter

export const DeskOptions = ({ store }: { store: Store }) => <Options host={{ store, checker: starterChecker, pack: starterPanel, today: localDay, back: BACK, studio }} />
