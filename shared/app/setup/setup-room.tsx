/** One set-up for every place: out as a file or a code, in with a look at what would change. */
import type { Settings } from '#core/pack/settings.schema.ts'
import type { OptionsHost } from '../options/options-host.ts'
import { SetupIn } from './setup-in.tsx'
import { SetupOut } from './setup-out.tsx'

export const SetupRoom = ({ host, settings }: { host: OptionsHost; settings: Settings }) => (
  <>
    <h2>Set-up file</h2>
    <p>What you have told Seconder, to take along: into another browser, Word, Outlook, the desk, or the command line. Drafts are not part of it; “Save a backup” is for those.</p>
    <SetupOut host={host} settings={settings} />
    <SetupIn host={host} settings={settings} />
  </>
)
