/** Who approved the template's wording: said in the pack, so that whoever takes it is shown it too. */
import { useEffect, useMemo, useState } from 'react'
import { TemplateApproval } from '#app/panel/approval/template-approval.tsx'
import { useApprovalKeys } from '#app/panel/approval/use-approval-keys.ts'
import { Section } from '#app/panel/settings/section.tsx'
import { counted } from '#app/panel/words.ts'
import type { Store } from '#app/store/store.ts'
import type { Approval } from '#core/drafting/approval/approvals.ts'
import { wordingOf } from '#core/drafting/approval/wording-of.ts'
import { wordsHash } from '#core/drafting/approval/words-of.ts'
import type { Settings } from '#core/pack/settings.schema.ts'
import type { Templates } from '../making/free-id.ts'

type Template = Templates[number]

interface Props {
  readonly template: Template
  readonly store: Store
  /** The group's people, with the keys by which signatures are checked. */
  readonly directory: Settings['directory']
  readonly today: string
  readonly onTemplate: (template: Template) => void
}

export function TemplateApproved({ template, store, directory, today, onTemplate }: Props) {
  const { approved = [], ...wording } = template
  const [me, setMe] = useState<Settings['me']>()
  const [here, setHere] = useState<readonly Approval[]>([])
  const { id } = template
  useEffect(() => {
    let left = false
    void Promise.all([store.settings(), store.preferences()]).then(
      ([settings, { templateApprovals }]) => {
        if (left) return
        setMe(settings.me)
        setHere(templateApprovals?.[id]?.given ?? [])
      },
      () => {},
    )
    return () => {
      left = true
    }
  }, [store, id])
  const settings = useMemo((): Settings => ({ ...(me && { me }), ...(directory && { directory }) }), [me, directory])
  const keys = useApprovalKeys(store, settings)
  const hash = wordsHash(wordingOf(template))
  const set = (given: readonly Approval[]) => onTemplate({ ...wording, ...(given.length > 0 && { approved: [...given] }) } as Template)
  const noted = here.filter((one) => one.hash === hash && !approved.some(({ by, hash, strength }) => by === one.by && hash === one.hash && strength === one.strength))
  const standing = approved.filter((one) => one.hash === hash).length
  return (
    <Section title="Who approved the wording" says={standing > 0 ? counted(standing, 'approval') : approved.length > 0 ? 'changed since' : 'nobody'}>
      <p className="hint">Whoever takes the pack is shown it, with the name: the templates stand in the part that anybody may read. It holds for these very words.</p>
      {noted.length > 0 && (
        <div className="row">
          <button type="button" onClick={() => set([...approved, ...noted])}>
            Take in what was noted on this device ({noted.map(({ by }) => by).join(', ')})
          </button>
        </div>
      )}
      <TemplateApproval
        template={wording as Template}
        settings={settings}
        today={today}
        kept={{ given: approved as readonly Approval[], asked: [], texts: {} }}
        keys={keys}
        onKept={({ given }) => set(given)}
      />
    </Section>
  )
}
