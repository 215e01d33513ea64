import type { Country, Indicator } from '../../core/country/index.ts'
import { codesOf } from '../../core/country/find.ts'
import type { Command } from '../command.ts'
import { listFound } from './list-found.ts'

export const command: Command = {
  name: 'indicators',
  usage: `saksi indicators [WORDS] [--country ID]

Every figure that can be asked, or those in whose id or name all WORDS stand, in any language of the country. Of a single one
it says what it counts, by what it can be cut, and what may be asked of each cut. Exit code 1 when there is none.

  saksi indicators prosecuted
  saksi indicators --country gb`,
  run: (argv, io) => listFound(argv, io, { what: 'indicator', of: (country) => country.indicators, print: printable, describe, width: 44 }),
}

const printable = (country: Country, one: Indicator) => ({
  id: one.id,
  words: one.words,
  unit: one.unit,
  definition: one.version,
  ...(one.changed ? { changed: one.changed.words } : {}),
  dimensions: Object.fromEntries(Object.entries(one.dimensions).map(([id, { list }]) => [id, codesOf(country, list).map((c) => c.code)])),
  caveat: one.caveat,
})

/** Codes that stand on a line; a longer list is the code book's. */
const MOST_CODES = 12

function describe(country: Country, one: Indicator): string {
  const cuts = Object.entries(one.dimensions).map(([id, { list, period, bands }]) => {
    const codes = list === 'agencies' ? country.agencies.map((a) => a.id) : codesOf(country, list).map((c) => c.code)
    const shown = period ?? (bands ? `bands from ${bands.join(', ')}` : codes.slice(0, MOST_CODES).join(' '))
    return `  --by ${id.padEnd(24)} ${shown}${codes.length > MOST_CODES ? ` … ${codes.length} in all` : ''}`
  })
  return [
    `${one.id}   ${country.words.en}`,
    one.words.en,
    ...(one.form === '' ? [] : [`from the form ${one.form}`]),
    ...cuts,
    one.caveat.en,
    ...(one.changed ? [`since version ${one.version}: ${one.changed.words.en}`] : []),
    `  saksi count DIR ${one.id} --from 2023-01-01 --to 2024-01-01`,
  ].join('\n')
}
