/** What a paper writes as a whole, held against its own rows: people whom it lists, and whom a house had, took in and let go. */
import { add, agree, exactly, subtract, type Amount } from '../count/amount.ts'
import { amountOf, CUTS, subjectOf, unitOf, type Cut, type Statement } from './statement.ts'
import { toHundredths } from '../text/numbers.ts'
import { group, select, spanOf } from './standing.ts'
import type { PaperSays, Told } from './told.ts'

/** How many of whom a matter says that there were: once all of them are described, nobody is missing. */
export const COUNTED_AS: Readonly<Record<string, readonly string[]>> = {
  victim: ['victims', 'suspected'],
  person: ['taken_over', 'found', 'present'],
  accused: ['accused'],
  worker: ['workers'],
  contact: ['contacts_described'],
  letter: ['letters'],
  family: ['families'],
}

type Odd = { readonly whole: Statement; readonly rows: Amount; readonly part: NonNullable<PaperSays['part']> }

/**
 * Wholes whose own paper has rows that do not make them. A written sum is of the people whom its paper lists; of a number of which the paper lists as many
 * people, fewer may be as it says (“eleven women”, and a man in the list); who was there at the end was there before, or came, and did not leave.
 * @param all statements as known; @param own those of the question
 */
export function oddRows(all: readonly Statement[], own: readonly Statement[]): readonly Odd[] {
  const wholes = own.filter((s) => isOwnWord(s) && (s.said === 'none' || (isNumber(s) && (s.qualifier ?? 'exact') === 'exact')))
  const byPaper = Map.groupBy(all.filter(isOwnWord), paperOf)
  const people = Map.groupBy(
    all.filter((s) => s.fact === 'person'),
    (s) => s.matter,
  )
  const flows = new Set(
    select(
      all.filter((s) => FLOW.includes(s.fact)),
      { about: 'office', facts: FLOW },
      {},
    ),
  )
  return wholes.flatMap((whole): readonly Odd[] => {
    const beside = byPaper.get(paperOf(whole)) ?? []
    const rows =
      whole.said === 'none'
        ? undefined
        : whole.about === 'office'
          ? flow(flows, beside, whole)
          : listed(people.get(whole.matter) ?? [], beside, whole)
    const isOdd = rows !== undefined && agree(amountOf(whole), rows).why.includes('contradicted')
    if (isOdd) return [{ whole, rows, part: whole.about === 'office' ? 'reckoned' : 'rows' }]
    const cells = cellsApart(beside, whole) ?? columnApart(beside, whole) ?? linesApart(beside, whole)
    return cells === undefined ? [] : [{ whole, rows: cells, part: 'rows' }]
  })
}

/**
 * A written sum that holds rows which its own paper struck afterwards was not renewed with them: what stands are the rows. Where rows and struck rows do
 * not make the sum, it is another one, and both stay.
 * @param all statements as known; @param own those of the question
 * @returns those of the question, without such sums of offices, and with people who are listed counted as they stand
 */
