/**
 * Which lines of a table are people, and what stands in their cells once merged cells and ditto marks are filled: a total is held against the
 * rows and left out; headings that are repeated, lines between sections, notes and signatures are left out and counted.
 */
import { foldAll, foldText } from './tile.ts'
import { toLatinDigits } from '../../text/digits.ts'
import type { Form } from '../../country/country.ts'
import type { SheetWords } from '../../country/sheet-words.ts'
import { parseWholeNumber } from '../../text/numbers.ts'
import type { Asking } from './asking.ts'
import { CaseLines, isAlone, type CaseLine } from './case-lines.ts'
import { isParty, Parties } from './parties.ts'
import { countNames, linesOf, namesSeveral, splitBelow, splitLines, splitNumbered, splitPartly } from './persons.ts'
import type { Column } from './column.ts'
import type { OwnContext } from './own-context.ts'
import type { RowFault } from './row.ts'
import { SectionCharges } from './section-charges.ts'
import { SectionCodes } from './section-codes.ts'
import { peopleIn, SectionDays } from './section-days.ts'
import { isNumbers } from './table.ts'
import type { Table } from './grid.ts'
import { matterKey } from './matters.ts'
import type { Unlike } from './unlike.ts'
import { beginsWith, checkTotal, onlyCounts, type Counted } from './totals.ts'
import { isAge, SPANS } from './vocabulary.ts'

export type Note =
  | { readonly code: 'sheet-hidden' | 'sheet-left-out' | 'on-its-side'; readonly sheet: string }
  | { readonly code: 'sheet-copied'; readonly sheet: string; readonly of: string }
  | { readonly code: 'lines-left-out'; readonly sheet: string; readonly rows: readonly number[] }
  | { readonly code: 'others-left-out'; readonly sheet: string; readonly rows: readonly number[] }
  | { readonly code: 'rows-hidden' | 'rows-struck' | 'rows-joined'; readonly sheet: string; readonly rows: readonly number[] }
  | { readonly code: 'columns-hidden'; readonly sheet: string; readonly headings: readonly string[] }
  | { readonly code: 'ragged'; readonly sheet: string; readonly row: number }
  | { readonly code: 'marks'; readonly sheet: string; readonly rows: readonly number[] }
  | { readonly code: 'colours'; readonly sheet: string; readonly colours: number }
  | { readonly code: 'total-fits'; readonly sheet: string; readonly row: number }
  | { readonly code: 'day-stands'; readonly sheet: string; readonly field: string; readonly by: readonly string[] }
  | ({ readonly code: 'unlike'; readonly sheet: string } & Unlike)
  | {
      readonly code: 'total-disagrees'
      readonly sheet: string
      readonly row: number
      readonly column: number
      readonly heading: string
      readonly stated: number
      readonly counted: number
    }

export type TakenLine = {
  readonly row: number
  /** The text of each column, for each person of the row. */
  readonly persons: readonly (readonly string[])[]
  readonly faults: ReadonlyMap<string, RowFault>
}

/** A line with fewer cells under known headings is no person, unless it says who or which case. */
const FEWEST_CELLS = 3
/** So many marks that the case's own cells are as above say of an empty case number that it is, too. */
const FEWEST_DITTOS = 2
const SHARED = ['case_number', 'registered_on', 'charged_on', 'decided_on', 'offence', 'form_of_exploitation', 'court']

