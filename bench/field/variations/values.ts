/** How what is meant is written in a cell: sexes, results and other words, sentences, amounts, articles. What is meant is known of each row. */
import { Lines } from '../../../src/core/sheet/lines.ts'
import { headingsOf } from '../../../src/core/sheet/own/heading/heading.ts'
import type { Grid } from '../../../src/exchange/sheet/grid.ts'
import { toLatinDigits } from '../../../src/core/text/digits.ts'
import type { Stored } from '../truth.ts'
import { linesOf, mapCells, stay, toKhmerDigits, type Change, type Kept } from './frame.ts'
import { HANDS, type Hand } from './hands.ts'

type Cell = {
  readonly text: string
  readonly field: string
  readonly value: string | number
  readonly said: Stored
  readonly heading: string
  readonly at: string
}

/** Cells of columns that are one field, in rows of one person. @param write undefined leaves the cell as it stands */
const cellsOf =
  (
    isOf: (field: string, kept: Kept) => boolean,
    write: (cell: Cell, kept: Kept, random: () => number) => string | undefined,
    how: { readonly isUnsaid?: true } = {},
  ): Change =>
  (kept, random) => {
    let made = 0
    const grids = kept.grids.map((grid) => {
      const columns = columnsOf(kept, grid)
      if (columns.size === 0) return grid
      return mapCells(grid, (text, row, column) => {
        const of = columns.get(column)
        const said = kept.valuesAt.get(`${grid.sheet}!${row}`)
        const value = of && said?.[of.field]
        if (!of || !said || text.trim() === '' || value === undefined || value === null || value === '' || !isOf(of.field, kept))
          return text
        const written = write({ text, value, said, ...of, at: `${grid.sheet}!${row}` }, kept, random)
        if (written === undefined || written === text) return text
        made++
        return written
      })
    })
    return made === 0 ? undefined : { grids, place: stay, ...how }
  }

function columnsOf(kept: Kept, grid: Grid): ReadonlyMap<number, { readonly field: string; readonly heading: string }> {
  const shown = kept.tables.filter((t) => t.sheet === grid.sheet)
  const [first] = shown
  // Of tables that differ one column may be two fields.
  if (!first || shown.length > 1) return new Map()
  return new Map(
    first.columns.flatMap((c) =>
      c.fields.length === 1 ? [[c.column, { field: c.fields[0] as string, heading: c.heading }] as const] : [],
    ),
  )
}

const typeOf = (field: string, { form }: Kept) => form.fields.find((f) => f.id === field)
const isOfList =
  (...lists: readonly string[]) =>
  (field: string, kept: Kept) => {
    const of = typeOf(field, kept)
    return of?.type === 'code' && lists.includes(of.list ?? '')
  }
const isField =
  (...fields: readonly string[]) =>
  (field: string): boolean =>
    fields.includes(field)

/** A word that is the code's, and neither a tick, a letter of a legend, nor one that says more than the code. */
const isWord = (text: string): boolean => /\p{L}{2}/u.test(text) && !/[\n;]/.test(text) && text.length <= MOST_WORD
const MOST_WORD = 40
const isBare = (text: string): boolean => /^\p{L}[\p{L}\p{M}.\s-]*$/u.test(text.trim()) && isWord(text)
/** The list whose code stands in it, and how the cells of the kept sets are held: none for what is no word. */
export const wordKey = (list: string, value: string | number): string => `${list}=${value}`
export const isBankWord = (text: string): boolean => isBare(text) && !/^(?:yes|no|បាទ|ទេ|មាន|គ្មាន|oui|non|ok)$/i.test(text.trim())
const UNSAID = new Set(['unknown', 'UNK', 'UNSPECIFIED', 'not_applicable', 'not_asked', 'not_written'])

const LISTS = ['sexes', 'outcomes', 'presence', 'stages', 'forms-of-exploitation', 'citizenships', 'provinces', 'age-bands']
const ofBank = cellsOf(isOfList(...LISTS), ({ text, value, field }, kept, random) => {
  if (UNSAID.has(String(value)) || !isBankWord(text)) return undefined
  const others = kept.bank.cells.get(wordKey(typeOf(field, kept)?.list ?? '', value)) ?? []
  return others[Math.floor(random() * others.length)]
})

