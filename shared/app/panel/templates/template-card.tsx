/** One template in the library. */
import type { KeyboardEvent } from 'react'
import type { Approvals as WordingApprovals } from '#core/drafting/approval/approvals.ts'
import { isOwn } from '#core/drafting/own-id.ts'
import { shortcutOf } from '#core/drafting/shortcuts.ts'
import type { Template } from '#core/pack/template.schema.ts'
import { Star } from '../icons.tsx'
import { AUDIENCE, KIND, plainDate } from '../words.ts'
import { Approvals } from './approvals.tsx'
import { Caution } from './caution.tsx'
import { whomFor } from './whom-for.ts'

interface Props {
  readonly template: Template
  readonly favourite: boolean
  readonly today: string
  /** Who approved its wording. */
  readonly approvals: WordingApprovals | undefined
  /** Whether the text of the open draft hears shortcuts. */
  readonly atCaret: boolean
  readonly onUse: () => void
  readonly onTitleKey: (event: KeyboardEvent<HTMLElement>) => void
  readonly onFavourite: (is: boolean) => void
  /** Only for the person's own. */
  readonly onForget?: () => void
}

export function TemplateCard({ template, favourite, today, approvals, atCaret, onUse, onTitleKey, onFavourite, onForget }: Props) {
  const { title, kind, audience, summary, review, id } = template
  return (
    <li className="card" data-template={id}>
      <div className="card-head">
        <h3>
          <button type="button" className="link" onClick={onUse} onKeyDown={onTitleKey}>
            {title}
          </button>
        </h3>
        <button type="button" className="quiet square" aria-pressed={favourite} onClick={() => onFavourite(!favourite)}>
          <Star filled={favourite} />
          <span className="hidden">Favourite: {title}</span>
        </button>
      </div>
      <p className="tags">
        {KIND[kind]}, {AUDIENCE[audience]}
      </p>
      {!isOwn(template) && <p>{summary}</p>}
      <Caution template={template} />
      <Approvals template={template} kept={approvals} />
      <p className="hint">
        {atCaret && (
          <>
            Type <kbd>;{shortcutOf(template)}</kbd> and Tab in the text.{' '}
          </>
        )}
        {whomFor(template)} {review < today ? <strong>Was due for review by {plainDate(review)}: check before you rely on it.</strong> : `Review by ${plainDate(review)}.`}
      </p>
      {onForget && (
        <button type="button" className="link forget" onClick={onForget}>
          Take away<span className="hidden">: {title}</span>
        </button>
      )}
    </li>
  )
}
