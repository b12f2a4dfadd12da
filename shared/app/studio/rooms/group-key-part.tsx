/** The group's key, which opens the sealed part: made once, and given to members only. */
import { useRef } from 'react'
import type { GroupKey } from '#app/packs/keys.ts'
import { failure, useSay } from '#app/panel/notice.tsx'
import { FileButton } from '#app/panel/settings/file-button.tsx'
import { saveAsFile } from '#app/panel/settings/files.ts'
import type { RoomProps } from '../parts/studio-props.ts'

export function GroupKeyPart({ work, session, setSession }: RoomProps) {
  const say = useSay()
  const heading = useRef<HTMLHeadingElement>(null)
  if (!work.pack.sealed) return null
  /** What was pressed is gone then. */
  const take = (groupKey: GroupKey) => {
    setSession({ ...session, groupKey })
    heading.current?.focus()
  }
  const make = async () => {
    const { newGroupKey } = await import('#app/packs/keys.ts')
    const groupKey = newGroupKey()
    saveAsFile(`${work.pack.id}-group.key`, groupKey)
    take(groupKey)
    say({ message: `“${work.pack.id}-group.key” is saved where this browser keeps its downloads. Without it nobody opens the sealed part.` })
  }
  const open = async (file: File) => {
    const { readGroupKey } = await import('../making/open-pack.ts')
    try {
      take(readGroupKey(file.name, await file.text()))
    } catch (error) {
      say(failure(error))
    }
  }
  return (
    <section className="card" aria-labelledby="publish-group-key">
      <h3 id="publish-group-key" ref={heading} tabIndex={-1}>
        The group’s key
      </h3>
      <p>People, dates and agreed lines are sealed: only the group’s key opens them. It is the same for every version; whoever has it can read them.</p>
      {session.groupKey ? (
        <p>The group’s key is open. It is forgotten when this page closes.</p>
      ) : (
        <>
          <p>
            <strong>Open it, or make one, before you sign: without it these would be lost.</strong>
          </p>
          <div className="row">
            <FileButton accept=".key,.json" onFile={(file) => void open(file)}>
              Open the group’s key
            </FileButton>
            <button type="button" onClick={() => void make()}>
              Make one, and save it
            </button>
          </div>
        </>
      )}
    </section>
  )
}
