/** What Seconder keeps on this device, and the one interface through which it is kept. */
import type { Waiver, Waivers } from '#core/checker/verdict.ts'
import type { Context } from '#core/draft/context.schema.ts'
import type { Passage, TemplateEdition } from '#core/draft/draft.ts'
import type { Approvals } from '#core/drafting/approval/approvals.ts'
import type { Ledger } from '#core/drafting/ledger/ledger.ts'
import type { Made, Story } from '#core/drafting/story/story.ts'
import type { Values } from '#core/drafting/values.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Language, Template } from '#core/pack/template.schema.ts'
import type { Entry } from '#core/record/entry.ts'
import type { PackPolicy } from '../packs-in-use/pack-policy.ts'
import type { PackRecord } from '../packs-in-use/pack-record.ts'
import type { SetAside } from './set-aside.ts'

/** The template a draft began from. `purpose` decides how long the draft may be kept. */
export interface Provenance {
  readonly id: string
  readonly version: string
  readonly digest: string
  /** Its locked passages as they were printed. */
  readonly passages?: readonly Passage[]
  /** Other templates whose text went into the draft later. */
  readonly also?: readonly TemplateEdition[]
  /** Absent for English. */
  readonly language?: Language
  readonly purpose?: 'casework' | 'council' | 'group' | 'party'
}

/** Forms of templates that were being filled for a draft, by the template's id; none that serves casework. */
export interface HalfFilled {
  /** The one that was open. */
  readonly open?: string
  readonly forms: Readonly<Record<string, Values>>
}

export interface DraftRecord {
  readonly id: string
  readonly title: string
  /** Whatever the host saves and can open again: HTML, or an editor's own JSON. Never read here. */
  readonly content: unknown
  /** What the person said about this draft. */
  readonly context: Context
  /** ISO moments, UTC. */
  readonly createdAt: string
  readonly updatedAt: string
  readonly template?: Provenance
  /** Who answers for its figures and quotations. */
  readonly ledger?: Ledger
  /** Who approved which words of it, and whom somebody asked. */
  readonly approvals?: Approvals
  readonly forms?: HalfFilled
}

/** A draft in a list: everything but its text, its ledger, its approvals and its forms, and the day it will be deleted where it may not be kept. */
export interface DraftSummary extends Omit<DraftRecord, 'content' | 'ledger' | 'approvals' | 'forms'> {
  /** ISO day; casework drafts only. */
  readonly expiresOn?: string
}

export interface TemplateUse {
  readonly id: string
  readonly favourite: boolean
  /** ISO moment of the last use; absent for a favourite never used. */
  readonly usedAt?: string
}

/** Where Seconder keeps quiet, by the person's wish; a site that is not named is on. */
export interface Switches {
  /** Origins that are switched off, such as `https://mail.google.com`. */
  readonly off?: readonly string[]
  /** Paused everywhere: until this ISO moment, or (`true`) until the person turns it on again. */
  readonly paused?: string | true
}

/** Choices about Seconder itself; a missing one means its default. */
export interface Preferences {
  readonly switches?: Switches
  readonly openDraft?: string
  readonly tab?: 'findings' | 'templates' | 'tools' | 'settings'
  readonly showConsider?: boolean
  /** Whether Word is to underline findings in the text. */
  readonly underline?: boolean
  /** How often a finding of a rule was waived, on this device only: three times, and the check may be switched off. */
  readonly dismissed?: Readonly<Record<string, number>>
  /** The first questions were answered or skipped. */
  readonly welcomed?: boolean
  /** The facts that several outputs are made of, and what each was made of. */
  readonly story?: Story
  readonly made?: Made
  /** By the template's id: who approved its wording. */
  readonly templateApprovals?: Readonly<Record<string, Approvals>>
}

/** This device's key for signing approvals. Its private half cannot be taken out of the browser: no backup and no file holds it. */
export interface OwnKey {
  readonly privateKey: CryptoKey
  /** The public half, base64url. */
  readonly key: string
  /** ISO day. */
  readonly madeOn: string
}

/** What was done about findings, for 90 days; off until the person switches it on. */
export interface KeptRecord {
  readonly on: boolean
  /** Oldest first. */
  readonly entries: readonly Entry[]
}

/** Everything in one file, for a backup or another device. Holds drafts: it is as confidential as they are. */
export interface Keepsake {
  readonly seconder: 'store'
  readonly version: number
  readonly savedAt: string
  readonly drafts: readonly DraftRecord[]
  readonly settings: Settings
  readonly waivers: Waivers
  readonly templates: readonly TemplateUse[]
  /** The person's own; absent in backups of before there were any. */
  readonly own?: readonly Template[]
  /** The pack that is being made; absent where there is none. */
  readonly studio?: unknown
  readonly preferences: Preferences
  /** Files alone: whose they are is confirmed where they come to. Absent in backups of before there were any. */
  readonly packs?: readonly PackRecord[]
  /** Absent where nothing is recorded, and in backups of before there was a record. */
  readonly record?: KeptRecord
  /** What could not be read here, as it was: to be looked at by whoever mends it, and put back by no import. */
  readonly aside?: readonly SetAside[]
}

