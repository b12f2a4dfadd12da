/** The packs that came with a set-up: each goes through the door through which any pack file goes, and none by itself. */
import { useRef } from 'react'
import type { SetupPack } from '#core/pack/setup-file.schema.ts'
import type { OptionsHost } from '../options/options-host.ts'
import { usePackDoor } from '../packs-in-use/pack-door.tsx'
import { isPacked, useInUse } from '../packs-in-use/use-in-use.ts'
import { counted } from '../panel/words.ts'

export function SetupPacks({ host, packs }: { host: OptionsHost; packs: readonly SetupPack[] }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { look, busy, shown } = usePackDoor(host, () => heading.current?.focus())
  const here = new Set(useInUse(host.store)?.shown.map(({ record }) => record.text))
  return (
    <section aria-labelledby="setup-packs">
      <h4 id="setup-packs" ref={heading} tabIndex={-1}>
        {counted(packs.length, 'pack')} came with it
      </h4>
      {isPacked(host.store) ? (
        <>
          <p>None is in use by that. Look at each: you see who signed it and what it would change, and whose it is has to be confirmed here too.</p>
          <ul className="plain">
            {packs.map(({ title, text }) => (
              <li key={text} className="row">
                <span>“{title}”</span>
                {here.has(text) ? (
                  <span className="hint">in use here</span>
                ) : (
                  <button type="button" disabled={busy !== undefined} onClick={() => void look(async () => ({ name: `the pack “${title}”`, text }))}>
                    Look at it<span className="hidden">: {title}</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
          <p role="status" className="hint">
            {busy ? 'Reading the pack…' : ''}
          </p>
          {shown}
        </>
      ) : (
        <p>This place keeps no packs.</p>
      )}
    </section>
  )
}