export function withoutStruckRows(all: readonly Statement[], own: readonly Statement[]): readonly Statement[] {
  if (!own.some((s) => s.basis === 'sum')) return own
  const byPaper = Map.groupBy(all.filter(isOwnWord), paperOf)
  return own.flatMap((sum): readonly Statement[] => {
    if (sum.basis !== 'sum' || !isNumber(sum) || !isOwnWord(sum)) return [sum]
    const beside = (byPaper.get(paperOf(sum)) ?? []).filter((s) => s !== sum && s.subject_no !== null)
    const isRow = (s: Statement): boolean =>
      s.about === sum.about && s.fact === sum.fact && timeOf(s) === timeOf(sum) && s.quantity !== null && CUTS.every((c) => s[c] === sum[c])
    // Of whom the sum is they must be, and nobody may be among them of whom the paper does not say what the sum is narrowed to.
    const isPerson = (s: Statement): boolean =>
      s.fact === 'person' &&
      s.matter === sum.matter &&
      (COUNTED_AS[s.about]?.includes(sum.fact) === true || (s.about === 'person' && sum.fact === 'on_roll'))
    const fits = (s: Statement): boolean => CUTS.every((c) => c === 'holder' || sum[c] === null || s[c] === sum[c])
    const rows = beside.filter(isRow)
    // Where the rows have no number of their own, each is somebody.
    const listed = rows.length > 0 ? [] : beside.filter(isPerson)
    if (listed.some((s) => CUTS.some((c) => c !== 'holder' && sum[c] !== null && [null, 'unknown'].includes(s[c])))) return [sum]
    const people = listed.filter(fits)
    const count = (said: string): number =>
      toHundredths(rows.reduce((n, s) => n + (s.said === said ? (s.quantity ?? 0) : 0), 0)) +
      group(
        people.filter((s) => s.said === said),
        subjectOf,
      ).length
    if (count('struck') === 0 || toHundredths(count('said') + count('struck')) !== sum.quantity) return [sum]
    return rows.length > 0 ? [] : [{ ...sum, quantity: count('said') }]
  })
}
const FLOW: readonly string[] = ['at_start', 'came', 'left']
const isNumber = (s: Statement): boolean => s.said === 'said' && s.quantity !== null
const isOwnWord = (s: Statement): boolean => (s.said_by ?? null) === null
const paperOf = (s: Statement): string => JSON.stringify([s.paper, s.office ?? null])

/** Cuts of which somebody is in one cell alone; of whom is held, where the case stands as well. */
const APART = ['sex', 'age_band', 'citizenship', 'province'] as const
const apartIn = (fact: string): readonly Cut[] => (fact === 'held' ? [...APART, 'answer'] : APART)
/**
 * Whether cells with one of whom nobody knows leave nobody over: of a closed list, and of the people of one operation, whom those
 * who write saw (“foreigners 31: Indonesian 12, Kenyan 9, citizenship not known 3”). What an office counts of a time it cuts by the largest citizenships or
 * provinces, and is silent of the others; totals that are stated (`core/count/aggregates.ts`) are such.
 */
const hasRest = (whole: Statement, cut: Cut): boolean =>
  cut === 'sex' || cut === 'age_band' || (whole.about === 'matter' && (whole.basis ?? 'own') === 'own' && whole.from_on === null)
/** Two that are named, and whoever is in no other. */
const areOfAll = (codes: readonly (string | null)[]): boolean =>
  codes.length > 2 && codes.some((code) => code === 'unknown' || code === 'UNK')
/**
 * Cells that are more people than their whole, or some of a none. Fewer may be some of them: what is not said of the others, a paper need not say. Where it does
 * (“citizenship not known: 3”) the cells are all, and fewer are no less odd.
 */
function cellsApart(beside: readonly Statement[], whole: Statement): Amount | undefined {
  if (whole.said !== 'none' && unitOf(whole) !== 'persons') return undefined
  // An office's rows are of its own number each: a cell of one is none of another.
  const isBeside = (s: Statement): boolean =>
    s.fact === whole.fact && subjectOf(s) === subjectOf(whole) && s.subject_no === whole.subject_no && timeOf(s) === timeOf(whole)
  const others = beside.filter((s) => s !== whole && isNumber(s) && unitOf(s) === 'persons' && isBeside(s))
  if (others.length === 0) return undefined
  const standing = new Set(select(others, { facts: [whole.fact] }, {}))
  return apartIn(whole.fact)
    .filter((cut) => whole[cut] === null)
    .map((cut) => ({
      cut,
      cells: others.filter((s) => standing.has(s) && s[cut] !== null && CUTS.every((c) => c === cut || s[c] === whole[c])),
    }))
    .filter(({ cut, cells }) => cells.length > 0 && new Set(cells.map((s) => s[cut])).size === cells.length)
    .map(({ cut, cells }) => ({ sum: add(...cells.map(amountOf)), areAll: hasRest(whole, cut) && areOfAll(cells.map((s) => s[cut])) }))
    .find(({ sum, areAll }) => sum.least > (whole.quantity ?? 0) || (areAll && !sum.isAbout && sum.most < (whole.quantity ?? 0)))?.sum
}
/**
 * The rows of a table are the same in each of its columns. Where those of one column make its written sum and those of another do not make theirs, that other is
 * contradicted, whatever else adds up beside it (24 victims, the rows 22, and “women 13, men 8, not known 3”).
 */