/**
 * Every method may reject with an Error whose message is a sentence for the person (a full disk, a browser that has
 * taken the storage away); nothing is lost by it: the caller still holds what it wanted to save.
 */
export interface Store {
  /** 'device' survives a closed browser, 'session' a closed tab, 'memory' neither; `notice` says why in a sentence. */
  readonly kind: 'device' | 'session' | 'memory'
  readonly notice?: string
  /** Of the settings what the organisation decided: part of `settings()` already, and not for the person to change. */
  readonly managed?: Settings
  /** What the organisation decided about packs. */
  readonly packPolicy?: PackPolicy

  /** Newest first; drafts past their day are deleted before the list is made. */
  drafts(): Promise<readonly DraftSummary[]>
  draft(id: string): Promise<DraftRecord | undefined>
  saveDraft(draft: DraftRecord): Promise<void>
  deleteDraft(id: string): Promise<void>

  /** With what lies under the person's own: their packs' and their organisation's. */
  settings(): Promise<Settings>
  /** The person's own alone, where others lie under them. */
  ownSettings?(): Promise<Settings>
  saveSettings(settings: Settings): Promise<void>

  /** The salt is made on first use and stays on this device. */
  waivers(): Promise<Waivers>
  waive(waiver: Waiver): Promise<Waivers>
  unwaive(rule: string, hash: string): Promise<Waivers>

  /** Favourites first, then the latest used; at most 30. */
  templateUses(): Promise<readonly TemplateUse[]>
  usedTemplate(id: string): Promise<void>
  favourite(id: string, is: boolean): Promise<void>

  /** The person's own templates, by title; each passed the schema when it was brought in. */
  ownTemplates(): Promise<readonly Template[]>
  /** Adds these, all or none; one of the same id gives way. */
  keepOwn(templates: readonly Template[]): Promise<void>
  forgetOwn(id: string): Promise<void>

  /** The pack that somebody is making in the Studio: its own form, looked at by the Studio alone. */
  studio(): Promise<unknown>
  /** `undefined` forgets it. */
  keepStudio(work: unknown): Promise<void>

  preferences(): Promise<Preferences>
  savePreferences(changes: Partial<Preferences>): Promise<void>

  /** Stays on this device when the rest is exported, and goes with “delete everything”. */
  ownKey(): Promise<OwnKey | undefined>
  /** Rejects where the place keeps nothing but text. */
  keepOwnKey(key: OwnKey): Promise<void>
  /** Entries past their 90 days are deleted before they are given. */
  record(): Promise<KeptRecord>
  /** Switches it on or off; what is there stays until its day, or until it is forgotten. Rejects where nothing outlasts the tab or the browser. */
  keepRecord(on: boolean): Promise<void>
  /** Does nothing where the record is off. */
  note(entries: readonly Entry[]): Promise<void>
  /** What was noted was taken back. */
  unnote(entry: Pick<Entry, 'rule' | 'day' | 'done' | 'fingerprint'>): Promise<void>
  forgetRecord(): Promise<void>
  /** Packs as files; not yet verified in this session. */
  packs(): Promise<readonly PackRecord[]>
  changePacks(change: (records: readonly PackRecord[]) => readonly PackRecord[]): Promise<void>
  /** What was made of packs, so that the next start need not make it again: `read:ID` and `compiled`. No backup holds it, and it goes with its pack. */
  ready(what: string): Promise<unknown>
  /** `undefined` forgets it. Nobody is told: nothing that counts has changed. */
  keepReady(what: string, made: unknown): Promise<void>

  exportAll(): Promise<Keepsake>
  /** Takes what `exportAll` made, of this or an earlier version. A draft already here stays if it is newer; the record grows, and is not switched on by it. `damaged` says in words of what not everything could be read. */
  importAll(file: unknown): Promise<{ readonly drafts: number; readonly damaged: readonly string[] }>
  deleteEverything(): Promise<void>
  /** Hears of changes made through this store or, on the device, in another tab. */
  watch(listener: (changed: StoreArea) => void, signal: AbortSignal): void
  close(): void
}

export type StoreArea = 'drafts' | 'settings' | 'waivers' | 'templates' | 'own' | 'studio' | 'preferences' | 'key' | 'record' | 'packs' | 'aside' | 'everything'
