/**
 * Which column of a table is which field: by what its heading says, and whether what stands below can be that. A day is never chosen by its
 * shape, and of two columns that would be the same field neither is chosen: those are questions.
 */
import type { Form } from '../../country/country.ts'
import type { SheetWords, Unit } from '../../country/sheet-words.ts'
import { toLatinDigits } from '../../text/digits.ts'
import { askColumn, likelyBySamples, mayBeAsked } from './ask-column.ts'
import { fieldByLegend, fieldByWords, type ColumnContext } from './column-words.ts'
import { isWithoutYear } from './day.ts'
import type { CountPart, Said } from './said.ts'
import { makeColumnReader, remarkOf } from './column-reader.ts'
import { NO_LEGEND, spelledOut } from './legend.ts'
import type { Column, Plan } from './column.ts'
import { columnId, NOTHING } from './questions.ts'
import { Parties, ROLES } from './parties.ts'
import {
  areForms,
  areYesOrNo,
  holdsCharges,
  holdsWord,
  isMeasured,
  isOfForms,
  isUnitAlone,
  levelsOf,
  mayBe,
  polarOf,
  provinceIn,
  termOf,
  tickedBeside,
  tickOf,
} from './column-senses.ts'
import type { Table } from './grid.ts'
import { holdsOpen, isDayLike, isNumber, isNumbered, isRising, isRunning, isSerial, samplesOf } from './samples.ts'
import { foldAll, foldText } from './tile.ts'
import { isAge, SPANS } from './vocabulary.ts'

/** Rows of which each has a number of its own. */
const FEWEST_OF_KEY = 10

