/** The pack's templates: the list, ways to add one, and one of them open. */
import { useState } from 'react'
import { failure, useSay } from '#app/panel/notice.tsx'
import { ChoiceInput } from '#app/panel/parts/inputs.tsx'
import { FileButton } from '#app/panel/settings/file-button.tsx'
import { counted, KIND } from '#app/panel/words.ts'
import { createEngine } from '#core/checker/engine.ts'
import { BROUGHT } from '#core/drafting/import/brought-files.ts'
import { freeTemplateId, NAMELESS, named, type Templates } from '../making/free-id.ts'
import { begunFrom, newTemplate, taken, withEdition } from '../making/new-template.ts'
import { type Work, withOpen } from '../making/work.ts'
import { Heading } from '../parts/heading.tsx'
import { linkTo, type RoomProps } from '../parts/studio-props.ts'
import { TemplateForm } from './template-form.tsx'

const groupOf = ({ pack }: Work): string => pack.sealed?.group?.name ?? pack.title

export function TemplatesRoom({ store, work, change, top, today, item }: RoomProps) {
  const say = useSay()
  const [reading, setReading] = useState(false)
  const [chosen, setChosen] = useState<string>()
  const { templates } = work.pack.open
  const set = (now: Templates) => change(withOpen(work, { templates: now }))

  const template = templates.find(({ id }) => id === item)
  const published = work.published?.pack.open.templates.find(({ id }) => id === item)
  if (template)
    return (
      <TemplateForm
        key={template.id}
        store={store}
        template={template}
        pack={work.pack}
        top={top}
        today={today}
        onTemplate={(now) => set(templates.map((one) => (one.id === template.id ? withEdition(now, published) : one)))}
        onDone={() => {
          const now = named(template, work, top)
          if (now !== template) set(templates.map((one) => (one === template ? now : one)))
        }}
        onTakeOut={() => {
          set(templates.filter(({ id }) => id !== template.id))
          location.hash = linkTo('templates')
          say({
            message: `“${template.title || template.id}” is taken out.`,
            takeBack: async () => {
              change(work)
              return { message: `“${template.title || template.id}” is back.` }
            },
          })
        }}
      />
    )

  const add = (made: (id: string) => Templates[number], title = NAMELESS) => {
    const id = freeTemplateId(title, work, top)
    set([...templates, made(id)])
    location.hash = linkTo(`templates/${id}`)
  }
  const above = top.templates.filter(({ withdrawn }) => !withdrawn)
  const copy = (id: string) => {
    const from = above.find((one) => one.id === id)
    if (from) add((id) => begunFrom(from, id, groupOf(work), today), from.title)
  }
  const bring = async (files: readonly File[]) => {
    setReading(true)
    try {
      const { bringIn } = await import('#core/drafting/import/bring-in.ts')
      const engine = createEngine(top)
      let now = work
      const lost: string[] = []
      for (const file of files) {
        const found = await bringIn(file.name, new Uint8Array(await file.arrayBuffer()), {
          today,
          taken: new Set(),
          look: async (draft, context) => engine.check(draft, { context, settings: {}, today }),
        })
        for (const one of found) {
          lost.push(...one.lost)
          now = withOpen(now, { templates: [...now.pack.open.templates, taken(one.template, freeTemplateId(one.template.title, now, top), groupOf(now))] })
        }
      }
      change(now)
      const count = now.pack.open.templates.length - templates.length
      say({ message: `${counted(count, 'template')} brought in.${lost.length > 0 ? ` Not kept: ${[...new Set(lost)].join('; ')}.` : ''}` })
    } catch (error) {
      say({ message: `${failure(error).message} Nothing was brought in.` })
    } finally {
      setReading(false)
    }
  }
  return (
    <>
      <Heading>Templates</Heading>
      <p>Wording that the group has approved, with gaps to fill in. Write it here, bring in letters and releases that you have, or make one of Seconder’s your own.</p>
      <div className="row">
        <button type="button" onClick={() => add((id) => newTemplate(id, '', groupOf(work), today))}>
          Write a template
        </button>
        <FileButton onFiles={(files) => void bring(files)} accept={BROUGHT} label="Files to bring in" disabled={reading}>
          {reading ? 'Reading…' : 'Bring in files'}
        </FileButton>
      </div>
      <section aria-label="Begin with a copy" className="form-grid">
        <ChoiceInput
          label="Begin with a copy of one from above"
          missing="Choose one"
          help="The one above stays as it is, and yours stands beside it."
          options={Object.fromEntries(above.toSorted((a, b) => (a.title < b.title ? -1 : 1)).map(({ id, title }) => [id, title]))}
          value={chosen}
          onChange={setChosen}
        />
        {/* A press of its own: with arrow keys a list is at each entry in turn, and every one would have been copied. */}
        <div className="row">
          <button type="button" disabled={!chosen} onClick={() => chosen && copy(chosen)}>
            Make the copy
          </button>
        </div>
      </section>
      <h3>In this pack</h3>
      {templates.length === 0 && <p className="hint">None yet.</p>}
      <ul className="plain cards">
        {templates.map(({ id, title, kind, summary, withdrawn }) => (
          <li key={id} className="card">
            <a href={linkTo(`templates/${id}`)}>{title || 'A template without a name yet'}</a>
            <p className="hint">
              {withdrawn && 'Withdrawn. '}
              {KIND[kind]}. {summary}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