/** One hand writes one meaning in one way. */
const ofHand = (hand: Hand): Change => {
  return (kept, random) => {
    const chosen = new Map<string, string | undefined>()
    return cellsOf(isOfList(...LISTS), ({ text, value, field }, _, next) => {
      const list = typeOf(field, kept)?.list ?? ''
      const words = hand.cells[list]?.[String(value)]
      if (words === undefined || !isBare(text)) return undefined
      const key = wordKey(list, value)
      if (!chosen.has(key)) chosen.set(key, words[Math.floor(next() * words.length)])
      return chosen.get(key)
    })(kept, random)
  }
}

/** Years and months of a sentence that is no part of anything. */
type Span = { readonly years: number; readonly months: number; readonly all: number }
const sentences = (write: (span: Span) => string | undefined): Change =>
  cellsOf(isField('sentence_months'), ({ text, value, said, heading }, kept) => {
    const days = said['sentence_days'] ?? null
    const head = headingsOf(kept.form, kept.country, kept.words).read(heading)
    // A part of the cell may be of something else; under a heading with its unit a cell has none.
    const isWhole = /^[\p{Nd}\s.,\p{L}\p{M}]*$/u.test(text) && !/ព្យួរ|susp|sursis|fine|ពិន័យ|\b(?:and|of|dont)\b/i.test(text)
    if (typeof value !== 'number' || (days !== null && days !== 0) || !isWhole || head.unit !== undefined || head.units.length > 0)
      return undefined
    if (/^[\p{Nd}\s.,]+$/u.test(text)) return undefined
    return write({ years: Math.floor(value / 12), months: value % 12, all: value })
  })
const joinSpan =
  (year: (n: number) => string, month: (n: number) => string, between: string) =>
  ({ years, months }: Span): string =>
    [...(years > 0 ? [year(years)] : []), ...(months > 0 || years === 0 ? [month(months)] : [])].join(between)
const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ')
const FRENCH_WORDS = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze'.split(' ')
const KHMER_WORDS = 'សូន្យ មួយ ពីរ បី បួន ប្រាំ ប្រាំមួយ ប្រាំពីរ ប្រាំបី ប្រាំបួន ដប់ ដប់មួយ ដប់ពីរ ដប់បី ដប់បួន ដប់ប្រាំ'.split(' ')
const s = (n: number): string => (n === 1 ? '' : 's')
const inWords = (words: readonly string[], write: (span: Span) => string) => (span: Span) =>
  span.years < words.length ? write(span) : undefined

const MONEY = ['fine', 'compensation']
/** Amounts in riel whose column and cell say so, or are large enough to be nothing else. */
const amounts = (write: (n: number) => string | undefined, how: { readonly isUnsaid?: true } = {}): Change =>
  cellsOf(
    isField(...MONEY),
    ({ text, value, heading }, kept) => {
      const head = headingsOf(kept.form, kept.country, kept.words).read(heading)
      const isNumber = /^[\p{Nd}\s.,៛]+(?:រៀល|riels?|KHR)?$/iu.test(text.trim())
      if (typeof value !== 'number' || value < FEWEST_RIEL || !isNumber || (head.unit !== undefined && head.unit !== 'riel'))
        return undefined
      return write(value)
    },
    how,
  )
const FEWEST_RIEL = 100_000
const grouped = (n: number, by: string): string => String(n).replace(/\B(?=(\d{3})+$)/g, by)
const inMillions = (n: number, write: (millions: string) => string): string | undefined =>
  n % 100_000 === 0 ? write(String(n / 1_000_000)) : undefined

/** Charges of the law of 2008 by one article, whatever law the sheet's title names. */
const charges = (write: (article: string) => string): Change =>
  cellsOf(isField('offence'), ({ text, value, said }) => {
    const [, article] = /^L2008-(\d+)$/.exec(String(value)) ?? []
    const [written, ...more] = toLatinDigits(text).match(/\d+/g) ?? []
    const isOne = article !== undefined && (said['other_offences'] ?? '') === '' && written === article && more.every((n) => n === '2008')
    return isOne ? write(article) : undefined
  })

