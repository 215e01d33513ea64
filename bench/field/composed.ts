/**
 * Lists of accused composed of habits: headings out of the phrase books, days, times and amounts written in one of many ways, letterheads, groups of headings,
 * marks for what is as above, totals and signatures. What each list says is known, because it was written from it.
 */
import type { TruthRow } from './truth.ts'

type Pick = <T>(from: readonly T[]) => T
type Composed = { readonly csv: string; readonly rows: readonly TruthRow[]; readonly headings: readonly string[] }

const kh = (text: string | number): string => String(text).replace(/\d/g, (d) => String.fromCharCode(0x17e0 + Number(d)))
const pad = (n: number): string => String(n).padStart(2, '0')
const MONTHS = ['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា', 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ']
type Day = { readonly y: number; readonly m: number; readonly d: number }
/** How one list writes all its days. */
const DAYS: readonly ((day: Day) => string)[] = [
  ({ y, m, d }) => `${y}-${pad(m)}-${pad(d)}`,
  ({ y, m, d }) => `${pad(d)}/${pad(m)}/${y}`,
  ({ y, m, d }) => `${d}.${m}.${y}`,
  ({ y, m, d }) => kh(`${pad(d)}-${pad(m)}-${y}`),
  ({ y, m, d }) => `${kh(d)} ${MONTHS[m - 1]} ${kh(y)}`,
  ({ y, m, d }) => `ថ្ងៃទី${kh(pad(d))} ខែ${MONTHS[m - 1]} ឆ្នាំ${kh(y)}`,
  ({ y, m, d }) => `${d}/${m}/${String(y).slice(2)}`,
]
const SPANS: readonly ((months: number) => string)[] = [
  (n) => [n >= 12 ? `${Math.floor(n / 12)} ឆ្នាំ` : '', n % 12 > 0 ? `${n % 12} ខែ` : ''].filter(Boolean).join(' '),
  (n) => kh([n >= 12 ? `${Math.floor(n / 12)}ឆ្នាំ` : '', n % 12 > 0 ? `${n % 12}ខែ` : ''].filter(Boolean).join('')),
  (n) => `ដាក់ពន្ធនាគារ ${kh([n >= 12 ? `${Math.floor(n / 12)} ឆ្នាំ` : '', n % 12 > 0 ? `${n % 12} ខែ` : ''].filter(Boolean).join(' និង '))}`,
  (n) => [n >= 12 ? `${Math.floor(n / 12)}y` : '', n % 12 > 0 ? `${n % 12}m` : ''].filter(Boolean).join(' '),
  (n) => [n >= 12 ? `${Math.floor(n / 12)} years` : '', n % 12 > 0 ? `${n % 12} months` : ''].filter(Boolean).join(' '),
]
const dotted = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.')
const AMOUNTS: readonly ((riel: number) => string)[] = [
  (n) => String(n),
  (n) => dotted(n),
  (n) => `${kh(dotted(n))}៛`,
  (n) => `${kh(n / 1_000_000)} លានរៀល`,
  (n) => `${String(n).replace(/\B(?=(\d{3})+$)/g, ' ')} រៀល`,
]
const SEXES = [
  ['ប្រុស', 'ស្រី'],
  ['ប', 'ស'],
  ['M', 'F'],
  ['Male', 'Female'],
] as const
const RESULTS = [
  ['ផ្តន្ទាទោស', 'រួចផុតពីបទចោទ'],
  ['មានទោស', 'គ្មានទោស'],
  ['ពិរុទ្ធ', 'ឱ្យរួចខ្លួន'],
  ['Convicted', 'Acquitted'],
  ['Guilty', 'Not guilty'],
] as const
const PRESENCE = [
  ['ចំពោះមុខ', 'កំបាំងមុខ'],
  ['Present', 'Absent'],
] as const
const NATIONS = [
  ['ខ្មែរ', 'ចិន', 'វៀតណាម'],
  ['Cambodian', 'Chinese', 'Vietnamese'],
] as const
const NATION_NAMES = ['Cambodian', 'Chinese', 'Vietnamese'] as const
const ARTICLES = [10, 12, 15, 16, 17, 18, 19]
const FAMILIES = ['សាកល្បង', 'គំរូ', 'ប្រឌិត', 'ឧទាហរណ៍']
const GIVEN = ['មេឃ', 'ទន្លេ', 'ផ្កា', 'ភ្លៀង', 'ឈូក', 'ដូង', 'ភ្នំ', 'ខ្សាច់', 'ពពក', 'ម្លិះ', 'ត្នោត', 'រំដួល']

/** @param headingsOf how people head a column of a fact @param whole a number from none to below the number given */
export function compose(headingsOf: (fact: string) => readonly string[], whole: (below: number) => number): Composed {
  const pick: Pick = (from) => from[whole(from.length)] as (typeof from)[number]
  const chance = (inTen: number): boolean => whole(10) < inTen
  const [day, span, amount, sex, result, presence, nation] = [DAYS, SPANS, AMOUNTS, SEXES, RESULTS, PRESENCE, NATIONS].map((all) =>
    whole(all.length),
  ) as [number, number, number, number, number, number, number]
  const writeDay = (iso: string | null): string => {
    if (iso === null) return ''
    const [y = 0, m = 0, d = 0] = iso.split('-').map(Number)
    return (DAYS[day] as (typeof DAYS)[number])({ y, m, d })
  }
  const blank = pick(['', '-', 'គ្មាន'])
  const [withLaw, withNation, withPresence, withMoney, withRows] = [chance(8), chance(7), chance(5), chance(5), chance(7)]
  const rows: (TruthRow & { readonly again: boolean })[] = []
  const year = pick([2023, 2024])
  let number = 1 + whole(20)
  for (let i = 0; i < 6 + whole(8); i++) {
    const again = i > 0 && chance(3)
    if (!again) number += 1 + whole(5)
    const isConvicted = chance(7)
    const months = isConvicted ? pick([24, 30, 60, 84, 90, 120, 126, 180]) : null
    const last = rows.at(-1)
    const registered = again && last ? last.date_registered : `${year}-${pad(1 + whole(6))}-${pad(1 + whole(28))}`
    const decided = again && last ? last.date_decided : `${year}-${pad(8 + whole(5))}-${pad(1 + whole(28))}`
    const article = again && last ? last.charges?.[0]?.article : String(pick(ARTICLES))
    rows.push({
      again,
      at: '',
      case_number: `${number}/${year}`,
      name_khmer: `${pick(FAMILIES)} ${GIVEN[i % GIVEN.length]}${i >= GIVEN.length ? ' ពីរ' : ''}`,
      name_latin: null,
      sex: pick(['male', 'female']),
      age: 19 + whole(40),
      citizenship: withNation ? pick(NATION_NAMES) : null,
      charges: [{ law: null, article: article ?? '10' }],
      exploitation: null,
      date_registered: registered,
      date_decided: decided,
      stage: null,
      presence_at_judgment: withPresence ? pick(['present', 'absent']) : null,
      outcome: isConvicted ? 'convicted' : 'acquitted',
      sentence_months: months,
      sentence_days: null,
      suspended_months: null,
      fine_riel: withMoney && isConvicted && chance(5) ? pick([4, 5, 8, 10]) * 1_000_000 : null,
      compensation_riel: withMoney && isConvicted && chance(5) ? pick([5, 12, 20, 30]) * 1_000_000 : null,
    })
  }
  type Column = readonly [fact: string, cell: (row: (typeof rows)[number], i: number) => string]
  const isAbove = chance(3) ? pick(['"', 'ដដែល', '〃']) : undefined
  const ofCase = (row: (typeof rows)[number], text: string): string => (row.again && isAbove !== undefined ? isAbove : text)
  const all: readonly (Column | undefined)[] = [
    ['case_number', (r) => ofCase(r, r.case_number ?? '')],
    ['name_khmer', (r) => r.name_khmer ?? ''],
    ['sex', (r) => SEXES[sex]?.[r.sex === 'male' ? 0 : 1] ?? ''],
    ['age', (r) => (sex % 2 === 0 ? `${kh(r.age ?? '')} ឆ្នាំ` : String(r.age))],
    withNation
      ? ['citizenship', (r) => NATIONS[nation]?.[NATION_NAMES.indexOf(r.citizenship as (typeof NATION_NAMES)[number])] ?? '']
      : undefined,
    ['charges', (r) => ofCase(r, withLaw ? `មាត្រា${kh(r.charges?.[0]?.article ?? '')} ច្បាប់ជួញដូរមនុស្ស` : String(r.charges?.[0]?.article))],
    ['date_received', (r) => ofCase(r, writeDay(r.date_registered))],
    ['date_decided', (r) => ofCase(r, writeDay(r.date_decided))],
    withPresence ? ['presence_at_judgment', (r) => PRESENCE[presence]?.[r.presence_at_judgment === 'present' ? 0 : 1] ?? ''] : undefined,
    ['outcome', (r) => RESULTS[result]?.[r.outcome === 'convicted' ? 0 : 1] ?? ''],
    ['sentence_months', (r) => (r.sentence_months === null ? blank : (SPANS[span] as (typeof SPANS)[number])(r.sentence_months))],
    withMoney
      ? ['fine_riel', (r) => (r.fine_riel === null ? blank : (AMOUNTS[amount] as (typeof AMOUNTS)[number])(r.fine_riel))]
      : undefined,
    withMoney
      ? [
          'compensation_riel',
          (r) => (r.compensation_riel === null ? blank : (AMOUNTS[amount] as (typeof AMOUNTS)[number])(r.compensation_riel)),
        ]
      : undefined,
    chance(4) ? ['none', (_, i) => pick(['', '', `ថតចម្លង ${i}`])] : undefined,
  ]
  const columns = all.filter((c): c is Column => c !== undefined)
  // Clerks keep the order of the case; some put the person or the days first.
  const turned = whole(3)
  const ordered = turned === 0 ? columns : [...columns.slice(turned), ...columns.slice(0, turned)]
  const headings = ordered.map(([fact]) => (fact === 'none' ? pick(['ផ្សេងៗ', 'កំណត់សម្គាល់', 'Note']) : pick(headingsOf(fact))))
  const lines: string[][] = []
  if (chance(5)) lines.push(['ព្រះរាជាណាចក្រកម្ពុជា'], ['ជាតិ សាសនា ព្រះមហាក្សត្រ'])
  lines.push([withLaw ? 'បញ្ជីសំណុំរឿង' : 'បញ្ជីសំណុំរឿងតាមច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស ឆ្នាំ២០០៨'], [])
  lines.push([...(withRows ? ['ល.រ'] : []), ...headings])
  const truth: TruthRow[] = []
  for (const [i, row] of rows.entries()) {
    lines.push([...(withRows ? [String(i + 1)] : []), ...ordered.map(([, cell]) => cell(row, i))])
    truth.push({ ...row, at: `!${lines.length}` })
    if (chance(1)) lines.push([])
  }
  if (chance(4)) lines.push([`សរុប ${kh(rows.length)} នាក់`])
  if (chance(4)) lines.push([], ['', '', '', 'ក្រឡាបញ្ជី'])
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
  return { csv: lines.map((line) => line.map(quoted).join(',')).join('\n'), rows: truth, headings }
}
