/** Ten thousand keys without aim into a mail, with the built extension: the longest run of `test/browser/typing-built.spec.ts`. */
import { launchExtension } from '../browser/launch-extension.ts'
import { typeInBuilt } from '../browser/type-in-built.ts'
import { figure } from './table.ts'

/** @returns what happened, in a sentence */
export async function typingRun(keys: number, seed: number): Promise<string> {
  const { context, worker, close } = await launchExtension({ locale: 'en-GB', viewport: { width: 1280, height: 900 } })
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    const { wrongs, marks } = await typeInBuilt(page, new URL(worker.url()).host, keys, seed)
    if (wrongs.length > 0) throw new Error(`A mark lay over the wrong words: ${wrongs.join('; ')}`)
    return `${keys} keys (seed ${seed}): after each, every mark lay under the words of its finding; ${figure(marks)} marks on the average.`
  } finally {
    await close()
  }
}
