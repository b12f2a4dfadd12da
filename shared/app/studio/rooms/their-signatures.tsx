/** The version that was signed last, as long as others have to sign it too: what they sign is a file of their own, and comes back. */
import { useEffect, useState } from 'react'
import { failure, useSay } from '#app/panel/notice.tsx'
import { FileButton } from '#app/panel/settings/file-button.tsx'
import { fileName } from '../making/unchanged.ts'
import type { RoomProps } from '../parts/studio-props.ts'

export function TheirSignatures({ work, change, today }: Pick<RoomProps, 'work' | 'change' | 'today'>) {
  const say = useSay()
  const { published } = work
  const signed = published?.signed
  const [found, setFound] = useState<{ readonly of: object; readonly missing: string | undefined }>()
  const name = published ? fileName({ ...work, pack: published.pack }) : ''
  useEffect(() => {
    if (!signed) return
    let left = false
    void import('../making/publish.ts')
      .then(({ whatIsMissing }) => whatIsMissing(name, signed, today))
      .then(
        (missing) => !left && setFound({ of: signed, missing }),
        () => {},
      )
    return () => {
      left = true
    }
  }, [signed, name, today])
  if (!signed || found?.of !== signed || found.missing === undefined) return null

  const take = async (file: File) => {
    try {
      const { whatIsMissing, withTheirs } = await import('../making/publish.ts')
      const now = await withTheirs(work, file.name, await file.text())
      const missing = now.published?.signed && (await whatIsMissing(name, now.published.signed, today))
      change(now)
      say({ message: missing ? `Not yet enough: ${missing}` : `Version ${published?.pack.version} has all the signatures that it needs: “${file.name}” can be handed out.` })
    } catch (error) {
      say(failure(error))
    }
  }
  return (
    <section className="card" aria-labelledby="publish-theirs">
      <h3 id="publish-theirs">Signatures of the others</h3>
      <p>
        Version {published?.pack.version}: {found.missing} They open your file in their own Studio and sign it there. When it comes back, open it here: the next version stands on
        it.
      </p>
      <div className="row">
        <FileButton accept=".seconder,.json" onFile={(file) => void take(file)}>
          Open the file that came back
        </FileButton>
      </div>
    </section>
  )
}
