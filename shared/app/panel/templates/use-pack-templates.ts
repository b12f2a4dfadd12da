/** The pack's templates, fetched when first needed: findings are read without them, and they are the heaviest part of a page. */
import { useEffect, useState } from 'react'
import type { Template } from '#core/pack/template.schema.ts'
import { failure, useSay } from '../notice.tsx'
import type { PanelPack } from '../panel-props.ts'

/** @returns undefined until they are there */
export function usePackTemplates({ templates: bring }: PanelPack, needed: boolean): readonly Template[] | undefined {
  const say = useSay()
  const [brought, setBrought] = useState<{ readonly by: PanelPack['templates']; readonly templates: readonly Template[] }>()
  const wanted = needed && brought?.by !== bring
  // biome-ignore lint/correctness/useExhaustiveDependencies: once they are needed, and again only for another pack
  useEffect(() => {
    if (!wanted) return
    let left = false
    bring().then(
      (templates) => !left && setBrought({ by: bring, templates }),
      (error) => !left && say(failure(error)),
    )
    return () => {
      left = true
    }
  }, [bring, wanted])
  // Those of the pack before stand until the others are there.
  return brought?.templates
}
