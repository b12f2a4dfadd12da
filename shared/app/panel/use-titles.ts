/** The names of a pack's checks, by id. */
import { useMemo } from 'react'
import type { PanelPack } from './panel-props.ts'

export function useTitles({ rules }: Pick<PanelPack, 'rules'>): (rule: string) => string | undefined {
  return useMemo(() => {
    const titles = new Map(rules.map(({ id, title }) => [id, title]))
    return (rule) => titles.get(rule)
  }, [rules])
}
