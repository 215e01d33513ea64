/** One person's row: what its cells say, each field once, as the form writes it; and what could not be read, by field. */
import type { Field, Form } from '../../country/country.ts'
import type { SheetWords } from '../../country/sheet-words.ts'
import { getRecordKind } from '../../model/kinds.ts'
import { parseDay } from '../../text/dates.ts'
import { toLatinDigits } from '../../text/digits.ts'
import { parseWholeNumber } from '../../text/numbers.ts'
import type { Fault, Said } from './cell.ts'
import { readCharges, type Charges } from './charges.ts'
import { remarkOf, wordId, type CellSaid, type ColumnReader } from './column-reader.ts'
import { readDay, type DayRules } from './day.ts'
import { splitName, type Name } from './names.ts'
import { NOTHING, type Answers } from './questions.ts'
import { foldAll, foldText, type Tile } from './tile.ts'
import { isAge, isMoney, isSpan, yesAndNo, type Term } from './vocabulary.ts'

export type RowRules = DayRules & {
  readonly form: Form
  readonly words: SheetWords
  /** The law of the title, or as somebody has said. */
  readonly law?: string | undefined
  /** The day that an age is worked out for, where a sheet has years of birth. */
  readonly ageOn?: string | undefined
  /** Whether the day beside a case number is that of registration, as somebody has said or the words say. */
  readonly isDayOfCase?: string | undefined
  /** Some column names the outcome; else a sentence says it. */
  readonly hasOutcome: boolean
  /** Field → code of its list that says that nothing is known; of a field that may stay empty, nothing. */
  readonly unknown: Readonly<Record<string, string>>
  /** The days that an age may be taken on, where nobody has said which. */
  readonly ageDays: readonly string[]
  /** An empty cell beside a number of men or of women, as somebody has said: `none` or `unwritten`. */
  readonly emptyPart?: string | undefined
  readonly answers: Answers
  /** Whether what remarks say of an accused counts, as somebody has said. */
  readonly remarks?: string | undefined
}
export type RowFault =
  | Fault
  | 'day-or-month'
  | 'no-law'
  | 'no-such-article'
  | 'two-laws'
  | 'unread'
  | 'months-in-years'
  | 'no-sentence'
  | 'no-number'
  | 'not-of-list'
  | 'of-all'
  | 'left-unsaid'
  | 'rows-differ'
export type Asked =
  | { readonly kind: 'word'; readonly reader: ColumnReader; readonly text: string }
  | {
      readonly kind: 'rule'
      readonly rule: 'era' | 'year' | 'law' | 'other-law' | 'age' | 'case-day' | 'decimal-years' | 'empty-part' | 'remarks' | 'suspended'
    }

export type PersonRow = {
  readonly values: Record<string, string>
  readonly faults: Map<string, RowFault>
  readonly asked: Asked[]
  readonly isOpen: boolean
}

const isOfAccused = (form: Form): boolean => form.fields.some((f) => f.id === 'accused_name')

/** Years of age that an accused person may have; beyond, a digit has slipped. */
const [YOUNGEST, OLDEST] = [8, 110]
const ADULT = 18
/** A year beyond is of the Buddhist era. */
const BUDDHIST = 2400

