/** Directory, calendar, standing orders: the forms of the settings, for the sealed part of the pack. */
import { useEffect, useState } from 'react'
import { checkSettings, type SettingProblem } from '#app/panel/settings/check-settings.ts'
import { PeopleForms } from '#app/panel/settings/people-forms.tsx'
import { prune } from '#app/panel/settings/prune.ts'
import { RulesForms } from '#app/panel/settings/rules-forms.tsx'
import type { Settings } from '#core/pack/settings.schema.ts'
import { withSealed } from '../making/work.ts'
import { Heading } from '../parts/heading.tsx'
import type { RoomProps } from '../parts/studio-props.ts'
import { EarlierMotions } from './earlier-motions.tsx'

export function SettingsRoom({ work, change }: RoomProps) {
  const settings: Settings = work.pack.sealed ?? {}
  const [problems, setProblems] = useState<readonly SettingProblem[]>([])
  useEffect(() => {
    let stopped = false
    void checkSettings(prune(settings) ?? {}).then((checked) => !stopped && setProblems(checked.problems))
    return () => {
      stopped = true
    }
  }, [settings])
  const at = (path: string) => ({
    id: `studio-${path}`,
    locked: false,
    error: problems.find((problem) => problem.path === path || problem.path.startsWith(`${path}.`))?.message,
  })
  const set = (now: Settings) => change(withSealed(work, now as NonNullable<typeof work.pack.sealed>))
  return (
    <>
      <Heading>People and dates</Heading>
      <p>
        What everybody in the group would otherwise type for themselves. It goes into the sealed part of the pack, which only the group’s key opens, and lies over nothing that a
        member set for themselves.
      </p>
      <div className="settings-forms">
        <PeopleForms settings={settings} onChange={set} at={at} of="pack" />
        <RulesForms settings={settings} onChange={set} at={at} of="pack" />
        <EarlierMotions settings={settings} onChange={set} at={at} />
      </div>
    </>
  )
}
