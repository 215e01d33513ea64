/** Whom one can be in the demonstration. All are invented, and visibly so. */
import type { Country } from '../core/country/index.ts'
import type { CredentialRole } from '../core/entry/credential-card.ts'
import type { DemoPerson } from './public/home-model.ts'

type Invented = DemoPerson & {
  readonly agency: string
  /** Whose key of the demonstration's ceremony they sign with. */
  readonly role: CredentialRole
  /** The desk's journey that they begin with. */
  readonly journey: string
}

const PEOPLE: readonly Invented[] = [
  {
    id: 'sample-clerk',
    agency: 'moj',
    role: 'clerk',
    journey: 'return',
    words: { en: 'Clerk Sample', km: 'ក្រឡាបញ្ជី​គំរូ' },
    office: { en: 'Ministry of Justice, invented desk', km: 'ក្រសួង​យុត្តិធម៌ ការិយាល័យ​ប្រឌិត' },
    note: { en: 'One court return to check, mend, seal and send.', km: 'របាយការណ៍​តុលាការ​មួយ ត្រូវ​ពិនិត្យ កែ បិទ​សោ និង​ផ្ញើ។' },
  },
  {
    id: 'sample-head',
    agency: 'moj',
    role: 'head',
    journey: 'return',
    words: { en: 'Head of Office Sample', km: 'ប្រធាន​ការិយាល័យ​គំរូ' },
    office: { en: 'Ministry of Justice, invented desk', km: 'ក្រសួង​យុត្តិធម៌ ការិយាល័យ​ប្រឌិត' },
    note: {
      en: 'Signs that a court had nothing to report, and the annual report of 2022.',
      km: 'ចុះ​ហត្ថលេខា​ថា តុលាការ​មួយ​គ្មាន​អ្វី​ត្រូវ​រាយការណ៍ និង​លើ​របាយការណ៍​ប្រចាំ​ឆ្នាំ ២០២២។',
    },
  },
  {
    id: 'sample-investigator',
    agency: 'ahtjp',
    role: 'caseworker',
    journey: 'case',
    words: { en: 'Investigator Sample', km: 'អ្នក​ស៊ើបអង្កេត​គំរូ' },
    office: { en: 'Specialised police, invented desk', km: 'នគរបាល​ជំនាញ ការិយាល័យ​ប្រឌិត' },
    note: {
      en: 'Follows cases to their end. Case 500/2023 has everything that a case can have.',
      km: 'តាមដាន​សំណុំ​រឿង​រហូត​ដល់​ចប់។ សំណុំ​រឿង ៥០០/២០២៣ មាន​គ្រប់​យ៉ាង។',
    },
  },
  {
    id: 'sample-prosecutor',
    agency: 'prosecution',
    role: 'caseworker',
    journey: 'case',
    words: { en: 'Prosecutor Sample', km: 'ព្រះរាជអាជ្ញា​គំរូ' },
    office: { en: 'Prosecution, invented desk', km: 'អយ្យការ ការិយាល័យ​ប្រឌិត' },
    note: { en: 'Sees what waits for a decision, and since when.', km: 'មើល​ថា​អ្វី​រង់ចាំ​សេចក្តី​សម្រេច តាំង​ពី​ពេល​ណា។' },
  },
  {
    id: 'sample-social-worker',
    agency: 'mosavy',
    role: 'caseworker',
    journey: 'referral',
    words: { en: 'Social Worker Sample', km: 'បុគ្គលិក​សង្គម​គំរូ' },
    office: { en: 'Ministry of Social Affairs, invented desk', km: 'ក្រសួង​សង្គមកិច្ច ការិយាល័យ​ប្រឌិត' },
    note: { en: 'Answers referrals, finds a bed, keeps a person’s file.', km: 'ឆ្លើយ​ការ​បញ្ជូន រក​គ្រែ រក្សា​ឯកសារ​របស់​សាមីខ្លួន។' },
  },
  {
    id: 'sample-approver',
    agency: 'mosavy',
    role: 'head',
    journey: 'sign',
    words: { en: 'Head of Service Sample', km: 'ប្រធាន​សេវា​គំរូ' },
    office: { en: 'Ministry of Social Affairs, invented desk', km: 'ក្រសួង​សង្គមកិច្ច ការិយាល័យ​ប្រឌិត' },
    note: { en: 'Stands for openings that others ask for.', km: 'ទទួល​ខុសត្រូវ​លើ​ការ​បើក​ដែល​គេ​សុំ។' },
  },
  {
    id: 'sample-shelter',
    agency: 'ngo-coalition',
    role: 'caseworker',
    journey: 'referral',
    words: { en: 'Shelter Worker Sample', km: 'បុគ្គលិក​មណ្ឌល​គំរូ' },
    office: { en: 'NGO coalition, invented desk', km: 'សម្ព័ន្ធ​អង្គការ ការិយាល័យ​ប្រឌិត' },
    note: { en: 'Takes people in, says which beds are free.', km: 'ទទួល​មនុស្ស ប្រាប់​គ្រែ​ដែល​ទំនេរ។' },
  },
  {
    id: 'sample-shelter-head',
    agency: 'ngo-coalition',
    role: 'head',
    journey: 'sign',
    words: { en: 'Head of Shelter Sample', km: 'ប្រធាន​មណ្ឌល​គំរូ' },
    office: { en: 'NGO coalition, invented desk', km: 'សម្ព័ន្ធ​អង្គការ ការិយាល័យ​ប្រឌិត' },
    note: { en: 'Approves plans, says with a colleague who is one person.', km: 'អនុម័ត​ផែនការ ប្រាប់​ជាមួយ​សហការី​ថា​អ្នក​ណា​ជា​មនុស្ស​តែ​ម្នាក់។' },
  },
  {
    id: 'sample-coalition',
    agency: 'ngo-coalition',
    role: 'clerk',
    journey: 'return',
    words: { en: 'Coalition Worker Sample', km: 'បុគ្គលិក​សម្ព័ន្ធ​គំរូ' },
    office: { en: 'NGO coalition, invented desk', km: 'សម្ព័ន្ធ​អង្គការ ការិយាល័យ​ប្រឌិត' },
    note: { en: 'Hands over leads, and sees which returns of the coalition are due.', km: 'ប្រគល់​តម្រុយ ហើយ​មើល​ថា​របាយការណ៍​ណា​របស់​សម្ព័ន្ធ​ត្រូវ​ដាក់។' },
  },
  {
    id: 'sample-consul',
    agency: 'mfaic',
    role: 'caseworker',
    journey: 'homecoming',
    words: { en: 'Consular Officer Sample', km: 'មន្ត្រី​កុងស៊ុល​គំរូ' },
    office: { en: 'Ministry of Foreign Affairs, invented desk', km: 'ក្រសួង​ការបរទេស ការិយាល័យ​ប្រឌិត' },
    note: { en: 'Brings citizens home, one by one.', km: 'នាំ​ពលរដ្ឋ​ត្រឡប់​មក​វិញ ម្នាក់​ម្តងៗ។' },
  },
  {
    id: 'sample-embassy',
    agency: 'embassies',
    role: 'clerk',
    journey: 'return',
    words: { en: 'Embassy Officer Sample', km: 'មន្ត្រី​ស្ថានទូត​គំរូ' },
    office: { en: 'An embassy, invented', km: 'ស្ថានទូត​មួយ ប្រឌិត' },
    note: { en: 'Names a citizen who calls for help, and asks what became of it.', km: 'រាយ​ឈ្មោះ​ពលរដ្ឋ​ដែល​សុំ​ជំនួយ ហើយ​សួរ​ថា​បាន​ទៅ​ជា​យ៉ាង​ណា។' },
  },
  {
    id: 'sample-raid-officer',
    agency: 'gcnp',
    role: 'clerk',
    journey: 'return',
    words: { en: 'Officer Sample, at a raid', km: 'មន្ត្រី​គំរូ នៅ​ប្រតិបត្តិការ' },
    office: { en: 'National police, invented desk', km: 'នគរបាល​ជាតិ ការិយាល័យ​ប្រឌិត' },
    note: { en: 'Types in what was found and who was screened.', km: 'វាយ​បញ្ចូល​អ្វី​ដែល​បាន​ឃើញ និង​អ្នក​ដែល​បាន​ពិនិត្យ។' },
  },
  {
    id: 'sample-hotline',
    agency: 'ahtjp',
    role: 'clerk',
    journey: 'lead',
    words: { en: 'Hotline Operator Sample', km: 'អ្នក​ទទួល​ទូរសព្ទ​គំរូ' },
    office: { en: 'Hotline, invented desk', km: 'ខ្សែ​ទូរសព្ទ​បន្ទាន់ ការិយាល័យ​ប្រឌិត' },
    note: { en: 'Takes a call, sorts leads, decides each.', km: 'ទទួល​ការ​ហៅ ចាត់​ថ្នាក់​ព័ត៌មាន សម្រេច​រាល់​ករណី។' },
  },
  {
    id: 'sample-inspector',
    agency: 'molvt',
    role: 'clerk',
    journey: 'return',
    words: { en: 'Labour Inspector Sample', km: 'អធិការ​ការងារ​គំរូ' },
    office: { en: 'Ministry of Labour, invented desk', km: 'ក្រសួង​ការងារ ការិយាល័យ​ប្រឌិត' },
    note: {
      en: 'Opens visits that were drawn by lot with the code 2345-6789-ABCD-EFGH; hands in an inspected kiln, and complaints.',
      km: 'បើក​ការ​ចុះ​ពិនិត្យ​តាម​ឆ្នោត ដោយ​លេខ​កូដ 2345-6789-ABCD-EFGH; ដាក់​អធិការកិច្ច​ឡ​ឥដ្ឋ និង​បណ្តឹង។',
    },
  },
  {
    id: 'sample-analyst',
    agency: 'ncct',
    role: 'reviewer',
    journey: 'answers',
    words: { en: 'Analyst Sample', km: 'អ្នក​វិភាគ​គំរូ' },
    office: { en: 'Secretariat, invented desk', km: 'លេខាធិការដ្ឋាន ការិយាល័យ​ប្រឌិត' },
    note: {
      en: 'Sees which returns are due; answers the questionnaire, writes the annual report.',
      km: 'មើល​ថា​របាយការណ៍​ណា​ត្រូវ​មក ឆ្លើយ​កម្រង​សំណួរ សរសេរ​របាយការណ៍​ប្រចាំ​ឆ្នាំ។',
    },
  },
  {
    id: 'sample-watcher',
    agency: 'oversight-body',
    role: 'oversight',
    journey: 'oversee',
    words: { en: 'Watcher Sample', km: 'អ្នក​ត្រួតពិនិត្យ​គំរូ' },
    office: { en: 'Oversight body, invented', km: 'ស្ថាប័ន​ត្រួតពិនិត្យ ប្រឌិត' },
    note: { en: 'Sees what was opened outside the usual way; stops and lets go.', km: 'មើល​អ្វី​ដែល​បើក​ក្រៅ​ពី​ធម្មតា បញ្ឈប់ និង​លែង។' },
  },
  {
    id: 'sample-registrar',
    agency: 'acu',
    role: 'registrar',
    journey: 'account',
    words: { en: 'Registrar Sample', km: 'អ្នក​ចុះបញ្ជី​គំរូ' },
    office: { en: 'Body that lets people in, invented desk', km: 'ស្ថាប័ន​ដែល​អនុញ្ញាត​ឱ្យ​ចូល ការិយាល័យ​ប្រឌិត' },
    note: { en: 'Invites somebody, and signs with a second registrar.', km: 'អញ្ជើញ​នរណា​ម្នាក់ ហើយ​ចុះ​ហត្ថលេខា​ជាមួយ​អ្នក​ចុះបញ្ជី​ទី​ពីរ។' },
  },
]

/** One clerk for each invented office that hands in, of a country that names nobody here. */
const clerksOf = (country: Country): readonly Invented[] =>
  country.agencies
    .filter((agency) => agency.fictional === true && agency.sends.length > 0)
    .map((agency) => ({
      id: `${agency.id}-clerk`,
      agency: agency.id,
      role: 'clerk',
      journey: 'return',
      words: { en: 'Clerk Sample', km: 'ក្រឡាបញ្ជី​គំរូ' },
      office: agency.words,
      note: { en: 'Hands in what this office records.', km: 'ប្រគល់​អ្វី​ដែល​ការិយាល័យ​នេះ​កត់ត្រា។' },
    }))

export function demoPeople(country: Country): readonly Invented[] {
  const named = PEOPLE.filter((p) => country.agencies.some((a) => a.id === p.agency))
  return named.length > 0 ? named : clerksOf(country)
}
