import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Usage } from './command.ts'

type Options = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean; readonly default?: string | boolean }>
>

/** Arguments as node:util reads them; an unknown or misplaced one is a Usage error in plain words. */
export function readArguments(argv: string[], options: Options, positionals: readonly string[]) {
  try {
    const parsed = parseArgs({ args: joinDashed(argv, options), options: options as never, allowPositionals: true, strict: true })
    const missing = positionals.filter((p, i) => !p.endsWith('?') && parsed.positionals[i] === undefined)
    if (missing.length > 0) throw new Usage(`${missing.join(' and ')} is missing`)
    if (parsed.positionals.length > positionals.length)
      throw new Usage(`"${parsed.positionals[positionals.length]}" is one argument too many`)
    return { values: parsed.values as Readonly<Record<string, string | boolean | undefined>>, positionals: parsed.positionals }
  } catch (error) {
    throw error instanceof Usage ? error : new Usage((error as Error).message.replace(/\. To specify.*/s, ''))
  }
}

/** A word that begins as another option does; everything else behind an option that takes a value is its value. */
const OPTION = /^--(?:[a-z][a-z-]*(?:=.*)?)?$/s

/** One key of 64 begins with a dash, and is a key all the same. */
function joinDashed(argv: readonly string[], options: Options): string[] {
  const out: string[] = []
  for (let i = 0; i < argv.length; i++) {
    const [word = '', next] = [argv[i], argv[i + 1]]
    if (word === '--') return [...out, ...argv.slice(i)]
    const takesValue = word.startsWith('--') && options[word.slice(2)]?.type === 'string'
    const isDashed = next !== undefined && next.startsWith('-') && !OPTION.test(next)
    if (takesValue && isDashed) {
      out.push(`${word}=${next}`)
      i++
    } else out.push(word)
  }
  return out
}

/** @throws Usage when the option was not given. */
export function required(values: Readonly<Record<string, string | boolean | undefined>>, name: string): string {
  const value = values[name]
  if (typeof value !== 'string') throw new Usage(`--${name} is missing`)
  return value
}

/** @throws Usage that lists what there is. */
export function oneOf<T extends string>(value: string, known: readonly T[], name: string): T {
  const found = known.find((k) => k === value)
  if (!found) throw new Usage(`--${name} is one of ${known.join(', ')}`)
  return found
}

/** Every value of an option that may be given several times. */
export const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

export const folder = (path: string): string => resolve(path).replace(/\/+$/, '')

/** `a=b,c=d` or repeated commas; empty when absent. */
export function readPairs(text: string | boolean | undefined): Record<string, string> {
  if (typeof text !== 'string') return {}
  return Object.fromEntries(
    text.split(',').map((pair) => {
      const [key, value, ...rest] = pair.split('=')
      if (!key || !value || rest.length > 0) throw new Usage(`"${pair}" is not written dimension=code`)
      return [key, value]
    }),
  )
}
