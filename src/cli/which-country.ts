/** The countries that a question about definitions is put to: no installation is opened for it, and no database. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Country } from '../core/country/index.ts'
import { COUNTRIES, loadCountry } from '../store/files/load-country.ts'
import { Usage } from './command.ts'
import { guess } from './guess.ts'

/** The one named, or all there are. @throws Usage */
export async function whichCountries(id: string | boolean | undefined): Promise<Country[]> {
  const entries = await readdir(COUNTRIES, { withFileTypes: true })
  const known = entries.filter((e) => e.isDirectory()).map((e) => e.name)
  if (typeof id !== 'string') return Promise.all(known.toSorted().map((name) => loadCountry(join(COUNTRIES, name))))
  if (!known.includes(id)) throw new Usage(`there is no country "${id}"${guess(id, known)}; there are ${known.join(', ')}`)
  return [await loadCountry(join(COUNTRIES, id))]
}
