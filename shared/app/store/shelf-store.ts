/** The store over a shelf: what is kept, how long, and in which order it comes back. */
import type { Waivers } from '#core/checker/verdict.ts'
import { asPackRecords, forBackup, withRecord } from '../packs-in-use/pack-record.ts'
import { expiresOn, hasExpired } from './expiry.ts'
import { recordOver } from './kept-record.ts'
import { VERSION } from './migrations.ts'
import { asOwnKey, asOwnTemplates, asPreferences, asSettings, asTemplateUses, asWaivers, isDraft } from './records.ts'
import { asideForBackup, asideInWords, type SetAside } from './set-aside.ts'
import type { Shelf } from './shelf.ts'
import type { DraftSummary, Store, StoreArea } from './store.ts'
import { randomKey, withoutAddresses } from './suppressed-unreadable.ts'
import { withFavourite, withUse } from './template-uses.ts'

export interface Surroundings {
  readonly kind: Store['kind']
  /** Why nothing is kept, where nothing is. */
  readonly notice?: string
  /** What was damaged, and is kept apart as it was. */
  readonly aside?: readonly SetAside[]
  /** ISO moment, UTC. */
  readonly now?: () => string
  /** Tells other tabs, and hears of theirs. */
  readonly channel?: Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'close'>
}

