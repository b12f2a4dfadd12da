/** The contract is only worth something if a careless host breaks it. */
import { describe, expect, it } from 'vitest'
import type { Fix } from '#core/checker/finding.ts'
import type { Draft } from '#core/draft/draft.ts'
import { paragraph, textOf } from '#core/draft/layout.ts'
import { contract, type HostHarness, refusing } from './contract.ts'
import type { Receipt } from './draft-host.ts'
import { MemoryHost } from './memory-host.ts'

class FindsWordsAnywhere extends MemoryHost {
  override async apply(fix: Fix): Promise<Receipt> {
    let text = textOf(await this.read())
    for (const edit of fix.edits ?? []) text = text.replace(edit.was, edit.text)
    this.open(text.split('\n').map((line) => paragraph(line)))
    return { outcome: 'applied', message: 'Done, I think.' }
  }
}
class MakesNewObjects extends MemoryHost {
  override async read(): Promise<Draft> {
    const draft = await super.read()
    return { ...draft, places: draft.places.map((place) => ({ ...place, paragraph: { ...place.paragraph } })) }
  }
}
class GoesOnTalking extends MemoryHost {
  override watch(listener: Parameters<MemoryHost['watch']>[0]): void {
    super.watch(listener, new AbortController().signal)
  }
}

async function broken(host: MemoryHost, promises = contract): Promise<string[]> {
  const harness: HostHarness = {
    host,
    open: async (paragraphs) => host.open(paragraphs),
    select: async (start, end) => void (host.selection = { start, end }),
    type: async (text) => host.type(text),
    selected: async () => textOf(await host.read()).slice(host.selection.start, host.selection.end),
    undo: async () => host.undo(),
  }
  const names: string[] = []
  for (const { name, run } of promises) await run(harness).catch(() => names.push(name))
  return names
}

describe('The DraftHost contract', () => {
  it('is kept by the memory host', async () => {
    expect(await broken(new MemoryHost())).toEqual([])
  })
  it('is broken by a host that looks for the words anywhere', async () => {
    const expected = [
      'writes nothing when the words have moved or the text is shorter now',
      'undoes a fix of several edits with one Ctrl+Z',
      'damages no other text, whatever the fixes are',
    ]
    const promises = contract.filter(({ name }) => expected.includes(name))
    expect(await broken(new FindsWordsAnywhere(), promises)).toEqual(expected)
  })
  it('is broken by a host that makes new paragraphs at every reading', async () => {
    expect(await broken(new MakesNewObjects())).toContain('returns the same Paragraph objects while nothing has changed')
  })
  it('has promises for a text that may only be read, which a host that writes it breaks', async () => {
    const broke = await broken(new MemoryHost(), refusing)
    expect(refusing).toHaveLength(8)
    expect(broke).toContain('refuses a fix, and gives its words back')
    expect(broke).toContain('refuses to put a template in place of the text, and gives its text back')
  })
  it('is broken by a host that goes on talking after the abort', async () => {
    expect(await broken(new GoesOnTalking())).toContain('stays silent to a listener whose signal was aborted, while another still hears')
  })
})