function columnApart(beside: readonly Statement[], whole: Statement): Amount | undefined {
  if (whole.basis !== 'sum' || whole.about !== 'office' || whole.subject_no !== null) return undefined
  const isOfTable = (s: Statement): boolean =>
    s.subject_no === null && subjectOf(s) === subjectOf(whole) && timeOf(s) === timeOf(whole) && (s.said === 'none' || isNumber(s))
  const table = beside.filter(isOfTable)
  /** By which cuts the rows are told apart, and which they are. */
  const rowsOf = (sum: Statement): ReadonlyMap<string, readonly Statement[]> =>
    Map.groupBy(
      table.filter((s) => s.fact === sum.fact && s !== sum && CUTS.some((c) => c !== 'holder' && s[c] !== null && sum[c] === null)),
      (s) => CUTS.filter((c) => s[c] !== null).join(' '),
    )
  const namesOf = (rows: readonly Statement[]): string => JSON.stringify(rows.map((s) => JSON.stringify(CUTS.map((c) => s[c]))).toSorted())
  const total = (rows: readonly Statement[]): Amount => add(...rows.map(amountOf))
  const isMadeOf = (sum: Statement, rows: readonly Statement[]): boolean => !agree(amountOf(sum), total(rows)).why.includes('contradicted')
  const others = table.filter((s) => s.basis === 'sum' && s.fact !== whole.fact && CUTS.every((c) => s[c] === whole[c]))
  const made = new Set(
    others.flatMap((sum) => [...rowsOf(sum).values()].flatMap((rows) => (rows.length > 1 && isMadeOf(sum, rows) ? [namesOf(rows)] : []))),
  )
  const odd = [...rowsOf(whole).values()].find((rows) => made.has(namesOf(rows)) && !isMadeOf(whole, rows))
  return odd && total(odd)
}
/**
 * The last line of a table of one operation, written as the sum of its lines: it is of those that have a number, so where they come to fewer the paper says two
 * things (“Chinese 12, Indonesian 6, Filipino none, total 19”). Of two lines, or of men and women, others may be meant; and of a line that there is and whose number
 * is not known (“Filipino not known”), as many as make it may be. So of a blank or a dash, unless another row of that table shows that its dash is nothing.
 */
function linesApart(beside: readonly Statement[], whole: Statement): Amount | undefined {
  if (whole.basis !== 'sum' || whole.about === 'office' || unitOf(whole) !== 'persons') return undefined
  const isLine = (s: Statement): boolean =>
    s !== whole &&
    s.said !== 'struck' &&
    s.basis !== 'sum' &&
    s.fact === whole.fact &&
    subjectOf(s) === subjectOf(whole) &&
    timeOf(s) === timeOf(whole)
  const lines = beside.filter(isLine)
  return LINES.map((cut) => lines.filter((s) => s[cut] !== null && CUTS.every((c) => c === cut || s[c] === whole[c])))
    .filter((own) => own.length > 2 && new Set(own.map((s) => LINES.map((c) => s[c]).join(' '))).size === own.length)
    .filter((own) => own.every((s) => s.said === 'none' || isNumber(s) || (s.said === 'not_asked' && isDashNothing(beside, whole))))
    .map((own) => own.filter((s) => s.said !== 'not_asked').map(amountOf))
    .filter((own) => own.length > 1)
    .map((own) => add(...own))
    .find((sum) => sum.least === sum.most && !sum.isAbout && sum.most < (whole.quantity ?? 0))
}
const LINES: readonly Cut[] = ['citizenship', 'province']
/** “Myanmar: 2 men, women –, in all 2”: a row of the same list that is made without its dash. */
function isDashNothing(beside: readonly Statement[], whole: Statement): boolean {
  const cells = beside.filter((s) => subjectOf(s) === subjectOf(whole) && (s.said === 'not_asked' || s.said === 'none' || isNumber(s)))
  const isMade = (row: Statement, cut: Cut): boolean => {
    const own = cells.filter(
      (s) => s.fact === row.fact && timeOf(s) === timeOf(row) && s[cut] !== null && CUTS.every((c) => c === cut || s[c] === row[c]),
    )
    const { least, most, isAbout } = add(...own.filter((s) => s.said !== 'not_asked').map(amountOf))
    return own.some((s) => s.said === 'not_asked') && own.length > 1 && !isAbout && least === most && least > 0 && least === row.quantity
  }
  return cells.some((row) => row.said === 'said' && row !== whole && CUTS.some((cut) => row[cut] === null && isMade(row, cut)))
}
const timeOf = (s: Statement): string => JSON.stringify([s.from_on, s.until_on, s.on_day, s.corrects])

