/** The pack's templates, fetched when first needed: findings are read without them, and they are the heaviest part of a page. */
import { useEffect, useState } from 'react'
import type { Template } from '#core/pack/template.schema.ts'
import { failure, useSay } from '../notice.tsx'
import type { PanelPack } from '../panel-props.ts'

/** @returns undefined until they are there */
export function usePackTemplates({ templates: bring }: PanelPack, needed: boolean): readonly Template[] | undefined {
  const say = useSay()
  const [templates, setTemplates] = useState<readonly Template[]>()
  const wanted = needed && !templates
  // biome-ignore lint/correctness/useExhaustiveDependencies: once they are needed, and again only for another pack
  useEffect(() => {
    if (!wanted) return
    let left = false
    bring().then(
      (found) => !left && setTemplates(found),
      (error) => !left && say(failure(error)),
    )
    return () => {
      left = true
    }
  }, [bring, wanted])
  return templates
}
