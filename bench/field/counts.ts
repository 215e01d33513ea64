/**
 * Scores what the product makes of sheets that hold counts alone: the totals it would hand in, each held against truth.json. The clerk of the bench
 * knows what each heading counts, and which of the country's figures that is; where a sum does not fit she takes what it sums, as truth.json does.
 */
import type { Country } from '../../src/core/country/index.ts'
import { foldText } from '../../src/core/sheet/own/words/fold-text.ts'
import type { Answers, Question } from '../../src/core/sheet/own/questions/questions.ts'
import { readCountSheet, type CountSheet } from '../../src/work/totals/count-sheet.ts'
import type { Score } from './score.ts'

type Facts = Readonly<Record<string, unknown>>
type Row = { readonly at: number | string; readonly facts: Facts }
type Table = { readonly sheet: string; readonly count_of_all_rows: number; readonly rows: readonly Row[] }
export type CountsEntry = {
  readonly file: string
  readonly tables: readonly Table[]
  readonly totals: readonly Facts[]
  readonly questions: readonly string[]
}

/** A number of truth.json as one of the country's figures has it; null where nobody knows it. */
type Leaf = {
  readonly figure: string
  readonly from: string
  readonly to: string
  readonly by: Readonly<Record<string, string>>
  readonly value: number | null
  /** Where not all of it is known, what is. */
  readonly reported?: number
}
type Meant = {
  readonly agency: string
  /** Heading, or a part of it, → figure; anything else is not handed in. */
  readonly counts: Readonly<Record<string, string>>
  /** What a blank and a dash mean, where truth.json says so. */
  readonly blank?: 'none' | 'not-known'
  /** What a dash means, where that is something else than a blank. */
  readonly dash?: 'none' | 'not-known'
  /** A heading that is no part of what stands before it. */
  readonly own?: readonly string[]
  readonly leaves: (entry: CountsEntry, codes: Codes) => readonly Leaf[]
}
type Codes = (list: string, words: unknown) => string

const month = (text: string): { readonly from: string; readonly to: string } => {
  const [year = 0, n = 1] = text.split('-').map(Number)
  return { from: `${year}-${pad(n)}-01`, to: n === 12 ? `${year + 1}-01-01` : `${year}-${pad(n + 1)}-01` }
}
const pad = (n: number): string => String(n).padStart(2, '0')
const year = (y: unknown) => ({ from: `${String(y)}-01-01`, to: `${Number(y) + 1}-01-01` })
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null)
const rowsOf = (entry: CountsEntry): readonly Facts[] => entry.tables.flatMap((t) => t.rows.map((r) => r.facts))
const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const PEOPLE = {
  women: { sex: 'female', age_band: '18+' },
  girls: { sex: 'female', age_band: '<18' },
  men: { sex: 'male', age_band: '18+' },
  boys: { sex: 'male', age_band: '<18' },
} as const
const SERVICES: Readonly<Record<string, string>> = {
  counselling: 'psychosocial',
  'medical care': 'medical',
  'legal advice': 'legal',
  'vocational training': 'vocational',
  transport: 'transport',
  interpretation: 'interpretation',
  'cash support': 'financial',
  // By the country's own words.
  'family visit': 'reintegration',
}

const MONTHLY: Readonly<Record<string, readonly [figure: string, by?: Leaf['by']]>> = {
  cases: ['investigations-cases'],
  suspects_arrested: ['persons-arrested'],
  victims: ['victims-identified'],
  victims_female: ['victims-identified', { sex: 'female' }],
}

