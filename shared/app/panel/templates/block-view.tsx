/** A filled template as the person will see it. Every word is a text node: nothing of a value can become markup. */
import type { BlockNode, Run, Side } from '#core/drafting/blocks.ts'
import { Lock } from '../icons.tsx'
import { isWebAddress } from '../web-address.ts'

export function BlockView({ blocks, locked }: { blocks: readonly BlockNode[]; locked: Readonly<Record<string, string>> }) {
  return blocks.map((block, i) => {
    const view = <One block={block} locked={locked} />
    const reason = block.kind !== 'page-break' && block.locked !== undefined ? (locked[block.locked] ?? 'Fixed wording') : undefined
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a preview is redrawn as a whole and keeps no state
      <div key={i} className={reason ? 'locked' : undefined}>
        {reason && (
          <p className="hint">
            <Lock /> Fixed wording: {reason}
          </p>
        )}
        {view}
      </div>
    )
  })
}

function One({ block, locked }: { block: BlockNode; locked: Readonly<Record<string, string>> }) {
  switch (block.kind) {
    // A preview stands under headings of its own, so its headings are shown, not announced as the panel's.
    case 'heading':
      return (
        <p className={`preview-h${Math.min(block.level, 3)}`}>
          <Runs runs={block.runs} />
        </p>
      )
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      )
    case 'quote':
      return (
        <blockquote>
          <BlockView blocks={block.blocks} locked={locked} />
        </blockquote>
      )
    case 'page-break':
      return <hr />
    case 'list': {
      const items = block.items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a preview is redrawn as a whole and keeps no state
        <li key={i}>
          <BlockView blocks={item} locked={locked} />
        </li>
      ))
      return block.ordered ? <ol start={block.start}>{items}</ol> : <ul>{items}</ul>
    }
    case 'table':
      return (
        <table>
          {block.header.length > 0 && (
            <thead>
              <Row cells={block.header} sides={block.sides} head />
            </thead>
          )}
          <tbody>
            {block.rows.map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a preview is redrawn as a whole and keeps no state
              <Row key={i} cells={row} sides={block.sides} />
            ))}
          </tbody>
        </table>
      )
  }
}

function Row({ cells, sides, head = false }: { cells: readonly (readonly Run[])[]; sides: readonly Side[] | undefined; head?: boolean }) {
  return (
    <tr>
      {cells.map((runs, i) => {
        const Cell = head ? 'th' : 'td'
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a preview is redrawn as a whole and keeps no state
          <Cell key={i} style={sides && { textAlign: sides[i] }}>
            <Runs runs={runs} />
          </Cell>
        )
      })}
    </tr>
  )
}

function Runs({ runs }: { runs: readonly Run[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a preview is redrawn as a whole and keeps no state
  return runs.map((run, i) => <OneRun key={i} run={run} />)
}

/** A link in a preview leads nowhere: it is shown as one, with its address to read. */
function OneRun({ run: { text, bold, italic, href, field, gap } }: { run: Run }) {
  const words = gap ? <mark className="gap">[{text}]</mark> : <span className={field ? 'filled' : undefined}>{text}</span>
  const weighed = bold ? <strong>{words}</strong> : words
  const leaned = italic ? <em>{weighed}</em> : weighed
  return href && isWebAddress(href) ? <u title={href}>{leaned}</u> : leaned
}