export function planColumns(table: Table, context: ColumnContext): Plan {
  const { form } = context
  const columns: Column[] = []
  const leftOut: { column: number; heading: string }[] = []
  const open: Open[] = []
  const suspended: Column[] = []
  const parties = new Parties(form, context.words)
  const party = parties.columnOf(table)
  const { isOfAccused } = parties
  const counts: (Column & { readonly of: CountPart })[] = []
  let numbers: Column | undefined
  const isCased =
    !form.fields.some((f) => f.id === 'case_number') ||
    table.headings.some((h) => h.said.concepts.some((c) => c.fields.includes('case_number')))
  const ages = table.headings.flatMap(({ said, text }, column) =>
    said.concepts.some((c) => isAgeField(form, c.fields[0])) && !isUnitAlone(text, context.words) ? [column] : [],
  )
  const isDayWanted = form.fields.some(
    (f) => f.type === 'date' && f.required && !table.headings.some((h) => h.said.concepts.some((c) => c.fields.includes(f.id))),
  )
  const levels = levelsOf(table, context.words)
  for (const [column, { text, name, said }] of table.headings.entries()) {
    if (levels.others.has(column)) {
      leftOut.push({ column, heading: name })
      continue
    }
    // The column that says who a row is about decides which rows are taken; it is no field of the form.
    const written = samplesOf(table, column, context.words)
    const { legend } = context
    const samples = isOfAccused || legend === undefined ? written : written.map((cell) => spelledOut(legend, name, cell))
    const answer = text === '' ? undefined : context.answers[columnId(name)]
    if (column === party?.column && (party.isNamed || text === '' || answer === ROLES)) continue
    if (answer !== undefined) {
      if (answer === NOTHING) leftOut.push({ column, heading: name })
      else {
        const asked = polarOf(said, samples, context)
        const yes = asked?.field === answer ? { yesCode: asked.code } : {}
        columns.push({ column, heading: name, fields: answer.split('+'), ...extra(said), isWhole: true, ...yes, by: 'answer' })
      }
      continue
    }
    const isSilent = samples.length === 0
    if (isSilent && !holdsOpen(table, column, context.words)) continue
    if (column === party?.column && text !== '') {
      open.push({ column, heading: name, said, samples, likely: [ROLES] })
      continue
    }
    // What was said of the first of several under one heading is no word about the others.
    if (name !== text && context.answers[columnId(text)] !== undefined) {
      open.push({ column, heading: name, said: { ...said, unread: text }, samples, likely: [] })
      continue
    }
    if (isRunning(samples)) {
      numbers ??= { column, heading: name, fields: [], by: 'heading' }
      continue
    }
    const isBareNumber = !isOfAccused && said.concepts.length === 0 && foldText(text) === 'លេខ'
    if (said.isRowNumber || isBareNumber) {
      if (!isOfAccused && !isBareNumber) numbers ??= { column, heading: name, fields: [], by: 'heading' }
      // `C01/25` under a bare "No." numbers the records, where no other column does.
      const key = isOfAccused
        ? undefined
        : form.fields.find(
            (f) =>
              (f.type === 'text' || (f.type === 'case-number' && samples.every(isNumbered))) &&
              f.required &&
              form.naturalKey.includes(f.id),
          )
      const isOwn = samples.every((s) => /\p{L}|\d[/-]\d/u.test(s)) && new Set(samples).size >= samples.length * NEARLY_ALL
      const isFree = !table.headings.some((h) => h.said.concepts.some((c) => c.fields.includes(key?.id ?? '')))
      if (key && isOwn && isFree && samples.length > 1) {
        columns.push({ column, heading: name, fields: [key.id], by: 'heading' })
        continue
      }
      // A number that does not run on, where no other column is the case's, may be the case's.
      if (!isCased && isRising(samples))
        open.push({ column, heading: name, said: { ...said, unread: text }, samples, likely: ['case_number'] })
      if (!isBareNumber) continue
    }
    // What an office hides it does not hand in, unless it says so.
    const isHidden = !isOfAccused && table.grid.hiddenColumns?.has(column) === true
    // A word of another form's question, over the words of a list of this one, or over days where this one must have a day that no heading
    // says: it may be that.
    const isWanted = isDayWanted && samples.filter(isDayLike).length * 2 > samples.length
    if (
      !isOfAccused &&
      said.isNotAsked &&
      !isHidden &&
      !isSilent &&
      (isWanted || fieldByWords(samples, form.fields, context) !== undefined)
    ) {
      open.push({ column, heading: name, said: { ...said, unread: text }, samples, likely: [] })
      continue
    }
    const tick = isSilent
      ? undefined
      : tickOf(said, samples, context, (id) => isOfOther(table, column, id), tickedBeside(table, column, context))
    if (tick) {
      columns.push({ column, heading: name, fields: [tick.field], code: tick.code, by: 'heading' })
      continue
    }
    if (said.isNotAsked || isHidden || (said.of !== undefined && said.concepts.length === 0 && said.unread === '')) {
      leftOut.push({ column, heading: name })
      continue
    }
    const polar = said.unread === '' ? polarOf(said, samples, context) : undefined
    if (polar && said.concepts.every((c) => c.fields[0] === polar.field) && !isOfOther(table, column, polar.field)) {
      columns.push({ column, heading: name, fields: [polar.field], yesCode: polar.code, by: 'heading' })
      continue
    }
    // Yes and no say that somebody is held, and not how; that something is suspended, and not how much.
    if (isOfAccused && ['custody', 'suspended_months'].includes(said.concepts[0]?.fields[0] ?? '') && areYesOrNo(samples, context)) {
      const isSuspended = said.concepts[0]?.fields[0] === 'suspended_months'
      if (isSuspended) suspended.push({ column, heading: name, fields: ['suspended_months'], by: 'heading', isYesOrNo: true })
      else leftOut.push({ column, heading: name })
      continue
    }
    // Days in detention are no word for where somebody is held.
    if (isOfAccused && isMeasured(said, samples, form)) {
      leftOut.push({ column, heading: name })
      continue
    }
    const named =
      isOfAccused && (isOfForms(said, samples, table, context) || areForms(said, samples, context))
        ? ['form_of_exploitation']
        : fieldsOf(said, samples, (id) => isDay(form, id), isOfAccused && namesDay(text, context.words))
    const fields = isOfAccused
      ? named
      : named.filter((f) => mayBe([f], samples, context)).map((f) => provinceIn(f, samples, table, context))
    // `0`, `2`, `ត`: codes of the office's own, under the word for just this; and words of its own, under that for what the form must have.
    // What stands there again and again is no number by which a row is found.
    const isKey = form.fields.some(
      (f) => f.id === fields[0] && (f.type === 'text' || f.type === 'case-number') && form.naturalKey.includes(f.id),
    )
    if (!isOfAccused && isKey && samples.length >= FEWEST_OF_KEY && new Set(samples).size * 2 < samples.length) {
      open.push({ column, heading: name, said: { ...said, concepts: [], unread: text }, samples, likely: [] })
      continue
    }
    const isAskedFor = said.unread === '' && form.fields.some((f) => f.id === named[0] && f.type === 'code' && f.required)
    const isCoded = !isOfAccused && fields.length === 0 && named.length === 1 && (isAskedFor || written.every((s) => [...s].length <= 2))
    if (isCoded) {
      open.push({ column, heading: name, said: { ...said, unread: text }, samples, likely: named })
      continue
    }
    // "Place" over what is no province is the name of the place, where the form asks for one.
    const [concept, ...moreConcepts] = said.concepts
    if (!isOfAccused && fields.length === 0 && named.length === 1 && moreConcepts.length === 0 && said.unread === '') {
      const next = concept?.fields.find((id) => id !== named[0] && !isDay(form, id) && mayBe([id], samples, context))
      if (next !== undefined && !isSilent && concept?.isLikely !== true) {
        columns.push({ column, heading: name, fields: [next], by: 'heading' })
        continue
      }
    }
    // A heading over several columns is the whole of none of them.
    const isOne = isOfAccused || !liesOver(table, column)
    // Years under "convicted" are the sentence.
    if (
      isOfAccused &&
      isSentence(said, samples) &&
      !table.headings.some((h) => h.said.concepts.some((c) => c.fields[0] === 'sentence_months'))
    ) {
      columns.push({ column, heading: name, fields: ['sentence_months'], ...extra(said), by: 'heading' })
      continue
    }
    const isUnit =
      said.unit !== undefined &&
      isUnitAlone(text, context.words) &&
      fields.every((id) => isAgeField(form, id)) &&
      ages.some((c) => c !== column)
    const term = isOfAccused ? termOf(table, column, form, context.words) : undefined
    if (term !== undefined) {
      columns.push({ column, heading: name, fields: [term], ...extra(said), by: 'heading' })
      continue
    }
    if (isUnit) {
      open.push({ column, heading: name, said: { ...said, concepts: [] }, samples, likely: [] })
      continue
    }
    const isCharged = isOfAccused && fields[0] === 'offence' && fields.length === 1 && holdsCharges(said, samples, table, context)
    // `Age (M)` is of men, and not in months.
    const isOfSex =
      isAgeField(form, fields[0]) && said.unit === 'month' && !/(?:^|[^\p{L}])(?:months?|mois|mths?)(?![\p{L}])|ខែ/iu.test(text)
    const isSure = fields.length > 0 && !isOfSex && (said.unread === '' || isCharged) && isOne && !said.concepts.some((c) => c.isLikely)
    if (isSure && said.of !== undefined) counts.push({ column, heading: name, fields, by: 'heading', of: said.of })
    else if (isSure) columns.push({ column, heading: name, fields, ...extra(said), by: 'heading' })
    else if (!isSilent) open.push({ column, heading: name, said, samples, likely: fields })
  }
  byScript(table, columns, context.words)
  for (const o of open.filter((c) => isKhmerName(c, columns)))
    columns.push({ column: o.column, heading: o.heading, fields: ['accused_name'], by: 'script' })
  if (!isOfAccused) takeRegister(form, columns, open, leftOut, counts, numbers)
  const taken = new Set(columns.flatMap((c) => c.fields))
  // Where the rows are numbered in a column of their own, a bare "No." beside it is the number of something else.
  const isCounted = table.headings.some((h) => h.said.isRowNumber && !open.some((o) => o.said === h.said))
  for (const o of open) {
    if (columns.some((c) => c.column === o.column)) continue
    // Called by a word that may be of the case's number or of the row's own: it is what the rows are found by, where nothing else is.
    const isOwnNumber =
      !isOfAccused && o.likely[0] === 'case_number' && !taken.has('case_number') && o.said.unread === '' && o.samples.every(isNumbered)
    if (isOwnNumber) {
      columns.push({ column: o.column, heading: o.heading, fields: ['case_number'], by: 'words' })
      taken.add('case_number')
      continue
    }
    const isBare =
      !o.said.isDay &&
      !isBlank(o.heading) &&
      o.said.concepts.length === 0 &&
      o.said.unread === '' &&
      form.fields.some((f) => f.id === 'case_number')
    const free = form.fields.filter((f) => !taken.has(f.id))
    const field =
      isBare &&
      !taken.has('case_number') &&
      o.samples.every((s) => isNumbered(s) || ((isCounted || isNumberWord(o)) && /\d/.test(toLatinDigits(s))))
        ? 'case_number'
        : (fieldByWords(o.samples, free, context, o.heading) ??
          (isOfAccused ? fieldByLegend(o.samples, free, context, o.heading) : undefined))
    if (field === undefined || (field !== 'case_number' && isVague(o, form, field))) continue
    columns.push({ column: o.column, heading: o.heading, fields: [field], by: 'words' })
    taken.add(field)
  }
  partDays(columns, form)
  // "Prison suspended" beside "prison" is the part that is suspended.
  const isSpoken = columns.some((c) => c.fields.join() === 'sentence_months')
  for (const [i, c] of columns.entries())
    if (isSpoken && c.fields.toSorted().join() === 'sentence_months,suspended_months') columns[i] = { ...c, fields: ['suspended_months'] }
  for (const remark of isOfAccused ? remarksOf(table, leftOut, columns, context) : []) {
    columns.push(remark)
    leftOut.splice(
      leftOut.findIndex((c) => c.column === remark.column),
      1,
    )
  }
  const clashes = findClashes(columns, form, foldAll(context.words.dayWords), (c) => samplesOf(table, c.column, context.words))
  const left = open.filter((o) => !columns.some((c) => c.column === o.column))
  // An office keeps much for itself: where rows are no accused, a column is asked about only while it may be something that is asked for.
  // Codes that the sheet explains are the office's answers to something.
  const { legend } = context
  const isExplained = (o: Open): boolean =>
    legend?.meanings.has(foldText(o.heading)) === true &&
    form.fields.some(
      (f) => f.type === 'code' && f.list !== 'five-states' && !taken.has(f.id) && holdsWord(f.list ?? '', o.samples, context),
    )
  // Ticks beside those of a list are of that list, under whatever word.
  const ticks = foldAll(context.words.ticks)
  const isTicked = (o: Open): boolean =>
    o.samples.every((s) => ticks.has(foldText(s))) && columns.some((c) => c.code !== undefined && Math.abs(c.column - o.column) === 1)
  // Whether anything is suspended, where no column says how much: whether that is all of it is asked.
  const isMeasuredBeside = suspended.length !== 1 || columns.some((c) => c.fields.includes('suspended_months') && !c.isRemark)
  if (isMeasuredBeside) leftOut.push(...suspended)
  else columns.push(...suspended)
  const names = columns.filter((c) => c.fields[0] === 'accused_name')
  const isKhmer = names.length === 0 || names.some((c) => samplesOf(table, c.column, context.words).some((s) => /[\u1780-\u17FF]/.test(s)))
  const idle = isOfAccused
    ? left.filter((o) => !isTicked(o) && isIdle(o, form, new Set(columns.flatMap((c) => c.fields)), isKhmer, context))
    : left.filter((o) => o.likely.length === 0 && likelyBySamples(o.samples, form, taken, context, o.said).length === 0 && !isExplained(o))
  for (const { column, heading } of idle) leftOut.push({ column, heading })
  const asked = [
    ...left.filter((o) => !idle.includes(o)),
    ...clashes.map((c) => ({ column: c.column, heading: c.heading, samples: samplesOf(table, c.column, context.words), likely: c.fields })),
  ]
  for (const { column, heading } of asked) if (isBlank(heading)) leftOut.push({ column, heading })
  const questions = asked.filter((o) => !isBlank(o.heading)).map((o) => askColumn(o, table, taken, context))
  return { columns: columns.filter((c) => !clashes.includes(c)).toSorted((a, b) => a.column - b.column), leftOut, questions }
}

