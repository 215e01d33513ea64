/** Of a stranger's columns the one that counts: what is a number, what it is called like, and which number cannot be read. */

export type Column = { readonly name: string; readonly values: readonly string[]; readonly codes: readonly string[] }

const COUNTS =
  /^(?:n|no|num|nr|number|count|counts|totals?|sum|freq|frequency|value|obs_value|people|persons|population|cases|patients|pupils|students|victims|offences|arrests|deaths|admissions|referrals|households|convictions|dropouts|enrolments?|visits|births|beds|staff|teachers|prisoners|inmates|detainees|suspects|accused|convicted|children|adults|ចំនួន.*)$|^(?:number|count|total|no\.?|sum) of |(?:^|[ _])(?:counts?|totals?)$|^(?:n|num)[ _]|[ _]n$/i
const word = (words: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${words})(?:$|[^a-z])`, 'i')
const NO_COUNTS = word(
  'year|yr|month|week|day|date|age|age ?group|age ?band|code|id|zip|post ?code|grade|ward|level|class|quarter|period|stage|band|quintile|decile|sex|gender|region|district|province|school|court|office|type|category|status|group|form|area',
)
const KHMER_NO_COUNTS = /^(?:ឆ្នាំ|ខែ|អាយុ|លេខកូដ)/
const NAMES = word('no|nr|number|ref|reference|serial|row')
const MONEY = word(
  'usd|eur|euros?|gbp|khr|riels?|dollars?|fines?|amounts?|prices?|costs?|fees?|wages?|salary|salaries|income|paid|payments?|debts?|money|budget|rate|ratio|percent|percentage|share|score|weight|height|hours',
)
const PARTS = /^(?:girls?|boys?|males?|females?|men|women|man|woman|m|f|fem|masc|hommes?|femmes?|filles|gar[cç]ons|ប្រុស|ស្រី|បុរស|ស្ត្រី)$/i

export const isWhole = (value: string): boolean => /^\d+$/.test(value)
const isDecimal = (value: string): boolean => /^[-−]?\d+[.,]\d+$/.test(value) && !/^\d{1,3}(?:,\d{3})+$/.test(value)
/** Written like a number, or like one that is withheld. */
const isLikeNumber = (value: string): boolean =>
  isWhole(value) || /^[-−+~]?\d[\d.,'’\u00A0 ]*%?$/.test(value) || /^(?:[<>≤≥] ?\d+|\d+ ?-|\d+\*|[*.:–—-]+|n\/?a|c|x|s)$/i.test(value)

const NUMBERS = 0.8
/** Codes are few, and come again and again; counts are of many sizes. */
const isSpread = ({ codes, values }: Column): boolean => codes.length > 6 && codes.length > values.length / 4

const share = (values: readonly string[], is: (value: string) => boolean): number => {
  const there = values.filter((v) => v !== '')
  return there.length === 0 ? 0 : there.filter(is).length / there.length
}

export const isNumbers = ({ values }: Column): boolean =>
  share(values, isLikeNumber) >= NUMBERS && values.some((v) => /\d/.test(v) && isLikeNumber(v))
export const isAmounts = (column: Column): boolean =>
  isNumbers(column) && !isCalled(column) && (MONEY.test(column.name) || /[$€£%]/.test(column.name) || share(column.values, isDecimal) > 0.2)
/** A year, an age, a grade, somebody's number: numbers that are no counts. `Deaths under age 5` are. */
export const isNamed = ({ name }: Column): boolean => {
  const own = name.trim().replaceAll(/([a-z])([A-Z])/g, '$1 $2')
  const isShort = !/\d/.test(own) && own.split(/[\s_]+/).length <= 3
  return KHMER_NO_COUNTS.test(own) || (isShort && (NO_COUNTS.test(own) || NAMES.test(own)) && !COUNTS.test(own))
}

const isCalled = ({ name }: Column): boolean => COUNTS.test(name.trim())
const couldCount = (column: Column): boolean => isNumbers(column) && !isAmounts(column) && (isCalled(column) || !isNamed(column))

export type Counting = {
  readonly count?: Column
  /** Columns of counts that are parts of it. */
  readonly wide?: { readonly name: string; readonly columns: readonly string[]; readonly total?: Column }
  readonly why: string
}

/** Whether each row has its own codes: a table of counts, where a list of people has the same codes again. */
function hasOwnCodes(columns: readonly Column[], rows: number): boolean {
  const codes = columns.filter((c) => !isNumbers(c) || isNamed(c)).filter((c) => c.codes.length < rows || rows <= 20)
  return codes.length > 0 && new Set(Array.from({ length: rows }, (_, i) => codes.map((c) => c.values[i]).join('\u001F'))).size === rows
}

/** @returns undefined where each row is one person; `ask` where that is not sure. */
export function findCounting(columns: readonly Column[], rows: number): Counting | { readonly ask: string } | undefined {
  const could = columns.filter((c) => couldCount(c) && (isCalled(c) || !isSerial(c)))
  const wide = findWide(could)
  if (wide) return wide
  // A list of people has a number or a name for each, and some have the same codes.
  const isList = columns.some((c) => c.codes.length === rows && rows > 20 && !could.includes(c) && !isAmounts(c))
  const isTable = hasOwnCodes(columns, rows)
  // A running number is called so too; of several counts it is not said which is to be published.
  const counts = could.filter(isCalled)
  const proper = counts.filter((c) => !isSerial(c))
  const called = (proper.length > 0 ? proper : counts).at(-1)
  if (isTable && proper.length > 1) return { ask: askWhich(proper.map((c) => c.name)) }
  if (called && (isTable || !isList)) return { count: called, why: `${called.name} is how many: whole numbers, and called like a count` }
  const spread = isTable && !called ? could.findLast(isSpread) : undefined
  if (spread) return { count: spread, why: `${spread.name} is how many: whole numbers of many sizes, and no two rows have the same codes` }
  if (could.length > 0) return { ask: askCount(could.map((c) => c.name)) }
  const amounts = isTable && !isList ? columns.filter(isAmounts) : []
  return amounts.length > 0 ? { ask: askAmount(amounts.map((c) => c.name)) } : undefined
}

const askCount = (names: readonly string[]): string =>
  `is ${names.join(' or ')} how many there are, or is each row one person? With --people each row is one; else name the column in a SPEC.json: { "data": "…", "count": "${names.at(-1)}", "dimensions": […] }`
const askWhich = (names: readonly string[]): string =>
  `which is how many there are: ${names.join(' or ')}? Name it in a SPEC.json: { "data": "…", "count": "${names[0]}", "dimensions": […] }; where they are parts of one number, name them in "wide"`
const askAmount = (names: readonly string[]): string =>
  `is each row one person, or is ${names.join(' or ')} what is to be published? With --people each row is one; amounts are asked in a SPEC.json: { "data": "…", "amount": "${names.at(-1)}", "contributor": "…", "dimensions": […] }`

/** 1, 2, 3 …, or a number that no other row has, of more digits than any sheet counts. */
const isSerial = ({ values, codes }: Column): boolean =>
  values.length > 2 &&
  codes.length === values.length &&
  (values.every((v, i) => Number(v) === Number(values[0]) + i) || values.every((v) => /^\d{6,}$/.test(v)))

/** `Girls` and `Boys`, with the sum of both or without it. */
function findWide(could: readonly Column[]): Counting | { readonly ask: string } | undefined {
  const clean = could.filter((c) => c.values.every(isWhole))
  for (const total of clean.toReversed()) {
    const columns = partsOf(total, clean)
    if (columns.length < 2) continue
    const names = columns.map((c) => c.name)
    return {
      wide: { name: names.length > 3 ? 'group' : names.join(' or '), columns: names, total },
      why: `${total.name} is the sum of ${names.join(' and ')} in each row: each of these is a code, and the number below it how many`,
    }
  }
  const parts = could.filter((c) => PARTS.test(c.name.trim()))
  if (parts.length < 2) return undefined
  const totals = could.filter((c) => isCalled(c) && !parts.includes(c))
  if (totals.length > 0) return askUnlike(totals, parts)
  const names = parts.map((c) => c.name)
  return {
    wide: { name: names.join(' or '), columns: names },
    why: `${names.join(' and ')} are codes, and the number below each is how many`,
  }
}

/** A total that is the sum of its parts in most rows, and in some is not. */
function askUnlike(totals: readonly Column[], parts: readonly Column[]): { readonly ask: string } | undefined {
  for (const total of totals) {
    const unlike = total.values.flatMap((value, i) => (Number(value) === parts.reduce((n, p) => n + Number(p.values[i]), 0) ? [] : [i]))
    const [first] = unlike
    if (first === undefined || unlike.length > total.values.length / 2) continue
    const sum = parts.map((p) => p.values[first]).join(' + ')
    return {
      ask: `below the heading, line ${first + 1}: ${total.name} says ${total.values[first]}, and ${parts.map((p) => p.name).join(' + ')} are ${sum}${unlike.length > 1 ? ` (so in ${unlike.length} lines)` : ''}. Mend the file, or name what counts in a SPEC.json`,
    }
  }
  return undefined
}

/** Those whose sum a column is in each row, of few columns; none where some rows are nobody's and it may be chance. */
function partsOf(total: Column, all: readonly Column[]): Column[] {
  const others = all.filter((c) => c !== total)
  if (others.length < 2 || others.length > 10) return []
  const numbers = others.map((c) => c.values.map(Number))
  const sums = total.values.map(Number)
  if (sums.filter((n) => n > 0).length < 3) return []
  // The most of them first: of `Girls`, `Boys` and `Staff` beside `Total` the three, if they are.
  const few = sums.slice(0, 200)
  const adds = (set: number, some: readonly number[]): boolean =>
    some.every((sum, row) => sum === numbers.reduce((n, own, c) => n + (set & (1 << c) ? own[row]! : 0), 0))
  const sets = Array.from({ length: 2 ** others.length }, (_, set) => set).filter((set) => (set & (set - 1)) !== 0)
  const size = (set: number): number => set.toString(2).replaceAll('0', '').length
  const found = sets.toSorted((a, b) => size(b) - size(a)).find((set) => adds(set, few) && adds(set, sums))
  return found === undefined ? [] : others.filter((_, c) => found & (1 << c))
}

const TELLS =
  /(?:^|[^a-z])(?:id|ids|no|nr|num|number|ref|reference|file|dossier|case|person|people|name|names|surname|victim|accused|suspect|defendant|patient|client|inmate|prisoner|pupil|student|passport|nrn|ssn)(?:$|[^a-z])|^(?:ឈ្មោះ|លេខ|អត្តសញ្ញាណ|សំណុំរឿង)/i
/** A day, however it is written: many rows have the same. */
const isDay = (value: string): boolean => /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/.test(value)
const LEAST_TOLD_APART = 20
/** Fewer are answers: `Victim` over yes, no and not known. */
const FEWEST_PEOPLE = 5
const PERSON =
  'person|people|victim|survivor|accused|suspect|defendant|offender|witness|patient|client|beneficiary|inmate|prisoner|detainee|pupil|student|child|migrant|worker'
/** A heading that is of a person and of nothing else: `victimid`, `Full name`; not `School name`, nor `Client type`. */
const OF_HER = new RegExp(
  `^(?:(?:full|first|last|family|given|khmer|latin) )?(?:names?|surname|passport(?: (?:no|number))?|nrn|ssn|id)$|^(?:${PERSON})s?[^a-z]*(?:ids?|no|nr|num|number|ref|code|names?)?$|^(?:ឈ្មោះ|អត្តសញ្ញាណ)`,
  'i',
)
/** A name that a few have twice is no number of a person. */
const FEW = 0.05

/**
 * Where each row is taken for one person, a column that says who she is, of which some rows have the same: a row may be one offence, visit or stay of hers.
 * It is called like one that tells people apart, or whoever has the same is the same in two other columns as well.
 * @returns those that some rows in twenty have again, and those that fewer have.
 */
export function findRepeated(
  columns: readonly Column[],
  rows: number,
): { readonly often: readonly Column[]; readonly rare: readonly Column[] } {
  const isOfFew = ({ codes }: Column): boolean => codes.length > 1 && codes.length <= LEAST_TOLD_APART
  const others = columns.filter(isOfFew)
  const repeated = columns.filter((column) => {
    const { name, codes, values } = column
    const own = name
      .trim()
      .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
      .replaceAll('_', ' ')
    const isRepeated = codes.length < rows && !isAmounts(column) && share(values, isDay) < NUMBERS
    // Of few people with many rows each every one is a code that no threshold withholds.
    if (isRepeated && codes.length > FEWEST_PEOPLE && OF_HER.test(own)) return true
    const isOfMany = codes.length > LEAST_TOLD_APART
    const isApart = codes.length > rows / 10 && others.filter((other) => isFunction(column, other)).length >= 2
    return isRepeated && isOfMany && (TELLS.test(own) || isApart)
  })
  const isOften = ({ codes, values }: Column): boolean => rows - codes.length > FEW * rows && values.some((v) => v !== '')
  return { often: repeated.filter(isOften), rare: repeated.filter((c) => !isOften(c)) }
}

export const askRepeated = ({ name, codes }: Column, rows: number): string =>
  `${rows} rows have ${codes.length} different ${name}: is each row one person, or several rows one? Keep one row for each person, for people are what is protected; with --people each row is one`

/** Whether each code of the one has one code of the other. */
export function isFunction(from: Column, to: Column): boolean {
  const known = new Map<string, string>()
  return from.values.every((code, i) => {
    const other = to.values[i]!
    const before = known.get(code) ?? other
    known.set(code, before)
    return before === other
  })
}

/** What of a column of counts cannot be read, with the row; undefined where all can. */
export function unreadable({ name, values }: Column, lines: readonly number[]): string | undefined {
  const at = values.flatMap((value, i) => (isWhole(value) ? [] : [{ value, row: lines[i + 1] ?? i + 2 }]))
  const [first] = at
  if (!first) return undefined
  const more = at.length > 1 ? `, and ${at.length - 1} more` : ''
  return `row ${first.row}, column ${name}: ${say(first.value)}${more}`
}

function say(value: string): string {
  if (value === '') return 'empty, and beside it are counts: write 0 for nobody, or leave the row out'
  const number = value.replaceAll(/[,'’\u00A0 ]/g, '')
  if (/^[-−]/.test(value) && /\d/.test(value)) return `${value} is negative: a count is 0 or more`
  if (isWhole(number) && !isDecimal(value)) return `"${value}" has signs between its digits: write ${number}`
  if (isDecimal(value))
    return `${value} is no whole number: people come whole, and amounts are asked with "amount" (--guess prints a SPEC.json to be changed)`
  return `"${value}" is no whole number: if this is what is published already, saksi attack says whether it holds; protect what was counted`
}
