/** The four outputs of a story: each begun from the facts, and told when the facts have moved on. */

import { type Change, changesSince } from '#core/drafting/story/out-of-step.ts'
import { TEMPLATE_OF, valuesFrom } from '#core/drafting/story/outputs.ts'
import { factsOf, type Made, OUTPUTS, type Output, type Story } from '#core/drafting/story/story.ts'
import { Tick } from '../icons.tsx'
import { library } from '../templates/library.ts'
import { useCalm } from '../use-calm.ts'
import { counted } from '../words.ts'
import type { ToolProps } from './tool-props.ts'

const OUTPUT: Readonly<Record<Output, string>> = { motion: 'Motion', release: 'Press release', news: 'Newsletter item', letter: 'Letter to residents' }
const NOT_HERE = 'Its template is not on your shelf: party templates are kept from council accounts and from politically restricted posts.'

interface Props extends ToolProps {
  readonly story: Story
  readonly made: Made
  readonly onMade: (output: Output) => void
}

export function StoryOutputs({ wearer, templates, onBegin, story, made, onMade }: Props) {
  const { settings } = wearer
  const { mine, others } = library(templates, wearer)
  const shelf = new Set([...mine, ...others].map(({ id }) => id))
  const changes = Object.fromEntries(OUTPUTS.map((output) => [output, made[output] ? changesSince(output, made[output], story) : []])) as Record<Output, readonly Change[]>
  const behind = OUTPUTS.filter((output) => changes[output].length > 0).length
  const news = useCalm(behind > 0 ? `${counted(behind, 'output is', 'outputs are')} out of step with the facts.` : '')
  const isEmpty = !story.what && !story.summary && factsOf(story).length === 0
  return (
    <section aria-label="Four outputs">
      <h3>Four outputs</h3>
      <p role="status" className="hidden">
        {news}
      </p>
      {isEmpty && <p className="hint">Say first what it is about.</p>}
      <ul className="plain claims">
        {OUTPUTS.map((output) => {
          const template = TEMPLATE_OF[output]
          const isHere = shelf.has(template)
          const isBehind = changes[output].length > 0
          return (
            <li key={output} className="claim" data-output={output} data-standing={isBehind ? 'not-yet' : made[output] ? 'agreed' : undefined}>
              <p className="claim-head">
                <strong>{OUTPUT[output]}</strong>{' '}
                {made[output] && (
                  <span className="claim-standing">
                    {!isBehind && <Tick />} {isBehind ? 'Out of step' : 'In step'}
                  </span>
                )}
              </p>
              {!isHere && <p className="hint">{NOT_HERE}</p>}
              {isBehind && (
                <ul className="changes">
                  {changes[output].map(({ what, was, is }) => (
                    <li key={`${what} ${was} ${is}`}>
                      {what}: {was && <span>was “{was}”</span>}
                      {was && (is ? ', ' : ', is gone')}
                      {is && <span>is now “{is}”</span>}
                    </li>
                  ))}
                </ul>
              )}
              <div className="row">
                {isHere && (
                  <button
                    type="button"
                    disabled={isEmpty}
                    onClick={() => {
                      onMade(output)
                      onBegin(template, valuesFrom(output, story, settings))
                    }}
                  >
                    {made[output] ? 'Fill the form again' : 'Fill the form'}
                    <span className="hidden"> for the {OUTPUT[output].toLowerCase()}</span>
                  </button>
                )}
                {isBehind && (
                  <button type="button" onClick={() => onMade(output)}>
                    I have put it right<span className="hidden"> in the {OUTPUT[output].toLowerCase()}</span>
                  </button>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
