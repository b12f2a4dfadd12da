/** Changes to the item: each is checked against the text as it stands, written, read back, and put back where it came out otherwise. */
import type { Receipt } from '#app/host/draft-host.ts'
import type { Edit, RecipientChange } from '#core/checker/finding.ts'
import type { Place } from '#core/draft/draft.ts'
import { textOf } from '#core/draft/layout.ts'
import type { Rendered } from '#core/drafting/blocks.ts'
import { wordsFor } from '#core/drafting/inline.ts'
import type { AskOutlook } from '../ask-outlook.ts'
import type { After, Item } from '../outlook-here.ts'
import { type Lists, moved, readLists, sameLists, writeLists } from '../people/move-people.ts'
import { mailText } from '../read/mail-text.ts'
import { readBody } from '../read/read-item.ts'
import { CHANGED, changed, DAMAGED, inWords, MOVED_ON, OBSTACLE, ON_PHONE, PLAIN, refused, TAKEN_BACK } from '../sentences.ts'
import { editsBack, type Stretches, stretchesOf } from './back.ts'
import { type BodyEdit, editHtml } from './edit-html.ts'
import { inPlaceOfTyped, type TypedLine } from './in-place-of-typed.ts'
import { inPlaceOfOwn, type Landed, landed, linesOfBlocks } from './insert-template.ts'
import { wordsBetween } from './insert-words.ts'
import { writtenBody } from './written-body.ts'

export interface Undo {
  readonly body?: { readonly before: string; readonly after: string; readonly stretches?: Stretches }
  readonly subject?: { readonly before: string; readonly after: string }
  readonly people?: { readonly before: Lists; readonly after: Lists }
}

export interface Change {
  readonly label: string
  readonly body: readonly BodyEdit[]
  readonly subject: readonly Edit[]
  readonly people: readonly RecipientChange[]
}

interface Desk {
  readonly ask: AskOutlook
  readonly item: Item
  /** Whether this Outlook lets an add-in replace text and people. */
  readonly writes: boolean
  readonly after: After
}

const SPOTS: Readonly<Record<Landed | 'typed', string>> = {
  typed: 'in place of what you had typed for it',
  'at the start': 'at the start of the message: Outlook did not say where the cursor was',
  'in the text': 'where the cursor was',
  'at the end': 'below what you had written, above the signature',
}
const LONGEST_SUBJECT = 255

/** The text that counts: signature and thread must come through a change as they were. */
const textsOf = (html: string): string => {
  const text = mailText(html)
  return `${textOf(text)}\0${textOf(text, 'quoted')}`
}

