/** One line that leads from a draft or a template to the tools it is likely to want. */
import { Wrench } from '../icons.tsx'
import { type Known, offersFor, TOOL, type Tool } from './offers.ts'

export function ToolOffers({ known, without = [], onTool }: { known: Known; without?: readonly Tool[]; onTool: (tool: Tool) => void }) {
  const offers = offersFor(known).filter((tool) => !without.includes(tool))
  if (offers.length === 0) return null
  return (
    <ul className="plain offers" aria-label="Tools for this draft">
      {offers.map((tool) => (
        <li key={tool}>
          <button type="button" className="disclosure" onClick={() => onTool(tool)}>
            <Wrench /> {TOOL[tool].title}
          </button>
        </li>
      ))}
    </ul>
  )
}
