/**
 * A country's folder → its definitions. The folder is the registry: a file under kinds/, lists/, agencies/, forms/, indicators/,
 * policies/, protocols/, worklists/, limits/ or words/ is part of the country by being there, and so are the words of sheets/. Throws with every fault at once; a country with a fault is not served.
 */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkCountry } from '../../core/country/check.ts'
import { withNotWritten } from '../../core/country/not-written.ts'
import { withSenders } from '../../core/country/senders.ts'
import { checkCuts, withDimensions } from '../../core/country/with-dimensions.ts'
import { teachKinds, type RecordKind } from '../../core/model/kinds.ts'
import { withModelLists } from '../../core/model/lists.ts'
import type {
  Agency,
  CodeList,
  Country,
  Folders,
  Form,
  IndicatorFile,
  PolicyFile,
  Requirement,
  SheetWords,
} from '../../core/country/index.ts'
import { teachLanguages } from '../../core/country/find-language.ts'
import type { Protocol } from '../../core/country/country.ts'
import type { Language } from '../../core/text/languages.ts'
import type { LimitFile } from '../../core/worklist/limit.ts'
import type { Worklist } from '../../core/worklist/worklist.ts'
import { CODE, isCode } from '../../outside/host/own-code.ts'

export const COUNTRIES = join(import.meta.dirname, '../../../countries')
const DO_NO_HARM = join(import.meta.dirname, '../../core/access/do-no-harm.cedar')

/** A country's folder as one file, as the program's package has it: hundreds of small ones take half a second to find. */
export const WHOLE = 'whole.js'
/** What the folder's code defines, each part in the order of its files' names. */
export type CountryParts = {
  readonly own: Omit<Country, keyof Folders>
  readonly kinds: readonly RecordKind[]
  readonly lists: readonly CodeList[]
  readonly agencies: readonly Agency[]
  readonly forms: readonly Form[]
  readonly indicators: readonly IndicatorFile[]
  readonly requirements: readonly (readonly Requirement[])[]
  readonly protocols: readonly Protocol[]
  readonly packs: readonly Language[]
  readonly guests: readonly Language[]
  readonly worklists: readonly Worklist[]
  readonly limits: readonly LimitFile[]
  readonly sheetWords?: SheetWords
}

type Loaded = { readonly parts: CountryParts; readonly policies: readonly PolicyFile[]; readonly country: Country }
/** By folder. What code a process imported stays as it is, so a folder is put together and checked once for as long as nothing is added to it and its policies stay. */
const known = new Map<string, Loaded>()

/** @throws an Error that lists all faults, or says that the folder has no country.ts. */
export async function loadCountry(dir: string): Promise<Country> {
  const root = resolve(dir)
  const isWhole = existsSync(join(root, WHOLE))
  const [parts, policies] = await Promise.all([
    isWhole ? importDefault<CountryParts>(join(root, WHOLE)) : importParts(root),
    readPolicies(root),
  ])
  const before = known.get(root)
  const country = before && isSame(before, parts, policies) ? before.country : putTogether(dir, parts, policies, isWhole)
  known.set(root, { parts, policies, country })
  // Figures and forms are read, and checked, by what this country records: another may have been loaded since.
  teachKinds(country.kinds)
  teachLanguages(country)
  return country
}

const isSame = (before: Loaded, parts: CountryParts, policies: readonly PolicyFile[]): boolean =>
  areSame(Object.keys(before.parts), Object.keys(parts)) &&
  Object.entries(parts).every(([name, part]) => areSame(before.parts[name as keyof CountryParts], part)) &&
  areSame(before.policies.flatMap(Object.values), policies.flatMap(Object.values))
const areSame = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) && Array.isArray(other) ? one.length === other.length && one.every((part, i) => part === other[i]) : one === other

