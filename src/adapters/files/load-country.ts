/**
 * A country's folder → its definitions. The folder is the registry: a file under lists/, agencies/, forms/ or indicators/
 * is part of the country by being there. Throws with every fault at once; a country with a fault is not served.
 */
import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkCountry } from '../../core/country/index.ts'
import { withSenders } from '../../core/country/senders.ts'
import { withModelLists } from '../../core/model/lists.ts'
import type { Agency, CodeList, Country, Form, Indicator, Requirement } from '../../core/country/index.ts'

/** @throws an Error that lists all faults, or says that the folder has no country.ts. */
export async function loadCountry(dir: string): Promise<Country> {
  const root = resolve(dir)
  const [own, ownLists, agencies, forms, indicators, requirements] = await Promise.all([
    importDefault<Omit<Country, 'lists' | 'agencies' | 'forms' | 'indicators' | 'requirements'>>(join(root, 'country.ts')),
    importFolder<CodeList>(root, 'lists'),
    importFolder<Agency>(root, 'agencies'),
    importFolder<Form>(root, 'forms'),
    importFolder<Indicator>(root, 'indicators'),
    importFolder<readonly Requirement[]>(root, 'requirements'),
  ])
  const country: Country = {
    ...own,
    lists: withModelLists(ownLists),
    agencies: withSenders(agencies, forms),
    forms,
    indicators,
    requirements: requirements.flat(),
  }
  const faults = checkCountry(country)
  if (faults.length > 0)
    throw new Error(`refused: the country in ${dir} has ${faults.length} faults\n${faults.map((f) => `  ${f}`).join('\n')}`)
  return country
}

/** Files in the order of their names, so that every machine sees the same country. */
async function importFolder<T>(root: string, folder: string): Promise<T[]> {
  const names = await readdir(join(root, folder)).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return []
    throw cause
  })
  const files = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).toSorted()
  return Promise.all(files.map((name) => importDefault<T>(join(root, folder, name))))
}

async function importDefault<T>(file: string): Promise<T> {
  const module = (await import(pathToFileURL(file).href)) as { default?: T }
  if (module.default === undefined) throw new Error(`refused: ${file} exports no definition as its default`)
  return module.default
}