export function takeLines(
  table: Table,
  columns: readonly Column[],
  { words, answers, form, country }: OwnContext,
  asking: Asking,
  notes: Note[],
  month?: string,
): readonly TakenLine[] {
  const { grid } = table
  const taken: TakenLine[] = []
  const [left, hidden, marked, others]: [number[], number[], number[], number[]] = [[], [], [], []]
  const parties = new Parties(form, words)
  const { isOfAccused } = parties
  const caseLines = new CaseLines(form, country, words)
  const sections = new SectionCharges(form, country, words)
  const isSectioned =
    sections.columnOf(
      table,
      columns.filter((c) => c.column < table.headings.length),
    ).length > 0
  const days = new SectionDays(form, month)
  const dayOfLine = columns.findIndex(
    (c) => c.column >= table.headings.length && form.fields.some((f) => f.id === c.fields[0] && f.type === 'date'),
  )
  const ofTitle = columns[dayOfLine]?.day
  if (ofTitle !== undefined && answers['rule:title-day'] === undefined) asking.rule('title-day', grid.rows.rowOf(table.at))
  let today = ofTitle !== undefined && answers['rule:title-day'] === 'yes' ? ofTitle : ''
  const isOfMatters = matterKey(form) !== undefined
  const coded = new SectionCodes(form, country, words)
  const codeAt = columns.findIndex((c) => SectionCodes.isOfLines(c, table))
  let [charge, code] = ['', '']
  let block: CaseLine | undefined
  /** The line that the rows stand under, and how many people it says that there are. */
  let opener = ''
  let group: { readonly row: number; readonly stated: number | undefined; readonly before: number } | undefined
  const found = parties.columnOf(table)
  const partyAt = found && isParty(found, table, answers) ? found : undefined
  let section = parties.ofTable(table)
  let lastParty = ''
  const ditto = foldAll(words.ditto)
  const examples = foldAll(words.examples)
  const heads = new Set(table.headings.map((h) => foldText(h.text)))
  const sums = new Set(columns.filter((c) => c.fields.length === 1 && isAmount(c.fields[0] as string)).map((c) => c.column))
  const names = new Set(columns.filter((c) => c.fields.includes('accused_name')).map((c) => c.column))
  const isWord = (id: string | undefined): boolean =>
    form.fields.some((f) => f.id === id && f.type === 'code' && !isAge(f) && f.list !== 'offences')
  const wordy = new Set(isOfAccused ? columns.filter((c) => c.fields.length === 1 && isWord(c.fields[0])).map((c) => c.column) : [])
  const of = (id: string): number[] => columns.flatMap((c, i) => (c.fields.includes(id) ? [i] : []))
  const [nameAt, caseAt] = [of('accused_name'), isOfAccused ? of('case_number') : form.naturalKey.flatMap(keyed)]
  const dayAt = isOfAccused ? [] : form.fields.flatMap((f) => (f.type === 'date' && f.required ? of(f.id) : []))
  // "Same" in a column that stands beside another of its kind may mean what stands there, and not what stands above.
  const besides = new Set(
    columns.flatMap((c, i) =>
      table.headings.some(
        (h, at) => at !== c.column && h.said.unread !== '' && h.said.concepts.some((o) => c.fields.includes(o.fields[0] ?? '')),
      )
        ? [i]
        : [],
    ),
  )
  const counting = new Counting(sums)
  /** Of each column of amounts, how many are written, and in another currency. */
  const amounts = new Map<number, { readonly all: number; readonly foreign: number }>()
  let last: readonly string[] | undefined
  // In a text file one separator too many moves every cell behind it.
  const isText = grid.sheet === ''
  const width = 1 + table.headings.findLastIndex((h, column) => h.text !== '' || isFilled(table, column))

  for (let at = table.at + 1; at < table.end; at++) {
    const line = grid.rows.at(at)
    if (!line) continue
    const raw = line.cells.map((c) => c.trim())
    const filled = raw.filter((c) => c !== '')
    if (filled.length === 0) continue
    if (filled.length >= 3 && filled.filter((c) => heads.has(foldText(c))).length * 2 > filled.length) continue
    // How a form is to be filled in, on a form that somebody has sent out.
    if (isExample(filled[0] ?? '')) {
      left.push(line.row)
      continue
    }
    if (isNumbers(filled) && filled.length * 2 > table.headings.length) continue
    const head = isAlone(raw) ? caseLines.read(raw) : undefined
    if (head) {
      block = head
      last = undefined
      continue
    }
    const heading = isSectioned ? sections.read(raw) : undefined
    if (heading !== undefined) {
      charge = heading
      last = undefined
      continue
    }
    const part = codeAt < 0 ? undefined : coded.read(raw)
    if (part !== undefined && columns[codeAt]?.fields[0] === part.field) {
      code = part.code
      last = undefined
      continue
    }
    const begun = dayOfLine >= 0 && !isOfAccused ? days.read(raw, columns[dayOfLine]?.heading) : undefined
    if (begun !== undefined) {
      endGroup()
      group = { row: line.row, stated: peopleIn(raw), before: taken.length }
      opener = firstWord(filled[0])
      today = begun
      last = undefined
      continue
    }
    const typed = columns.map((c) => raw[c.column] ?? '')
    // A row that names a case itself is of no block.
    if (caseAt.some((i) => typed[i] !== '')) block = undefined
    const texts = typed.map((text, i) =>
      text === ''
        ? (block?.get(columns[i]?.fields[0] ?? '') ??
          (i === codeAt
            ? code
            : isSectioned && columns[i]?.fields[0] === 'offence'
              ? charge
              : i === dayOfLine && !isOfAccused
                ? today
                : ''))
        : text,
    )
    const isNamed = nameAt.some((i) => /\p{L}/u.test(texts[i] ?? '') && !beginsWith(texts[i] ?? '', words.totals))
    if (
      onlyCounts(filled) ||
      (raw.some((c) => beginsWith(c, words.totals)) &&
        !(isNamed && caseAt.some((i) => typed[i] !== '' && !beginsWith(typed[i] ?? '', words.totals))))
    ) {
      // `Total | 16` under a heading of words counts whom the lines are of.
      const beside = raw.findIndex((c) => beginsWith(c, words.totals)) + 1
      const unlike = checkTotal(raw, counting.levels(), sums, wordy.has(beside) ? new Set([...names, beside]) : names, counting.values)
      if (unlike.length === 0 && filled.some((c) => /\p{Nd}/u.test(c))) notes.push({ code: 'total-fits', sheet: grid.sheet, row: line.row })
      for (const d of unlike)
        notes.push({ code: 'total-disagrees', sheet: grid.sheet, row: line.row, ...d, heading: table.headings[d.column]?.text ?? '' })
      for (const { column, heading, fields } of columns)
        if (!isOfAccused && fields.some(isAmount) && addsCurrencies(column, raw[column] ?? ''))
          notes.push({ code: 'unlike', sheet: grid.sheet, row: line.row, kind: 'total-mixed', columns: [heading] })
      counting.endSection()
      continue
    }
    const cells = typed.filter((c) => c !== '').length
    const isKeyed =
      (isNamed || (!isOfAccused && filled.length > 1)) &&
      caseAt.some((i) => typed[i] !== '' || (isOfMatters && mergedText(table, line.row, columns[i] as Column) !== ''))
    // A book of calls has little in a row; a signature stands under one heading.
    const fewest = !table.isByShape && (isOfAccused || filled.length < FEWEST_CELLS) ? FEWEST_CELLS : FEWEST_CELLS - 1
    if (
      !isKeyed &&
      !(table.isByShape && isNamed && block !== undefined) &&
      (cells < Math.min(fewest, columns.length) || !(isNamed || nameAt.length === 0 || caseAt.some((i) => typed[i] !== '')))
    ) {
      left.push(line.row)
      // Below a line that nobody has read, nothing is "as above"; between people who stand below their case it may be a note.
      last = undefined
      if (!(isOfAccused && table.isByShape)) block = undefined
      // A line over rows that nobody has read, and that begins as the one above did: its day is not theirs.
      if (filled.length === 1 && opener !== '' && firstWord(filled[0]) === opener) {
        endGroup()
        group = undefined
        today = ofTitle !== undefined && answers['rule:title-day'] === 'yes' ? ofTitle : ''
      }
      if (filled.length === 1) section = parties.of(filled[0] ?? '') ?? section
      continue
    }
    // Who the row itself says that it is of; else what the line above its section says.
    const own = partyAt === undefined ? '' : (raw[partyAt.column] ?? '')
    const said = ditto.has(foldText(own)) ? lastParty : own
    lastParty = said
    const party = partyAt === undefined ? section : (parties.of(said) ?? (said === '' && !partyAt.isOfAll ? 'accused' : undefined))
    if (party === 'other' && partyAt?.isOfAll !== false) {
      others.push(line.row)
      continue
    }
    if (isText && raw.slice(width).some((c) => c !== '')) notes.push({ code: 'ragged', sheet: grid.sheet, row: line.row })
    const merged = texts.map((text, i) => (text === '' ? mergedText(table, line.row, columns[i] as Column) : text))
    const full = merged.map((text, i) =>
      last !== undefined && columns[i]?.code === undefined && ditto.has(foldText(text)) && !(/\p{L}/u.test(text) && besides.has(i))
        ? (last[i] ?? '')
        : text,
    )
    const dittos = merged.filter((text, i) => columns[i]?.fields.some((f) => SHARED.includes(f)) && ditto.has(foldText(text))).length
    const above = fillDay(fillAbove(full, last, dittos >= FEWEST_DITTOS), last, line.row)
    if (grid.hiddenRows?.has(line.row)) hidden.push(line.row)
    if (raw.some((c) => /[¹²³⁴⁵⁶⁷⁸⁹⁰†‡*]$/.test(c))) marked.push(line.row)
    const persons = splitPersons(above, columns, nameAt, { words, answer: answers['rule:each'], ask: () => asking.rule('each', line.row) })
    const unclear: readonly (readonly [string, RowFault])[] =
      (partyAt !== undefined && party !== 'accused') || nameAt.some((i) => parties.isBeside(texts[i] ?? ''))
        ? [['accused_name', 'unread']]
        : []
    // More women than people: one of the two numbers is wrong, and nobody here knows which.
    const beyond = columns.flatMap((c, i): (readonly [string, RowFault])[] =>
      c.parts?.some((part) => isBeyond(raw[part] ?? '', full[i] ?? '')) ? [[c.fields[0] ?? '', 'part-beyond']] : [],
    )
    taken.push({ row: line.row, persons: persons.texts, faults: new Map([...persons.faults, ...unclear, ...beyond]) })
    counting.add(above, raw, persons.texts.length, caseAt)
    if (!isOfAccused) countAmounts(raw)
    last = above
  }
  endGroup()
  const whole = isOfAccused
    ? []
    : wholesOf(
        table,
        columns,
        taken.map((t) => t.row),
        form,
      )
  for (const [i, line] of taken.entries()) {
    const differ = whole.filter((w) => w.differs.has(line.row))
    if (differ.length > 0)
      taken[i] = { ...line, faults: new Map([...line.faults, ...differ.map((w) => [w.field, 'part-beyond'] as const)]) }
  }
  if (left.length > 0) notes.push({ code: 'lines-left-out', sheet: grid.sheet, rows: left })
  if (others.length > 0) notes.push({ code: 'others-left-out', sheet: grid.sheet, rows: others })
  if (hidden.length > 0) notes.push({ code: 'rows-hidden', sheet: grid.sheet, rows: hidden })
  if (marked.length > 0) notes.push({ code: 'marks', sheet: grid.sheet, rows: marked })
  const unseen = columns.filter((c) => grid.hiddenColumns?.has(c.column)).map((c) => c.heading)
  if (unseen.length > 0) notes.push({ code: 'columns-hidden', sheet: grid.sheet, headings: unseen })
  const colours = new Set(taken.flatMap((t) => grid.colours?.get(t.row) ?? []))
  if (colours.size > 1) notes.push({ code: 'colours', sheet: grid.sheet, colours: colours.size })
  return taken

  function endGroup(): void {
    if (group?.stated === undefined) return
    const counted = taken.length - group.before
    if (counted !== group.stated)
      notes.push({ code: 'unlike', sheet: grid.sheet, row: group.row, kind: 'count-differs', columns: [], counts: [group.stated, counted] })
  }

  /** `ឧ. Ex.`, in one language or in both. */
  function isExample(cell: string): boolean {
    return foldText(cell)
      .split(/[\s/]+/)
      .every((part) => examples.has(part) || examples.has(`${part}.`))
  }

  function keyed(id: string): number[] {
    return form.fields.some((f) => f.id === id && (f.type === 'case-number' || f.type === 'text')) ? of(id) : []
  }

  /** A book writes the day once, and below it what else came on that day; if somebody says so. */
  function fillDay(texts: readonly string[], above: readonly string[] | undefined, row: number): readonly string[] {
    const empty = dayAt.filter((i) => texts[i] === '' && (above?.[i] ?? '') !== '')
    if (above === undefined || empty.length === 0) return texts
    if (answers['rule:day-above'] === undefined) asking.rule('day-above', row)
    return answers['rule:day-above'] === 'yes' ? texts.map((text, i) => (empty.includes(i) ? (above[i] ?? '') : text)) : texts
  }

  function countAmounts(raw: readonly string[]): void {
    for (const { column, fields } of columns) {
      const text = raw[column] ?? ''
      if (!fields.some(isAmount) || !/[1-9]/.test(toLatinDigits(text))) continue
      const { all = 0, foreign = 0 } = amounts.get(column) ?? {}
      const isForeign = words.units.other_currency.some((c) => foldText(text).includes(foldText(c)))
      amounts.set(column, { all: all + 1, foreign: foreign + Number(isForeign) })
    }
  }

  /** A bare sum under dollars and riel is of neither. */
  function addsCurrencies(column: number, sum: string): boolean {
    if (!/^[\d\s.,]*[1-9][\d\s.,]*$/.test(toLatinDigits(sum))) return false
    const { all = 0, foreign = 0 } = amounts.get(column) ?? {}
    return foreign > 0 && foreign < all
  }

  function isAmount(id: string): boolean {
    const isCount = (type: string): boolean => !isOfAccused && type === 'integer' && !form.naturalKey.includes(id)
    return form.fields.some((f) => f.id === id && (f.type === 'amount' || isCount(f.type)))
  }

  /** A row of a further accused whose case is left empty: as above, if somebody says so. */
  function fillAbove(texts: readonly string[], above: readonly string[] | undefined, isAsAbove: boolean): readonly string[] {
    if (above === undefined || caseAt.length === 0 || caseAt.some((i) => texts[i] !== '')) return texts
    if (!caseAt.some((i) => above[i] !== '')) return texts
    const answer = isAsAbove ? 'yes' : answers['rule:above']
    if (answer === undefined) asking.rule('above', 0)
    if (answer !== 'yes') return texts
    return texts.map((text, i) => (text === '' && columns[i]?.fields.some((f) => SHARED.includes(f)) ? (above[i] ?? '') : text))
  }
}