export function changeMail({ ask, item, writes, after: later }: Desk) {
  const body = () => readBody(ask, item)
  const written = (old: string) => writtenBody({ ask, item, after: later }, old)
  const setBody = (html: string) => ask.ask<void>((done) => item.body.setAsync(html, { coercionType: 'html' as Office.CoercionType }, done))
  const subject = () => ask.ask<string>((done) => item.subject.getAsync(done))
  const setSubject = (words: string) => ask.ask<void>((done) => item.subject.setAsync(words, done))
  const isPlain = async () => String(await ask.maybe<unknown>((done) => item.body.getTypeAsync(done as never))) === 'text'

  /** @returns the HTML as Outlook gives it back, or undefined where it was put back */
  const replaceBody = async (before: string, html: string): Promise<{ after: string } | { wrong: string }> => {
    await setBody(html)
    const after = await written(before)
    return textsOf(after) === textsOf(html) ? { after } : { wrong: await putBack(before, after) }
  }

  const putBack = async (before: string, wrong: string): Promise<string> => {
    await setBody(before)
    return textsOf(await written(wrong)) === textsOf(before) ? TAKEN_BACK : DAMAGED
  }

  const changeBody = async (edits: readonly BodyEdit[]): Promise<{ undo: NonNullable<Undo['body']> } | Receipt> => {
    const words = edits.map(({ text }) => text).join('\n')
    if (!writes) return refused(ON_PHONE, words)
    const plain = await isPlain()
    // read last: what is typed between reading and writing would be lost
    const before = await body()
    const edited = editHtml(before, edits)
    if (edited === 'changed') return changed(CHANGED)
    if (typeof edited === 'string') return refused(OBSTACLE[edited], words)
    if (plain) return refused(PLAIN, words)
    const done = await replaceBody(before, edited.html)
    if ('wrong' in done) return refused(done.wrong, words)
    return { undo: { before, after: done.after, stretches: stretchesOf(edits, mailText(done.after).places) } }
  }

  const changeSubject = async (edits: readonly Edit[]): Promise<{ undo: NonNullable<Undo['subject']> } | Receipt> => {
    const before = await subject()
    let after = before
    for (const { start, end, was, text } of [...edits].sort((a, b) => b.start - a.start)) {
      if (before.slice(start, end) !== was) return changed('The subject has changed since it was checked, so nothing was written.')
      after = after.slice(0, start) + text.replaceAll('\n', ' ') + after.slice(end)
    }
    if (after.length > LONGEST_SUBJECT) return refused('The subject would be longer than the 255 characters that Outlook takes.', after)
    await setSubject(after)
    return { undo: { before, after } }
  }

  const changePeople = async (changes: readonly RecipientChange[]): Promise<{ undo: NonNullable<Undo['people']> } | Receipt> => {
    if (!writes) return refused(ON_PHONE)
    if (item.itemType === 'appointment' && changes.some(({ to }) => to === 'bcc')) return refused('An appointment has no Bcc: everyone invited sees everyone else.')
    const before = await readLists(ask, item)
    const after = moved(before, changes)
    await writeLists(ask, item, before, after)
    const now = await readLists(ask, item)
    if (sameLists(now, after)) return { undo: { before, after } }
    await writeLists(ask, item, now, before)
    return refused('Outlook did not take the people as they were meant, so they were put back.')
  }

  const insertHtml = async (
    before: string,
    rendered: Rendered,
    where: 'selection' | 'whole',
    typed: TypedLine | undefined,
  ): Promise<{ after: string; at: Landed | 'whole' | 'typed' } | string> => {
    const lines = linesOfBlocks(rendered.blocks)
    if (typed) {
      const html = inPlaceOfTyped(before, typed, rendered.html, lines)
      if (html === undefined) return MOVED_ON
      const done = await replaceBody(before, html)
      return 'wrong' in done ? done.wrong : { after: done.after, at: 'typed' }
    }
    const old = mailText(before).places
    if (where === 'whole') {
      const html = inPlaceOfOwn(before, rendered.html)
      if (html === undefined) await ask.ask<void>((done) => item.body.prependAsync(rendered.html, { coercionType: 'html' as Office.CoercionType }, done))
      else await setBody(html)
    } else {
      const plain = await isPlain()
      await ask.ask<void>((done) => item.body.setSelectedDataAsync(plain ? rendered.text : rendered.html, { coercionType: (plain ? 'text' : 'html') as Office.CoercionType }, done))
    }
    const after = await written(before)
    const kept = where === 'whole' ? old.filter(({ part, signature }) => part === 'quoted' || signature) : old
    const at = landed(kept, mailText(after).places, lines)
    if (at) return { after, at: where === 'whole' ? 'whole' : at }
    return writes ? putBack(before, after) : DAMAGED
  }

  /** Into the sentence where the cursor is, in its look, as if they were typed. */
  const insertWords = async (words: string, title: string): Promise<Receipt> => {
    const before = await body()
    await ask.ask<void>((done) => item.body.setSelectedDataAsync(words, { coercionType: 'text' as Office.CoercionType }, done))
    const after = await written(before)
    const edit = wordsBetween(before, after, words)
    if (edit)
      return { outcome: 'applied', message: `“${title}” was inserted.`, undo: { body: { before, after, stretches: stretchesOf([edit], mailText(after).places) } } satisfies Undo }
    if (landed(mailText(before).places, mailText(after).places, [words]) === 'at the start')
      return { outcome: 'applied', message: `“${title}” was inserted ${SPOTS['at the start']}.`, undo: { body: { before, after } } satisfies Undo }
    return refused(writes ? await putBack(before, after) : DAMAGED, words)
  }

  return {
    /** @param typed - what a template at the cursor takes the place of */
    async insert(rendered: Rendered, where: 'selection' | 'whole', typed?: TypedLine): Promise<Receipt> {
      const words = wordsFor(rendered, where)
      if (words !== undefined && typed)
        return this.write({ label: `“${rendered.title}” was inserted`, body: editFor(typed, words, mailText(await body()).places), subject: [], people: [] })
      if (words !== undefined) return insertWords(words, rendered.title)
      if (where === 'whole' && !writes) return refused(ON_PHONE, rendered.text)
      if (typed && (!writes || (await isPlain()))) return refused(writes ? PLAIN : ON_PHONE, rendered.text)
      if (where === 'whole' && (await isPlain()))
        return refused('This message is plain text. Put the cursor where the template should go and choose to insert it there.', rendered.text)
      const [before, oldSubject] = [await body(), await subject()]
      const done = await insertHtml(before, rendered, where, typed)
      if (typeof done === 'string') return refused(done, rendered.text)
      const setsSubject = rendered.subject !== undefined && rendered.subject !== oldSubject && (where === 'whole' || oldSubject.trim() === '')
      if (setsSubject) await setSubject((rendered.subject as string).slice(0, LONGEST_SUBJECT))
      const undo: Undo = { body: { before, after: done.after }, ...(setsSubject ? { subject: { before: oldSubject, after: await subject() } } : {}) }
      const what = done.at === 'whole' ? `The message is now “${rendered.title}”, above the signature.` : `“${rendered.title}” was inserted ${SPOTS[done.at]}.`
      return { outcome: 'applied', message: setsSubject ? `${what} The subject was set, too.` : what, undo }
    },

    async write({ label, body: bodyEdits, subject: subjectEdits, people }: Change): Promise<Receipt> {
      let undo: Undo = {}
      const steps: (() => Promise<{ undo: object } | Receipt>)[] = []
      if (bodyEdits.length > 0) steps.push(async () => keyed('body', await changeBody(bodyEdits)))
      if (subjectEdits.length > 0) steps.push(async () => keyed('subject', await changeSubject(subjectEdits)))
      if (people.length > 0) steps.push(async () => keyed('people', await changePeople(people)))
      for (const step of steps) {
        const done = await step().catch((error): Receipt => refused(inWords(error)))
        if ('outcome' in done) {
          // what went before it in the same fix goes too
          if (Object.keys(undo).length > 0) await this.takeBack(undo)
          return done
        }
        undo = { ...undo, ...done.undo }
      }
      return { outcome: 'applied', message: `Done: ${label}.`, undo }
    },

    async takeBack({ body: text, subject: words, people }: Undo): Promise<Receipt> {
      if (words && (await subject()) !== words.after) return changed('The subject has been changed again since, so nothing was taken back.')
      if (people && !sameLists(await readLists(ask, item), people.after)) return changed('The people have been changed again since, so nothing was taken back.')
      if (text) {
        const now = await body()
        const back = now === text.after ? text.before : text.stretches && elsewhere(now, text.stretches)
        if (back === undefined) return changed('The words have been changed again since, so nothing was taken back.')
        const done = await replaceBody(now, back)
        if ('wrong' in done) return refused(done.wrong)
      }
      if (words) await setSubject(words.before)
      if (people) await writeLists(ask, item, people.after, people.before)
      return { outcome: 'applied', message: 'Taken back: the message is as it was.' }
    },
  }
}

const keyed = (key: keyof Undo, done: { undo: object } | Receipt): { undo: object } | Receipt => ('outcome' in done ? done : { undo: { [key]: done.undo } })

/** The person has written on: the words are taken back where they stand now. */
function elsewhere(html: string, stretches: Stretches): string | undefined {
  const edits = editsBack(stretches, mailText(html).places)
  const edited = edits && editHtml(html, edits)
  return edited && typeof edited !== 'string' ? edited.html : undefined
}

/** The words in place of a shortcut, within its line. */
function editFor({ text, length }: TypedLine, words: string, places: readonly Place[]): BodyEdit[] {
  const line = places.findLast(({ part, signature, paragraph }) => part === 'body' && !signature && paragraph.text === text)
  const end = (line?.start ?? 0) + text.length
  return [{ start: end - length, end, was: text.slice(-length), text: words }]
}