/** Part of a file's name → what its numbers are. */
export const MEANT_COUNTS: readonly (readonly [part: string, meant: Meant])[] = [
  [
    'Poipet_TC',
    {
      agency: 'mosavy',
      counts: { ចំណូលពលករ: 'transit-arrivals', សង្ស័យជារងគ្រោះ: 'transit-identified' },
      leaves: (e) =>
        e.totals.flatMap((t) => {
          const at = month(String(t['period']))
          const all = ['men', 'women', 'boys', 'girls'].reduce((n, id) => n + Number(t[id]), 0)
          return [
            { figure: 'transit-arrivals', ...at, by: {}, value: all },
            { figure: 'transit-identified', ...at, by: {}, value: number(t['suspected_victims']) },
          ]
        }),
    },
  ],
  [
    'Hotline monthly',
    {
      agency: 'ahtjp',
      counts: { calls: 'leads', 'tip-related': 'leads;trafficking_suspected=yes', foreigners: 'hotline-foreign-contacts' },
      leaves: (e) =>
        rowsOf(e).flatMap((f) =>
          ['2022', '2023'].flatMap((y): Leaf[] => {
            const at = month(`${y}-${NAMES.indexOf(String(f['month'])) + 1}`)
            const tip = number(f[`tip_${y}`])
            // More about trafficking than calls: named, and left out.
            const isOdd = tip !== null && tip > Number(f[`calls_${y}`])
            return [
              { figure: 'leads', ...at, by: {}, value: number(f[`calls_${y}`]) },
              { figure: 'leads', ...at, by: { trafficking_suspected: 'yes' }, value: isOdd ? null : tip },
              { figure: 'hotline-foreign-contacts', ...at, by: {}, value: number(f[`foreign_${y}`]) },
            ]
          }),
        ),
    },
  ],
  [
    'សង្ខេបប្រចាំខែ',
    {
      agency: 'molvt',
      counts: {
        ចុះអធិការកិច្ច: 'inspections',
        កម្មករ: 'workers-screened-in-inspections',
        កុមារ: 'children-found-in-inspections',
        សង្ស័យជួញដូរ: 'victims-identified-in-inspections',
      },
      own: ['កុមារ'],
      leaves: (e, codes) => [
        // Of the lines truth.json gives the first twenty, and of all of them the sums.
        ...e.totals.flatMap((t) => {
          const at = { ...month('2023-09'), by: {} }
          return [
            { figure: 'inspections', ...at, value: number(t['inspections']) },
            { figure: 'workers-screened-in-inspections', ...at, value: number(t['workers']) },
            { figure: 'children-found-in-inspections', ...at, value: number(t['children_found']) },
            { figure: 'victims-identified-in-inspections', ...at, value: number(t['tip_suspected']) },
          ]
        }),
        ...rowsOf(e).flatMap((f) => {
          const at = { ...month('2023-09'), by: { province: codes('provinces', f['province']) } }
          return [
            { figure: 'inspections', ...at, value: number(f['inspections']) },
            { figure: 'workers-screened-in-inspections', ...at, value: number(f['workers']) },
            { figure: 'children-found-in-inspections', ...at, value: number(f['children_found']) },
            { figure: 'victims-identified-in-inspections', ...at, value: number(f['tip_suspected']) },
          ]
        }),
      ],
    },
  ],
  [
    'Pivot',
    {
      agency: 'ncct',
      counts: { 'count of victim id': 'victims-identified' },
      blank: 'none',
      leaves: (e, codes) =>
        rowsOf(e).flatMap((f) => {
          const type = f['type'] === 'not stated' ? 'UNSPECIFIED' : codes('forms-of-exploitation', f['type'])
          const by = { form_of_exploitation: type, province: codes('provinces', f['province']) }
          const of = (sex: string, age: string, id: string): Leaf => ({
            figure: 'victims-identified',
            ...year(2023),
            by: { ...by, sex, age_band: age },
            value: number(f[id]),
          })
          return [
            of('female', '<18', 'female_under_18'),
            of('female', '18+', 'female_adult'),
            of('male', '<18', 'male_under_18'),
            of('male', '18+', 'male_adult'),
            of('unknown', 'unknown', 'sex_and_age_blank'),
          ]
        }),
    },
  ],
  [
    'តារាងប្រចាំខែ',
    {
      agency: 'ahtjp',
      counts: {
        ចំនួនករណី: 'investigations-cases',
        'ជនរងគ្រោះ (ប្រុស)': 'victims-identified',
        'ជនរងគ្រោះ (ស្រី)': 'victims-identified',
        ជនរងគ្រោះ: 'victims-identified',
      },
      leaves: (e) =>
        e.totals.flatMap((t): Leaf[] => {
          const at = month(String(t['month']))
          return [
            { figure: 'investigations-cases', ...at, by: {}, value: number(t['cases']) },
            { figure: 'victims-identified', ...at, by: { sex: 'male' }, value: number(t['victims_male']) },
            { figure: 'victims-identified', ...at, by: { sex: 'female' }, value: number(t['victims_female']) },
            { figure: 'victims-identified', ...at, by: { age_band: '<18' }, value: number(t['victims_under_18']) },
          ]
        }),
    },
  ],
  [
    'Victims by nationality',
    {
      agency: 'ncct',
      counts: {
        'victims identified': 'victims-identified',
        adults: 'victims-identified;age_band=18+',
        children: 'victims-identified;age_band=<18',
      },
      dash: 'none',
      // The figure is not cut by citizenship: of each quarter, sex and age what all of them add up to is stated.
      leaves: (e) =>
        [...Map.groupBy(e.totals, (t) => [t['quarter'], t['sex'], t['group']].join())].map(([, parts]): Leaf => {
          const [t] = parts as [Facts]
          const [y, q = 0] = String(t['quarter']).split('-Q').map(Number)
          const reported = parts.reduce((n, p) => n + (number(p['victims']) ?? 0), 0)
          return {
            figure: 'victims-identified',
            from: `${y}-${pad(q * 3 - 2)}-01`,
            to: q === 4 ? `${Number(y) + 1}-01-01` : `${y}-${pad(q * 3 + 1)}-01`,
            by: { sex: String(t['sex']), age_band: t['group'] === 'adults' ? '18+' : '<18' },
            value: parts.every((p) => number(p['victims']) !== null) ? reported : null,
            reported,
          }
        }),
    },
  ],
  [
    'ស្ថិតិប្រចាំខែ_២០២៥',
    {
      agency: 'ahtjp',
      counts: { ករណីទទួល: 'investigations-cases', ជនរងគ្រោះ: 'victims-identified', ឃាត់ខ្លួនជនសង្ស័យ: 'persons-arrested' },
      leaves: (e) =>
        e.totals.flatMap(({ facts }): Leaf[] => {
          const { counted, period, number: value } = facts as Facts
          const [figure, by = {}] = MONTHLY[String(counted)] ?? []
          const when = String(period)
          return figure === undefined ? [] : [{ figure, ...(when.length === 4 ? year(when) : month(when)), by, value: number(value) }]
        }),
    },
  ],
  [
    'ស្ថិតិប្រចាំខែ_២០២៣',
    {
      agency: 'ahtjp',
      counts: { សំណុំរឿង: 'investigations-cases', ជនសង្ស័យឃាត់ខ្លួន: 'persons-arrested', ជនរងគ្រោះសង្គ្រោះ: 'victims-identified' },
      leaves: (e) =>
        rowsOf(e).flatMap((f): Leaf[] => {
          const at = month(String(f['period']))
          return [
            { figure: 'investigations-cases', ...at, by: {}, value: number(f['cases']) },
            { figure: 'persons-arrested', ...at, by: {}, value: number(f['arrested']) },
            { figure: 'persons-arrested', ...at, by: { sex: 'female' }, value: number(f['arrested_female']) },
            { figure: 'victims-identified', ...at, by: {}, value: number(f['victims']) },
            { figure: 'victims-identified', ...at, by: { sex: 'female' }, value: number(f['victims_female']) },
            { figure: 'victims-identified', ...at, by: { age_band: '<18' }, value: number(f['victims_children']) },
          ]
        }),
    },
  ],
  [
    'ស្ថិតិប្រចាំខែ',
    {
      agency: 'ahtjp',
      counts: { ករណី: 'investigations-cases', ជនរងគ្រោះ: 'victims-identified' },
      leaves: (e) =>
        e.totals.flatMap((t): Leaf[] => {
          const figure = { cases: 'investigations-cases', victims: 'victims-identified' }[String(t['what'])]
          return figure === undefined ? [] : [{ figure, ...month(String(t['period'])), by: {}, value: number(t['value']) }]
        }),
    },
  ],
  [
    'victims_by_province',
    {
      agency: 'ncct',
      counts: { 'victims by province': 'victims-identified' },
      leaves: (e, codes) =>
        e.totals.map((t) => ({
          figure: 'victims-identified',
          ...year(2025),
          by: {
            province: codes('provinces', t['province']),
            form_of_exploitation: codes('forms-of-exploitation', t['exploitation']),
          },
          value: number(t['value']),
        })),
    },
  ],
  [
    'services_Q2',
    {
      agency: 'ngo-coalition',
      counts: { 'services given': 'services-given' },
      leaves: (e) =>
        rowsOf(e).flatMap((f) =>
          ['2024-04', '2024-05', '2024-06'].flatMap((m) =>
            Object.entries(PEOPLE).flatMap(([who, people]): Leaf[] => {
              const type = SERVICES[String(f['service'])]
              return [
                {
                  figure: 'services-given',
                  ...month(m),
                  by: { service_type: type ?? NO_CODE, ...people },
                  value: number(f[`${who}_${m}`]),
                },
              ]
            }),
          ),
        ),
    },
  ],
  [
    'Monthly figures AHTJP',
    {
      agency: 'ahtjp',
      counts: { 'cases opened': 'investigations-cases', 'victims helped': 'victims-identified' },
      leaves: (e) =>
        rowsOf(e).flatMap((f) => {
          const at = month(String(f['month']))
          return [
            { figure: 'investigations-cases', ...at, by: {}, value: number(f['cases']) },
            { figure: 'victims-identified', ...at, by: {}, value: number(f['victims']) },
            { figure: 'victims-identified', ...at, by: { sex: 'female' }, value: number(f['victims_female']) },
            { figure: 'victims-identified', ...at, by: { age_band: '<18' }, value: number(f['victims_children']) },
          ]
        }),
    },
  ],
  [
    'ស្ថិតិទូរសព្ទ',
    {
      agency: 'ahtjp',
      counts: { ចំនួនហៅ: 'leads', ជួញដូរមនុស្ស: 'leads;trafficking_suspected=yes' },
      leaves: (e) =>
        rowsOf(e).flatMap((f) => {
          const at = month(String(f['month']))
          return [
            { figure: 'leads', ...at, by: {}, value: number(f['calls']) },
            { figure: 'leads', ...at, by: { trafficking_suspected: 'yes' }, value: number(f['about_trafficking']) },
          ]
        }),
    },
  ],
  [
    'provinces police summary',
    {
      agency: 'ahtjp',
      counts: {
        cases: 'investigations-cases',
        suspects: 'suspects-recorded',
        arrested: 'persons-arrested',
        victims: 'victims-identified',
      },
      leaves: (e, codes) =>
        rowsOf(e).flatMap((f): Leaf[] => {
          const at = { from: '2025-04-01', to: '2025-07-01' }
          const by = { province: codes('provinces', f['province']) }
          return [
            { figure: 'investigations-cases', ...at, by, value: number(f['cases']) },
            { figure: 'suspects-recorded', ...at, by, value: number(f['suspects']) },
            { figure: 'persons-arrested', ...at, by, value: number(f['arrested']) },
            { figure: 'victims-identified', ...at, by, value: number(f['victims']) },
            { figure: 'victims-identified', ...at, by: { ...by, sex: 'female' }, value: number(f['victims_female']) },
            { figure: 'victims-identified', ...at, by: { ...by, age_band: '<18' }, value: number(f['victims_children']) },
          ]
        }),
    },
  ],
  [
    'Shelter occupancy',
    {
      agency: 'ngo-coalition',
      counts: { entered: 'shelter-stays' },
      leaves: (e) =>
        rowsOf(e).flatMap((f) => {
          const at = month(String(f['month']))
          return [
            { figure: 'shelter-stays', ...at, by: {}, value: number(f['entered']) },
            { figure: 'shelter-stays', ...at, by: PEOPLE.girls, value: number(f['entered_girls']) },
          ]
        }),
    },
  ],
  [
    'inspections_by_province',
    {
      agency: 'molvt',
      counts: { ពិនិត្យ: 'inspections', សង្ស័យ: 'victims-identified-in-inspections' },
      leaves: (e, codes) =>
        rowsOf(e).flatMap((f) =>
          [1, 2, 3, 4].flatMap((q) => {
            const at = {
              from: `2024-${pad(q * 3 - 2)}-01`,
              to: q === 4 ? '2025-01-01' : `2024-${pad(q * 3 + 1)}-01`,
              by: { province: codes('provinces', f['province']) },
            }
            return [
              { figure: 'inspections', ...at, value: number(f[`inspections_q${q}`]) },
              { figure: 'victims-identified-in-inspections', ...at, value: number(f[`tip_suspected_q${q}`]) },
            ]
          }),
        ),
    },
  ],
  [
    'Shelter monthly census',
    {
      agency: 'ngo-coalition',
      counts: { came: 'shelter-stays' },
      leaves: (e) =>
        rowsOf(e).map((f) => ({ figure: 'shelter-stays', ...month(String(f['month'])), by: {}, value: number(f['admitted']) })),
    },
  ],
  [
    'កំពង់ធំ_តាមស្រុក',
    {
      agency: 'ncct',
      counts: {
        ករណី: 'investigations-cases;province=KH-6',
        ជនរងគ្រោះ: 'victims-identified;province=KH-6',
        អ្នកចូលរួម: 'awareness-reach;province=KH-6',
      },
      // Of a district no figure is cut: what the province says is what is stated.
      leaves: (e) =>
        e.totals.flatMap((t) => {
          const at = { from: '2025-04-01', to: '2025-07-01' }
          const by = { province: 'KH-6' }
          return [
            { figure: 'investigations-cases', ...at, by, value: number(t['cases']) },
            { figure: 'victims-identified', ...at, by, value: number(t['victims']) },
            { figure: 'victims-identified', ...at, by: { ...by, sex: 'female' }, value: number(t['victims_female']) },
            { figure: 'victims-identified', ...at, by: { ...by, age_band: '<18' }, value: number(t['victims_children']) },
            { figure: 'awareness-reach', ...at, by, value: number(t['participants']) },
          ]
        }),
    },
  ],
]
const NO_CODE = 'no code of the list'