const isAge = ({ text, heading }: Cell): boolean => /^\p{Nd}{1,2}$/u.test(text.trim()) && !/born|birth|កំណើត|naiss/i.test(heading)
const ages = (write: (n: string) => string): Change =>
  cellsOf(isField('age_band'), (cell) => (isAge(cell) ? write(toLatinDigits(cell.text.trim())) : undefined))

/** Of numbers of a case that are a number and a year. */
const caseNumbers = (write: (n: string, year: string) => string): Change =>
  cellsOf(isField('case_number'), ({ text }) => {
    const [, n, year] = /^(\p{Nd}{1,4})\/(\p{Nd}{4})$/u.exec(text.trim()) ?? []
    return n === undefined || year === undefined ? undefined : write(n, year)
  })

export const VALUES: Readonly<Record<string, Change>> = {
  'words of other hands': ofBank,
  ...Object.fromEntries(HANDS.map((hand) => [`words of ${hand.name}`, ofHand(hand)])),
  'words in capitals': cellsOf(isOfList(...LISTS), ({ text }) => (/^[A-Za-z ]{4,}$/.test(text) ? text.toUpperCase() : undefined)),
  'words in small letters': cellsOf(isOfList(...LISTS), ({ text }) => (/^[A-Za-z ]{4,}$/.test(text) ? text.toLowerCase() : undefined)),
  'words with a point behind': cellsOf(isOfList(...LISTS), ({ text }) => (isBare(text) && !text.endsWith('.') ? `${text}.` : undefined)),
  'sentences as 1 year 6 months': sentences(
    joinSpan(
      (n) => `${n} year${s(n)}`,
      (n) => `${n} month${s(n)}`,
      ' ',
    ),
  ),
  'sentences as 1 year and 6 months': sentences(
    joinSpan(
      (n) => `${n} year${s(n)}`,
      (n) => `${n} month${s(n)}`,
      ' and ',
    ),
  ),
  'sentences as 1y 6m': sentences(
    joinSpan(
      (n) => `${n}y`,
      (n) => `${n}m`,
      ' ',
    ),
  ),
  'sentences as 1yr6mths': sentences(
    joinSpan(
      (n) => `${n}yr${s(n)}`,
      (n) => `${n}mth${s(n)}`,
      '',
    ),
  ),
  'sentences as 18 months': sentences(({ all }) => `${all} months`),
  'sentences as 18 months imprisonment': sentences(({ all }) => `${all} months imprisonment`),
  'sentences as 1.5 years': sentences(({ years, months }) =>
    months === 6 ? `${years}.5 years` : months === 0 ? `${years} years` : undefined,
  ),
  'sentences as 1 an 6 mois': sentences(
    joinSpan(
      (n) => `${n} an${s(n)}`,
      (n) => `${n} mois`,
      ' ',
    ),
  ),
  'sentences as 1 an et 6 mois de prison': sentences(
    (span) =>
      `${joinSpan(
        (n) => `${n} an${s(n)}`,
        (n) => `${n} mois`,
        ' et ',
      )(span)} de prison`,
  ),
  'sentences as ១ឆ្នាំ៦ខែ': sentences((span) =>
    toKhmerDigits(
      joinSpan(
        (n) => `${n}ឆ្នាំ`,
        (n) => `${n}ខែ`,
        '',
      )(span),
    ),
  ),
  'sentences as ០១ឆ្នាំ និង ០៦ខែ': sentences((span) =>
    toKhmerDigits(
      joinSpan(
        (n) => `${String(n).padStart(2, '0')}ឆ្នាំ`,
        (n) => `${String(n).padStart(2, '0')}ខែ`,
        ' និង ',
      )(span),
    ),
  ),
  'sentences as ដាក់ពន្ធនាគារ ១ ឆ្នាំ': sentences((span) =>
    toKhmerDigits(
      `ដាក់ពន្ធនាគារ ${joinSpan(
        (n) => `${n} ឆ្នាំ`,
        (n) => `${n} ខែ`,
        ' ',
      )(span)}`,
    ),
  ),
  'sentences as ផ្តន្ទាទោសដាក់ពន្ធនាគារកំណត់': sentences((span) =>
    toKhmerDigits(
      `ផ្តន្ទាទោសដាក់ពន្ធនាគារកំណត់ ${joinSpan(
        (n) => `${String(n).padStart(2, '0')} ឆ្នាំ`,
        (n) => `${String(n).padStart(2, '0')} ខែ`,
        ' ',
      )(span)}`,
    ),
  ),
  'sentences in English number words': sentences(
    inWords(
      NUMBER_WORDS,
      joinSpan(
        (n) => `${NUMBER_WORDS[n] ?? ''} year${s(n)}`,
        (n) => `${NUMBER_WORDS[n] ?? ''} month${s(n)}`,
        ' and ',
      ),
    ),
  ),
  'sentences in French number words': sentences(
    inWords(
      FRENCH_WORDS,
      joinSpan(
        (n) => `${FRENCH_WORDS[n] ?? ''} an${s(n)}`,
        (n) => `${FRENCH_WORDS[n] ?? ''} mois`,
        ' et ',
      ),
    ),
  ),
  'sentences in Khmer number words': sentences(
    inWords(
      KHMER_WORDS,
      joinSpan(
        (n) => `${KHMER_WORDS[n] ?? ''}ឆ្នាំ`,
        (n) => `${KHMER_WORDS[n] ?? ''}ខែ`,
        '',
      ),
    ),
  ),
  'sentences as 2 (two) years': sentences(
    inWords(
      NUMBER_WORDS,
      joinSpan(
        (n) => `${n} (${NUMBER_WORDS[n] ?? ''}) year${s(n)}`,
        (n) => `${n} (${NUMBER_WORDS[n] ?? ''}) month${s(n)}`,
        ' and ',
      ),
    ),
  ),
  'sentences as ២(ពីរ)ឆ្នាំ': sentences(
    inWords(KHMER_WORDS, (span) =>
      toKhmerDigits(
        joinSpan(
          (n) => `${n}(${KHMER_WORDS[n] ?? ''})ឆ្នាំ`,
          (n) => `${n}(${KHMER_WORDS[n] ?? ''})ខែ`,
          ' ',
        )(span),
      ),
    ),
  ),
  'amounts as 4000000': amounts(String),
  'amounts as 4,000,000': amounts((n) => grouped(n, ',')),
  'amounts as 4.000.000': amounts((n) => grouped(n, '.')),
  'amounts as 4 000 000': amounts((n) => grouped(n, ' ')),
  'amounts as 4,000,000 riel': amounts((n) => `${grouped(n, ',')} riel`),
  'amounts as KHR 4,000,000': amounts((n) => `KHR ${grouped(n, ',')}`),
  'amounts as 4,000,000.00': amounts((n) => `${grouped(n, ',')}.00`),
  'amounts as ៤.០០០.០០០៛': amounts((n) => toKhmerDigits(`${grouped(n, '.')}៛`)),
  'amounts as 4 million riel': amounts((n) => inMillions(n, (m) => `${m} million riel`)),
  'amounts as 4M riel': amounts((n) => inMillions(n, (m) => `${m}M riel`)),
  'amounts as ៤លានរៀល': amounts((n) => inMillions(n, (m) => toKhmerDigits(`${m}លានរៀល`))),
  'amounts as ៤ លានរៀល (បួនលានរៀល)': amounts((n) =>
    n % 1_000_000 === 0 && n / 1_000_000 < KHMER_WORDS.length
      ? toKhmerDigits(`${n / 1_000_000} លានរៀល (${KHMER_WORDS[n / 1_000_000] ?? ''}លានរៀល)`)
      : undefined,
  ),
  'amounts as 4,000,000/-': amounts((n) => `${grouped(n, ',')}/-`),
  'amounts in dollars': amounts((n) => `$${grouped(n / 4_000, ',')}`, { isUnsaid: true }),
  'amounts as USD 1,000': amounts((n) => `USD ${grouped(n / 4_000, ',')}`, { isUnsaid: true }),
  'articles as Art. 12': charges((a) => `Art. ${a}`),
  'articles as Article 12 of the TIP law': charges((a) => `Article ${a} of the TIP law`),
  'articles as Article 12, 2008 law': charges((a) => `Article ${a}, 2008 law`),
  'articles as មាត្រា១២': charges((a) => toKhmerDigits(`មាត្រា${a}`)),
  'articles as មាត្រា ១២ ថ្មី': charges((a) => toKhmerDigits(`មាត្រា ${a} នៃច្បាប់ស្តីពីការបង្ក្រាបអំពើជួញដូរមនុស្ស`)),
  'articles as ម.១២': charges((a) => toKhmerDigits(`ម.${a}`)),
  'articles as ម ១២ ច.ជ.ម': charges((a) => toKhmerDigits(`ម ${a} ច.ជ.ម`)),
  'articles as l’article 12': charges((a) => `l’article ${a} de la loi de 2008`),
  'articles bare': charges((a) => a),
  'ages as 35 years': ages((n) => `${n} years`),
  'ages as 35 y/o': ages((n) => `${n} y/o`),
  'ages as 35 ans': ages((n) => `${n} ans`),
  'ages as ៣៥ ឆ្នាំ': ages((n) => toKhmerDigits(`${n} ឆ្នាំ`)),
  'ages as អាយុ ៣៥ឆ្នាំ': ages((n) => toKhmerDigits(`អាយុ ${n}ឆ្នាំ`)),
  'ages as 35.0': ages((n) => `${n}.0`),
  'case numbers as 12 / 2024': caseNumbers((n, y) => `${n} / ${y}`),
  'case numbers as No. 12/2024': caseNumbers((n, y) => `No. ${n}/${y}`),
  'case numbers as លេខ ១២/២០២៤': caseNumbers((n, y) => toKhmerDigits(`លេខ ${n}/${y}`)),
  'case numbers as N° 12/2024': caseNumbers((n, y) => `N° ${n}/${y}`),
  'a correction in a cell': corrected(),
  'a dash for nothing': nothingAs('-'),
  'n/a for nothing': nothingAs('N/A'),
  'គ្មាន for nothing': nothingAs('គ្មាន'),
  'nought for no amount': nothingAs('0', (field) => [...MONEY, 'suspended_months'].includes(field)),
}

