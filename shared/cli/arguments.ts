/** Reads the words of a command line, and says in one line what does not fit. */
import { parseArgs } from 'node:util'
import { nearest } from '#core/pack/nearest.ts'
import type { Command, Given, Option } from './command.ts'
import { Unusable } from './unusable.ts'

const HELP: Option = { help: 'shows this', short: 'h' }

export const optionsOf = (command: Command): Readonly<Record<string, Option>> => ({ ...command.options, help: HELP })

/** @throws Unusable for an unknown option, a missing value or a value that is none of the choices */
export function readArguments(command: Command, args: readonly string[]): Given {
  const known = optionsOf(command)
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { value, short }]) => [name, { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short && { short }) }]),
  )
  const { tokens, positionals } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true })
  const values = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined
    if (!option) throw new Unusable(unknownOption(token.rawName, known, command))
    values.set(token.name, [...(values.get(token.name) ?? []), valueFor(token.rawName, option, token.value, token.inlineValue === true, command)])
  }
  return { words: positionals, value: (name) => values.get(name)?.at(-1), all: (name) => values.get(name) ?? [], has: (name) => values.has(name) }
}

function valueFor(name: string, option: Option, value: string | undefined, inline: boolean, { name: command }: Command): string {
  if (option.value === undefined) {
    if (value !== undefined) throw new Unusable(`${name} takes no value, but was given "${value}". See: seconder ${command} --help`)
    return ''
  }
  if (value === undefined || value === '' || (!inline && value.startsWith('-') && value !== '-')) throw new Unusable(`${name} needs a value: ${name} ${option.value}`)
  if (option.choices && !option.choices.includes(value)) throw new Unusable(`${name} cannot be "${value}": choose ${inWords(option.choices)}.`)
  return value
}

function unknownOption(name: string, known: Readonly<Record<string, Option>>, command: Command): string {
  const near = nearest(name.replace(/^-+/, ''), Object.keys(known))
  return `there is no option ${name} of seconder ${command.name}${near ? `: did you mean --${near}?` : '.'} See: seconder ${command.name} --help`
}

/** 'a, b or c' */
export const inWords = (choices: readonly string[]): string => (choices.length < 2 ? (choices[0] ?? '') : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`)