/** `លេខ` over numbers that do not run on: a row's own number is called otherwise. */
const isNumberWord = ({ heading }: Open): boolean => foldText(heading) === 'លេខ'

/**
 * Of a list of accused: a column that only says again what another says, by the words of its heading; or one under words that nobody knows whose
 * cells can be nothing that is still free.
 */
function isIdle(o: Open, form: Form, taken: ReadonlySet<string>, isKhmer: boolean, context: ColumnContext): boolean {
  const isTaken = (id: string): boolean => taken.has(id)
  if (o.likely.includes(ROLES)) return false
  if (o.said.concepts.length > 0)
    return o.said.unread === '' && o.said.concepts.every((c) => c.isLikely === true && c.fields.every(isTaken))
  if (o.said.codes.length > 0 || context.legend?.meanings.has(foldText(o.heading)) === true) return false
  // A second spelling of names that are in Latin letters themselves nobody keeps, and of names nearly each is another.
  const mayBeLatin = isKhmer && new Set(o.samples).size >= o.samples.length * MOST_NAMES
  const likely = likelyBySamples(o.samples, form, taken, context, o.said).filter((id) => id !== 'accused_name_latin' || mayBeLatin)
  return likely.length === 0 && !mayBeAsked(o.samples, taken)
}

/** Countries and provinces may be where anything is; and under `to` or `from` a word is not yet what it looks like. */
const isVague = ({ said }: Open, form: Form, id: string): boolean =>
  ['citizenships', 'provinces'].includes(form.fields.find((f) => f.id === id)?.list ?? '') ||
  (said.unread === '' && said.concepts.length === 0)