/** So many rows, and such a share of them, must agree before a cell beside a number is known to be its parts. */
const [FEWEST_WHOLES, MOST_WHOLES] = [5, 0.8]

/** Numbers whose parts are listed in a cell beside them (`29`: `8 Thai, 21 Chinese`), by what most rows say; and the rows in which they are not. */
function wholesOf({ grid, headings }: Table, columns: readonly Column[], rows: readonly number[], form: Form) {
  const counts = columns.filter(
    (c) => c.fields.length === 1 && !c.isSummed && form.fields.some((f) => f.id === c.fields[0] && f.type === 'integer'),
  )
  const taken = new Set(rows)
  const lines = [...grid.rows].filter((l) => taken.has(l.row))
  return counts.flatMap(({ column, fields: [field = ''] }) =>
    [...headings.keys()].flatMap((beside) => {
      const said = lines.flatMap(({ row, cells }) => {
        const whole = parseWholeNumber(cells[column] ?? '')
        const text = toLatinDigits(cells[beside] ?? '')
        const parts = text.match(/\d+/g)?.map(Number) ?? []
        return beside === column || !whole.ok || !/\p{L}{2}/u.test(text) || parts.length === 0
          ? []
          : [{ row, isSame: parts.reduce((a, b) => a + b, 0) === whole.value }]
      })
      const same = said.filter((s) => s.isSame).length
      const differs = new Set(said.flatMap((s) => (s.isSame ? [] : [s.row])))
      return same >= FEWEST_WHOLES && same >= said.length * MOST_WHOLES && differs.size > 0 ? [{ field, differs }] : []
    }),
  )
}

