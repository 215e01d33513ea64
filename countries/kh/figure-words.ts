/** What stands beside a figure: its unit, and what it must not be taken for. Said here once, so that a native reviewer reads each once. */
import type { Words } from '../../src/core/country/index.ts'

export const UNIT = {
  accusedPersons: { en: 'accused persons', km: 'ជនជាប់ចោទ' },
  actions: { en: 'actions', km: 'សកម្មភាព' },
  agreements: { en: 'agreements', km: 'កិច្ចព្រមព្រៀង' },
  applications: { en: 'applications', km: 'ពាក្យសុំ' },
  attendances: { en: 'attendances', km: 'ការចូលរួម' },
  beds: { en: 'beds', km: 'គ្រែ' },
  bodies: { en: 'bodies', km: 'ស្ថាប័ន' },
  cases: { en: 'cases', km: 'សំណុំរឿង' },
  casesForResidents: { en: 'cases for 100,000 residents', km: 'សំណុំរឿងសម្រាប់ប្រជាជន ១០០ ០០០ នាក់' },
  children: { en: 'children', km: 'កុមារ' },
  complaints: { en: 'complaints', km: 'ពាក្យបណ្តឹង' },
  days: { en: 'days', km: 'ថ្ងៃ' },
  debts: { en: 'debts', km: 'បំណុល' },
  decisions: { en: 'decisions', km: 'សេចក្តីសម្រេច' },
  dollars: { en: 'US dollars', km: 'ដុល្លារអាមេរិក' },
  dossiers: { en: 'dossiers', km: 'សំណុំរឿងបញ្ជូន' },
  entries: { en: 'entries', km: 'កំណត់ត្រា' },
  events: { en: 'events', km: 'ព្រឹត្តិការណ៍' },
  inspections: { en: 'inspections', km: 'អធិការកិច្ច' },
  items: { en: 'items', km: 'ឧបករណ៍' },
  leads: { en: 'leads', km: 'ព័ត៌មាន' },
  operations: { en: 'operations', km: 'ប្រតិបត្តិការ' },
  operationsForResidents: { en: 'operations for 100,000 residents', km: 'ប្រតិបត្តិការសម្រាប់ប្រជាជន ១០០ ០០០ នាក់' },
  percent: { en: 'percent', km: 'ភាគរយ' },
  persons: { en: 'persons', km: 'នាក់' },
  records: { en: 'records', km: 'កំណត់ត្រា' },
  reports: { en: 'reports', km: 'របាយការណ៍' },
  requests: { en: 'requests', km: 'សំណើ' },
  returns: { en: 'returns', km: 'របាយការណ៍' },
  riel: { en: 'riel', km: 'រៀល' },
  rielForDollar: { en: 'riel for 1 dollar', km: 'រៀលសម្រាប់ ១ ដុល្លារ' },
  services: { en: 'services', km: 'សេវា' },
  sites: { en: 'sites', km: 'ទីតាំង' },
} as const satisfies Readonly<Record<string, Words>>

/** Laws that a figure may hold under. */
export const BASIS = {
  allLaws: { en: 'all laws', km: 'ច្បាប់ទាំងអស់' },
  labourLaw: { en: 'labour law', km: 'ច្បាប់ការងារ' },
  traffickingLaw: { en: 'anti-trafficking law', km: 'ច្បាប់ប្រឆាំងការជួញដូរមនុស្ស' },
} as const satisfies Readonly<Record<string, Words>>