type Open = {
  readonly column: number
  readonly heading: string
  readonly said: Said
  readonly samples: readonly string[]
  readonly likely: readonly string[]
}

/**
 * What holds of lists whose rows are no accused: the number of a row is its number where the form numbers its records; the one column of days
 * with no other word is the day of what the form is about; of people who are only counted, men and women are one number where no whole stands.
 */
function takeRegister(
  form: Form,
  columns: Column[],
  open: Open[],
  leftOut: { column: number; heading: string }[],
  counts: readonly (Column & { readonly of: CountPart })[],
  numbers: Column | undefined,
): void {
  const isTaken = (id: string): boolean => columns.some((c) => c.fields.includes(id))
  for (const [field = '', parts] of Map.groupBy(counts, (c) => c.fields[0])) {
    const isWhole =
      parts
        .map((p) => p.of)
        .toSorted()
        .join() === 'female,male'
    const isFree = !isTaken(field)
    for (const part of parts)
      if (isFree && isWhole) columns.push({ column: part.column, heading: part.heading, fields: part.fields, by: part.by, isSummed: true })
      else {
        leftOut.push(part)
        const at = columns.findIndex((c) => c.fields.length === 1 && c.fields[0] === field)
        const whole = columns[at]
        if (whole) columns[at] = { ...whole, parts: [...(whole.parts ?? []), part.column] }
      }
  }
  const number = form.fields.find((f) => f.id === 'number' && f.type === 'integer' && form.naturalKey.includes(f.id))
  // By a number alone next year's first row would be taken for this year's.
  const isDated = form.fields.some((f) => f.type === 'date' && form.naturalKey.includes(f.id))
  if (number && numbers && isDated && !isTaken(number.id)) columns.push({ ...numbers, fields: [number.id] })
  const [day, ...others] = form.fields.filter((f) => f.type === 'date' && f.required)
  // Behind another day a bare "date" is of what stands beside it.
  const datedOpen = open.filter((o) => o.samples.filter(isDayLike).length * 2 > o.samples.length)
  const first = Math.min(...[...datedOpen, ...columns.filter((c) => c.fields.some((id) => isDay(form, id)))].map((c) => c.column))
  const bare = open.filter(
    (o) => o.said.isDay && o.said.concepts.length + o.said.codes.length === 0 && o.said.unread === '' && o.column <= first,
  )
  if (day && others.length === 0 && !/^(?:due|year)_/.test(day.id) && !isTaken(day.id) && bare.length === 1 && bare[0])
    columns.push({ column: bare[0].column, heading: bare[0].heading, fields: [day.id], by: 'heading' })
}

