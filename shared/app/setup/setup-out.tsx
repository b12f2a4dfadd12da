/** The set-up as a file, and as a code where it is short enough to paste. */
import { useState } from 'react'
import { makeSetup } from '#core/pack/make-setup.ts'
import type { CodeWithin } from '#core/pack/read-setup.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { OptionsHost } from '../options/options-host.ts'
import { failure, useSay } from '../panel/notice.tsx'
import { ToCopy } from '../panel/parts/to-copy.tsx'
import { saveAsFile } from '../panel/settings/files.ts'
import { settingInWords } from '../panel/settings/settings-labels.ts'
import { counted, listed } from '../panel/words.ts'
import { inBytes } from './in-bytes.ts'

const ownPacks = (many: number): string => (many === 1 ? 'your pack' : 'your packs')

export function SetupOut({ host, settings }: { host: OptionsHost; settings: Settings }) {
  const say = useSay()
  const [people, setPeople] = useState(false)
  const [made, setMade] = useState<{ readonly code: CodeWithin | undefined; readonly packs: number }>()
  const inDirectory = settings.directory?.length ?? 0

  // What a sealed pack says stays in it.
  const make = async () =>
    makeSetup(await (host.store.ownSettings?.() ?? settings), {
      madeOn: host.today(),
      people,
      sitesOff: host.sites ? [...(await host.sites.off())] : undefined,
      packs: (await host.store.packs()).filter(({ pin }) => pin),
    })
  const act = (work: () => Promise<void>) => void work().catch((error) => say(failure(error)))
  const save = async () => {
    const setup = await make()
    saveAsFile(`seconder-${setup.madeOn}.seconder-setup.json`, setup)
    const carries = setup.packs ? ` It carries ${listed(setup.packs.map(({ title }) => `“${title}”`))} as signed.` : ''
    say({
      message: `The set-up file was saved (${inBytes(JSON.stringify(setup, null, 2).length)}).${carries} ${people ? 'It holds people’s names and addresses: keep it safe.' : 'It holds nobody from the directory.'}`,
    })
  }
  const code = async () => {
    // The schemas come with it; nobody needs them before.
    const { codeWithin } = await import('#core/pack/read-setup.ts')
    const setup = await make()
    setMade({ code: codeWithin(setup), packs: setup.packs?.length ?? 0 })
  }
  return (
    <section aria-labelledby="setup-out">
      <h3 id="setup-out">Take it along</h3>
      <label className="choice">
        <input
          type="checkbox"
          checked={people}
          onChange={(event) => {
            setPeople(event.target.checked)
            setMade(undefined)
          }}
        />
        <span>
          With the people of the directory
          <span className="hint line">
            {inDirectory > 0 ? `${counted(inDirectory, 'person', 'people')}, with addresses and offices; and signatures.` : 'Nobody is in it yet.'} Send it only where they would
            expect it.
          </span>
        </span>
      </label>
      <p className="hint">Packs in use go along as they were signed; a long one in the file only. The group’s key, which opens what is sealed in them, stays here.</p>
      <p className="hint">The list of people who asked not to be written to is never part of it.</p>
      <div className="row">
        <button type="button" className="primary" onClick={() => act(save)}>
          Save the set-up file
        </button>
        <button type="button" onClick={() => act(code)}>
          Show it as a code
        </button>
      </div>
      <div role="status">
        {made && !made.code && <p>The settings are too long for a code. Save the file instead.</p>}
        {made?.code && (
          <>
            <p>
              {made.code.code.length.toLocaleString('en-GB')} characters. Whoever has the code can read what is in it.
              {made.packs > 0 && (made.code.packs ? ` It carries ${ownPacks(made.packs)}.` : ` A code is too short for ${ownPacks(made.packs)}: use the file.`)}
              {made.code.leftOut.length > 0 && ` Too long for a code, and so left out: ${listed(made.code.leftOut.map((part) => settingInWords([part])))}. The file has all of it.`}
            </p>
            <ToCopy label="Set-up code" says="Copy the code" text={made.code.code} />
          </>
        )}
      </div>
    </section>
  )
}
