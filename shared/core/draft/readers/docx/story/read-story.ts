/**
 * Reads a story as its elements stream by. Each construct of the format has its own file here; what none of them knows
 * is passed through, so that text in an unknown wrapper is still read.
 */
import type { Part } from '../package.ts'
import { readXml } from '../xml.ts'
import { ALTERNATIVES } from './alternatives.ts'
import type { Construct } from './construct.ts'
import { CONTROLS } from './controls.ts'
import { DRAWINGS } from './drawings.ts'
import { FIELDS } from './fields.ts'
import { FORM_FIELDS } from './form-fields.ts'
import { closeParagraph, PARAGRAPHS, putCarried } from './paragraphs.ts'
import { REVISIONS } from './revisions.ts'
import { RUNS } from './runs.ts'
import { SECTIONS } from './sections.ts'
import { Story, type StoryNeeds } from './story.ts'
import { TABLES } from './tables.ts'

const CONSTRUCTS: readonly Construct[] = [PARAGRAPHS, RUNS, FIELDS, FORM_FIELDS, CONTROLS, TABLES, DRAWINGS, ALTERNATIVES, REVISIONS, SECTIONS]
const OPEN = new Map(CONSTRUCTS.flatMap(({ open }) => Object.entries(open)))
const CLOSE = new Map(CONSTRUCTS.flatMap(({ close }) => Object.entries(close)))

/** @param root the name of the part's outermost element, 'w:document' */
export function readStory(part: Part, root: string, needs: StoryNeeds): Story {
  const story = new Story(needs)
  let skipped = 0
  let inSkippedText = false
  readXml(part.xml, part.name, root, {
    open(name, attribute) {
      if (skipped > 0) {
        skipped++
        inSkippedText = name === 'w:t'
      } else if (OPEN.get(name)?.(story, attribute, name) === 'skip') skipped = 1
    },
    close(name) {
      inSkippedText = false
      if (skipped === 0) CLOSE.get(name)?.(story)
      else if (--skipped === 0) story.noteWords = undefined
    },
    text(data) {
      if (story.words !== undefined) story.words += data
      else if (inSkippedText && story.noteWords && data.trim() !== '') needs.builder.notChecked.add(story.noteWords)
    },
  })
  finish(story)
  return story
}

function finish(story: Story): void {
  if (story.paragraph) closeParagraph(story)
  putCarried(story)
  if (story.instructions > 0) story.needs.builder.notChecked.add('text after an unfinished field')
  if (story.needs.part !== 'body') return
  // forced breaks count; those that Word only noticed when it last showed the text count where there are no others
  const forced = story.hardPage > 1
  for (const { item, hard, soft } of story.placed) if (item.part === 'body') item.page = forced ? hard : soft
}
