/** Whom one can be in the demonstration. All are invented, and visibly so. */
import type { Country } from '../core/country/index.ts'
import type { DemoPerson } from './home-model.ts'

type Invented = DemoPerson & { readonly agency: string }

const PEOPLE: readonly Invented[] = [
  {
    id: 'sample-clerk',
    agency: 'moj',
    words: { en: 'Clerk Sample', km: 'ក្រឡាបញ្ជី​គំរូ' },
    office: { en: 'Ministry of Justice, invented desk', km: 'ក្រសួង​យុត្តិធម៌ តុ​ប្រឌិត' },
    note: { en: 'One court return to check, mend, seal and send.', km: 'របាយការណ៍​តុលាការ​មួយ ត្រូវ​ពិនិត្យ កែ បិទ​ត្រា និង​ផ្ញើ។' },
  },
]

export const demoPeople = (country: Country): readonly DemoPerson[] => PEOPLE.filter((p) => country.agencies.some((a) => a.id === p.agency))
export const demoAgencyOf = (id: string): string | undefined => PEOPLE.find((p) => p.id === id)?.agency