export const CAVEAT = {
  recordedOnly: { en: 'Counts what was recorded; what nobody recorded is not in it.', km: 'រាប់តែអ្វីដែលបានកត់ត្រា។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។' },
  eachNaming: {
    en: 'Counts each naming that was recorded: somebody whom two requests or two bodies asked for is counted for each. What nobody recorded is not in it.',
    km: 'រាប់ការរាយឈ្មោះនីមួយៗដែលបានកត់ត្រា៖ មនុស្សម្នាក់ដែលសំណើពីរ ឬស្ថាប័នពីរបានស្នើ រាប់ម្តងសម្រាប់សំណើនីមួយៗ។ អ្វីដែលមិនបានកត់ត្រា មិនរាប់ទេ។',
  },
  bothNumbers: {
    en: 'A percentage of what was recorded; both numbers are printed, and unknown stays unknown.',
    km: 'ភាគរយនៃអ្វីដែលបានកត់ត្រា។ លេខទាំងពីរត្រូវបានបង្ហាញ ហើយ «មិនដឹង» នៅតែ «មិនដឹង»។',
  },
  bothCounted: {
    en: 'Of inspections that have both numbers; above 100 where inspectors found more than others did. Both sums are printed, unless a paper says one roughly.',
    km: 'នៃអធិការកិច្ចដែលមានលេខទាំងពីរ។ លើសពី ១០០ នៅពេលអធិការរកឃើញច្រើនជាងអ្នកដទៃ។ ផលបូកទាំងពីរត្រូវបានបង្ហាញ លើកលែងតែក្រដាសសរសេរមួយក្នុងចំណោមនោះជាចំនួនប្រហែល។',
  },
  dollarsOfSources: {
    en: 'As sources print it, by the rate of the day that they name; nothing is converted here.',
    km: 'ដូចប្រភពបោះពុម្ព តាមអត្រានៃថ្ងៃដែលប្រភពបញ្ជាក់។ គ្មានអ្វីត្រូវបានប្តូរនៅទីនេះទេ។',
  },
  stillToPay: {
    en: 'Of every order up to the last day, of whichever year, what is paid of it as known on the day asked for. An order of which nobody says what is paid is not in it: then it is at least this. Where those who pay have more of a case than its court says, what is left lies between what the two books leave.',
    km: 'នៃដីកាទាំងអស់រហូតដល់ថ្ងៃចុងក្រោយ ឆ្នាំណាក៏ដោយ ដកអ្វីដែលបានបង់ តាមអ្វីដែលដឹងនៅថ្ងៃសួរ។ ដីកាដែលគ្មានអ្នកណាប្រាប់ថាបានបង់ប៉ុន្មាន មិនរាប់ទេ៖ ពេលនោះ យ៉ាងតិចប៉ុណ្ណេះ។ សំណុំរឿងដែលអ្នកបង់កត់ត្រាច្រើនជាងតុលាការប្រាប់ អ្វីដែលនៅសល់ស្ថិតនៅចន្លោះអ្វីដែលបញ្ជីទាំងពីរទុក។',
  },
  forResidents: {
    en: 'Residents as counted in the same time. Where nobody says how many live there, there is no rate; few residents make one act a high rate.',
    km: 'ប្រជាជនដូចបានរាប់ក្នុងរយៈពេលដដែល។ កន្លែងដែលគ្មានអ្នកណាប្រាប់ចំនួនប្រជាជន គ្មានអត្រាទេ។ ប្រជាជនតិច ធ្វើឱ្យសកម្មភាពមួយក្លាយជាអត្រាខ្ពស់។',
  },
  firstThisYear: {
    en: 'As each body says who came for the first time in its calendar year: somebody whom two bodies heard is counted by both, and in each year again.',
    km: 'តាមដែលស្ថាប័ននីមួយៗប្រាប់ថាអ្នកណាមកលើកដំបូងក្នុងឆ្នាំប្រតិទិន៖ មនុស្សម្នាក់ដែលស្ថាប័នពីរបានស្តាប់ រាប់ដោយស្ថាប័នទាំងពីរ ហើយរាប់ម្តងទៀតក្នុងឆ្នាំនីមួយៗ។',
  },
  eachList: {
    en: 'A percentage of lines in lists: somebody who is in the lists of two days is a line of each. Both numbers are printed, and they are no number of people; unknown stays unknown.',
    km: 'ភាគរយនៃជួរក្នុងបញ្ជី៖ មនុស្សម្នាក់ដែលមានក្នុងបញ្ជីពីរថ្ងៃ ជាជួរមួយក្នុងបញ្ជីនីមួយៗ។ លេខទាំងពីរត្រូវបានបង្ហាញ ហើយមិនមែនជាចំនួនមនុស្សទេ។ «មិនដឹង» នៅតែ «មិនដឹង»។',
  },
  detectedPeople: {
    en: 'Counts people whom somebody found and recorded, and not how many there are.',
    km: 'ចំនួនដែលបានរកឃើញ មិនមែនចំនួនពិតទាំងអស់៖ មនុស្សដែលមានអ្នករកឃើញ និងកត់ត្រា។',
  },
  reportsNotFindings: {
    en: 'Reports, not findings: an allegation is not a proof. Told by the oversight body alone.',
    km: 'ជារបាយការណ៍ មិនមែនសេចក្តីសន្និដ្ឋាន៖ ការចោទប្រកាន់មិនមែនជាភស្តុតាងទេ។ ផ្តល់ដោយស្ថាប័នត្រួតពិនិត្យតែប៉ុណ្ណោះ។',
  },
  openAtTheEnd: { en: 'Open at the end of the interval, as known on the day asked for.', km: 'មិនទាន់បិទនៅចុងរយៈពេល តាមអ្វីដែលដឹងនៅថ្ងៃសួរ។' },
  detected: {
    en: 'Counts what somebody found, and not how much there is: more may mean that more was looked for.',
    km: 'ចំនួនដែលបានរកឃើញ មិនមែនចំនួនពិតទាំងអស់៖ ច្រើនជាងមុន អាចមានន័យថាបានស្វែងរកច្រើនជាងមុន។',
  },
  wholeDays: {
    en: 'Whole days between two acts that are both on record; what is still open is not in it.',
    km: 'ចំនួនថ្ងៃរវាងសកម្មភាពពីរដែលបានកត់ត្រា។ អ្វីដែលមិនទាន់បិទ មិនរាប់ទេ។',
  },
  firstInstance: {
    en: 'At first instance, in absentia too; an appeal or a retrial may change it.',
    km: 'នៅសាលាដំបូង រួមទាំងកំបាំងមុខ។ ឧទ្ធរណ៍ ឬការជំនុំជម្រះឡើងវិញអាចផ្លាស់ប្តូរ។',
  },
  wholeRiel: {
    en: 'In whole riel as recorded; amounts in other currencies were converted where they were entered.',
    km: 'គិតជារៀល តាមដែលបានកត់ត្រា។ រូបិយប័ណ្ណផ្សេងត្រូវបានប្តូរនៅកន្លែងបញ្ចូល។',
  },
  paperwork: { en: 'Paperwork, not crime: returns that came, of those due.', km: 'ឯកសារ មិនមែនបទល្មើស៖ របាយការណ៍ដែលមកដល់ ក្នុងចំណោមដែលត្រូវផ្ញើ។' },
  allLaws: {
    en: 'Under all laws, not all of which are about trafficking; not to be set beside a figure under one law.',
    km: 'តាមច្បាប់ទាំងអស់ ដែលមិនសុទ្ធតែអំពីការជួញដូរមនុស្ស។ មិនត្រូវប្រៀបធៀបនឹងតួលេខតាមច្បាប់តែមួយទេ។',
  },
  followsCases: {
    en: 'Follows the cases that began in the interval as far as the links between records reach; later steps may still come.',
    km: 'តាមដានសំណុំរឿងដែលចាប់ផ្តើមក្នុងរយៈពេលនេះ តាមការភ្ជាប់ដែលមាន។ ជំហានក្រោយអាចនឹងមកដល់។',
  },
  linkedOnce: {
    en: 'One person or case recorded by several bodies counts once only where a link between the records was signed.',
    km: 'មនុស្ស ឬសំណុំរឿងដែលស្ថាប័នច្រើនកត់ត្រា រាប់ម្តងតែពេលមានការភ្ជាប់ដែលបានចុះហត្ថលេខា។',
  },
  listedSuspects: {
    en: 'Counts suspects who are listed one by one, of whom no court has decided. How many an investigation says it has is another number, and is never added; one person in two cases counts once only where a link was signed, and an arrest whose day nobody wrote is in no period.',
    km: 'រាប់ជនសង្ស័យដែលមានក្នុងបញ្ជីម្តងម្នាក់ៗ ដែលតុលាការមិនទាន់សម្រេច។ ចំនួនដែលការស៊ើបអង្កេតបញ្ជាក់ ជាចំនួនផ្សេង ហើយមិនបូកបញ្ចូលទេ។ មនុស្សម្នាក់ក្នុងរឿងពីរ រាប់ម្តងតែពេលមានការភ្ជាប់ដែលបានចុះហត្ថលេខា។ ការចាប់ខ្លួនដែលគ្មានអ្នកសរសេរថ្ងៃ មិនស្ថិតក្នុងរយៈពេលណាទេ។',
  },
  rielWithRate: {
    en: 'In riel as recorded; an amount paid in dollars has its rate and the day of the rate.',
    km: 'ជារៀលតាមការកត់ត្រា។ ប្រាក់ដុល្លារមានអត្រា និងថ្ងៃនៃអត្រា។',
  },
  oneLaw: {
    en: 'Under the anti-trafficking law only, some of whose articles are not trafficking by the international definition.',
    km: 'តាមច្បាប់ប្រឆាំងការជួញដូរតែប៉ុណ្ណោះ ដែលមាត្រាខ្លះមិនមែនជាការជួញដូរតាមនិយមន័យអន្តរជាតិទេ។',
  },
  theRecordItself: { en: 'Says how the record itself is kept.', km: 'ប្រាប់ពីរបៀបរក្សាកំណត់ត្រា។' },
  reviewNotFinding: {
    en: 'Told by the oversight body alone; a review is not a finding against anybody.',
    km: 'ផ្តល់ដោយស្ថាប័នត្រួតពិនិត្យតែប៉ុណ្ណោះ។ ការពិនិត្យមិនមែនជាការរកកំហុសលើនរណាទេ។',
  },
} as const satisfies Readonly<Record<string, Words>>

