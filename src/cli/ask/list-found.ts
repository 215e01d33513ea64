/** What two commands share: a list of the country's that is searched by words, and one of it told whole. */
import type { Country } from '../../core/country/index.ts'
import type { Words } from '../../core/model/fields.ts'
import { readArguments } from '../arguments.ts'
import type { ExitCode, Io } from '../command.ts'
import { findByWords } from './find-words.ts'
import { guess } from '../guess.ts'
import { whichCountries } from '../which-country.ts'

type Listed<T> = {
  /** What one of it is called: `form`. */
  readonly what: string
  readonly of: (country: Country) => readonly T[]
  readonly print: (country: Country, one: T) => object
  readonly describe: (country: Country, one: T) => string
  /** What `--columns` tells of one instead. */
  readonly inShort?: (country: Country, one: T) => string
  /** Of the column of ids. */
  readonly width: number
}

/** @returns the exit code: 1 where nothing is found. */
export async function listFound<T extends { readonly id: string; readonly words: Words }>(
  argv: string[],
  io: Io,
  { what, of, print, describe, inShort, width }: Listed<T>,
): Promise<ExitCode> {
  const { values, positionals } = readArguments(
    argv,
    { country: { type: 'string' }, ...(inShort ? { columns: { type: 'boolean' } as const } : {}) },
    Array.from(argv, () => 'WORDS?'),
  )
  const countries = await whichCountries(values.country)
  const byWords = countries.flatMap((country) => findByWords(of(country), positionals).map((one) => ({ country, one })))
  // The id of one is often the beginning of another's: somebody who writes it whole means that one.
  const named = byWords.filter(({ one }) => positionals.length === 1 && one.id === positionals[0])
  const found = named.length > 0 ? named : byWords
  if (io.json) io.out(JSON.stringify(found.map(({ country, one }) => ({ country: country.id, ...print(country, one) }))))
  else if (found.length === 1)
    for (const { country, one } of found) io.out((values.columns === true && inShort ? inShort : describe)(country, one))
  else
    for (const country of countries) {
      const own = found.filter((f) => f.country === country)
      if (own.length > 0) io.out(`${country.words.en}\n${own.map(({ one }) => `  ${one.id.padEnd(width)} ${one.words.en}`).join('\n')}`)
    }
  if (found.length > 0) return 0
  const known = new Set(countries.flatMap((country) => of(country).map((one) => one.id)))
  io.err(`no ${what} has ${positionals.join(' and ')} in its name${guess(positionals.join('-'), known)}`)
  return 1
}
