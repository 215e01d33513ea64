import { tiles } from '../../countries/kh/tiles.ts'
import { both } from '../../src/web/words/say.ts'
import type { DataModel, FigureLine, HomeModel, IndicatorModel, Point, ReleaseModel, StepsFigure } from '../../src/web/public/index.ts'

const point = (year: number, value: number | null, more: Partial<Point> = {}): Point => ({
  label: both(String(year), String(year)),
  isYear: true,
  datum: { value, qualifier: value === null ? null : 'exact', state: value === null ? 'withheld_for_privacy' : 'reported' },
  coverage: { received: 96, due: 100 },
  broken: [],
  on: `${year + 1}-06-03`,
  href: '/releases/x',
  ...more,
})
const YEARS: readonly Point[] = [
  point(2020, 88, { datum: { value: 88, qualifier: 'at_least', state: 'reported' } }),
  point(2021, null),
  point(2022, 91),
  point(2023, null, { datum: null }),
  point(2024, 118, {
    coverage: { received: 104, due: 104 },
    broken: [{ why: 'coverage', before: { received: 96, due: 100 }, after: { received: 104, due: 104 } }],
  }),
]
const FIGURES: readonly FigureLine[] = [
  {
    slug: 'persons-convicted',
    what: both('Persons convicted, all laws', 'ជន|ត្រូវ|ផ្ដន្ទាទោស គ្រប់|ច្បាប់'),
    unit: both('persons', 'នាក់'),
    group: 'prosecution',
    points: YEARS,
  },
  {
    slug: 'victims-identified',
    what: both('Victims and potential victims identified', 'ជនរងគ្រោះ|ដែល|បាន|កំណត់|អត្តសញ្ញាណ'),
    unit: both('persons', 'នាក់'),
    group: 'finding',
    points: YEARS.map((p, i) => ({ ...p, datum: { value: i * 9, qualifier: 'exact' as const, state: 'reported' as const } })),
  },
]
const cell = (value: number, waits: number | null) => ({
  reached: { value, qualifier: 'exact' as const, state: 'reported' as const },
  waits: waits === null ? null : { value: waits, qualifier: 'exact' as const, state: 'reported' as const },
  isSorted: true,
})
const STEPS: StepsFigure = {
  unit: both('accused persons', 'ជន|ជាប់ចោទ'),
  href: '/data/accused-registered',
  years: YEARS.slice(0, 4).map(({ label, coverage }) => ({ label, asOf: '2025-03-31', ...(coverage ? { coverage } : {}) })),
  steps: [
    { words: both('Registered', 'ចុះ|បញ្ជី'), cells: [182, 176, 198, 214].map((n) => cell(n, null)) },
    { words: both('Sent to trial', 'បញ្ជូន|ទៅ|ជំនុំ|ជម្រះ'), cells: [151, 147, 163, 166].map((n, i) => cell(n, 9 + i * 14)) },
    {
      words: both('Judged', 'បាន|កាត់|ក្ដី'),
      cells: [
        ...[131, 122, 121].map((n, i) => cell(n, 4 + i)),
        { reached: { value: null, qualifier: null, state: 'withheld_for_privacy' }, waits: null, isSorted: true },
      ],
    },
    { words: both('Convicted', 'ត្រូវ|ផ្ដន្ទាទោស'), cells: [109, 99, 92, 63].map((n) => cell(n, null)) },
  ],
}