/** @param cells the text of each column, as it stands for this person */
export function readPerson(readers: readonly ColumnReader[], cells: readonly string[], rules: RowRules): PersonRow {
  const values: Record<string, string> = {}
  const own = new Set<string>()
  const parts = new Set<string>()
  const row: { values: Record<string, string>; faults: Map<string, RowFault>; asked: Asked[]; isOpen: boolean } = {
    values,
    faults: new Map(),
    asked: [],
    isOpen: false,
  }
  const days: Day[] = []
  const charge: Gathered = {
    laws: [],
    articles: [],
    titles: [],
    groups: new Map(),
    byLaw: new Map(),
    texts: [],
    fallback: undefined,
    reader: undefined,
  }
  const name: { khmer?: string; latin?: string; surname?: string; given?: string } = {}
  const parted = new Map<string, string[]>()
  let birth: number | string | undefined
  let age: number | undefined
  const dayParts = new Map<string, { day?: string; month?: string; year?: string }>()
  const remarks: (readonly [field: string, value: string | undefined])[] = []
  let saysNone = false
  let isSuspended = false
  let isWholeSuspended = false
  /** Fields of which a cell holds words that, as somebody has answered, say nothing that is asked. */
  const unsaid: string[] = []
  /** "Upheld": who is sentenced stays convicted, and of whoever is not somebody says what was upheld. */
  let stands: { readonly reader: ColumnReader; readonly text: string } | undefined
  /** A column of the field's own wins over what another cell says beside. */
  const put = (field: string, text: string, isOwn: boolean, isPart = false): void => {
    const before = values[field]
    // "Guilty" beside a sentence of "acquitted" is no slip that either column decides.
    if (field === 'outcome' && (before ?? '') !== '' && before !== text && own.has(field) !== isOwn && isAgainst([before, text])) {
      row.faults.set(field, 'two-answers')
      values[field] = ''
      return
    }
    if (before !== undefined && before !== '' && own.has(field) && !isOwn) return
    if (before !== undefined && before !== '' && before !== text && own.has(field) === isOwn && !(isPart && parts.has(field)))
      row.faults.set(field, 'two-answers')
    values[field] = row.faults.has(field) ? '' : text
    if (isOwn) own.add(field)
  }
  for (const [i, reader] of readers.entries()) {
    const cell = reader.spell((cells[i] ?? '').trim())
    const { column, headed } = reader
    if (column.also && cell !== '') put(column.also.field, column.also.code, true)
    const isOwn = (id: string): boolean => headed.length === 1 && headed[0]?.id === id
    for (const f of headed) values[f.id] ??= ''
    if (column.isSummed) {
      for (const f of headed) parted.set(f.id, [...(parted.get(f.id) ?? []), cell])
      continue
    }
    if (cell === '') continue
    if (column.isYesOrNo === true) {
      isSuspended ||= yesAndNo(rules.words)[0].includes(foldText(cell))
      continue
    }
    if (column.dayPart !== undefined) {
      const id = headed[0]?.id ?? ''
      dayParts.set(id, { ...dayParts.get(id), [column.dayPart]: cell })
      continue
    }
    if (column.isRemark) {
      const { values: said, open } = remarkOf(reader, cell, column.fields, rules)
      if (open.length === 0 || rules.remarks === undefined) remarks.push(...said)
      // With the first question and not after it: whoever says yes sees what else it hangs on.
      if (rules.remarks !== 'no') for (const text of open) row.asked.push({ kind: 'word', reader, text })
      continue
    }
    const read: CellSaid = reader.read(cell)
    if (read.kind === 'all-of-it') {
      isWholeSuspended = true
      continue
    }
    if (read.kind === 'text') put(read.field, read.text, true)
    else if (read.kind === 'case') {
      put('case_number', read.number, true)
      if (read.isSure || rules.isDayOfCase === 'registered_on') days.push({ text: read.day, field: 'registered_on', isOwn: false })
      else if (rules.isDayOfCase === undefined) row.asked.push({ kind: 'rule', rule: 'case-day' })
    } else if (read.kind === 'name') takeName(name, read.name, column.part)
    else if (read.kind === 'charge') {
      gather(charge, reader, read.tiles, cell)
      for (const text of read.days) days.push({ text, field: 'charged_on', isOwn: false })
    } else {
      const { said, isWhole } = read
      if (said.isOpen) row.isOpen = true
      if (isOwn('outcome') && said.stands === true && said.values.get('outcome') === undefined) stands = { reader, text: cell }
      else if (isOwn('outcome') && said.values.size + said.unread.length + said.days.length === 0) saysNone = true
      // "Settled" is an answer to another question, and no result: a sentence beside it makes none of it.
      else if (isOwn('outcome') && said.unread.length === 0 && !said.values.has('outcome') && isOfAnother(said))
        row.asked.push({ kind: 'word', reader, text: cell })
      if (isWhole && headed[0] !== undefined && saysNothing(said) && !isNone(cell, rules.words)) unsaid.push(headed[0].id)
      if (said.hasDecimalYears) row.asked.push({ kind: 'rule', rule: 'decimal-years' })
      const isName = headed[0]?.id === 'accused_name'
      const isRead = isName || said.unread.length === 0 || isReadBeside(said, headed)
      for (const [field, value] of said.values) {
        // "Appeal rejected": while a word in it is not known, a cell says nothing of what it is not headed by.
        if (!isRead && isWhole && !isOwn(field)) continue
        // "10 years, on appeal 8": what cannot be read of its own says no other word either.
        if (isWhole && !isOwn(field) && !/^\d/.test(value) && headed.some((f) => said.faults.has(f.id))) continue
        const isPart = column.unit !== undefined && isOwn(field) && headed[0] !== undefined && isSpan(headed[0])
        // Years and months in columns of their own are one sentence.
        put(field, isPart && parts.has(field) ? String(Number(values[field]) + Number(value)) : value, isOwn(field), isPart)
        if (isPart) parts.add(field)
      }
      for (const [field, fault] of said.faults) {
        row.faults.set(field, fault)
        const isTwofold = fault === 'two-answers' && !isOfAccused(rules.form)
        values[field] = fault === 'other-currency' || fault === 'part-beyond' || fault === 'no-unit' || isTwofold ? '' : cell
      }
      // Beside a day that is all of its cell nothing else may stand: "before 6 May", "5 or 6 May".
      const isOwnDay = isWhole && headed[0]?.type === 'date'
      if (isOwnDay && (said.unread.length > 0 || said.isUnknown || new Set(said.days.map((d) => d.text)).size > 1))
        values[headed[0]?.id ?? ''] = cell
      else {
        // `Registered / charged` over two lines: a day each, in the order of the heading.
        const dated = headed.filter((f) => f.type === 'date')
        const isEach = dated.length > 1 && dated.length === said.days.length && said.days.every((d) => d.field === undefined)
        for (const [n, day] of said.days.entries())
          days.push({ text: day.text, field: day.field ?? (isEach ? dated[n]?.id : dayField(headed)) ?? '', isOwn: isOwnDay })
      }
      if (said.age !== undefined) age = said.age
      if (said.birth !== undefined && said.age === undefined && reader.isOfAges) {
        row.faults.set(headed[0]?.id ?? '', 'age')
        values[headed[0]?.id ?? ''] = cell
      } else if (said.birth !== undefined) birth = said.birth
      if (said.isUnknown && said.days.length === 0 && headed.length === 1 && headed[0]) put(headed[0].id, unknownOf(headed[0], rules), true)
      if (isName) takeName(name, nameOf(cell, said.unread, rules.words), column.part)
      else if (said.unread.length > 0) takeUnread(row, reader, cell, said.unread, isWhole && !isRead)
    }
    const isBirth = column.part === 'birth_year' || (headed.length === 1 && headed[0] !== undefined && isAge(headed[0]))
    if (isBirth && read.kind === 'said' && read.said.days[0]) birth = read.said.days[0].text
  }
  for (const [field, texts] of parted) takeSum(row, field, texts, rules)
  // Of a day without its year, or its month, nothing is made up.
  for (const [field, { day = '', month = '', year = '' }] of dayParts)
    days.push({ text: [day, month, year].filter((p) => p !== '').join(/\p{L}/u.test(month) ? ' ' : '/'), field, isOwn: true })
  if (remarks.length > 0 && rules.remarks === undefined) row.asked.push({ kind: 'rule', rule: 'remarks' })
  else if (rules.remarks === 'yes')
    for (const [field, value] of remarks)
      if (value !== undefined) put(field, value, false)
      else {
        row.faults.set(field, 'two-answers')
        values[field] = ''
      }
  const names = joinName(name)
  for (const [field, text] of Object.entries(names)) if (values[field] === undefined || values[field] === '') values[field] = text
  // Of a list of foreigners the name in Latin letters is the only one.
  if (values['accused_name'] === undefined && (values['accused_name_latin'] ?? '') !== '') {
    values['accused_name'] = values['accused_name_latin'] ?? ''
    values['accused_name_latin'] = ''
  }
  takeDays(row, days, own, rules)
  // "Suspended: yes" beside three years: all of them, if somebody says so.
  if (isSuspended && /^[1-9]\d*$/.test(values['sentence_months'] ?? '') && (values['suspended_months'] ?? '') === '') {
    if (rules.answers['rule:suspended'] === undefined) row.asked.push({ kind: 'rule', rule: 'suspended' })
    else if (rules.answers['rule:suspended'] === 'yes') values['suspended_months'] = values['sentence_months'] ?? ''
  }
  if (isWholeSuspended) {
    if (/^[1-9]\d*$/.test(values['sentence_months'] ?? '')) values['suspended_months'] = values['sentence_months'] ?? ''
    else row.faults.set('suspended_months', 'unread')
  }
  takeCharge(row, charge, rules)
  takeAge(row, age, birth, rules)
  // A sentence says that somebody was convicted, unless the cell of the outcome says that nothing is.
  const isSilent = rules.hasOutcome ? 'outcome' in values && values['outcome'] === '' && !saysNone : values['outcome'] === undefined
  const isSentenced = /^[1-9]\d*$/.test(values['sentence_months'] ?? '')
  if (stands !== undefined && !isSentenced && (values['outcome'] ?? '') === '') row.asked.push({ kind: 'word', ...stands })
  if (isSilent && /^\d+$/.test(values['sentence_months'] ?? '') && !row.isOpen) values['outcome'] = 'convicted'
  // "Pending" beside a sentence: either is of another day, and nobody says which.
  else if (isSentenced && row.isOpen && (values['outcome'] ?? '') === '') row.faults.set('outcome', 'two-answers')
  // Nothing that somebody wrote is left out without a word.
  const answerTo = (asked: Asked): string | undefined =>
    rules.answers[asked.kind === 'word' ? wordId(asked.reader.column, foldText(asked.text)) : `rule:${asked.rule}`]
  for (const asked of row.asked)
    if (asked.kind === 'word' && answerTo(asked) === NOTHING && asked.reader.headed.length === 1)
      unsaid.push(asked.reader.headed[0]?.id ?? '')
  if (isOfAccused(rules.form) && !row.isOpen && row.asked.every((asked) => answerTo(asked) !== undefined))
    for (const id of unsaid) if (values[id] === '' && !row.faults.has(id)) row.faults.set(id, 'left-unsaid')
  return row
}

