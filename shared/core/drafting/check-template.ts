/** Everything that can be known to be wrong with a template before anybody fills it. Used where packs are built and imported. */
import type { Condition, Field } from '../pack/field.schema.ts'
import type { Settings } from '../pack/settings.schema.ts'
import type { Template } from '../pack/template.schema.ts'
import { checkBody } from './check-body.ts'
import { contextFor } from './defaults.ts'
import { HELPERS } from './helpers.ts'
import { render, ValuesError } from './render.ts'
import { SENTINEL } from './sentinels.ts'
import { settingsShapes } from './settings-shape.schema.ts'
import { rootShape, type Shape } from './shapes.ts'
import { type Program, parseBody } from './syntax-tree.ts'
import { didYouMean, TemplateError, type TemplateProblem } from './template-error.ts'
import type { Values } from './values.ts'
import { own } from './words.ts'

/** Where the parts of a template stand in its file, so that problems name a line. */
export interface Lines {
  readonly file: string
  readonly bodyLine: number
  /** The parent's file, where the wording is the parent's. */
  readonly bodyFile?: string
  /** The line of an entry of the front matter: `fields.date.type`. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined
}

const NOWHERE = (file: string): Lines => ({ file, bodyLine: 1, lineOf: () => undefined })

/** @returns all problems found; none for a template that can go into a pack */
export function checkTemplate(template: Template, lines: Lines = NOWHERE(template.id)): TemplateProblem[] {
  const problems = [...checkFields(template, lines), ...checkPlace(template, lines), ...checkWords(template, lines)]
  return problems.length > 0 ? problems : checkSamples(template, lines)
}

/** What only blocks can carry. What an inline template prints is looked at when its samples are filled in. */
function checkPlace({ place, subject, purpose }: Template, { lineOf }: Lines): TemplateProblem[] {
  if (place !== 'inline') return []
  return [
    ...(subject === undefined ? [] : [{ line: lineOf(['subject']), message: 'a template with place: inline goes into a text that has its subject; take subject out' }]),
    ...(purpose === 'casework' ? [{ line: lineOf(['purpose']), message: 'a draft remembers no inline template, so one of casework would be kept too long; make it a block' }] : []),
  ]
}

function checkFields({ fields, contextFrom }: Template, { lineOf }: Lines): TemplateProblem[] {
  const problems: TemplateProblem[] = []
  const settings = settingsShapes()
  for (const [id, field] of Object.entries(fields)) {
    const say = (message: string) => problems.push({ line: lineOf(['fields', id]), message })
    if (HELPERS.has(id)) say(`a field cannot be called '${id}': a helper has that name; give the field another`)
    if (Object.hasOwn(settings, id) || id === 'today' || id === 'law') say(`a field cannot be called '${id}': a part of the settings has that name; give the field another`)
    for (const path of settingsNamed(field)) if (!knownSetting(settings, path)) say(`'${id}' asks the settings for '${path}', which they do not have`)
    for (const [verb, condition] of [
      ['needed', field.requiredWhen],
      ['shown', field.shownWhen],
    ] as const) {
      const why = condition && faultOf(condition, id, fields)
      if (why) say(`'${id}' is ${verb} when '${condition.field}' has a value, but ${why}`)
    }
  }
  for (const [key, id] of Object.entries(contextFrom)) {
    if (id !== undefined && !Object.hasOwn(fields, id))
      problems.push({ line: lineOf(['contextFrom', key]), message: `contextFrom: there is no field '${id}'${didYouMean(id, Object.keys(fields))}` })
  }
  return problems
}

/** Why a condition could never hold, or never be settled. */
function faultOf(condition: Condition, id: string, fields: Template['fields']): string | undefined {
  const other = own(fields, condition.field) as Field | undefined
  if (!other) return `there is no such field${didYouMean(condition.field, Object.keys(fields))}`
  const round = new Set([id])
  for (let at: string | undefined = condition.field; at !== undefined; at = fields[at]?.shownWhen?.field) {
    if (round.has(at)) return 'that goes round in a circle; one of these fields must always be shown'
    round.add(at)
  }
  if ('filled' in condition) return undefined
  const wanted: readonly unknown[] = Array.isArray(condition.is) ? condition.is : [condition.is]
  const never = 'options' in other ? wanted.find((one) => !other.options.includes(one as string)) : undefined
  if (never !== undefined) return `'${String(never)}' is none of its choices${didYouMean(String(never), 'options' in other ? other.options : [])}`
  return (other.type === 'yes-no') === wanted.some((one) => typeof one === 'boolean') ? undefined : 'write is: true or is: false for a yes or no, and words for anything else'
}

/** The places in the settings from which a field takes its default or a limit. */
function settingsNamed(field: Field): string[] {
  const limits = ['words' in field ? field.words : undefined, 'length' in field ? field.length : undefined]
  const first = typeof field.default === 'object' && 'first' in field.default ? field.default.first : [field.default]
  return [...first, ...limits].flatMap((from) => (typeof from === 'object' && 'setting' in from ? [from.setting] : []))
}

function knownSetting(settings: Readonly<Record<string, Shape>>, path: string): boolean {
  let shape: Shape | undefined = { is: 'record', type: 'settings', parts: settings }
  for (const part of path.split('.')) shape = shape?.is === 'record' && Object.hasOwn(shape.parts, part) ? shape.parts[part] : undefined
  return shape !== undefined
}

function checkWords(template: Template, { file, bodyLine, bodyFile, lineOf }: Lines): TemplateProblem[] {
  const problems: TemplateProblem[] = []
  /** A slip in a wording that was taken over stands in the parent's file, and shows only in the child. */
  const inBody = ({ line, message }: TemplateProblem): TemplateProblem =>
    bodyFile === undefined ? { line, message } : { file: bodyFile, line, message: `${template.id} takes this wording over, and there ${message}` }
  const attempt = (work: () => void): void => {
    try {
      work()
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error
      problems.push(...error.problems)
    }
  }
  const root = rootShape(template, settingsShapes())
  const partials = new Map<string, Program>()
  for (const [name, source] of Object.entries(template.partials)) attempt(() => partials.set(name, parseBody(source, `partial ${name}`)))

  const lockedIds = new Set<string>()
  const used = new Set<string>(Object.values(template.contextFrom))
  const check = (source: string, firstLine: number, placed = (problem: TemplateProblem) => problem): void =>
    attempt(() =>
      checkBody(parseBody(source, file, firstLine), root, partials, {
        problem: ({ start }, message) => problems.push(placed({ line: start.line + firstLine - 1, message })),
        locked: (id) => lockedIds.add(id),
        used: (path) => used.add(path.split('.')[0]!),
      }),
    )
  check(template.body, bodyLine, inBody)
  for (const part of ['subject', 'documentTitle'] as const) if (template[part] !== undefined) check(template[part], lineOf([part]) ?? 1)

  for (const id of lockedIds)
    if (!Object.hasOwn(template.locked, id))
      problems.push({ line: lineOf(['locked']), message: `the body locks '${id}'; say under 'locked' why${didYouMean(id, Object.keys(template.locked))}` })
  for (const id of Object.keys(template.locked))
    if (!lockedIds.has(id)) problems.push({ line: lineOf(['locked', id]), message: `'locked' names '${id}', but the body has no {{#locked "${id}"}}` })
  for (const id of Object.keys(template.fields))
    if (!used.has(id) && problems.length === 0) problems.push({ line: lineOf(['fields', id]), message: `the body never uses the field '${id}'` })
  problems.push(...lockedLines(template.body, bodyLine))
  if (SENTINEL.test(template.body + Object.values(template.partials).join('')))
    problems.push({ message: 'the body contains a character of plane 15 (private use), which the renderer needs; take it out' })
  return problems
}

/** A locked passage is made of whole paragraphs, so its ends stand alone on their lines. */
const lockedLines = (body: string, bodyLine: number): TemplateProblem[] =>
  body
    .split('\n')
    .flatMap((line, i) =>
      /\{\{~?[#/]locked\b/.test(line) && !/^\{\{[#/]locked[^{}]{0,80}\}\}$/.test(line)
        ? [{ line: bodyLine + i, message: 'put {{#locked "…"}} and {{/locked}} on lines of their own, without a space before or after' }]
        : [],
    )

/** Settings in which every place has words, so that only the template can be at fault. */
const ANY_SETTINGS: Settings = {
  me: { name: 'Sam Lee', role: 'political-assistant', email: 'sam.lee@anytown.example' },
  council: { name: 'Anytown Council', type: 'district', nation: 'E', domain: 'anytown.example', executive: true },
  group: { name: 'Anytown Group', party: 'Party', localParty: 'Anytown Party', control: 'opposition', imprint: 'Promoted by A. Patel, 1 High Street, Anytown AA1 1AA.' },
}

function checkSamples(template: Template, { lineOf }: Lines): TemplateProblem[] {
  const samples = template.samples as Values
  const told = contextFor(template, samples)
  const contradictions = Object.entries(told).flatMap(([key, value]) => {
    const given = own(template.context, key)
    return given === undefined || given === value
      ? []
      : [{ line: lineOf(['context', key]), message: `context: '${key}' is ${JSON.stringify(given)}, but the template and its samples say ${JSON.stringify(value)}` }]
  })
  try {
    render(template, samples, { settings: ANY_SETTINGS, today: template.context.date ?? template.review })
    return contradictions
  } catch (error) {
    if (error instanceof ValuesError)
      return [
        ...contradictions,
        ...error.problems.map(({ path, message }) => ({ line: lineOf(['samples', ...path.split('.')]) ?? lineOf(['samples']), message: `samples: ${message}` })),
      ]
    if (error instanceof TemplateError) return [...contradictions, ...error.problems]
    throw error
  }
}