/** An invented first page with every state that a chart can show. */
export const homeModel = (deskUrl: string): HomeModel => ({
  languages: ['km', 'en'],
  country: both('Cambodia, demonstration', 'កម្ពុជា ការសាកល្បង'),
  demo: true,
  recommendedIn: both('Report of a year, chapter on a country', 'របាយការណ៍|នៃ|ឆ្នាំ|មួយ ផ្នែក|ប្រទេស|មួយ'),
  deskUrl,
  pagesUrl: null,
  log: { position: 9418, root: '7d1f03c2a94be8806c1d5512ff3a90b1e8407d1f03c2a94be8806c1d5512ff3a' },
  canBreak: true,
  total: 2,
  first: FIGURES,
  annual: [2023],
  steps: STEPS,
  charts: [
    {
      kind: 'bars',
      title: both('Three in ten people accused were convicted so far', '៣ ក្នុង ១០ នាក់|ត្រូវ|ចោទ បាន|ផ្ដន្ទាទោស|រួច'),
      subtitle: both(
        'People in cases registered in 2023, as known on 31 October 2024',
        'ជន|ត្រូវ|ចោទ|ក្នុង|រឿង|ចុះបញ្ជី|ឆ្នាំ ២០២៣ គិត|ត្រឹម ៣១ តុលា ២០២៤',
      ),
      note: both('25 of 25 courts. Not de-duplicated across agencies.', 'តុលាការ ២៥ ក្នុង ២៥។ មិនទាន់|ដក|ចំនួន|ជាន់គ្នា។'),
      data: [
        { label: both('Registered', 'ចុះបញ្ជី'), value: 354, state: 'reported' },
        { label: both('Tried', 'ជំនុំជម្រះ'), value: 197, state: 'partial' },
        { label: both('Convicted', 'ផ្ដន្ទាទោស'), value: 109, state: 'reported' },
        { label: both('In absentia', 'កំបាំងមុខ'), value: null, state: 'withheld_for_privacy' },
        { label: both('Officials', 'មន្ត្រី'), value: null, state: 'withheld_for_privacy' },
        { label: both('Restitution ordered', 'បង្គាប់ឲ្យសងជំងឺចិត្ត'), value: null, state: 'not_collected' },
      ],
    },
    {
      kind: 'columns',
      title: both('People accused, quarter by quarter', 'ជន|ត្រូវ|ចោទ|ចុះបញ្ជី|នៅ|តុលាការ តាម|ត្រីមាស'),
      subtitle: both('People accused, by quarter of registration', 'ជន|ត្រូវ|ចោទ តាម|ត្រីមាស|ចុះបញ្ជី'),
      note: both('The newest quarter is still open. The padlock: withheld.', 'ត្រីមាស|ចុងក្រោយ|នៅ|បើក។ មេសោ៖ រក្សាទុក។'),
      data: [
        { label: both('Q1', 'ត្រីមាស 1'), value: 71, state: 'reported' },
        { label: both('Q2', 'ត្រីមាស 2'), value: 84, state: 'reported' },
        { label: both('Q3', 'ត្រីមាស 3'), value: null, state: 'withheld_for_privacy' },
        { label: both('Q4', 'ត្រីមាស 4'), value: 103, state: 'reported' },
        { label: both('Q1', 'ត្រីមាស 1'), value: 61, state: 'partial' },
      ],
    },
    {
      kind: 'tiles',
      title: both('All 250 court returns are in', 'របាយការណ៍|តុលាការ|ទាំង ២៥០ បាន|មក|ដល់'),
      subtitle: both(
        'Returns received of 10 due, by province. This is paperwork, not crime.',
        'របាយការណ៍|បាន|ទទួល ក្នុង ១០ តាម|ខេត្ត។ នេះ|ជា|ឯកសារ មិនមែន|បទល្មើស។',
      ),
      note: both('Dark: all 10. No borders are drawn.', 'ចាស់៖ ទាំង ១០។ មិន|គូរ|ព្រំដែន។'),
      tiles,
      full: 10,
      data: tiles.map((tile) => ({
        code: tile.code,
        label: both(tile.lines.en.join(' ').replace('- ', ''), tile.lines.km.join('')),
        value: 10,
        state: 'reported',
      })),
    },
  ],
  release: {
    id: 'kh-courts-2023-1',
    title: both('courts, 2023', 'តុលាការ 2023'),
    tables: 94,
    withheld: 61,
    attacks: ['published', 'bounds', 'history'],
    found: 0,
    unsettled: 0,
    approvedBy: [both('Statistics office (invented)', 'ការិយាល័យស្ថិតិ (ប្រឌិត)'), both('Court registry (invented)', 'បញ្ជីតុលាការ (ប្រឌិត)')],
    approvedOn: '2024-06-03',
    certificate: '4f1c90d277aee2b8c1a94f1c90d277aee2b8c1a9',
    threshold: 3,
    knownAs: 'exact',
    href: '/releases/x',
  },
  people: [
    {
      id: 'court-clerk',
      words: both('Sokha, court clerk', 'សុខា ក្រឡាបញ្ជី'),
      office: both('Court of Kep (invented)', 'សាលាដំបូងខេត្តកែប (ប្រឌិត)'),
      note: both('One return is due. Drop the sample sheet.', 'មាន|របាយការណ៍ ១ ត្រូវ|ដាក់។ ទម្លាក់|តារាង|គំរូ។'),
    },
    {
      id: 'analyst',
      words: both('Dara, analyst', 'តារា អ្នកវិភាគ'),
      office: both('Secretariat (invented)', 'លេខាធិការដ្ឋាន (ប្រឌិត)'),
      note: both('Reads what was released.', 'អានអ្វីដែលបានផ្សាយ។'),
    },
  ],
})

/** Nothing is looked for, and everything is there. */
export const dataModel = (home: HomeModel): DataModel => ({
  ...home,
  isSearch: false,
  answers: [],
  total: FIGURES.length,
  figures: FIGURES,
  annual: [2023, 2022],
  first: FIGURES,
  apart: [],
})

