/** A document made here: shown whole before anything is saved, then saved or copied at the person's press. */
import { type ReactNode, useMemo } from 'react'
import type { BlockNode } from '#core/drafting/blocks.ts'
import { renderText } from '#core/drafting/renderers/render-text.ts'
import { CopyButton, failure, useSay } from '../notice.tsx'
import { BlockView } from '../templates/block-view.tsx'
import { saveDocument } from './save-document.ts'

interface Props {
  /** What it is called in its file, without the ending. */
  readonly name: string
  readonly title: string
  readonly blocks: readonly BlockNode[]
  /** Other ways to take it away. */
  readonly children?: ReactNode
}

const NO_LOCKS = {}

export function DocumentOut({ name, title, blocks, children }: Props) {
  const say = useSay()
  const text = useMemo(() => renderText(blocks), [blocks])
  const save = (format: 'html' | 'docx') =>
    void saveDocument(format, name, title, blocks).then(
      (file) => say({ message: `Saved as ${file}.` }),
      (error) => say(failure(error)),
    )
  return (
    <div className="document-out">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className="filled-sheet" aria-label={title} tabIndex={0}>
        <BlockView blocks={blocks} locked={NO_LOCKS} />
      </section>
      <div className="row">
        <button type="button" className="primary" onClick={() => save('html')}>
          Save as a page to print
        </button>
        <button type="button" onClick={() => save('docx')}>
          Save as a Word document
        </button>
        <CopyButton key={text} text={text}>
          Copy the text
        </CopyButton>
        {children}
      </div>
    </div>
  )
}
