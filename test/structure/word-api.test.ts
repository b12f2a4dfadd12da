import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expectNone, type Problem } from './problem.ts'
import { code, isTest, root } from './tree.ts'

/** What the manifest asks of Word; all else has to be asked for in office-addin/word/abilities.ts. */
const DECLARED = 1.3
const ABILITIES = 'office-addin/word/abilities.ts'

/** Members above the declared set: the ability that stands for their set, and the file that asks for it before. */
const GUARDED: Readonly<Record<string, { readonly ability: string; readonly asked: string }>> = {
  'Document.changeTrackingMode': { ability: 'tracking', asked: 'office-addin/word/write/desk.ts' },
  'Document.insertFileFromBase64': { ability: 'insertsFiles', asked: 'office-addin/word/new-document.ts' },
  'Document.getParagraphByUniqueLocalId': { ability: 'paragraphEvents', asked: 'office-addin/word/word-host.ts' },
  'Document.onParagraphAdded': { ability: 'paragraphEvents', asked: 'office-addin/word/word-host.ts' },
  'Document.onParagraphChanged': { ability: 'paragraphEvents', asked: 'office-addin/word/word-host.ts' },
  'Document.onParagraphDeleted': { ability: 'paragraphEvents', asked: 'office-addin/word/word-host.ts' },
  'Body.footnotes': { ability: 'notes', asked: 'office-addin/word/word-host.ts' },
  'Body.endnotes': { ability: 'notes', asked: 'office-addin/word/word-host.ts' },
  'Paragraph.insertAnnotations': { ability: 'annotations', asked: 'office-addin/word/annotations/underlining.ts' },
  'Paragraph.getAnnotations': { ability: 'annotations', asked: 'office-addin/word/annotations/underlining.ts' },
  'Document.onAnnotationClicked': { ability: 'annotations', asked: 'office-addin/word/annotations/underlining.ts' },
  'Document.onAnnotationPopupAction': { ability: 'popups', asked: 'office-addin/word/annotations/hear-clicks.ts' },
  'Paragraph.uniqueLocalId': { ability: 'paragraphEvents', asked: 'office-addin/word/word-host.ts' },
  'Paragraph.getText': { ability: 'currentText', asked: 'office-addin/word/word-host.ts' },
}

/** As the code calls Word's objects. */
const CLASSES: Readonly<Record<string, string>> = {
  application: 'Application',
  document: 'Document',
  body: 'Body',
  paragraph: 'Paragraph',
  first: 'Paragraph',
  range: 'Range',
  control: 'ContentControl',
  section: 'Section',
  table: 'Table',
  list: 'List',
  properties: 'DocumentProperties',
}

/** Calls that are JavaScript's or our own, for all that Word has some of that name. */
const NOT_WORDS = new Set(['reject', 'close', 'range', 'settings'])