/** The people whom the same paper lists, as far as they may be whom the number is of. */
function listed(described: readonly Statement[], beside: readonly Statement[], whole: Statement): Amount | undefined {
  // A cell is of those of its whole, and a sum that has cells is of them.
  const isAlone = beside.every(
    (s) => s === whole || s.fact !== whole.fact || s.matter !== whole.matter || s.about !== whole.about || s.subject_no !== null,
  )
  // Money is no people: sixty million riel beside one victim who is described are no sum of one row.
  if (whole.subject_no !== null || !isAlone || unitOf(whole) !== 'persons') return undefined
  const isSum = whole.basis === 'sum'
  const isRow = (s: Statement): boolean =>
    s.fact === 'person' &&
    s.subject_no !== null &&
    s.matter === whole.matter &&
    (isSum ? s.about in COUNTED_AS : COUNTED_AS[s.about]?.includes(whole.fact) === true)
  const written = beside.filter(isRow)
  if (written.length === 0) return undefined
  const standing = new Set(select(described, { matter: whole.matter, facts: ['person'] }, {}))
  const people = group(
    written.filter((s) => standing.has(s)),
    subjectOf,
  )
  const mayBe = people.filter((list) =>
    CUTS.every((c) => c === 'holder' || whole[c] === null || list.every((s) => [null, 'unknown', whole[c]].includes(s[c]))),
  ).length
  if (isSum) return exactly(mayBe, 'complete')
  // A list that is shorter, or has others in it, is of other people.
  return people.length === whole.quantity && mayBe < people.length ? exactly(mayBe, 'complete') : undefined
}

/** Of one time, where the paper says all three. */
function flow(standing: ReadonlySet<Statement>, beside: readonly Statement[], end: Statement): Amount | undefined {
  if (end.fact !== 'at_end') return undefined
  const isOf = (s: Statement): boolean => subjectOf(s) === subjectOf(end) && spanOf(s) === spanOf(end) && CUTS.every((c) => s[c] === end[c])
  const [before, came, left] = FLOW.map((fact) => {
    const [one, ...others] = beside.filter((s) => s.fact === fact && isOf(s) && standing.has(s))
    return one && others.length === 0 ? amountOf(one) : undefined
  })
  if (!before || !came || !left) return undefined
  const { least, ...rest } = subtract(add(before, came), left)
  return { ...rest, least: Math.max(0, least), most: Math.max(0, rest.most) }
}

/** A sum of wholes, each as far apart from its rows as it is. */
export const apart = (sum: Amount, odd: readonly Odd[]): Amount =>
  odd.reduce((a, { whole, rows }): Amount => {
    const n = amountOf(whole).least
    const bounds = { least: Math.max(0, a.least + Math.min(0, rows.least - n)), most: a.most + Math.max(0, rows.most - n) }
    return { ...a, ...bounds, why: [...new Set([...a.why, 'contradicted' as const])] }
  }, sum)

/** What each paper says, and beside a whole its own rows. */
export const saysRows = (papers: Told['papers'], odd: readonly Odd[]): Told['papers'] => {
  const oddOf = (p: PaperSays): Odd | undefined =>
    odd.find(({ whole }) => whole.paper === p.paper && (whole.office ?? undefined) === p.office && p.said_by === undefined)
  return papers.flatMap((p) => {
    const found = p.part === undefined ? oddOf(p) : undefined
    if (!found) return [p]
    const { whole, rows, part } = found
    return [
      { ...p, part: whole.basis === 'sum' ? ('sum' as const) : ('whole' as const) },
      { ...p, part, says: rows.least },
    ]
  })
}
