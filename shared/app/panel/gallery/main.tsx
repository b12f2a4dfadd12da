import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { MemoryHost } from '#app/host/memory-host.ts'
import { memoryStore, openStore } from '#app/store/open-store.ts'
import { createEngine } from '#core/checker/engine.ts'
import type { Context } from '#core/draft/context.schema.ts'
import { starter } from '#generated/starter.ts'
import { checkerFrom } from '../checker.ts'
import { Panel } from '../panel.tsx'
import { checker, TEMPLATES, TEXT } from './fake.ts'

const query = new URLSearchParams(location.search)
const state = query.get('state') ?? 'findings'
const store = query.has('device') ? await openStore() : memoryStore({ notice: state === 'notice' ? undefined : '' })
await store.saveSettings({
  me: { name: 'Sam Lee' },
  council: { name: 'Anytown Council', nation: 'E' },
  directory: [{ name: 'Ada Khan', title: 'Cllr', role: 'leader', spokesperson: true }],
})
const host = state === 'none' ? null : new MemoryHost(state === 'empty' ? [] : state === 'clean' ? [TEXT[0]!, { ...TEXT[0]!, text: 'ENDS' }] : TEXT, { name: 'desk' })
Object.assign(window, { host, store })
const failing = {
  check: async () => {
    throw new Error('The checker did not answer.')
  },
}

const real = query.has('real')
const engine = checkerFrom(createEngine(starter))

function Gallery() {
  const [context, setContext] = useState<Context>({ author: { role: 'political-assistant' }, resource: 'council' })
  Object.assign(window, { context })
  return (
    <Panel
      host={host}
      checker={state === 'failed' ? failing : real ? engine : checker}
      store={store}
      context={context}
      onContext={setContext}
      today={() => '2026-11-22'}
      pack={real ? starter : { title: 'Starter', version: '1', templates: TEMPLATES, rules: [{ id: 'PR-08', title: 'Assistant as contact' }] }}
    />
  )
}
createRoot(document.getElementById('root')!).render(<Gallery />)
import { deviceShelf } from '#app/store/device-shelf.ts'
Object.assign(window, { deviceShelf })
