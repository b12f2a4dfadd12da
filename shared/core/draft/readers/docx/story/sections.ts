/**
 * Sections. A section's properties stand at its end and say how it *begins*, so a new page is known only afterwards.
 *
 *     text of section 1 … sectPr   text of section 2 … sectPr type="nextPage"
 *                                  └ begins a page ───────────────┘
 */
import type { Construct, Open } from './construct.ts'
import { typeOfForm } from './form-fields.ts'

const margin: Open = (story, attribute) => {
  const id = attribute('r:id')
  if (id) story.margins.push(id)
  return undefined
}

export const SECTIONS: Construct = {
  open: {
    'w:sectPr': (story) => {
      story.section = 'nextPage'
      return undefined
    },
    'w:type': (story, attribute, name) => {
      typeOfForm(story, attribute, name)
      if (story.section) story.section = attribute('w:val') ?? 'nextPage'
      return undefined
    },
    'w:headerReference': margin,
    'w:footerReference': margin,
  },
  close: {
    'w:sectPr': (story) => {
      const type = story.section
      story.section = undefined
      if (story.sectionStart !== undefined && type !== 'continuous' && type !== 'nextColumn') {
        for (let i = story.sectionStart; i < story.placed.length; i++) (story.placed[i] as { hard: number }).hard++
        story.hardPage++
      }
      story.sectionStart = undefined
      if (story.within === 'paragraph') story.current.endsSection = true
    },
  },
}
