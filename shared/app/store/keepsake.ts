/** Reads a backup file, of this version or an earlier one, or says in a sentence why it cannot. */
import type { Waivers } from '#core/checker/verdict.ts'
import { isOwn } from '#core/drafting/own-id.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { asPackRecords, forBackup, type PackRecord } from '../packs-in-use/pack-record.ts'
import { migrate } from './migrations.ts'
import { asPreferences, asRecord, asTemplateUses, asWaivers, isDraft } from './records.ts'
import { damagedAmong } from './set-aside.ts'
import type { DraftRecord, KeptRecord, Preferences, TemplateUse } from './store.ts'

export interface Backup {
  readonly drafts: readonly DraftRecord[]
  readonly settings?: Settings
  readonly waivers?: Waivers
  readonly templates: readonly TemplateUse[]
  readonly own: readonly Template[]
  readonly studio: unknown
  readonly preferences: Preferences
  readonly packs: readonly PackRecord[]
  readonly record: KeptRecord
  /** In words: of what not everything could be read. */
  readonly damaged: readonly string[]
}

/** @throws Error whose message is a sentence for the person; nothing has been changed then */
export async function readKeepsake(file: unknown): Promise<Backup> {
  const { seconder, version, drafts, settings, waivers, templates, own, studio, preferences, record, packs } = (typeof file === 'object' && file !== null ? file : {}) as Record<
    string,
    unknown
  >
  if (seconder !== 'store' || typeof version !== 'number' || !Array.isArray(drafts))
    throw new Error('This file is not a Seconder backup. Choose one that “Save a backup” made; nothing was changed.')
  const contents = migrate({ drafts, things: { settings, waivers, templates, own, studio, preferences, record, packs } }, version)
  const damaged = contents.drafts.findIndex((draft) => !isDraft(draft))
  if (damaged >= 0) throw new Error(`Draft ${damaged + 1} in this backup is damaged. Nothing was changed.`)
  const kept = contents.drafts as readonly DraftRecord[]
  await known(kept, contents.things.settings)
  const mine = await ownOnes(contents.things.own)
  return {
    drafts: kept,
    settings: contents.things.settings as Settings | undefined,
    waivers: asWaivers(contents.things.waivers),
    templates: asTemplateUses(contents.things.templates),
    own: mine,
    studio: contents.things.studio,
    preferences: asPreferences(contents.things.preferences),
    packs: forBackup(asPackRecords(contents.things.packs)),
    record: asRecord(contents.things.record),
    damaged: damagedAmong(contents.things),
  }
}

/** Own templates meet their schema again: a file may have been changed since. */
async function ownOnes(given: unknown): Promise<readonly Template[]> {
  if (given === undefined) return []
  const [{ templateSchema }, { checkTemplate }] = await Promise.all([import('#core/pack/template.schema.ts'), import('#core/drafting/check-template.ts')])
  const list: readonly unknown[] = Array.isArray(given) ? given : [given]
  return list.map((one, i) => {
    const { data, error } = templateSchema.safeParse(one)
    const wrong = error
      ? `${error.issues[0]?.path.join('.')}: ${error.issues[0]?.message}`
      : !isOwn(data)
        ? `${data.id} is not the id of an own template`
        : checkTemplate(data)[0]?.message
    if (!data || wrong !== undefined) throw new Error(`Own template ${i + 1} in this backup is not as it should be: ${wrong}. Nothing was changed.`)
    return data
  })
}

/** The schemas are loaded only here: opening a store needs none of them. */
async function known(drafts: readonly DraftRecord[], settings: unknown): Promise<void> {
  const [{ contextSchema }, { settingsSchema }] = await Promise.all([import('#core/draft/context.schema.ts'), import('#core/pack/settings.schema.ts')])
  for (const draft of drafts) {
    const { error } = contextSchema.safeParse(draft.context)
    if (error)
      throw new Error(
        `The draft “${draft.title}” in this backup has a context that is not known: ${error.issues[0]?.path.join('.')}: ${error.issues[0]?.message}. Nothing was changed.`,
      )
  }
  if (settings === undefined) return
  const { error } = settingsSchema.safeParse(settings)
  if (error) throw new Error(`The settings in this backup are not as they should be: ${error.issues[0]?.path.join('.')}: ${error.issues[0]?.message}. Nothing was changed.`)
}
