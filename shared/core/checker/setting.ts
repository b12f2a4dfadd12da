/** A value of the settings by its path: "standingOrders.motionWords". */
import type { Settings } from '../pack/settings.schema.ts'

export function setting(settings: Settings, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((inner, key) => (inner !== null && typeof inner === 'object' && Object.hasOwn(inner, key) ? (inner as Record<string, unknown>)[key] : undefined), settings)
}
