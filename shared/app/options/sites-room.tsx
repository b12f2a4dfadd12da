/** On which sites Seconder reads along. */
import { useEffect, useState } from 'react'
import { failure, useSay } from '../panel/notice.tsx'
import type { SitesControl } from './options-host.ts'
import { SiteSwitches } from './site-switches.tsx'

export function SitesRoom({ control }: { control: SitesControl }) {
  const say = useSay()
  const [granted, setGranted] = useState<readonly string[]>([])
  useEffect(() => {
    control.granted().then(setGranted, (error) => say(failure(error)))
  }, [control, say])
  const takeBack = async (origin: string) => {
    try {
      await control.takeBack(origin)
      setGranted(await control.granted())
      say({ message: `Seconder no longer opens on ${pageOf(origin)} by itself.` })
    } catch (error) {
      say(failure(error))
    }
  }
  return (
    <>
      <h2>Sites</h2>
      <p>On these sites Seconder reads the message that you are writing, and only that. Switched off, it leaves the site alone.</p>
      <SiteSwitches control={control} />
      <h3>Other pages</h3>
      {granted.length === 0 ? (
        <p>None are allowed for good. On any other page, a click on Seconder’s button in the browser’s bar opens it for that page.</p>
      ) : (
        <ul className="plain granted">
          {granted.map((origin) => (
            <li key={origin} className="row">
              <span>{pageOf(origin)}</span>
              <button type="button" onClick={() => void takeBack(origin)}>
                Take back <span className="hidden">the permission for {pageOf(origin)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const pageOf = (origin: string) => origin.replace(/^https?:\/\//, '').replace(/\/\*$/, '')