/** What a later version of a definition counts otherwise than the one before it. */
export const CHANGED = {
  onlyPayments: {
    en: 'What waits for a decision and what was refused is no payment. Before, everything that was asked for was in it.',
    km: 'អ្វីដែលរង់ចាំសេចក្តីសម្រេច និងអ្វីដែលត្រូវបានបដិសេធ មិនមែនជាការបង់ប្រាក់ទេ។ មុននេះ អ្វីទាំងអស់ដែលបានស្នើស្ថិតក្នុងនោះ។',
  },
  caseOnce: {
    en: 'A case of which two records say different things that cannot both be right (its law, its form of exploitation, its kind of site) is a cell of its own. Before, it stood in each.',
    km: 'សំណុំរឿងដែលកំណត់ត្រាពីរនិយាយខុសគ្នា ហើយមិនអាចត្រូវទាំងពីរ (ច្បាប់ ទម្រង់ធ្វើអាជីវកម្ម ប្រភេទទីតាំង) នៅក្នុងប្រអប់ដោយឡែក។ មុននេះ វានៅក្នុងប្រអប់ទាំងពីរ។',
  },
  caseOfOneLaw: {
    en: 'A case is of this law where all its records that name a law name this one. Before, one record was enough, and a case of which two records differ was in the figures of both laws.',
    km: 'សំណុំរឿងជារបស់ច្បាប់នេះ ពេលកំណត់ត្រាទាំងអស់ដែលបញ្ជាក់ច្បាប់ បញ្ជាក់ច្បាប់នេះ។ មុននេះ កំណត់ត្រាមួយគ្រប់គ្រាន់ ហើយសំណុំរឿងដែលកំណត់ត្រាពីរខុសគ្នា នៅក្នុងតួលេខនៃច្បាប់ទាំងពីរ។',
  },
  whenever: {
    en: 'Cases of campaigns are followed whenever they began. Before, only those that began in the time that was asked for were counted.',
    km: 'សំណុំរឿងយុទ្ធនាការត្រូវបានតាមដាន មិនថាចាប់ផ្តើមពេលណា។ មុននេះ រាប់តែសំណុំរឿងដែលចាប់ផ្តើមក្នុងរយៈពេលដែលបានសួរ។',
  },
  attendances: {
    en: 'What is counted are attendances: somebody who came to two meetings is in it twice. Before, they were called persons.',
    km: 'អ្វីដែលរាប់គឺការចូលរួម៖ អ្នកដែលចូលរួមប្រជុំពីរ រាប់ពីរដង។ មុននេះ ហៅថាមនុស្ស។',
  },
  dayKnownAbout: {
    en: 'Where the day of the warrant is known about only, it is open whether it came within the week. Before, it was taken not to have come.',
    km: 'បើថ្ងៃនៃដីកាដឹងតែប្រហែល មិនទាន់ដឹងថាវាចេញក្នុងមួយសប្តាហ៍ឬទេ។ មុននេះ ចាត់ទុកថាមិនបានចេញ។',
  },
  notWritten: {
    en: 'A child of whom nobody wrote whether there is an order is not among those without one. Before, it was.',
    km: 'កុមារដែលគ្មាននរណាកត់ថាមានដីកាឬទេ មិនរាប់ក្នុងចំណោមអ្នកគ្មានដីកាទេ។ មុននេះ រាប់។',
  },
  actionNotWritten: {
    en: 'An operation of which nobody wrote what was done to the place is left out. Before, it stood among those that closed none.',
    km: 'ប្រតិបត្តិការដែលគ្មាននរណាកត់ថាបានធ្វើអ្វីលើទីតាំង មិនរាប់ទេ។ មុននេះ រាប់ក្នុងចំណោមប្រតិបត្តិការដែលមិនបានបិទ។',
  },
  silentLeftOut: {
    en: 'A record in which nobody wrote this is left out. Before, it stood among the others, as if it said no.',
    km: 'កំណត់ត្រាដែលគ្មាននរណាសរសេរចំណុចនេះ មិនរាប់ទេ។ មុននេះ រាប់ក្នុងចំណោមករណីផ្សេង ដូចជាឆ្លើយថាទេ។',
  },
  plainNo: {
    en: 'A screening that was plainly not in private, or had no interpreter, is counted as such though the other is not written. Before, it was left out.',
    km: 'ការពិនិត្យដែលច្បាស់ថាមិនបានធ្វើដោយឡែក ឬគ្មានអ្នកបកប្រែ ត្រូវរាប់បែបនោះ ទោះចំណុចផ្សេងមិនបានសរសេរក៏ដោយ។ មុននេះ មិនរាប់ទេ។',
  },
  openHouses: {
    en: 'Beds are those of houses that are open on the last day. Before, they were those of houses that opened in the time that was asked for.',
    km: 'គ្រែគឺគ្រែរបស់ផ្ទះដែលបើកនៅថ្ងៃចុងក្រោយ។ មុននេះ គឺគ្រែរបស់ផ្ទះដែលបានបើកក្នុងរយៈពេលដែលបានសួរ។',
  },
  firstInstance: {
    en: 'Days are those of first instance. Before, retrials and appeals, which begin and end by themselves, were among them.',
    km: 'ចំនួនថ្ងៃគឺរបស់សាលាដំបូង។ មុននេះ រាប់ការជំនុំជម្រះឡើងវិញ និងឧទ្ធរណ៍ ដែលចាប់ផ្តើម និងចប់ដោយខ្លួនឯង ផង។',
  },
} as const satisfies Readonly<Record<string, Words>>