const isSentence = ({ concepts, codes, unit, unread }: Said, samples: readonly string[]): boolean =>
  concepts.length === 0 &&
  unread === '' &&
  unit !== undefined &&
  SPANS.includes(unit) &&
  codes.length > 0 &&
  codes.every((c) => c.field === 'outcome' && c.code === 'convicted') &&
  samples.length > 0 &&
  samples.every((s) => /^\d{1,3}(?:[.,]\d{1,2})?$/.test(toLatinDigits(s).trim()))

const isAgeField = (form: Form, id: string | undefined): boolean => form.fields.some((f) => f.id === id && isAge(f))

/** A merged heading with columns beside it that have none of their own. */
function liesOver({ grid, at, headings }: Table, column: number): boolean {
  const row = grid.rows.rowOf(at)
  return (grid.merges ?? []).some(
    (m) => m.top <= row && row <= m.bottom && m.left === column && m.right > m.left && isBlank(headings[column + 1]?.text ?? ''),
  )
}

const isBlank = (heading: string): boolean => heading.trim() === ''

const extra = (said: Said) => {
  const [first] = said.concepts
  const part = said.concepts.length === 1 ? first?.part : undefined
  return {
    ...(part ? { part } : {}),
    ...(said.units.filter((u) => SPANS.includes(u)).length > 1
      ? { units: said.units.filter((u) => SPANS.includes(u)) }
      : said.unit
        ? { unit: said.unit }
        : {}),
    ...(said.isWhole ? { isWhole: true as const } : {}),
    ...(said.law ? { law: said.law } : {}),
    ...(said.group === undefined ? {} : { group: said.group }),
  }
}