/** Something stands below it in more than one row. */
function isFilled({ grid, at, end }: Table, column: number): boolean {
  let filled = 0
  for (let i = at + 1; i < end && filled < 2; i++) if (grid.rows.cell(i, column).trim() !== '') filled++
  return filled > 1
}

function isBeyond(part: string, whole: string): boolean {
  const [a, b] = [parseWholeNumber(part), parseWholeNumber(whole)]
  return a.ok && b.ok && a.value > b.value
}

function mergedText({ grid, at }: Table, row: number, { column }: Column): string {
  const merge = grid.merges?.find((m) => m.top < row && row <= m.bottom && m.left === column && m.right === column)
  if (!merge) return ''
  for (let i = at + 1; i < grid.rows.length; i++) if (grid.rows.rowOf(i) === merge.top) return grid.rows.cell(i, column).trim()
  return ''
}

/** One text for each person of the row: by the numbers in the cells, or by a name that a cell names. */
function splitPersons(
  texts: readonly string[],
  columns: readonly Column[],
  nameAt: readonly number[],
  each: { readonly words: SheetWords; readonly answer: string | undefined; readonly ask: () => void },
): { texts: readonly (readonly string[])[]; faults: ReadonlyMap<string, RowFault> } {
  const faults = new Map<string, RowFault>()
  const numbered =
    nameAt.map((i) => splitNumbered(texts[i] ?? '')).find((n) => n !== undefined) ??
    nameAt
      .map((i) =>
        splitLines(
          texts[i] ?? '',
          texts.filter((_, other) => other !== i),
        ),
      )
      .find((n) => n !== undefined)
  if (!numbered) {
    if (nameAt.some((i) => countNames(texts[i] ?? '') > 1 || namesSeveral(texts[i] ?? ''))) faults.set('accused_name', 'two-answers')
    const [person] = nameAt.map((i) => foldText(texts[i] ?? ''))
    // A cell that names the person again says the rest of that person.
    const plain = texts.map((text, i) =>
      person !== undefined && !nameAt.includes(i) && text !== '' && names(text, person) ? withoutName(text, person) : text,
    )
    return { texts: [plain], faults }
  }
  const people = numbered.map((name) => foldText(name))
  // Lines without numbers are a person's each only where the names stand so; two charges of a case are lines as well.
  const isByLines = nameAt.every((i) => splitNumbered(texts[i] ?? '') === undefined)
  const partsOf = (text: string): readonly string[] =>
    splitNumbered(text) ??
    splitBelow(text, numbered.length) ??
    (isByLines ? undefined : splitPartly(text, numbered.length)) ??
    (isByLines && !/^\s*[-–•*]/mu.test(text) ? linesOf(text) : [text])
  // One result beside a sentence of each is the result of each.
  const isSentenced = texts.some((text, i) => {
    if (columns[i]?.fields[0] !== 'sentence_months' || text === '') return false
    const parts = partsOf(text)
    const ofEach = withoutEach(text, each.words.each)
    return (parts.length === numbered.length && parts.every(isTerm)) || (ofEach !== undefined && isTerm(ofEach))
  })
  /** `10 years`, `5 years 6 months`, `7`: a time and nothing else; "acquitted" or "none" stands in such cells too. */
  function isTerm(text: string): boolean {
    const rest = SPANS.flatMap((unit) => each.words.units[unit])
      .toSorted((a, b) => b.length - a.length)
      .reduce((left, unit) => left.replaceAll(foldText(unit), ' '), toLatinDigits(foldText(text)))
    return /[1-9]/.test(rest) && /^[\d\s.,]+$/.test(rest)
  }
  const persons = numbered.map((_, p) =>
    texts.map((text, i) => {
      const parts = partsOf(text)
      if (parts.length === numbered.length) return parts[p] ?? ''
      const named = people.flatMap((person, q) => (text !== '' && !nameAt.includes(i) && names(text, person) ? [q] : []))
      if (named.length > 0) return named.includes(p) && named.length === 1 ? withoutName(text, people[p] ?? '') : ''
      const isOfEach = columns[i]?.fields.some((f) =>
        ['outcome', 'presence', 'sentence_months', 'suspended_months', 'fine', 'compensation', 'sex', 'age_band', 'citizenship'].includes(
          f,
        ),
      )
      if (text === '' || !isOfEach || nameAt.includes(i)) return text
      // "each 7 years"; or one thing that somebody must say holds for each.
      const own = withoutEach(text, each.words.each)
      if (own !== undefined) return own
      const isOne = parts.length === 1 && splitNumbered(text) === undefined
      if (isOne && (each.answer === 'yes' || (columns[i]?.fields[0] === 'outcome' && isSentenced))) return text
      if (isOne && each.answer === undefined) each.ask()
      // Who does not know whom it is said of leaves it unsaid of each.
      else if (isOne) {
        for (const f of columns[i]?.fields ?? []) faults.set(f, 'of-all')
        if (columns[i]?.fields[0] === 'sentence_months' && !columns.some((c) => c.fields.includes('outcome')))
          faults.set('outcome', 'of-all')
      } else for (const f of columns[i]?.fields ?? []) faults.set(f, 'two-answers')
      return isOne && each.answer !== undefined ? '' : text
    }),
  )
  return { texts: persons, faults }
}

