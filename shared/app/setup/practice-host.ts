/** A draft in memory that tells whoever draws it where the marks are. */
import type { Finding } from '#core/checker/finding.ts'
import { paragraph } from '#core/draft/layout.ts'
import { MemoryHost } from '../host/memory-host.ts'
import { PRACTICE_TEXT } from './practice-draft.ts'

export class PracticeHost extends MemoryHost {
  #drawn: (() => void) | undefined
  shown: Finding | undefined

  constructor() {
    super(
      PRACTICE_TEXT.map((text) => paragraph(text)),
      { can: { recipients: false } },
    )
  }

  onMarks(drawn: () => void): void {
    this.#drawn = drawn
  }

  override mark(findings: readonly Finding[]): void {
    super.mark(findings)
    this.#drawn?.()
  }

  override async reveal(finding: Finding): Promise<void> {
    await super.reveal(finding)
    this.shown = finding
    this.#drawn?.()
  }
}
