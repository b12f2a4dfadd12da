/** One template: its wording with [gaps], who may use it, and beside it how it reads and what the checks find in it. */
import { useMemo } from 'react'
import { ChoiceInput, DateInput, LongTextInput, TextInput } from '#app/panel/parts/inputs.tsx'
import { Section } from '#app/panel/settings/section.tsx'
import { PURPOSE } from '#app/panel/templates/whom-for.ts'
import { AUDIENCE, KIND, ROLE } from '#app/panel/words.ts'
import type { Store } from '#app/store/store.ts'
import type { Context } from '#core/draft/context.schema.ts'
import { shortcutOf } from '#core/drafting/shortcuts.ts'
import type { Pack } from '#core/pack/pack.ts'
import type { PackFile } from '#core/pack/pack-file.schema.ts'
import type { Templates } from '../making/free-id.ts'
import { withKind } from '../making/new-template.ts'
import { templateProblems } from '../making/template-problems.ts'
import { asText, fromText, hasMore } from '../making/template-text.ts'
import { ChecksInput } from '../parts/checks-input.tsx'
import { EntryEnd } from '../parts/entry-end.tsx'
import { Heading } from '../parts/heading.tsx'
import { linkTo } from '../parts/studio-props.ts'
import { useEntry } from '../parts/use-entry.ts'
import { TemplateAgreement } from './template-agreement.tsx'
import { TemplateApproved } from './template-approved.tsx'
import { TemplateGaps } from './template-gaps.tsx'
import { TemplateLocks } from './template-locks.tsx'
import { TemplatePreview } from './template-preview.tsx'
import { TemplateWithdrawn } from './template-withdrawn.tsx'

type Template = Templates[number]

interface Props {
  readonly store: Store
  readonly template: Template
  readonly pack: PackFile
  readonly top: Pack
  readonly today: string
  readonly onTemplate: (template: Template) => void
  /** It is whole, and left. */
  readonly onDone: () => void
  readonly onTakeOut: () => void
}

export function TemplateForm({ store, template, pack, top, today, onTemplate, onDone, onTakeOut }: Props) {
  const problems = useMemo(() => templateProblems(template), [template])
  const { at, general, missing, leave, done } = useEntry('template', problems, 'templates', (field) => field === 'body' && template.body !== '')
  const set = (now: Partial<Template>) => onTemplate({ ...template, ...now } as Template)
  const body = asText(template.body, template.fields)
  const subject = template.subject === undefined ? undefined : asText(template.subject, template.fields)
  const write = (text: string, line: string | undefined) => {
    const { subject: _, ...rest } = template
    onTemplate({ ...rest, ...fromText(text, line, template) } as Template)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears which field was left, and acts on nothing
    <div className="form-grid" onBlur={leave}>
      <a className="back" href={linkTo('templates')}>
        All templates
      </a>
      <Heading>Template{template.title && `: ${template.title}`}</Heading>
      {general && <p className="error">{general}</p>}
      <TextInput {...at('title')} label="What it is called" required value={template.title} onChange={(title = '') => set({ title })} />
      <TextInput {...at('summary')} label="What it is for" required help="One sentence, for the list." value={template.summary} onChange={(summary = '') => set({ summary })} />
      <ChoiceInput label="Kind of document" options={KIND} missing={null} value={template.kind} onChange={(kind = 'other') => onTemplate(withKind(template, kind))} />
      <ChoiceInput
        label="To whom"
        options={AUDIENCE}
        missing={null}
        value={template.audience}
        onChange={(audience) => audience && set({ audience, context: { ...template.context, audience } as Context })}
      />
      <ChoiceInput
        label="Whose work it is"
        help="Party work is kept away from council accounts and from people whose post forbids it."
        options={PURPOSE}
        missing={null}
        value={template.purpose}
        onChange={(purpose = 'group') => set({ purpose })}
      />
      <TextInput label="Subject line" help="For e-mails; it may have gaps too." value={subject} onChange={(line) => write(body, line)} />
      <LongTextInput
        {...at('body')}
        label="The text"
        required
        rows={12}
        help="Put what changes each time into square brackets: Dear [Name]. An empty line begins a new paragraph, # at the start of a line makes it a heading, - one entry of a list."
        note={`A passage that is only wanted at times stands between two lines: === Only with [Phone] === and === Until here ===. With a choice: === Only where [Status] is: Urgent ===.${hasMore(body) ? ' What stands in {{ }} was made by hand: words from the settings, lists. Leave it as it is.' : ''}`}
        value={body}
        onChange={(text = '') => write(text, subject)}
      />
      <TemplateGaps template={template} settings={pack.sealed ?? {}} today={today} at={at} onTemplate={onTemplate} />
      <TemplateLocks template={template} text={body} at={at} onText={(text) => write(text, subject)} onTemplate={onTemplate} />
      <TemplatePreview template={template} pack={pack} top={top} today={today} />
      <Section title="Who may use it" says={template.for.length === Object.keys(ROLE).length ? 'everybody' : template.for.map((role) => ROLE[role]).join(', ')}>
        <ChecksInput {...at('for')} legend="Roles" options={ROLE} value={template.for} onChange={(roles) => set({ for: roles })} />
      </Section>
      <TemplateAgreement template={template} at={at} onTemplate={onTemplate} />
      <TemplateApproved template={template} store={store} directory={pack.sealed?.directory} today={today} onTemplate={onTemplate} />
      <TextInput
        {...at('shortcut')}
        label="Shortcut"
        help={`Typed after a semicolon, then Tab. Empty: ;${shortcutOf(template)}`}
        value={template.shortcut}
        onChange={(shortcut) => {
          const { shortcut: _, ...rest } = template
          onTemplate((shortcut === undefined ? rest : { ...rest, shortcut }) as Template)
        }}
      />
      <TemplateWithdrawn template={template} others={pack.open.templates} at={at} today={today} onTemplate={onTemplate} />
      <DateInput {...at('review')} label="Read it again by" required value={template.review} onChange={(review = '') => set({ review })} />
      <EntryEnd
        what="template"
        missing={missing}
        onDone={() => {
          if (problems.length === 0) onDone()
          done()
        }}
        onTakeOut={onTakeOut}
      />
    </div>
  )
}
