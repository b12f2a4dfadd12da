/** Which layer decided what a finding's check says, and why: asked when somebody wants to know, by the function that `seconder explain` asks. */
import { useEffect, useState } from 'react'
import type { Rule } from '#core/pack/rule.schema.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { PackPolicy } from '../../packs-in-use/pack-policy.ts'
import type { PanelPack } from '../panel-props.ts'

export interface Deciding {
  readonly pack: PanelPack
  readonly settings: Settings
  readonly policy: PackPolicy | undefined
}

export async function decidedBy(rule: string, { pack, settings, policy }: Deciding): Promise<readonly string[]> {
  const [{ whoDecided }, { choiceAbout }, cards] = await Promise.all([
    import('#core/pack/who-decided.ts'),
    import('#core/checker/chosen-rules.ts'),
    settings.ruleChoices?.[rule] ? pack.cards() : [],
  ])
  const card = cards.find(({ id }) => id === rule)
  const chosen = card && choiceAbout({ ...card, severity: card.severity.map((is) => ({ is })) } as unknown as Rule, settings)
  return whoDecided(rule, { base: pack.base ?? pack, decisions: pack.decisions ?? [], chosen, mandatory: policy?.mandatory?.[rule] })
}

export function DecidedBy({ rule, deciding }: { rule: string; deciding: Deciding }) {
  const [said, setSaid] = useState<readonly string[]>([])
  useEffect(() => {
    let left = false
    // What cannot be had leaves the reason and the source, which stand beside it.
    decidedBy(rule, deciding).then(
      (found) => !left && setSaid(found),
      () => {},
    )
    return () => {
      left = true
    }
  }, [rule, deciding])
  if (said.length === 0) return null
  return (
    <>
      <dt>Decided by</dt>
      <dd>
        {said.map((line) => (
          <span key={line} className="line">
            {line}
          </span>
        ))}
      </dd>
    </>
  )
}
