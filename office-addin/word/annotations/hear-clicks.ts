/** Word tells of clicks on underlines, and of what was chosen in their pop-ups. */
import type { WordHost } from '../word-host.ts'

interface Heard {
  readonly clicked: (annotation: string) => void
  /** Word has written what was chosen, or was told to leave the words; which, only the text tells. */
  readonly chosen: () => void
}

/** @returns what ends it */
export function hearClicks({ inWord, abilities }: Pick<WordHost, 'inWord' | 'abilities'>, { clicked, chosen }: Heard): Promise<() => Promise<void>> {
  return inWord.runInTurn(async (context) => {
    const { document } = context
    const handlers: { remove(): void }[] = [document.onAnnotationClicked.add(async ({ id }) => clicked(id))]
    if (abilities.popups) handlers.push(document.onAnnotationPopupAction.add(async () => chosen()))
    await context.sync()
    return () =>
      inWord.again(context, async () => {
        for (const handler of handlers) handler.remove()
        await context.sync()
      })
  })
}