/** Fields by the heading's words and by whether days stand below. */
function fieldsOf(said: Said, samples: readonly string[], isDayField: (id: string) => boolean, isNamedDay: boolean): readonly string[] {
  const most = (is: (cell: string) => boolean): boolean => samples.length > 0 && samples.filter(is).length >= samples.length * 0.6
  const chosen = new Set<string>()
  for (const { fields, part } of said.concepts) {
    // A bare number or `7/5` is a day only where one may stand.
    const isOfDay = (s: string): boolean => isDayLike(s) || (fields.some(isDayField) && (isSerial(s) || isWithoutYear(s)))
    // Under "day of the judgment" open cases say where they stand.
    const isDays = most(isOfDay) || (isNamedDay && isDayField(fields[0] ?? '') && samples.some(isOfDay))
    // `12/05/2024` may be the number of a case.
    // `17/01/2025 guilty` under "judgment": the day and how it ended.
    const isBoth =
      !isDays &&
      said.concepts.length === 1 &&
      fields.some(isDayField) &&
      most((s) => /\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/.test(toLatinDigits(s)) && /\p{L}{3}/u.test(s))
    if (isBoth) {
      for (const id of [fields.find(isDayField), fields.find((f) => !isDayField(f))]) if (id !== undefined) chosen.add(id)
    } else if (part === 'birth_year' || (fields[0] === 'case_number' && !fields.some(isDayField))) chosen.add(fields[0] as string)
    else if (isDays || (said.concepts.length === 1 && (said.isDay || fields.every(isDayField))))
      for (const id of fields.filter(isDayField).slice(0, 1)) chosen.add(id)
    else for (const id of fields.filter((f) => !isDayField(f) || said.concepts.length > 1).slice(0, 1)) chosen.add(id)
  }
  return [...chosen]
}

/** A heading in which the word for a day stands, alone or in a word of its own. */
const namesDay = (heading: string, { dayWords }: SheetWords): boolean =>
  dayWords.some((word) => word.length > 2 && foldText(heading).includes(foldText(word)))

const isDay = (form: Form, id: string): boolean => form.fields.some((f) => f.id === id && f.type === 'date')
/** Another column is headed by the field itself: `F` over ticks is no sex where sex has a column of its own. */
const isOfOther = ({ headings }: Table, column: number, field: string): boolean =>
  headings.some(
    (h, at) => at !== column && !h.said.codes.some((c) => c.field === field) && h.said.concepts.some((c) => c.fields[0] === field),
  )

/** Share of a list's names that are of one person alone. */
const MOST_NAMES = 0.8
/** Of the numbers of a register one may stand there twice by a slip. */
const NEARLY_ALL = 0.9

/** Names whose spelling in Latin letters a form keeps beside. */
const NAMES = ['accused_name', 'suspect_name']
/** Two columns of names: one in Khmer letters, one in Latin ones. */
function byScript(table: Table, columns: Column[], words: SheetWords): void {
  for (const name of NAMES) splitByScript(table, columns, words, name)
}

