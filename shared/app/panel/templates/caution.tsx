/** What is not yet certain about a template, said before anybody fills it. */
import type { Template } from '#core/pack/template.schema.ts'

export const Caution = ({ template: { caution } }: { template: Pick<Template, 'caution'> }) =>
  caution === undefined ? null : (
    <p>
      <strong>{caution}</strong>
    </p>
  )