/** What a result may say beside itself, or in its place. */
const BESIDE_RESULT = ['stage', 'presence', 'sentence_months', 'sentence_days', 'suspended_months', 'fine', 'compensation']
const isOfAnother = ({ values, faults }: Said): boolean =>
  values.size > 0 && faults.size === 0 && [...values.keys()].every((id) => !BESIDE_RESULT.includes(id))
const saysNothing = ({ values, faults, unread, days, isOpen, isUnknown, stands, age, birth }: Said): boolean =>
  values.size + faults.size + unread.length + days.length === 0 &&
  !isOpen &&
  !isUnknown &&
  stands !== true &&
  age === undefined &&
  birth === undefined
const isNone = (cell: string, { none, ditto }: SheetWords): boolean =>
  !/[\p{L}\p{N}]/u.test(cell) || foldAll(none).has(foldText(cell)) || foldAll(ditto).has(foldText(cell))

/** Somebody is convicted or is not. */
const isAgainst = (outcomes: readonly (string | undefined)[]): boolean => outcomes.filter((o) => o === 'convicted').length === 1

/**
 * Whether only the word that nobody knows is asked, and not the whole cell: a remark behind a sentence; "reduced to 5 years" and "guilty, in absentia,
 * PJ" under a result, which say what they are headed by or a number as well. "Appeal rejected" says neither: there the one word turns the other.
 */
