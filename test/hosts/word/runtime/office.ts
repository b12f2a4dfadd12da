/** The Common API as far as the pane uses it: who the host is, which requirement sets it has, that the selection moved. */
import type { FakeWord } from '../fake-word.ts'
import { supports } from './profiles.ts'
import { xmlPartsOf } from './xml-parts.ts'

type Handler = (event: { type: string }) => void
type Done = (result: { status: string }) => void

/** @param real the runtime's own Office, whose enumerations are kept */
export function officeFor(real: Record<string, unknown>, word: FakeWord): Record<string, unknown> {
  const { profile } = word
  const info = { host: 'Word', platform: profile.platform }
  return {
    ...real,
    onReady: (ready?: (known: typeof info) => void) =>
      Promise.resolve(info).then((known) => {
        ready?.(known)
        return known
      }),
    actions: { associate: (name: string, action: () => Promise<void>) => void word.actions.set(name, action) },
    addin: {
      showAsTaskpane: async () => {
        word.paneShown += 1
      },
    },
    context: {
      ...info,
      displayLanguage: 'cy-GB',
      // only on the web is there one, for each site that shows Word
      ...(profile.platform === 'OfficeOnline' && { partitionKey: 'tenant.example-' }),
      requirements: { isSetSupported: (set: string, version?: string) => supports(profile, set, version) },
      document: {
        customXmlParts: xmlPartsOf(word),
        mode: profile.readonly ? 'readOnly' : 'readWrite',
        addHandlerAsync(type: string, handler: Handler, done?: Done) {
          if (type === 'documentSelectionChanged') word.selectionListeners.add(handler)
          queueMicrotask(() => done?.({ status: 'succeeded' }))
        },
        removeHandlerAsync(_type: string, { handler }: { handler?: Handler } = {}, done?: Done) {
          if (handler) word.selectionListeners.delete(handler)
          else word.selectionListeners.clear()
          queueMicrotask(() => done?.({ status: 'succeeded' }))
        },
      },
    },
  }
}