function splitByScript(table: Table, columns: Column[], words: SheetWords, name: string): void {
  const names = columns.filter((c) => c.fields.length === 1 && c.fields[0] === name && c.part === undefined)
  if (names.length !== 2 || columns.some((c) => c.fields.includes(`${name}_latin`))) return
  const latin = names.filter((c) => !samplesOf(table, c.column, words).some((s) => /[\u1780-\u17FF]/.test(s)))
  const [only] = latin
  if (latin.length === 1 && only) columns[columns.indexOf(only)] = { ...only, fields: [`${name}_latin`], by: 'script' }
}

/** "Khmer" beside a surname and a given name in Latin letters is the name in Khmer ones. */
function isKhmerName({ said, samples }: Open, columns: readonly Column[]): boolean {
  const names = columns.filter((c) => c.fields[0] === 'accused_name')
  const isBare = said.concepts.length + said.codes.length === 0 && said.unread === '' && !said.isDay
  return (
    isBare &&
    names.some((c) => c.part !== undefined) &&
    names.every((c) => c.part !== undefined) &&
    samples.every((s) => /[\u1780-\u17FF]/.test(s) && !/\d/.test(toLatinDigits(s)))
  )
}

/** What a remark may say of an accused, where no column does. */
const SAID_BESIDE = ['suspended_months', 'fine', 'compensation', 'presence']
function remarksOf(
  table: Table,
  leftOut: readonly { column: number; heading: string }[],
  columns: readonly Column[],
  context: ColumnContext,
): readonly Column[] {
  const free = SAID_BESIDE.filter((id) => !columns.some((c) => c.fields.includes(id)))
  if (free.length === 0 || !columns.some((c) => c.fields.includes('outcome') || c.fields.includes('sentence_months'))) return []
  return leftOut.flatMap(({ column, heading }): Column[] => {
    if (table.grid.hiddenColumns?.has(column) === true || context.answers[columnId(heading)] !== undefined) return []
    const all: Column = { column, heading, fields: free, by: 'words', isRemark: true }
    const reader = makeColumnReader(all, { ...context, legend: context.legend ?? NO_LEGEND })
    const said = new Set(samplesOf(table, column, context.words).flatMap((s) => [...remarkOf(reader, s, free, context).values.keys()]))
    return said.size === 0 ? [] : [{ ...all, fields: free.filter((id) => said.has(id)) }]
  })
}

/** Day, month and year of one day, in columns beside one another. */
function partDays(columns: Column[], form: Form): void {
  for (const f of form.fields.filter((o) => o.type === 'date')) {
    const own = columns.filter((c) => c.fields.length === 1 && c.fields[0] === f.id && c.by === 'heading')
    const units = own.map((c) => c.unit)
    if (own.length !== 3 || !['day', 'month', 'year'].every((unit) => units.includes(unit as Unit))) continue
    if (Math.max(...own.map((c) => c.column)) - Math.min(...own.map((c) => c.column)) !== 2) continue
    for (const c of own) columns[columns.indexOf(c)] = { ...c, dayPart: c.unit as 'day' | 'month' | 'year' }
  }
}

/** Of a field that may have one column only, those that are not the only one. */
function findClashes(
  columns: readonly Column[],
  form: Form,
  dayWords: ReadonlySet<string>,
  samples: (column: Column) => readonly string[],
): readonly Column[] {
  const single = columns.filter(
    (c) => c.fields.length === 1 && c.code === undefined && c.part === undefined && !c.isSummed && c.by !== 'answer' && !c.isRemark,
  )
  return form.fields.flatMap((f) => {
    if (f.list === 'offences' || f.type === 'codes') return []
    const all = single.filter((c) => c.fields[0] === f.id)
    const units = new Set(all.map((c) => c.unit))
    // Years and months of one sentence stand in columns of their own.
    if (all.length < 2 || (units.size === all.length && !units.has(undefined))) return []
    // One that is called by the field's word and nothing else is it, and what has more in its name (`appeal filed`) is asked.
    // A bare "date" is of what stands beside it.
    const whole = all.filter((c) => c.isWhole && !dayWords.has(foldText(c.heading.replace(/ \(\d+\)$/, ''))))
    if (whole.length === 1) return all.filter((c) => c !== whole[0])
    // So do a number of years and the word for the band that it falls into; each holds the other to it.
    if (f.list === 'age-bands' && all.length === 2 && all.filter((c) => samples(c).every(isNumber)).length === 1) return []
    return all
  })
}