function isReadBeside({ values, unread, isRemark }: Said, headed: readonly Field[]): boolean {
  if (isRemark === true && headed.some((f) => (isSpan(f) || isMoney(f)) && values.has(f.id))) return true
  const isResult = headed.length === 1 && headed[0]?.type === 'code'
  const beside = [...values.keys()].filter((id) => !headed.some((f) => f.id === id))
  const isOwn = headed.some((f) => values.has(f.id))
  const isWorded = unread.every((text) => /\p{L}{2}/u.test(text))
  return isWorded && beside.length > 0 && ((isResult && isOwn) || beside.some((id) => /^\d+$/.test(values.get(id) ?? '')))
}

/** Men and women add up to one number. An empty cell beside a number means none of them, or that nobody wrote how many. */
function takeSum(row: PersonRow, field: string, texts: readonly string[], rules: RowRules): void {
  const numbers = texts.map((text) => parseWholeNumber(text))
  if (texts.every((text) => text === '')) return
  const wrong = texts.find((text, i) => text !== '' && numbers[i]?.ok !== true)
  if (wrong !== undefined) {
    row.faults.set(field, 'unread')
    row.values[field] = wrong
    return
  }
  if (texts.includes('') && rules.emptyPart === undefined) row.asked.push({ kind: 'rule', rule: 'empty-part' })
  if (texts.includes('') && rules.emptyPart !== 'none') return
  row.values[field] = String(numbers.reduce((sum, n) => sum + (n.ok ? n.value : 0), 0))
}

