/** In the place of shared/core/checker/kept-findings.ts: a message is sent once, so that no finding is kept for a next check. */
export class KeptFindings {
  isCurrent = false
  forget(): void {}
  recall(): void {}
  again(): undefined {
    return undefined
  }
  keep(): void {}
}
