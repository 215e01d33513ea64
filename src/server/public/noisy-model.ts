/** What the public pages say of a release with noise, from its own files alone. */
import type { Country } from '../../core/country/index.ts'
import type { Words } from '../../core/model/fields.ts'
import { marginOf, readNoisy, type ReadNoise } from '../../core/release/noisy-release.ts'
import { readReleaseFile } from '../../work/releases/released-files.ts'
import type { Installation } from '../../work/installation/installation.ts'
import type { NoisyCard } from '../../web/public/index.ts'
import { agencyWords, codeWords, findDefinition, intervalWords, joinWords, levelWords } from '../../core/release/words/of-release.ts'
import type { Approvals } from './release-model.ts'
import { readableCountry } from './readable-country.ts'

/** `kh/persons-convicted/2023-01-01/2024-01-01`. */
const placesOf = ({ about }: ReadNoise): readonly string[] => about.population.split('/').slice(1)

/** Undefined where it has none, or its files were altered: `saksi verify` names it. */
export function noisyCard(installation: Installation, published: Approvals[number]): NoisyCard | undefined {
  const read = readOne(installation, published.id)
  const country = readableCountry(installation.country)
  const [id = '', from = '', to = ''] = read ? placesOf(read) : []
  const definition = findDefinition(country, id)
  if (!read || !definition) return undefined
  const { about, epsilon, tables } = read
  const { indicator } = definition
  return {
    id: published.id,
    title: joinWords(definition.words, 'comma', intervalWords(from, to)),
    unit: indicator.unit,
    asOf: about.as_of,
    coverage: about.coverage,
    caveat: indicator.caveat,
    year: from.slice(0, 4),
    epsilon,
    margin: marginOf(about.millionths, tables.length),
    approvedBy: published.by.map((who) => agencyWords(country, who.split('@')[1] ?? '')),
    approvedOn: published.on,
    tables: tables.map(({ columns, cells }) => ({
      columns: columns.map((level) => levelWords(country, indicator, level)),
      rows: cells.map(({ at, value, low, high }) => ({
        labels: columns.map((level) => (at[level] === undefined ? null : codeWords(country, indicator, level, at[level]))),
        value,
        low,
        high,
      })),
    })),
  }
}

/** Those of a definition, the newest first. */
export function noiseOf(
  installation: Installation,
  country: Country,
  id: string,
  published: Approvals,
): readonly { readonly label: Words; readonly href: string }[] {
  return published.toReversed().flatMap((one) => {
    const read = readOne(installation, one.id)
    const [of, from = '', to = ''] = read ? placesOf(read) : []
    return read && of === id ? [{ label: intervalWords(from, to), href: `/releases/${one.id}` }] : []
  })
}

function readOne({ layout }: Installation, id: string): ReadNoise | undefined {
  try {
    return readNoisy((name) => readReleaseFile(layout.releases, id, name))
  } catch {
    return undefined // no release with noise, or altered
  }
}