const ROUNDS = 8

/** @returns undefined for a file of which nobody has said what its counts are */
export async function scoreCounts(name: string, bytes: Uint8Array, entry: CountsEntry, country: Country): Promise<Score | undefined> {
  const meant = MEANT_COUNTS.find(([part]) => name.includes(part))?.[1]
  if (!meant) return undefined
  const answers: Record<string, string> = {}
  const asked: string[] = []
  let read: CountSheet | { readonly refused: CountSheet['problems'] } = { refused: [] }
  for (let round = 0; round < ROUNDS; round++) {
    read = await readCountSheet(bytes, { country, agency: meant.agency, fileName: name, answers, source: 'BENCH-1', today: '2026-02-01' })
    if ('refused' in read || read.questions.length === 0) break
    for (const question of read.questions) {
      answers[question.id] = answer(question, meant, answers)
      asked.push(`? ${question.words.en} → ${answers[question.id] ?? ''}`)
    }
  }
  const base = { name, wanted: 'totals', values: { equal: 0, all: 0 }, asked, listed: entry.questions.length, doubled: 0 } as const
  if ('refused' in read) return { ...base, isRight: false, why: 'no totals', silent: [], said: read.refused.map((p) => p.message.en) }
  const { equal, all, silent } = compare(
    read,
    meant.leaves(entry, codesIn(country)),
    entry.tables.some((t) => t.rows.length < t.count_of_all_rows),
  )
  const errors = read.problems.filter((p) => p.severity === 'error')
  const why =
    read.questions.length > 0 ? 'still asks' : errors.length > 0 ? errors[0]?.code : equal < all ? `${equal} of ${all} numbers` : ''
  const said = read.problems.map((p) => `${p.severity === 'error' ? '✗' : '!'} ${p.code} ${p.column ?? ''}: ${p.message.en}`)
  const isRight = why === '' && silent.length === 0
  return { ...base, isRight, why: `${meant.agency} ${read.totals.length} totals ${why ?? ''}`, values: { equal, all }, silent, said }
}

