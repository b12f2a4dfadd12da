/** Version numbers as people raise them. */
import { compareVersions } from '#core/pack/signed/versions.ts'

export type Step = 'small' | 'large' | 'new'

/** @param version - '1.4.2' */
export function raised(version: string, by: Step): string {
  const [first = 0, second = 0, third = 0] = version.split('.').map(Number)
  if (by === 'new') return `${first + 1}.0.0`
  return by === 'large' ? `${first}.${second + 1}.0` : `${first}.${second}.${third + 1}`
}

export const isHigher = (now: string, before: string): boolean => /^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(now) && compareVersions(now, before) > 0
