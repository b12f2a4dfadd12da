/** One switch a site, kept as soon as it is turned. */
import { useEffect, useState } from 'react'
import { failure, useSay } from '../panel/notice.tsx'
import { Locked } from '../panel/parts/locked.tsx'
import type { Site, SitesControl } from './options-host.ts'

export function SiteSwitches({ control }: { control: SitesControl }) {
  const say = useSay()
  const [off, setOff] = useState<ReadonlySet<string>>()
  useEffect(() => {
    control.off().then(setOff, (error) => say(failure(error)))
  }, [control, say])
  const turn = async (site: Site, on: boolean) => {
    try {
      await control.turn(site, on)
      setOff(await control.off())
      say({ message: on ? `Seconder reads along in ${site.name}.` : `Seconder leaves ${site.name} alone. Pages that are open take note when they are reloaded.` })
    } catch (error) {
      say(failure(error))
    }
  }
  if (!off) return null
  return (
    <div className="switches">
      {control.sites.map((site) => (
        <div key={site.name}>
          <label className="choice">
            <input type="checkbox" disabled={site.locked} checked={!site.origins.every((origin) => off.has(origin))} onChange={(event) => void turn(site, event.target.checked)} />
            {site.name}
          </label>
          {site.locked && <Locked />}
        </div>
      ))}
    </div>
  )
}