function answer({ id, about, likely }: Question, { counts, blank = 'not-known', dash = blank, own = [] }: Meant, before: Answers): string {
  const [, kind = ''] = id.split(':')
  const heading = foldText(about.heading ?? '')
  if (before[id] !== undefined) return before[id]
  switch (kind) {
    case 'measure':
      return (
        Object.entries(counts)
          .toSorted(([a], [b]) => b.length - a.length)
          .find(
            ([part]) =>
              heading === foldText(part) ||
              (heading.includes(foldText(part)) && !likely.some((l) => l.value === heading) && [...part].length > 6),
          )?.[1] ?? ''
      )
    case 'dash':
      return dash
    case 'blank':
    case 'text':
      return blank
    case 'part':
      return own.some((o) => foldText(o) === heading) ? 'own' : 'part'
    case 'sum':
    case 'whole':
    case 'adults':
    case 'year':
    case 'period':
      return likely[0]?.value ?? ''
    case 'office':
      return 'ALL'
    case 'word':
      return SERVICES[heading] ?? ''
    default:
      return ''
  }
}

const codesIn =
  ({ lists, sheetWords }: Country): Codes =>
  (list, words) => {
    const wanted = foldText(String(words))
    const codes = lists.find((l) => l.id === list)?.codes ?? []
    const code =
      codes.find((c) => foldText(c.words.en) === wanted)?.code ??
      Object.entries(sheetWords?.codes[list]?.phrases ?? {}).find(([, names]) => names.some((n) => foldText(n) === wanted))?.[0] ??
      codes.find((c) => c.code === wanted.toUpperCase().replaceAll(' ', '_'))?.code
    if (code === undefined) throw new Error(`truth.json says "${String(words)}", which is no code of ${list}`)
    return code
  }