export function storeOver(shelf: Shelf, { kind, notice, aside = [], now = () => new Date().toISOString(), channel }: Surroundings): Store {
  const listeners = new Set<(changed: StoreArea) => void>()
  let damaged = 0
  let told = asideInWords(aside)
  const hear = (area: StoreArea) => {
    for (const listener of [...listeners]) listener(area)
  }
  const tell = (area: StoreArea) => {
    hear(area)
    channel?.postMessage(area)
  }
  channel?.addEventListener('message', (event) => hear(event.data as StoreArea))

  const thing = (key: string) => shelf.get('things', key)
  const change = async (key: Exclude<StoreArea, 'drafts' | 'everything'>, by: (old: unknown) => unknown) => {
    await shelf.update('things', key, by)
    tell(key)
  }
  const keepReady = (what: string, made: unknown) => shelf.update('things', `ready:${what}`, () => made)
  /** Kept with the first waiver: whoever waives nothing, or has deleted everything, has nothing on the disk. */
  let unkept = noWaivers()
  const fresh = (record: unknown): Waivers => asWaivers(record) ?? unkept
  const waivers = async (): Promise<Waivers> => fresh(await thing('waivers'))
  const changeWaivers = async (by: (old: Waivers) => Waivers['waivers']) => {
    await change('waivers', (old) => ({ salt: fresh(old).salt, waivers: by(fresh(old)) }))
    return waivers()
  }

  const countDismissal = (rule: string, by: 1 | -1) =>
    change('preferences', (old) => {
      const { dismissed = {}, ...rest } = asPreferences(old)
      return { ...rest, dismissed: { ...dismissed, [rule]: Math.max(0, (dismissed[rule] ?? 0) + by) } }
    })

  const keptRecord = recordOver({
    shelf,
    lasts: kind === 'device',
    today: () => now().slice(0, 10),
    changed: () => tell('record'),
    keepSalt: () => change('waivers', (old) => fresh(old)),
  })

  return {
    kind,
    get notice() {
      const drafts = `${damaged === 1 ? 'One draft on this device is damaged and cannot be opened.' : `${damaged} drafts on this device are damaged and cannot be opened.`} The others are not affected.`
      return [damaged === 0 ? notice : drafts, told].filter(Boolean).join(' ') || undefined
    },

    async drafts() {
      const records = await shelf.all('drafts')
      const whole = records.filter(isDraft)
      damaged = records.length - whole.length
      const today = now().slice(0, 10)
      const expired = whole.filter((draft) => hasExpired(draft, today))
      for (const { id } of expired) await shelf.update('drafts', id, (record) => (isDraft(record) && hasExpired(record, today) ? undefined : record))
      return whole
        .filter((draft) => !expired.includes(draft))
        .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
        .map(({ content: _, ledger: __, approvals: ___, forms: ____, ...rest }): DraftSummary => {
          const day = expiresOn(rest)
          return day ? { ...rest, expiresOn: day } : rest
        })
    },
    async draft(id) {
      const record = await shelf.get('drafts', id)
      return isDraft(record) && !hasExpired(record, now().slice(0, 10)) ? record : undefined
    },
    async saveDraft(draft) {
      await shelf.update('drafts', draft.id, () => draft)
      tell('drafts')
    },
    async deleteDraft(id) {
      await shelf.update('drafts', id, () => undefined)
      tell('drafts')
    },

    settings: async () => asSettings(await thing('settings')),
    saveSettings: (settings) => change('settings', () => withoutAddresses(settings)),

    waivers,
    async waive(waiver) {
      let isNew = false
      const now = await changeWaivers(({ waivers: old }) => {
        const others = old.filter((w) => w.rule !== waiver.rule || w.hash !== waiver.hash)
        isNew = others.length === old.length
        return [...others, waiver]
      })
      if (isNew) await countDismissal(waiver.rule, 1)
      return now
    },
    async unwaive(rule, hash) {
      let wasThere = false
      const now = await changeWaivers(({ waivers: old }) => {
        const others = old.filter((w) => w.rule !== rule || w.hash !== hash)
        wasThere = others.length < old.length
        return others
      })
      if (wasThere) await countDismissal(rule, -1)
      return now
    },

    templateUses: async () => asTemplateUses(await thing('templates')),
    usedTemplate: (id) => change('templates', (old) => withUse(asTemplateUses(old), id, now())),
    favourite: (id, is) => change('templates', (old) => withFavourite(asTemplateUses(old), id, is)),

    ownTemplates: async () => asOwnTemplates(await thing('own')).sort((a, b) => a.title.localeCompare(b.title)),
    keepOwn: (templates) => change('own', (old) => [...asOwnTemplates(old).filter(({ id }) => templates.every((one) => one.id !== id)), ...templates]),
    forgetOwn: (id) => change('own', (old) => asOwnTemplates(old).filter((one) => one.id !== id)),

    studio: () => thing('studio'),
    keepStudio: (work) => change('studio', () => work),

    preferences: async () => asPreferences(await thing('preferences')),
    savePreferences: (changes) => change('preferences', (old) => ({ ...asPreferences(old), ...changes })),

    ownKey: async () => asOwnKey(await thing('key')),
    async keepOwnKey(key) {
      await shelf.update('things', 'key', () => key)
      if (!asOwnKey(await thing('key'))) {
        await shelf.update('things', 'key', () => undefined)
        throw new Error('This place keeps nothing but text, so a key made here would be lost. Make it on a device of your own.')
      }
      tell('key')
    },
    record: keptRecord.read,
    keepRecord: keptRecord.keep,
    note: keptRecord.note,
    unnote: keptRecord.unnote,
    forgetRecord: keptRecord.forget,

    packs: async () => asPackRecords(await thing('packs')),
    async changePacks(by) {
      let gone: string[] = []
      await shelf.update('things', 'packs', (old) => {
        const [before, now] = [asPackRecords(old), by(asPackRecords(old))]
        gone = before.flatMap(({ pack }) => (now.some((one) => one.pack === pack) ? [] : pack))
        return now
      })
      // A sealed part must not outlive its pack in what was made of it.
      if (gone.length > 0) await Promise.all(['compiled', ...gone.map((pack) => `read:${pack}`)].map((what) => keepReady(what, undefined)))
      tell('packs')
    },
    ready: (what) => thing(`ready:${what}`),
    keepReady,

    async exportAll() {
      const packs = forBackup(asPackRecords(await thing('packs')))
      const record = await keptRecord.read()
      const lying = asideForBackup(await thing('aside'))
      return {
        seconder: 'store',
        version: VERSION,
        savedAt: now(),
        drafts: (await shelf.all('drafts')).filter(isDraft),
        settings: asSettings(await thing('settings')),
        waivers: await waivers(),
        templates: asTemplateUses(await thing('templates')),
        own: asOwnTemplates(await thing('own')),
        ...((await thing('studio')) === undefined ? {} : { studio: await thing('studio') }),
        preferences: asPreferences(await thing('preferences')),
        ...(packs.length > 0 && { packs }),
        ...((record.on || record.entries.length > 0) && { record }),
        ...(lying.length > 0 && { aside: lying }),
      }
    },
    async importAll(file) {
      const { readKeepsake } = await import('./keepsake.ts')
      const backup = await readKeepsake(file)
      for (const draft of backup.drafts) await shelf.update('drafts', draft.id, (old) => (isDraft(old) && old.updatedAt > draft.updatedAt ? old : draft))
      if (backup.settings) await shelf.update('things', 'settings', () => withoutAddresses(backup.settings))
      if (backup.templates.length > 0) await shelf.update('things', 'templates', () => backup.templates)
      if (backup.own.length > 0) await shelf.update('things', 'own', (old) => [...asOwnTemplates(old).filter(({ id }) => backup.own.every((one) => one.id !== id)), ...backup.own])
      // What is being made here is newer than any backup of it.
      if (backup.studio !== undefined) await shelf.update('things', 'studio', (old) => old ?? backup.studio)
      await shelf.update('things', 'preferences', (old) => ({ ...asPreferences(old), ...backup.preferences }))
      // What is here already was confirmed here.
      await shelf.update('things', 'packs', (old) => {
        const here = asPackRecords(old)
        return backup.packs.reduce((all, one) => (here.some(({ pack }) => pack === one.pack) ? all : withRecord(all, one)), here)
      })
      // Hashes made with another salt mean nothing beside ours: they come along only while there are none here.
      await shelf.update('things', 'waivers', (old) => (fresh(old).waivers.length > 0 ? old : (backup.waivers ?? old)))
      await keptRecord.add(backup.record.entries)
      tell('everything')
      return { drafts: backup.drafts.length, damaged: backup.damaged }
    },
    async deleteEverything() {
      await shelf.clear()
      unkept = noWaivers()
      damaged = 0
      told = undefined
      tell('everything')
    },

    watch(listener, signal) {
      if (signal.aborted) return
      listeners.add(listener)
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true })
    },
    close() {
      listeners.clear()
      channel?.close()
      shelf.close()
    },
  }
}

/** None, under a new salt of 32 random bytes. */
function noWaivers(): Waivers {
  return { salt: randomKey(), waivers: [] }
}
