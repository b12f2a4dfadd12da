/** `seconder guidance`: the rules, as a list, one by one, and as pages to read. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { longDate } from '#core/calendar/day-names.ts'
import { nearest } from '#core/pack/nearest.ts'
import type { Rule } from '#core/pack/rule.schema.ts'
import { loadPack } from '../checker.ts'
import type { Command } from '../command.ts'
import { fileTrouble } from '../input/read-file.ts'
import { columns, wrap } from '../output/wrap.ts'
import { writeFileWhole } from '../output/write-file.ts'
import { PACK_OPTION } from '../pack-option.ts'
import { severityInWords, sourceInWords } from '../report/words.ts'
import { Unusable } from '../unusable.ts'

export const guidance: Command = {
  name: 'guidance',
  usage: ['guidance list [--family FAMILY] [--pack PACK] [--format json]', 'guidance show ID [--pack PACK] [--format json]', 'guidance docs -o DIR [--pack PACK]'],
  about: 'The rules that drafts are checked against, each with its reason, its source and the day by which it is to be reviewed.',
  options: {
    family: { value: 'FAMILY', help: 'only these rules', choices: ['group-policy', 'data-protection', 'political-restriction'] },
    ...PACK_OPTION,
    format: { value: 'FORMAT', help: 'how to write it', choices: ['text', 'json'] },
    output: { value: 'DIR', short: 'o', help: 'the folder for the reference pages; made where it is not there' },
  },
  async run(given, io) {
    const [what, id, ...more] = given.words
    const { title, rules } = (await loadPack(given, io)).pack
    const json = given.value('format') === 'json'
    if (what === 'list' && id === undefined) {
      const wanted = rules.filter(({ family }) => !given.has('family') || family === given.value('family'))
      await io.out(
        json
          ? `${JSON.stringify(wanted.map(inShort), null, 2)}\n`
          : `${columns(
              wanted.map((rule) => [rule.id, severityInWords(rule), rule.title]),
              '',
            )}\n`,
      )
      return 0
    }
    if (what === 'docs' && id === undefined) {
      const folder = given.value('output')
      if (folder === undefined) throw new Unusable('say where the pages go: seconder guidance docs -o DIR')
      await io.out(`${await writePages(folder, title, rules, !given.has('pack'))} pages written to ${folder}; begin with ${join(folder, 'README.md')}\n`)
      return 0
    }
    if (what !== 'show' || id === undefined || more.length > 0) throw new Unusable('say seconder guidance list, seconder guidance show ID, or seconder guidance docs -o DIR')
    const rule = findRule(rules, id)
    await io.out(json ? `${JSON.stringify(rule, null, 2)}\n` : ruleText(rule))
    return 0
  },
}

/** @param withExamples - only the built-in rules bring theirs @returns how many files were written */
async function writePages(folder: string, title: string, rules: readonly Rule[], withExamples: boolean): Promise<number> {
  const [{ examples }, { rulePage }, { indexPages, pageName }] = await Promise.all([
    import('#generated/examples.ts'),
    import('../guidance-pages/rule-page.ts'),
    import('../guidance-pages/index-pages.ts'),
  ])
  const pages = new Map([...indexPages(title, rules), ...rules.map((rule) => [pageName(rule), rulePage(rule, withExamples ? examples[rule.id] : undefined)] as const)])
  await mkdir(folder, { recursive: true }).catch((error) => {
    throw new Unusable(`${folder}: ${fileTrouble(error, 'written')} Nothing was written.`)
  })
  for (const [name, text] of pages) await writeFileWhole(join(folder, name), text)
  return pages.size
}

/** @throws Unusable for an id that no rule has */
export function findRule(rules: readonly Rule[], id: string): Rule {
  const rule = rules.find((one) => one.id === id.toUpperCase())
  if (rule) return rule
  const near = nearest(
    id,
    rules.map((one) => one.id),
  )
  throw new Unusable(`there is no rule "${id}"${near ? `: did you mean ${near}?` : '.'} See: seconder guidance list`)
}

const inShort = ({ id, title, family, severity, source, reviewBy }: Rule) => ({ id, title, family, severity, source, reviewBy })

function ruleText(rule: Rule): string {
  const { id, title, family, message, why, source, nation, validFrom, validTo, reviewBy, needs, fixes, shapedBy, mayLoosen, custom } = rule
  const rows: (string[] | undefined)[] = [
    ['Severity', severityInWords(rule)],
    ['Family', family.replace(/-/g, ' ')],
    ['Says', message],
    ['Why', why],
    ['Source', sourceInWords(source)],
    source.url ? ['Address', source.url] : undefined,
    custom ? ['Party custom', custom === true ? 'not law; a pack of another party leaves it out' : `not law; of ${custom.join(', ')} only`] : undefined,
    nation ? ['Nations', nation.join(', ')] : undefined,
    validFrom ? ['In force from', longDate(validFrom)] : undefined,
    validTo ? ['In force until', longDate(validTo)] : undefined,
    ['Review by', longDate(reviewBy)],
    needs?.length ? ['Sleeps without', needs.join(', ')] : undefined,
    ...(fixes ?? []).map(({ label }) => ['Fix', label]),
    shapedBy ? ['Shaped by', shapedBy] : undefined,
    mayLoosen ? ['May be eased', 'a pack of your party or group may lower it or switch it off'] : undefined,
  ]
  const shown = rows.filter((row): row is string[] => row !== undefined)
  return `${wrap(title, '       ', `${id}  `)}\n\n${columns(shown)}\n\n${wrap(`Why it has its severity here: seconder explain ${id}`)}\n`
}