function putTogether(dir: string, parts: CountryParts, policies: readonly PolicyFile[], isWhole: boolean): Country {
  const {
    own,
    kinds,
    lists: ownLists,
    agencies,
    forms,
    indicators,
    requirements,
    protocols,
    packs,
    guests,
    worklists,
    limits,
    sheetWords,
  } = parts
  // Figures and forms are read, and checked, by what this country records. Nothing is waited for from here to the end.
  teachKinds(kinds)
  const country: Country = {
    ...own,
    kinds,
    lists: withNotWritten(withModelLists(ownLists), forms),
    agencies: withSenders(agencies, forms),
    forms,
    indicators: withDimensions(indicators, forms),
    requirements: requirements.flat(),
    policies,
    protocols,
    packs: [...packs, ...guests],
    worklists,
    limits: Object.fromEntries(limits.map(({ of, ...limit }) => [of, limit])),
    ...(sheetWords ? { sheetWords } : {}),
  }
  const faults: string[] = []
  // One that was joined into a file was loaded, and checked, when it was joined.
  if (!isWhole) {
    checkCuts(indicators, (path, fault) => faults.push(`${path}: ${fault}`))
    faults.push(...checkCountry(country))
  }
  if (faults.length > 0)
    throw new Error(`refused: the country in ${dir} has ${faults.length} faults\n${faults.map((f) => `  ${f}`).join('\n')}`)
  return country
}

async function importParts(root: string): Promise<CountryParts> {
  const [own, kinds, lists, agencies, forms, indicators, requirements, protocols, packs, guests, worklists, limits, sheetWords] =
    await Promise.all([
      importDefault<Omit<Country, keyof Folders>>(findOwn(root)),
      importFolder<RecordKind>(root, 'kinds'),
      importFolder<CodeList>(root, 'lists'),
      importFolder<Agency>(root, 'agencies'),
      importFolder<Form>(root, 'forms'),
      importFolder<IndicatorFile>(root, 'indicators'),
      importFolder<readonly Requirement[]>(root, 'requirements'),
      importFolder<Protocol>(root, 'protocols'),
      importFolder<Language>(root, 'words'),
      importFolder<Language>(root, 'words/guests'),
      importFolder<Worklist>(root, 'worklists'),
      importFolder<LimitFile>(root, 'limits'),
      importSheetWords(root),
    ])
  return {
    own,
    kinds,
    lists,
    agencies,
    forms,
    indicators,
    requirements,
    protocols,
    packs,
    guests,
    worklists,
    limits,
    ...(sheetWords ? { sheetWords } : {}),
  }
}

/** `country.ts`, or `country.js` where it is compiled. */
const findOwn = (root: string): string =>
  [CODE, '.ts', '.js'].map((end) => join(root, `country${end}`)).find((file) => existsSync(file)) ?? join(root, 'country.ts')

/** Of `sheets/index`, whose rooms it names itself. */
async function importSheetWords(root: string): Promise<SheetWords | undefined> {
  const files = await listFolder(root, 'sheets')
  const index = files.find((name) => /^index\.[jt]s$/.test(name))
  return index === undefined ? undefined : importDefault<SheetWords>(join(root, 'sheets', index))
}

async function importFolder<T>(root: string, folder: string): Promise<T[]> {
  const files = (await listFolder(root, folder)).filter(isCode)
  return Promise.all(files.map((name) => importDefault<T>(join(root, folder, name))))
}

/** The rules that outrank a country come first, and from here: a folder cannot leave them out. outside/cedar judges what is in them. */
async function readPolicies(root: string): Promise<PolicyFile[]> {
  const own = (await listFolder(root, 'policies')).filter((name) => name.endsWith('.cedar'))
  const files = [{ name: 'do-no-harm.cedar', path: DO_NO_HARM }, ...own.map((name) => ({ name, path: join(root, 'policies', name) }))]
  return Promise.all(files.map(async ({ name, path }) => ({ name, text: await readFile(path, 'utf8') })))
}

/** Files in the order of their names, so that every machine sees the same country. */
async function listFolder(root: string, folder: string): Promise<string[]> {
  const names = await readdir(join(root, folder)).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return []
    throw cause
  })
  return names.toSorted()
}

async function importDefault<T>(file: string): Promise<T> {
  const module = (await import(pathToFileURL(file).href)) as { default?: T }
  if (module.default === undefined) throw new Error(`refused: ${file} exports no definition as its default`)
  return module.default
}