/** "Document.insertFileFromBase64" → 1.5; members of the desktop's own sets count as above all others. */
function setsOf(types: string): Map<string, number> {
  const start = types.indexOf('declare namespace Word {')
  const end = types.indexOf('\ndeclare namespace', start + 1)
  const sets = new Map<string, number>()
  let [name, set] = ['', 0]
  for (const line of types.slice(start, end < 0 ? undefined : end).split('\n')) {
    const opened = /^ {4}(?:(?:abstract )?class|interface|namespace|enum) (\w+)/.exec(line)
    if (opened) name = line.includes(' class ') ? opened[1]! : ''
    const [, desktop, version] = /\[Api set: WordApi(\w*) ([\d.]+)/.exec(line) ?? []
    if (version !== undefined) set = desktop === '' ? Number(version) : Number.POSITIVE_INFINITY
    const member = /^ {8}(?:readonly )?(\w+)\??(?:\(|:)/.exec(line)?.[1]
    if (!member) continue
    const key = `${name}.${member}`
    if (name && set > 0) sets.set(key, Math.min(set, sets.get(key) ?? Number.POSITIVE_INFINITY))
    set = 0
  }
  return sets
}

const sets = setsOf(readFileSync(createRequire(import.meta.url).resolve('@types/office-js/index.d.ts'), 'utf8'))
const classesWith = new Map<string, number>()
for (const [key, set] of sets) {
  const member = key.split('.')[1]!
  classesWith.set(member, Math.min(set, classesWith.get(member) ?? Number.POSITIVE_INFINITY))
}

/** Members above the declared set that a text uses: of objects known by their name, and calls that only newer Words have. */
function newerIn(text: string): string[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|[Oo]ffice\.context\.document\??\.\w+/g, '')
  const named = [...bare.matchAll(/\b(\w+)[!?]?\.(\w+)/g)].flatMap(([, of, member]) => (CLASSES[of!] ? [`${CLASSES[of!]}.${member}`] : []))
  const taken = [...bare.matchAll(/\{([^{}]*)\} = (?:\w+\.)*(\w+)\b/g)].flatMap(([, members, of]) =>
    CLASSES[of!] ? members!.split(',').map((member) => `${CLASSES[of!]}.${member.split(':')[0]!.trim()}`) : [],
  )
  const called = [...bare.matchAll(/\.(\w+)\(/g)].flatMap(([, member]) => {
    const set = NOT_WORDS.has(member!) ? undefined : classesWith.get(member!)
    const owner =
      set !== undefined && set > DECLARED && Number.isFinite(set) ? [...sets.keys()].find((key) => key.endsWith(`.${member}`) && Object.hasOwn(GUARDED, key)) : undefined
    return set !== undefined && set > DECLARED && Number.isFinite(set) ? [owner ?? `Word.${member}`] : []
  })
  return [...new Set([...named, ...taken, ...called])].filter((key) => (sets.get(key) ?? (key.startsWith('Word.') ? Number.POSITIVE_INFINITY : 0)) > DECLARED)
}

const ours = code.filter(({ path }) => path.startsWith('office-addin/') && !isTest(path) && !path.includes('/outlook/') && !path.includes('/send-check/'))
const textOf = (path: string) => ours.find((file) => file.path === path)?.text ?? ''
const setOf = (ability: string) => Number(new RegExp(`${ability}: .*?has\\('([\\d.]+)'\\)`).exec(textOf(ABILITIES))?.[1])

describe('Members of Word above what the manifest asks for', () => {
  it('are used only behind the ability that stands for their set', () => {
    expectNone(
      ours.flatMap(({ path, text }) =>
        newerIn(text).flatMap((member): Problem[] =>
          GUARDED[member]
            ? []
            : [
                {
                  file: path,
                  what: `uses ${member}, which not every Word has that the manifest lets in`,
                  remedy: `Ask for its set in ${ABILITIES}, and name the ability in ${import.meta.url.split('/').at(-1)}`,
                },
              ],
        ),
      ),
    )
  })

  it.each(Object.entries(GUARDED))('%s stands behind an ability of its set, which is asked for', (member, { ability, asked }) => {
    expect(setOf(ability)).toBeGreaterThanOrEqual(sets.get(member)!)
    expect(textOf(asked)).toMatch(new RegExp(`abilities(?:\\.|\\s*[^;\\n]*\\b)${ability}\\b|\\{[^}]*\\b${ability}\\b[^}]*\\} = (?:this|host)\\.abilities`))
  })
})

it('What the fake Word adds to Microsoft’s runtime is what the types have, from the set that they say', () => {
  const fake = readFileSync(join(root, 'test/hosts/word/runtime/newer-members.ts'), 'utf8')
  const asked = [...fake.matchAll(/NotSupported\('(\w+\.\w+)', 'WordApi', '([\d.]+)'/g)].map(([, member, set]) => [member!, Number(set)] as const)
  const named = [...fake.matchAll(/needs\('(\w+\.\w+)'\)/g)].map(([, member]) => [member!, 1.6] as const)
  const clicks = [...fake.matchAll(/(onAnnotation\w+): '([\d.]+)'/g)].map(([, member, set]) => [`Document.${member}`, Number(set)] as const)
  const events = [...fake.matchAll(/'(onParagraph\w+)'/g)].map(([, member]) => [`Document.${member}`, 1.6] as const)
  const added = [...asked, ...named, ...clicks, ...events]
  expect(added.length).toBeGreaterThan(10)
  expect(added.filter(([member, set]) => sets.get(member) !== set)).toEqual([])
})

describe('The scan', () => {
  it('knows which set a member came with', () => {
    expect(['Document.insertFileFromBase64', 'Body.insertFileFromBase64', 'Paragraph.getText', 'Paragraph.uniqueLocalId'].map((member) => sets.get(member))).toEqual([
      1.5, 1.1, 1.7, 1.6,
    ])
  })
  it('sees a member of a known object, one that is taken out of it, and a call of an unknown one', () => {
    expect(newerIn('document.settings.add(1)')).toEqual(['Document.settings'])
    expect(newerIn('const { footnotes, text } = context.document.body')).toEqual(['Body.footnotes'])
    expect(newerIn('items[0]!.getTrackedChanges()')).toEqual(['Word.getTrackedChanges'])
  })
  it('lets through what every Word has', () => expect(newerIn('paragraph.insertText("x", "End"); body.search("getText()")')).toEqual([]))
})
