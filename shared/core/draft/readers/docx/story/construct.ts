/** A construct of the format: what its elements do to the story when they open and close. */
import type { Attribute } from '../xml.ts'
import type { Story } from './story.ts'

/** @returns 'skip' to pass over everything inside the element */
export type Open = (story: Story, attribute: Attribute, name: string) => 'skip' | undefined

export interface Construct {
  readonly open: Readonly<Record<string, Open>>
  readonly close: Readonly<Record<string, (story: Story) => void>>
}

export const skip: Open = () => 'skip'

/** For what cannot be read: says so and passes over it. */
export const noted =
  (what: string): Open =>
  (story) => {
    story.needs.builder.notChecked.add(what)
    return 'skip'
  }