/** Five years with a withheld one, one without a number, and a break; tiles by two measures; panels on one scale; a revision. */
export const indicatorModel = (home: HomeModel): IndicatorModel => {
  const tiled = home.charts.find((c) => c.kind === 'tiles')!
  const people = {
    ...tiled,
    title: both('Where it was', 'នៅ|ទីណា'),
    full: null,
    data: tiled.data.map((d, i) => ({
      ...d,
      value: i === 7 ? null : 3 + ((i * 7) % 19),
      state: i === 7 ? ('withheld_for_privacy' as const) : d.state,
    })),
  }
  return {
    ...home,
    slug: 'persons-convicted',
    what: FIGURES[0]!.what,
    unit: both('persons', 'នាក់'),
    group: { id: 'prosecution', words: both('From investigation to sentence', 'ពី|ការ|ស៊ើបអង្កេត|ដល់|ទោស') },
    definition: '/method/persons-convicted',
    version: 2,
    form: both('Court return', 'របាយការណ៍|តុលាការ'),
    caveat: both('At first instance; an appeal may change it.', 'នៅ|សាលាដំបូង។ ឧទ្ធរណ៍|អាច|ផ្លាស់|ប្តូរ។'),
    lines: [],
    crossed: [],
    apart: [],
    elsewhere: [],
    isEstimate: false,
    points: FIGURES[0]!.points,
    release: home.release,
    asOf: '2024-06-01',
    noise: [],
    withdrawn: [],
    places: [
      { measure: 'returns', figure: tiled },
      { measure: 'number', figure: people },
    ],
    cuts: home.charts.slice(0, 2),
    panels: {
      cut: both('Form of exploitation', 'ទម្រង់|កេងប្រវ័ញ្ច'),
      panels: [
        { label: both('Forced labour', 'ពលកម្ម|ដោយ|បង្ខំ'), points: FIGURES[0]!.points },
        { label: both('Forced marriage', 'រៀបការ|ដោយ|បង្ខំ'), points: FIGURES[1]!.points },
      ],
    },
    heat: {
      what: both('Court returns received', 'របាយការណ៍|តុលាការ|ដែល|បាន|ទទួល'),
      year: both('2024', '2024'),
      asOf: '2024-06-01',
      columns: ['Q1', 'Q2', 'Q3', 'Q4'].map((q, i) => both(`2024 ${q}`, `ត្រីមាស ${i + 1}`)),
      rows: [
        ['Banteay Meanchey', 'បន្ទាយ|មានជ័យ'],
        ['Sample Court (invented)', 'សាលា|ដំបូង|គំរូ (ប្រឌិត)'],
        ['Phnom Penh', 'ភ្នំពេញ'],
      ].map(([en = '', km = ''], row) => ({
        label: both(en, km),
        cells: [
          { owed: 4, in: 4, late: 0 },
          { owed: 4, in: 4, late: row },
          row === 1 ? { owed: 4, in: 2, late: 1 } : { owed: 4, in: null, late: null },
          row === 2 ? null : { owed: 4, in: 4, late: 0 },
        ],
      })),
    },
    revisions: [{ label: both('2022', '2022'), before: FIGURES[0]!.points[2]!, after: FIGURES[0]!.points[3]! }],
    others: [],
    origin: 'https://record.example',
  }
}

/** The first page's charts, one with more bars than are drawn, and a table of two dimensions with a withheld cell and one that is not there. */
export const releaseModel = (home: HomeModel): ReleaseModel => {
  const shown = { value: 12, state: 'reported' as const }
  const many = Array.from({ length: 25 }, (_, i) => ({ label: both(`Court ${i + 1}`, `តុលាការ ${i + 1}`), ...shown }))
  return {
    ...home,
    origin: 'https://record.example',
    release: home.release!,
    figures: [
      ...home.charts,
      { ...home.charts[0]!, title: both('People accused, by court', 'ជន|ត្រូវ|ចោទ តាម|តុលាការ'), kind: 'bars', data: many },
    ],
    crosstabs: [
      {
        title: both('People accused, by quarter × outcome', 'ជន|ត្រូវ|ចោទ តាម|ត្រីមាស × លទ្ធផល'),
        columns: ['Convicted', 'Acquitted', 'Dismissed', 'Not stated, or not yet', 'In all'].map((name) => both(name, name)),
        rows: ['Q1', 'Q2', 'In all'].map((name) => ({
          label: both(name, name),
          cells: [shown, { value: null, state: 'withheld_for_privacy' }, shown, null, { value: null, state: 'withheld_for_privacy' }],
        })),
      },
    ],
    files: [
      { name: 'table-1.csv', href: '/releases/x/table-1.csv', bytes: 20481, of: [both('Quarter', 'ត្រីមាស'), both('Outcome', 'លទ្ធផល')] },
      { name: 'certificate.json', href: '/releases/x/certificate.json', bytes: 3120 },
      { name: 'receipt.tlog-proof', href: '/releases/x/receipt.tlog-proof', bytes: 912 },
    ],
  }
}
