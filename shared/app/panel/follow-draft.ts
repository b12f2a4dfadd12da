/** Keeps one draft checked: after every change, at the next frame, one check at a time, and never an old answer. */

import type { DraftHost, HostAbilities } from '#app/host/draft-host.ts'
import type { CheckInput, Verdict } from '#core/checker/verdict.ts'
import type { Draft } from '#core/draft/draft.ts'
import type { Checker } from './checker.ts'

export interface Reading {
  readonly state: 'none' | 'reading' | 'read' | 'failed' | 'closed'
  readonly draft?: Draft
  readonly verdict?: Verdict
  readonly can?: HostAbilities
  /** A sentence, when `state` is 'failed'. The verdict is then the last one that was reached. */
  readonly error?: string
}

interface Following {
  readonly host: DraftHost
  readonly checker: Checker
  /** Asked anew for each check, of the draft that is checked. */
  readonly input: (draft: Draft) => CheckInput
  readonly tell: (reading: Reading) => void
  readonly signal: AbortSignal
  readonly nextFrame?: (work: () => void) => void
}

/** @returns a function that asks for another check, for what the host cannot know of: settings, context, waivers */
export function followDraft({ host, checker, input, tell, signal, nextFrame = frame }: Following): () => void {
  let last: Reading = { state: 'reading', can: host.can }
  let waiting = false
  let running = false
  let stale = false
  const say = (reading: Reading) => {
    last = reading
    if (!signal.aborted) tell(reading)
  }

  async function run(): Promise<void> {
    waiting = false
    running = true
    do {
      stale = false
      try {
        const draft = await host.read()
        const verdict = await checker.check(draft, input(draft))
        if (signal.aborted) return
        if (stale) continue
        host.mark(
          verdict.findings.filter((finding) => !finding.waived),
          draft,
        )
        say({ state: 'read', draft, verdict, can: host.can })
      } catch (error) {
        if (!stale) say({ ...last, state: 'failed', error: error instanceof Error ? error.message : 'The check ended without an answer.' })
      }
    } while (stale && !signal.aborted)
    running = false
  }

  function again(): void {
    if (running) stale = true
    if (running || waiting || signal.aborted || last.state === 'closed') return
    waiting = true
    nextFrame(() => {
      if (!signal.aborted) void run()
    })
  }

  host.watch((changes) => {
    if (changes.some((change) => change.kind === 'closed')) {
      say({ state: 'closed' })
      return
    }
    if (changes.some((change) => change.kind === 'abilities')) say({ ...last, can: host.can })
    again()
  }, signal)
  signal.addEventListener('abort', () => host.mark([]), { once: true })
  say(last)
  again()
  return again
}

/** A hidden page gets no frames; its draft may still be checked, at leisure. */
function frame(work: () => void): void {
  if (document.visibilityState === 'hidden') setTimeout(work, 50)
  else requestAnimationFrame(work)
}