/** That it is not known, as the form writes it. */
const unknownOf = (field: Field, { form, unknown }: RowRules): string => {
  if (!field.list) return ''
  return isOfAccused(form) ? 'Unknown' : (unknown[field.id] ?? '')
}

const dayField = (headed: readonly { id: string; type: string }[]): string | undefined => headed.find((f) => f.type === 'date')?.id

function takeName(name: { khmer?: string; latin?: string; surname?: string; given?: string }, read: Name, part: string | undefined): void {
  const text = read.khmer ?? read.latin
  if (part === 'surname' || part === 'given') {
    if (text !== undefined) name[part] = text
    return
  }
  if (read.khmer !== undefined) name.khmer ??= read.khmer
  if (read.latin !== undefined) name.latin ??= read.latin
}

function joinName(name: { khmer?: string; latin?: string; surname?: string; given?: string }): Record<string, string> {
  // "Name" beside "given name" is the surname, and beside "surname" the given name, unless the other is a word of it.
  const whole = name.khmer ?? name.latin
  if (whole !== undefined && (name.given === undefined) !== (name.surname === undefined)) {
    const other = name.surname ?? name.given ?? ''
    if (hasWords(whole, other)) return { accused_name: whole }
    return { accused_name: name.given === undefined ? `${other} ${whole}` : `${whole} ${other}` }
  }
  const joined = [name.surname, name.given].filter((n) => n !== undefined).join(' ')
  const main = name.khmer ?? (joined === '' ? name.latin : joined)
  // Surname and given name may stand in Latin letters beside the whole in Khmer ones.
  const latin = name.latin ?? (joined !== '' && !/[\u1780-\u17FF]/.test(joined) ? joined : undefined)
  return {
    ...(main === undefined ? {} : { accused_name: main }),
    ...(name.khmer !== undefined && latin !== undefined ? { accused_name_latin: latin } : {}),
  }
}

/** Whether words stand in a name as they are, in small letters or great ones: `SOK` in `Sok Dara`, and `Chan` not in `Chanthy`. */
const hasWords = (name: string, words: string): boolean => ` ${foldText(name)} `.includes(` ${foldText(words)} `)

