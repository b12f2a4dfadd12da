/** What must be put right before a message goes. The pane's verdict counts where it speaks of this very text; otherwise the rules here do. */
import { createEngine } from '#core/checker/engine.ts'
import type { Finding } from '#core/checker/finding.ts'
import type { Engine } from '#core/checker/verdict.ts'
import type { Draft } from '#core/draft/draft.ts'
import { layerSettings } from '#core/pack/layer-settings.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import { Met } from './met-terms.ts'
import { openPack } from './open-pack.ts'
import type { SentRules } from './send-pack.ts'
import { type Must, speaksOf, type VerdictNote } from './verdict-note.ts'

export interface Decision {
  readonly musts: readonly Must[]
  /** Title and version of the pack that decided. */
  readonly pack: string
}

export interface Asked {
  readonly draft: Draft
  readonly settings: Settings
  readonly note: VerdictNote | undefined
  readonly today: string
}

export const mustOf = ({ rule, message, notes }: Finding): Must => ({ rule, message, sure: notes.length === 0 })
export const mustsIn = (findings: readonly Finding[]): readonly Must[] => findings.filter(({ severity, waived }) => severity === 'must' && !waived).map(mustOf)

/** Made at the first question: a script that only has to be loaded is loaded sooner. */
export function decider(sent: SentRules): { ready(): void; decide(asked: Asked): Decision } {
  let engine: Engine | undefined
  const met = new Met()
  const ready = (): Engine => (engine ??= createEngine(openPack(sent, met)))
  return {
    ready: () => void ready(),
    decide({ draft, settings, note, today }) {
      if (note && speaksOf(note, draft)) return { musts: note.musts, pack: note.pack }
      for (const { paragraph } of draft.places) met.see(paragraph.text)
      met.see(JSON.stringify(draft.context))
      const { findings } = ready().check(draft, { context: note?.said ?? {}, settings: layerSettings(sent.settings ?? {}, settings, sent.policy ?? {}), today })
      return { musts: mustsIn(findings), pack: `${sent.title} ${sent.version}` }
    },
  }
}