/** The day or the sentence of one row is crossed out in words, and another stands behind it: the new one, or a question. */
function corrected(): Change {
  return (kept, random) => {
    let isMade = false
    return cellsOf(isField('decided_on', 'registered_on'), ({ text, value }) => {
      if (isMade || random() < 0.5 || typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return undefined
      isMade = true
      const year = Number(value.slice(0, 4))
      return `${text.trim().replace(/\d{4}|[០-៩]{4}/, (y) => String(Number(toLatinDigits(y)) - 1))} → ${text.trim()}${year > 0 ? '' : ''}`
    })(kept, random)
  }
}

/** What is left empty in a column of a field is said to be nothing. */
function nothingAs(mark: string, isOf: (field: string) => boolean = () => true): Change {
  return (kept) => {
    let made = 0
    const grids = kept.grids.map((grid) => {
      const columns = columnsOf(kept, grid)
      const width = Math.max(-1, ...columns.keys()) + 1
      return {
        ...grid,
        rows: mapCells({ ...grid, rows: widened(grid, kept, width) }, (text, row, column) => {
          const of = columns.get(column)
          const said = kept.valuesAt.get(`${grid.sheet}!${row}`)
          const isMerged = (grid.merges ?? []).some((m) => m.top <= row && m.bottom >= row && m.left <= column && m.right >= column)
          const value = of && said?.[of.field]
          if (!of || !said || text.trim() !== '' || isMerged || !isOf(of.field)) return text
          if (value !== undefined && value !== null && value !== '' && !UNSAID.has(String(value))) return text
          made++
          return mark
        }).rows,
      }
    })
    return made === 0 ? undefined : { grids, place: stay }
  }
}
const widened = (grid: Grid, kept: Kept, width: number) =>
  mapLines(grid, (row, cells) =>
    kept.valuesAt.has(`${grid.sheet}!${row}`) && cells.length < width
      ? [...cells, ...Array.from({ length: width - cells.length }, () => '')]
      : cells,
  )
function mapLines(grid: Grid, of: (row: number, cells: readonly string[]) => readonly string[]): Grid['rows'] {
  return Lines.of(linesOf(grid).map(({ row, cells }) => ({ row, cells: of(row, cells) })))
}
