/** No rule, template, setting, command or npm script without documentation; and none in the documentation that is not there. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { optionsOf } from '#cli/arguments.ts'
import { COMMANDS } from '#cli/commands.ts'
import { frontMatterSchema } from '#core/pack/template.schema.ts'
import { starter } from '#generated/starter.ts'
import { sentRules } from '#generated/starter-send.ts'
import { settingPaths } from '../../shared/reference/pages/setting-paths.ts'
import { SETTINGS_IN_WORDS } from '../../shared/reference/pages/settings-words.ts'
import { isReferenceBuilt, reference } from './built-reference.ts'
import { files, root } from './tree.ts'

const documents = new Map(files.filter(({ path }) => path.endsWith('.md')).map(({ path, text }) => [path, text]))
const text = (path: string): string => documents.get(path) ?? ''
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
/** Run by npm itself, not by people. */
const LIFECYCLE = ['prepare']
const isDocumented = (name: string, where: string): boolean => where.includes(`npm run ${name}`) || (['start', 'test'].includes(name) && where.includes(`npm ${name}`))

describe('every rule', () => {
  it('says why, and where that is written', () => {
    const silent = starter.rules.filter(({ title, message, why, source }) => [title, message, why, source.title].some((said) => said.trim() === ''))
    expect(silent.map(({ id }) => id)).toEqual([])
  })

  it.runIf(isReferenceBuilt)('has a page with what it finds and what it leaves alone', () => {
    const bare = starter.rules.filter(({ id }) => !/What it finds[\s\S]*<pre>[\s\S]*What it leaves alone[\s\S]*<pre>/.test(reference.get(`rules/${id}.html`) ?? ''))
    expect(bare.map(({ id }) => id)).toEqual([])
  })
})

it('The README says how many rules the check at Send carries', () => {
  expect(text('README.md')).toContain(`The check at *Send* carries the ${(sentRules.rules as readonly unknown[]).length} rules`)
})

describe('every template', () => {
  it('says what it is for, and what each field and each locked passage is', () => {
    const silent = starter.templates.flatMap(({ id, summary, fields, locked }) =>
      [summary, ...Object.values(fields).map(({ label }) => label), ...Object.values(locked)].some((said) => said.trim() === '') ? [id] : [],
    )
    expect(silent).toEqual([])
  })

  it.runIf(isReferenceBuilt)('has a page that shows it filled', () => {
    expect(starter.templates.filter(({ id }) => !/Filled with its samples<\/h2>\s*<pre>/.test(reference.get(`templates/${id}.html`) ?? '')).map(({ id }) => id)).toEqual([])
  })

  it('may say in its front matter only what the folder’s README explains', () => {
    expect(Object.keys(frontMatterSchema.shape).filter((key) => !text('templates/README.md').includes(`\`${key}\``))).toEqual([])
  })
})

describe('every setting', () => {
  const paths = settingPaths().map(({ path }) => path)

  it('is explained in a sentence, and no sentence is left of one that is gone', () => {
    expect(paths.filter((path) => !SETTINGS_IN_WORDS[path]?.trim())).toEqual([])
    expect(Object.keys(SETTINGS_IN_WORDS).filter((path) => !paths.includes(path))).toEqual([])
  })

  it.runIf(isReferenceBuilt)('stands on the page of settings', () => {
    expect(paths.filter((path) => path.includes('.') && !reference.get('running/settings.html')?.includes(`<code>${path}</code>`))).toEqual([])
  })

  it('that only an administrator makes is explained to administrators', () => {
    const { properties } = JSON.parse(readFileSync(join(root, 'docs', 'managed-schema.json'), 'utf8')) as { properties: Record<string, { properties?: object }> }
    const keys = Object.keys(properties).flatMap((key) => (key === 'packs' ? Object.keys(properties.packs?.properties ?? {}).map((inner) => `packs.${inner}`) : [key]))
    expect(keys.filter((key) => !text('docs/administrators.md').includes(`\`${key}\``))).toEqual([])
  })
})

describe('every command', () => {
  it('has a summary, a usage, and a sentence about each option', async () => {
    for (const { name, summary, load } of COMMANDS) {
      const command = await load()
      expect(
        [summary, command.about, ...command.usage, ...Object.values(optionsOf(command)).map(({ help }) => help)].filter((said) => said.trim() === ''),
        name,
      ).toEqual([])
    }
  })

  it.runIf(isReferenceBuilt)('has its part of the page of commands', () => {
    expect(COMMANDS.filter(({ name }) => !reference.get('running/commands.html')?.includes(`<h2 id="${name}">`)).map(({ name }) => name)).toEqual([])
  })

  it('that somebody reads of is there, with its options', async () => {
    const known = new Map(await Promise.all(COMMANDS.map(async ({ name, load }) => [name, Object.keys(optionsOf(await load()))] as const)))
    const wrong = [...documents].flatMap(([path, words]) =>
      [...words.matchAll(/npx seconder ([a-z]+)([^\n`]*)/g)].flatMap(([call, name = '', rest = '']) => {
        const options = known.get(name)
        const strange = [...rest.replace(/#.*/, '').matchAll(/ --([a-z-]+)/g)].filter(([, option = '']) => !options?.includes(option))
        return options && strange.length === 0 ? [] : [`${path}: ${call.trim()}`]
      }),
    )
    expect(wrong).toEqual([])
  })
})

describe('every npm script', () => {
  it('is in the README', () => {
    expect(Object.keys(scripts).filter((name) => !LIFECYCLE.includes(name) && !isDocumented(name, text('README.md')))).toEqual([])
  })

  it('that somebody reads of is there', () => {
    const wrong = [...documents].flatMap(([path, words]) =>
      [...words.matchAll(/\bnpm run ([a-z][\w:-]*)/g)].flatMap(([, name = '']) => (name in scripts ? [] : [`${path}: npm run ${name}`])),
    )
    expect(wrong).toEqual([])
  })
})