/** Where a cell describes the person, the name is what stands before the first word that is known. */
function nameOf(cell: string, unread: readonly string[], words: SheetWords): Name {
  const first = unread[0]
  if (first === undefined) return {}
  if (!/\d/.test(foldText(cell)) && cell.startsWith(first)) return splitName(first, words)
  const flat = cell
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
  const end = flat.search(/\s*(?:,|;|\([^()]*\d[^()]*\)?$|ភេទ|អាយុ|(?:^|[\s(])(?:ប្រុស|ស្រី|male|female)(?=[\s,)]|$)|\d)/iu)
  const head = (end > 0 ? flat.slice(0, end) : flat).replace(/^ឈ្មោះ\s*/u, '').trim()
  const latin = /\(([\p{Script=Latin}\s'.-]+)\)/u.exec(head)?.[1]?.trim()
  const khmer = head
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return /[\u1780-\u17FF]/.test(khmer) ? { khmer, ...(latin ? { latin } : {}) } : { latin: khmer }
}

function takeUnread(row: PersonRow, reader: ColumnReader, cell: string, unread: readonly string[], isWhole: boolean): void {
  const [only] = reader.headed
  // "About 30": a number that need not be there stays unknown, and the cell is named.
  const isNumber = only?.type === 'integer' || (only !== undefined && isAge(only))
  if (isWhole && only && isNumber && !only.required && !isOfAccused(reader.form)) {
    row.faults.set(only.id, 'no-number')
    row.values[only.id] = ''
    return
  }
  // "Set free" where a sentence belongs says how it ended.
  const isWord = only !== undefined && (isSpan(only) || isMoney(only)) && isOfAccused(reader.form) && !/[\d<>=]/.test(foldText(cell))
  if (isWhole && only && only.type !== 'code' && only.type !== 'codes' && !isWord) {
    // A number, a day or an amount that cannot be read is a fault of the cell, and no word to learn.
    row.values[only.id] = cell
    return
  }
  // `3O`, or a day where an outcome belongs, is a slip of the pen or of the column, and no word to learn.
  if (only && only.type === 'code' && isWhole && (isAge(only) ? /\d/.test(foldText(cell)) : parseDay(cell).ok)) {
    row.faults.set(only.id, 'unread')
    row.values[only.id] = cell
    return
  }
  for (const text of isWhole ? [cell] : unread) row.asked.push({ kind: 'word', reader, text })
}

/** `isOwn`: in a column of its own, which wins over what another cell says beside. */
type Day = { readonly text: string; readonly field: string; readonly isOwn: boolean }

function takeDays(row: PersonRow, days: readonly Day[], own: ReadonlySet<string>, rules: RowRules): void {
  const owned = new Set(days.filter((d) => d.isOwn).map((d) => d.field))
  const taken = new Map<string, string>()
  for (const { text, field, isOwn } of days) {
    if (field === '' || (!isOwn && owned.has(field)) || (own.has(field) && (row.values[field] ?? '') !== '')) continue
    const read = readDay(text, rules)
    if (read === undefined) row.values[field] = text
    else if ('day' in read) {
      const before = taken.get(field)
      if (before !== undefined && before !== read.day) row.faults.set(field, 'two-answers')
      taken.set(field, read.day)
      row.values[field] = read.day
    } else if (read.open === 'either') {
      row.values[field] = text
      row.faults.set(field, 'day-or-month')
    } else {
      row.values[field] = text
      row.asked.push({ kind: 'rule', rule: read.open })
    }
  }
}

type Gathered = {
  laws: (readonly Tile<Term>[])[]
  articles: (readonly Tile<Term>[])[]
  titles: (readonly Tile<Term>[])[]
  groups: Map<string, { law?: readonly Tile<Term>[]; article?: readonly Tile<Term>[] }>
  /** Articles by the law that their own heading names: one column of the law of 2008, and one of the Criminal Code. */
  byLaw: Map<string, (readonly Tile<Term>[])[]>
  texts: string[]
  fallback: string | undefined
  /** Of the column that names articles or offences. */
  reader: ColumnReader | undefined
}

function gather(charge: Gathered, reader: ColumnReader, tiles: readonly Tile<Term>[], cell: string): void {
  const { column } = reader
  charge.fallback ??= column.law
  if (column.part !== 'law' && (charge.reader === undefined || column.part === 'article')) charge.reader = reader
  charge.texts.push(cell)
  if (column.group !== undefined && (column.part === 'law' || column.part === 'article')) {
    const group = charge.groups.get(column.group) ?? {}
    charge.groups.set(column.group, { ...group, [column.part]: tiles })
  } else if (column.part === 'law') charge.laws.push(tiles)
  else if (column.part === 'article') {
    charge.articles.push(tiles)
    if (column.law !== undefined) charge.byLaw.set(column.law, [...(charge.byLaw.get(column.law) ?? []), tiles])
  } else charge.titles.push(tiles)
}

function takeCharge(row: PersonRow, charge: Gathered, rules: RowRules): void {
  if (charge.texts.length === 0) return
  const fallback = charge.fallback ?? rules.law
  const sets =
    charge.groups.size > 0
      ? [...charge.groups.values()].map((g) => ({ laws: g.law ? [g.law] : [], articles: g.article ? [g.article] : [], titles: [] }))
      : []
  const isByLaw = [...charge.byLaw.values()].flat().length === charge.articles.length && charge.byLaw.size > 1
  const ofLaws = isByLaw ? [...charge.byLaw].map(([law, articles]) => ({ laws: [], articles, titles: [], fallback: law })) : []
  const isPlain = !isByLaw && (charge.articles.length + charge.titles.length > 0 || sets.length === 0)
  const plain = isPlain ? [{ laws: charge.laws, articles: charge.articles, titles: charge.titles }] : []
  const codes: string[] = []
  for (const cells of [...plain, ...ofLaws, ...sets]) {
    const read: Charges = readCharges({ fallback, ...cells, otherwise: rules.answers['rule:other-law'] }, rules.words)
    if ('codes' in read) codes.push(...read.codes)
    else if (read.fault === 'no-law') {
      row.asked.push({ kind: 'rule', rule: 'law' })
      row.values['offence'] = ''
      return
    } else if (read.isOpen && rules.answers['rule:law'] !== undefined && rules.answers['rule:other-law'] === undefined) {
      row.asked.push({ kind: 'rule', rule: 'other-law' })
      row.values['offence'] = ''
      return
    } else if (charge.reader !== undefined && (read.words !== undefined || isOwnTitle(read, charge, rules))) {
      for (const text of read.words ?? [charge.texts.join('; ')]) row.asked.push({ kind: 'word', reader: charge.reader, text })
      row.values['offence'] = ''
      return
    } else {
      row.faults.set('offence', read.fault)
      row.values['offence'] = charge.texts.join('; ')
      return
    }
  }
  const principal = rules.words.gravest([...new Set(codes)])
  row.values['offence'] = principal
  const others = [...new Set(codes)].filter((c) => c !== principal)
  if (others.length > 0) row.values['other_offences'] = others.toSorted().join('; ')
}

/** Letters of a short form, which only the sheet itself can explain. */
const SHORT_FORM = 3
/** An offence in everyday words, and by no article: what they mean is asked, and may stay unsaid of an office that is no court. */
const isOwnTitle = (read: Charges, { articles, groups, texts }: Gathered, { form }: RowRules): boolean =>
  'fault' in read &&
  read.fault === 'unread' &&
  articles.length + groups.size === 0 &&
  (!isOfAccused(form) || texts.every((text) => [...text].length > SHORT_FORM && /\p{L}/u.test(text) && !/[\d?→]/.test(toLatinDigits(text))))

function takeAge(row: PersonRow, age: number | undefined, birth: number | string | undefined, rules: RowRules): void {
  const id = rules.form.fields.find(isAge)?.id
  if (id === undefined || row.faults.has(id)) return
  const before = row.values[id] ?? ''
  if (age === undefined && (before !== '' || birth === undefined)) return
  if (age !== undefined) {
    if (before !== '') {
      if (before !== (age < ADULT ? '<18' : '18+')) row.faults.set(id, 'two-answers')
    } else if (age < (getRecordKind(rules.form.kind).concerns === 'accused' ? YOUNGEST : 0) || age > OLDEST) {
      row.faults.set(id, 'age')
      row.values[id] = String(age)
    } else if (!isOfOne(age, birthYear(birth, rules), rules.today)) {
      row.faults.set(id, 'two-answers')
      // For the people of the list it stays unknown: only its writer knows which of the two is wrong.
      row.values[id] = isOfAccused(rules.form) ? `${age} ${birth ?? ''}` : ''
    } else row.values[id] = age < ADULT ? '<18' : '18+'
    return
  }
  if (typeof birth === 'number' && birth > BUDDHIST) {
    if (rules.era === undefined) {
      row.asked.push({ kind: 'rule', rule: 'era' })
      return
    }
    birth -= rules.era === 'khmer' ? 543 : rules.era
  }
  // Nobody of whom a list speaks is still to be born.
  const born = typeof birth === 'string' ? readDay(birth, rules) : undefined
  if (born && 'day' in born ? born.day > rules.today : typeof birth === 'number' && birth > Number(rules.today.slice(0, 4))) {
    row.faults.set(id, 'age')
    row.values[id] = String(birth)
    return
  }
  const bandOn = (field: string): string => bandOf(birth, row.values[field] ?? '', rules)
  // While the day is not readable, nobody's age on it is known.
  if (rules.ageOn !== undefined && row.faults.has(rules.ageOn)) {
    row.faults.set(id, 'unread')
    row.values[id] = String(birth)
  } else if (rules.ageOn !== undefined) row.values[id] = bandOn(rules.ageOn)
  else {
    // Where every day that may be meant gives the same age band, that band is sure.
    const bands = new Set(rules.ageDays.flatMap((day) => ((row.values[day] ?? '') === '' ? [] : [bandOn(day)])))
    // Where only the decision has a day, the charge came before it: whoever was no adult then was none before, and of others nobody knows.
    if (bands.size === 0 && isOfAccused(rules.form) && bandOn('decided_on') === '<18') bands.add('<18')
    const [only] = bands
    if (bands.size === 1 && only !== undefined && (only !== 'Unknown' || !isOfAccused(rules.form))) row.values[id] = only
    // A list that keeps neither day on which an age may be taken leaves nothing to choose.
    else if (isOfAccused(rules.form) && rules.ageDays.every((day) => row.values[day] === undefined)) row.values[id] = 'Unknown'
    else if (isOfAccused(rules.form)) row.asked.push({ kind: 'rule', rule: 'age' })
  }
}

/** Of a day of birth that can be read, or of a year alone. */
function birthYear(birth: number | string | undefined, rules: RowRules): number | undefined {
  if (typeof birth !== 'string') return birth
  const born = readDay(birth, rules)
  return born && 'day' in born ? Number(born.day.slice(0, 4)) : undefined
}

/** An age and a year of birth that somebody may have had when a list was written, in the twenty years before today. */
const isOfOne = (age: number, birth: number | undefined, today: string): boolean => {
  if (birth === undefined) return true
  const years = Number(today.slice(0, 4)) - birth
  return age <= years && years <= age + 20
}

function bandOf(birth: number | string | undefined, on: string, rules: RowRules): string {
  const year = Number(/^\d{4}-\d{2}-\d{2}$/.test(on) ? on.slice(0, 4) : Number.NaN)
  const exact = typeof birth === 'string' ? readDay(birth, rules) : undefined
  if (exact && 'day' in exact && year > 1900) {
    const years = year - Number(exact.day.slice(0, 4)) - (on.slice(5) < exact.day.slice(5) ? 1 : 0)
    return years < ADULT ? '<18' : '18+'
  }
  if (typeof birth !== 'number' || !(year > 1900)) return 'Unknown'
  // In the year of the eighteenth birthday either may be; a band is then not made up.
  return year - birth === ADULT ? 'Unknown' : year - birth < ADULT ? '<18' : '18+'
}
