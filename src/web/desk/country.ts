import type { Agency, CodeList, Country, Folders, Form, Language } from '../../core/country/index.ts'
import { teachLanguages } from '../../core/country/find-language.ts'
import { asKeptBy } from '../../core/country/observatory.ts'
import { withNotWritten } from '../../core/country/not-written.ts'
import { withSenders } from '../../core/country/senders.ts'
import { teachKinds, type RecordKind } from '../../core/model/kinds.ts'
import { withModelLists } from '../../core/model/lists.ts'
import { tellTimeOf } from '../words/told-time.ts'
import { BUILT_FROM } from 'virtual:built-for'

type CountryFile = Omit<Country, keyof Folders>
type Files<T> = Readonly<Record<string, { readonly default: T }>>

const root: Files<CountryFile> = import.meta.glob('@country/country.ts', { eager: true })
const kinds: Files<RecordKind> = import.meta.glob(['@country/kinds/*.ts', '!**/*.test.ts'], { eager: true })
const lists: Files<CodeList> = import.meta.glob(['@country/lists/*.ts', '!**/*.test.ts'], { eager: true })
const agencies: Files<Agency | readonly Agency[]> = import.meta.glob(['@country/agencies/*.ts', '!**/*.test.ts'], {
  eager: true,
})
const forms: Files<Form> = import.meta.glob(['@country/forms/*.ts', '!**/*.test.ts'], { eager: true })

const packs: Files<Language> = import.meta.glob(['@country/words/*.ts', '!**/*.test.ts'], { eager: true })

const all = <T>(files: Files<T>): T[] => Object.values(files).map((file) => file.default)

/** Put together once: what is worked out of it, the words of its forms among it, is remembered by it. */
let known: Country | undefined

/**
 * The country that the desk was built for, as it needs it: record kinds of its own, lists, agencies and forms, bundled when the desk is built (indicators and policies
 * stay out, for the desk counts and decides nothing, and so do the words of sheets, which the worker reads). The installation checked every reference when it loaded the same files.
 * @throws when the bundle was built for another country than the one that desk.json names
 */
export function loadCountry(id: string): Country {
  const file = all(root)[0]
  if (file?.id !== id) throw new Error(`this desk was not built for ${id}`)
  if (known) return known
  const agency = withSenders(all(agencies).flat(), all(forms))
  const left = { indicators: [], requirements: [], policies: [], protocols: [] }
  const country = {
    ...file,
    kinds: all(kinds),
    lists: withNotWritten(withModelLists(all(lists)), all(forms)),
    agencies: agency,
    forms: all(forms),
    packs: all(packs),
    ...left,
  }
  teachKinds(country.kinds)
  teachLanguages(country)
  tellTimeOf(country)
  return (known = country)
}

/** The same as the edge of this body reads and checks by it: a member of an observatory, by that. @throws as above */
export const loadCountryOf = (agency: string, id: string): Country => asKeptBy(loadCountry(id), agency)

/**
 * Whether this desk was built from the country's folder that is on record. Another state of it may seal less, or ask for more.
 * @param standing what the application has in its log: the folder that it runs with, and the one of the desk that it published
 */
export const isOnRecord = (standing: { readonly country: string; readonly desk: string | null }): boolean =>
  standing.country === BUILT_FROM.hash && (standing.desk === null || standing.desk === BUILT_FROM.hash)