/** The text without the word that says it of each; undefined where no such word stands in it. */
function withoutEach(text: string, words: readonly string[]): string | undefined {
  const flat = text.replace(/\s+/g, ' ')
  const word = words.find((w) => flat.toLowerCase().includes(w))
  if (word === undefined) return undefined
  const at = flat.toLowerCase().indexOf(word)
  return `${flat.slice(0, at)} ${flat.slice(at + word.length)}`.trim()
}

/** The first two words of a person's cell are the name; a cell that holds them speaks of that person. */
const nameOf = (person: string): string => (/^(.*?)(?=\s*(?:,|\(|ប្រុស|ស្រី|ភេទ|អាយុ|\d|male|female)|$)/u.exec(person)?.[1] ?? '').trim()
/** `Bus` of `Bus 2 – arrived 9 June`. */
const firstWord = (text = ''): string => /^[\p{L}\p{M}]+/u.exec(foldText(text))?.[0] ?? ''

const names = (text: string, person: string): boolean => nameOf(person).length > 3 && foldText(text).includes(nameOf(person))
const withoutName = (text: string, person: string): string => foldText(text).replace(nameOf(person), ' ').replace(/ឈ្មោះ/g, ' ').trim()

/** Of a column of words: a sex, a tick, a result. */
const LONGEST_VALUE = 12

class Counting {
  readonly #sums: ReadonlySet<number>
  #section = { persons: 0, cases: new Set<string>(), sums: new Map<number, number>() }
  #table = { persons: 0, cases: new Set<string>(), sums: new Map<number, number>() }

  constructor(sums: ReadonlySet<number>) {
    this.#sums = sums
  }

  /** How often each text stands in a column of the table. */
  readonly values = new Map<number, Map<string, number>>()

  add(texts: readonly string[], raw: readonly string[], persons: number, caseAt: readonly number[]): void {
    for (const [column, text] of raw.entries()) {
      if (text === '' || text.length > LONGEST_VALUE) continue
      const own = this.values.get(column) ?? new Map<string, number>()
      own.set(text, (own.get(text) ?? 0) + 1)
      this.values.set(column, own)
    }
    for (const level of [this.#section, this.#table]) {
      level.persons += persons
      level.cases.add(caseAt.map((i) => texts[i]).join(' '))
      for (const column of this.#sums) {
        const plain = toLatinDigits(raw[column] ?? '').replace(/[^\d]/g, '')
        if (plain !== '') level.sums.set(column, (level.sums.get(column) ?? 0) + Number(plain))
      }
    }
  }

  endSection(): void {
    this.#section = { persons: 0, cases: new Set(), sums: new Map() }
  }

  levels(): readonly Counted[] {
    return [this.#table, this.#section].map((l) => ({ persons: l.persons, cases: l.cases.size, sums: l.sums }))
  }
}