/**
 * Each number that truth.json has stands among the totals; each number of a total is one of them, or what those under it add up to.
 * @param isPartial truth.json has not all of the sheet's lines
 */
function compare({ totals }: CountSheet, leaves: readonly Leaf[], isPartial: boolean) {
  const keyOf = (by: Readonly<Record<string, string>>): string =>
    JSON.stringify(Object.entries(by).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  const stated = totals.flatMap(({ indicator, from, to, cells }) => cells.map((cell) => ({ figure: indicator, from, to, ...cell })))
  const placeOf = (l: { figure: string; from: string; to: string; by: Readonly<Record<string, string>> }): string =>
    `${l.figure} ${l.from} ${l.to} ${keyOf(l.by)}`
  const byPlace = new Map(stated.map((s) => [placeOf(s), s]))
  const known = leaves.filter((l) => l.value !== null && !Object.values(l.by).includes(NO_CODE))
  const equal = known.filter((l) => byPlace.get(placeOf(l))?.value === l.value).length
  const silent = stated.flatMap((s) => {
    const [own] = leaves.filter((l) => placeOf(l) === placeOf(s))
    const within = leaves.filter(
      (l) => l.figure === s.figure && l.from >= s.from && l.to <= s.to && Object.entries(s.by).every(([d, c]) => l.by[d] === c),
    )
    // What truth.json cuts in two ways is summed once.
    const kinds = [...Map.groupBy(within, (l) => Object.keys(l.by).toSorted().join())].toSorted(([a], [b]) => a.length - b.length)
    const under = own ? [own] : (kinds[0]?.[1] ?? [])
    const sum = under.reduce((n, l) => n + (l.value ?? l.reported ?? 0), 0)
    const isWhole = under.every((l) => l.value !== null)
    // A month that nobody reported is in no year; so much at least is said of it.
    const isSure = s.qualifier === 'exact' ? isWhole || s.to < (under.findLast((l) => l.value === null)?.to ?? '') : s.value <= sum
    if (isPartial && under.length === 0) return []
    return under.length > 0 && s.value === sum && isSure ? [] : [`${placeOf(s)}: ${s.qualifier} ${s.value} and not ${sum}`]
  })
  return { equal, all: known.length, silent }
}
