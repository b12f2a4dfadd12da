/** What a YAML document says. In it `*name` repeats what `&name` stands for; a few lines of those can make thousands of millions. */
import type { Document } from 'yaml'

const MOST_REPEATED = 20

/** @param refuse - makes the reader's own error of a reason @throws that error where a reference leads nowhere, or they multiply */
export function yamlValue(document: Document, refuse: (why: string) => Error): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_REPEATED })
  } catch {
    throw refuse('a reference (*name) leads nowhere, or they repeat far too much; write the words out instead')
  }
}
