/** One person's row: what its cells say, each field once, as the form writes it; and what could not be read, by field. */
import type { Field } from '../../../country/country.ts'
import type { SheetWords } from '../../../country/sheet-words.ts'
import { parseDay } from '../../../text/dates.ts'
import { toLatinDigits } from '../../../text/digits.ts'
import { parseWholeNumber } from '../../../text/numbers.ts'
import { hasWord } from '../../../text/word.ts'
import type { Said } from '../cell/cell.ts'
import type { BesideName, CellSaid } from '../cell/cell-said.ts'
import type { ColumnReader } from '../cell/column-reader.ts'
import { wordId } from '../column/column.ts'
import { splitName, type Name } from '../values/names.ts'
import { isOfAccused, type Asked, type PersonRow, type RowFault, type RowRules, type Told } from './person-row.ts'
import { NOTHING } from '../questions/questions.ts'
import { OPEN_STAGES } from '../cell/of-end.ts'
import { remarkOf } from '../cell/remark.ts'
import { isAbout, keepYears, takeAge } from './row-age.ts'
import { isNoDay, takeDays, type Day } from './row-days.ts'
import { gather, takeCharge, type Gathered } from './row-charge.ts'
import { isCutShort, joinName, nameOf, takeName } from './row-name.ts'
import { isSilentCell } from '../column/samples.ts'
import { foldAll, foldText, holdsAny } from '../words/fold-text.ts'
import { isAge, isMoney, isSpan, yesAndNo } from '../words/vocabulary.ts'

/** @param cells the text of each column, as it stands for this person */
export function readPerson(readers: readonly ColumnReader[], cells: readonly string[], rules: RowRules): PersonRow {
  const values: Record<string, string> = {}
  const own = new Set<string>()
  const parts = new Map<string, PartOfTime>()
  const row: {
    values: Record<string, string>
    faults: Map<string, RowFault>
    twofold: Map<string, Told[]>
    asked: Asked[]
    isOpen: boolean
    openOf: Set<string>
  } = {
    values,
    faults: new Map(),
    twofold: new Map(),
    asked: [],
    isOpen: false,
    openOf: new Set(),
  }
  const days: Day[] = []
  const charge: Gathered = {
    laws: [],
    articles: [],
    titles: [],
    groups: new Map(),
    byLaw: new Map(),
    titledBy: new Map(),
    texts: [],
    fallback: undefined,
    reader: undefined,
  }
  const name: { khmer?: string; latin?: string; surname?: string; given?: string } = {}
  const parted = new Map<string, string[]>()
  /** Of whoever is no accused: surname and given name by field. */
  const names = new Map<string, { surname?: string; given?: string }>()
  let birth: number | string | undefined
  let age: number | undefined
  let years: number | undefined
  const dayParts = new Map<string, { day?: string; month?: string; year?: string }>()
  const remarks: { readonly field: string; readonly value: string | undefined; readonly isFill: boolean }[] = []
  let saysNone = false
  /** Something of how it ended stands in this row. */
  let isResulted = false
  let isSuspended = false
  let isWholeSuspended = false
  /** Fields of which a cell holds words that, as somebody has answered, say nothing that is asked. */
  const unsaid: string[] = []
  /** "Upheld": who is sentenced stays convicted, and of whoever is not somebody says what was upheld. */
  let stands: { readonly reader: ColumnReader; readonly text: string } | undefined
  /** Which cell says what, by field: of columns of codes alone, in whose known words nobody's name can stand. */
  const told = new Map<string, Told[]>()
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
  const takeBeside = (reader: ColumnReader, { remarks = [], says = [] }: BesideName): void => {
    for (const text of remarks) row.asked.push({ kind: 'word', reader, text, isBesideName: true })
    for (const [field, code] of says) put(field, code, false)
  }
  const hasPurpose = readers.some((r) => r.headed.some((f) => f.id === 'form_of_exploitation'))
  for (const [i, reader] of readers.entries()) {
    const cell = reader.spell((cells[i] ?? '').trim())
    const { column, headed } = reader
    // A dash under the other of the two is of nobody.
    if (column.also && !isSilentCell(cell, rules.words)) {
      // An age under "men" and one under "women": whose either is nobody knows.
      const isAgain = (values[column.also.field] ?? column.also.code) !== column.also.code
      put(column.also.field, column.also.code, true)
      if (isAgain) for (const f of headed) row.faults.set(f.id, 'two-answers')
    }
    const isOwn = (id: string): boolean => headed.length === 1 && headed[0]?.id === id
    for (const f of headed) values[f.id] ??= ''
    if (column.isSummed) {
      for (const f of headed) parted.set(f.id, [...(parted.get(f.id) ?? []), cell])
      continue
    }
    if (cell === '') continue
    isResulted ||= headed.some((f) => f.id === 'outcome') && !isNone(cell, rules.words)
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
      const { values: said, open } = remarkOf(reader, cell, [...column.fields, ...(column.fills ?? [])], rules)
      if (open.length === 0 || rules.remarks === undefined)
        remarks.push(...[...said].map(([field, value]) => ({ field, value, isFill: column.fills?.includes(field) === true })))
      // With the first question and not after it: whoever says yes sees what else it hangs on.
      if (rules.remarks !== 'no') for (const text of open) row.asked.push({ kind: 'word', reader, text })
      continue
    }
    const read: CellSaid = reader.read(cell)
    if (read.kind === 'all-of-it') {
      isWholeSuspended = true
      continue
    }
    if (read.kind === 'text' || read.kind === 'name') {
      takeBeside(reader, read)
    }
    // In Latin letters a column of its own may spell it anew.
    const takeNamed = (said: Name): void => {
      if (takeName(name, said, column.part) && isOwn('accused_name')) row.faults.set('accused_name', 'two-answers')
    }
    const tell = (field: string, code: string): void => {
      if (headed.every((f) => f.type === 'code'))
        told.set(field, [...(told.get(field) ?? []), { heading: column.heading, text: cell, code }])
    }
    if (read.kind === 'text' && (column.part === 'surname' || column.part === 'given'))
      names.set(read.field, { ...names.get(read.field), [column.part]: read.text })
    else if (read.kind === 'text') {
      tell(read.field, read.text)
      // Nought months beside two years are no second answer.
      const isPart = column.unit !== undefined && read.text === '0' && headed[0] !== undefined && isSpan(headed[0])
      put(read.field, isPart && parts.has(read.field) ? (values[read.field] ?? '') : read.text, true, isPart)
      if (isPart) parts.set(read.field, { unit: column.unit, months: 0 })
      if (read.hasOthers) row.faults.set(read.field, 'others-unnamed')
      if (read.isOfTwo) row.faults.set(read.field, 'two-named')
      if (read.mayBeOfTwo) row.asked.push({ kind: 'rule', rule: 'named-two' })
    } else if (read.kind === 'case') {
      put('case_number', read.number, true)
      if (read.isSure || rules.isDayOfCase === 'registered_on') days.push({ text: read.day, field: 'registered_on', isOwn: false })
      else if (rules.isDayOfCase === undefined) row.asked.push({ kind: 'rule', rule: 'case-day' })
    } else if (read.kind === 'name') takeNamed(read.name)
    else if (read.kind === 'charge') {
      // No second charge.
      if (column.group !== undefined && isNone(cell, rules.words)) continue
      gather(charge, reader, read.tiles, cell)
      for (const text of read.days) days.push({ text, field: 'charged_on', isOwn: false })
      // Where a column of its own says what people were used for, its blank is one.
      if (read.purpose !== undefined && !hasPurpose) put('form_of_exploitation', read.purpose, false)
    } else {
      const { said, isWhole } = read
      // What stood there before it was put right: whether the first holds, somebody says.
      const holds = rules.answers['rule:corrected']
      if (said.isCorrected === true && holds === undefined) row.asked.push({ kind: 'rule', rule: 'corrected' })
      else if (said.isCorrected === true && holds !== 'yes') {
        for (const f of headed) row.faults.set(f.id, 'left-unsaid')
        continue
      }
      if (said.isOpen) row.isOpen = true
      if (said.isOpen) for (const f of headed) row.openOf.add(f.id)
      if (isOwn('outcome') && said.stands === true && said.values.get('outcome') === undefined) stands = { reader, text: cell }
      else if (isOwn('outcome') && said.values.size + said.unread.length + said.days.length === 0) saysNone = true
      // "Settled" is an answer to another question, and no result: a sentence beside it makes none of it.
      else if (isOwn('outcome') && said.unread.length === 0 && !said.values.has('outcome') && isOfAnother(said))
        row.asked.push({ kind: 'word', reader, text: cell })
      if (isWhole && headed[0] !== undefined && saysNothing(said) && !isNone(cell, rules.words)) unsaid.push(headed[0].id)
      if (said.hasDecimalYears) row.asked.push({ kind: 'rule', rule: 'decimal-years' })
      const isName = headed[0]?.id === 'accused_name'
      const isRead = isName || said.unread.length === 0 || isReadBeside(said, headed)
      // Whoever stayed away from a hearing need not have been away from the trial; and which it was is no word of where the case stands now.
      const isAtTrial = isOwn('presence') && said.values.get('stage') === 'trial'
      const isOfHearing = isAtTrial && holdsAny(cell, rules.words.hearings ?? [])
      if (isOfHearing && said.unread.length === 0) row.asked.push({ kind: 'word', reader, text: cell })
      for (const [field, value] of said.values) {
        // Of two nationalities the first is no answer while it is asked which.
        if (said.faults.has(field) && isOwn(field) && headed[0]?.list === 'citizenships') continue
        if (isOfHearing || (isAtTrial && field === 'stage')) continue
        // "Appeal rejected": while a word in it is not known, a cell says nothing of what it is not headed by.
        if (!isRead && isWhole && !isOwn(field)) continue
        // "10 years, on appeal 8": what cannot be read of its own says no other word either.
        if (isWhole && !isOwn(field) && !/^\d/.test(value) && headed.some((f) => said.faults.has(f.id))) continue
        if (said.unread.length === 0) tell(field, value)
        const isPart = column.unit !== undefined && isOwn(field) && headed[0] !== undefined && isSpan(headed[0])
        // Years and months in columns of their own are one sentence.
        const beside = isPart ? parts.get(field) : undefined
        const isAdded = beside !== undefined && arePartsOfOne(beside, { unit: column.unit, months: Number(value) })
        // `8` under years beside `96` under months is one sentence said twice, `2` beside `96` is two answers.
        put(
          field,
          isAdded ? String(Number(values[field]) + Number(value)) : value,
          isOwn(field),
          isPart && (beside === undefined || isAdded),
        )
        if (isPart) parts.set(field, { unit: column.unit, months: Number(value) })
      }
      for (const [field, fault] of said.faults) {
        // Somebody may have two nationalities: which is kept, or that nobody knows which, is asked once of all such cells.
        if (fault === 'two-answers' && isOwn(field) && headed[0]?.list === 'citizenships' && isOfAccused(rules.form)) {
          row.asked.push({ kind: 'word', reader, text: cell })
          continue
        }
        row.faults.set(field, fault)
        const isTwofold = fault === 'two-answers' && !isOfAccused(rules.form)
        values[field] =
          fault === 'other-currency' || fault === 'part-beyond' || fault === 'no-unit' || fault === 'no-currency' || isTwofold ? '' : cell
      }
      // Beside a day that is all of its cell nothing else may stand: "before 6 May", "5 or 6 May", "6 May (postponed)".
      const isOwnDay = isWhole && headed[0]?.type === 'date'
      const isPutOff = isOwn('decided_on') && isNotYet(said)
      if (isOwnDay && (said.unread.length > 0 || said.isUnknown || new Set(said.days.map((d) => d.text)).size > 1 || isPutOff))
        values[headed[0]?.id ?? ''] = cell
      else {
        // `Registered / charged` over two lines: a day each, in the order of the heading.
        const dated = headed.filter((f) => f.type === 'date')
        const isEach = dated.length > 1 && dated.length === said.days.length && said.days.every((d) => d.field === undefined)
        for (const [n, day] of said.days.entries())
          days.push({ ...day, field: day.field ?? (isEach ? dated[n]?.id : dayField(headed)) ?? '', isOwn: isOwnDay })
      }
      if (said.age !== undefined) {
        age = said.age
        // A bare number is as exact as its heading; "about 20" is not.
        if (/^\d{1,3}$/.test(toLatinDigits(cell)) && !isAbout(column.heading, rules.words)) years = said.age
      }
      if (said.birth !== undefined && said.age === undefined && reader.isOfAges) {
        row.faults.set(headed[0]?.id ?? '', 'age')
        values[headed[0]?.id ?? ''] = cell
      } else if (said.birth !== undefined) birth = said.birth
      if (said.isUnknown && said.days.length === 0 && headed.length === 1 && headed[0]) put(headed[0].id, unknownOf(headed[0], rules), true)
      if (isName) {
        const named = nameOf(cell, said.unread, rules.words)
        const whole = named.khmer ?? named.latin ?? ''
        const { name: kept, ...beside } = reader.withoutRemarks(whole)
        const found = kept === whole ? named : { ...named, ...splitName(kept, rules.words) }
        takeBeside(reader, beside)
        // `M45 Sok`, `27 years Sok`: the name is not what stands before the first figure.
        if (isCutShort(cell, found)) row.faults.set('accused_name', 'unread')
        takeNamed(found)
      } else if (said.unread.length > 0) takeUnread(row, reader, cell, said.unread, isWhole && !isRead, rules.words)
    }
    const isBirth = column.part === 'birth_year' || (headed.length === 1 && headed[0] !== undefined && isAge(headed[0]))
    if (isBirth && read.kind === 'said' && read.said.days[0]) birth = read.said.days[0].text
  }
  for (const [field, texts] of parted) takeSum(row, field, texts, rules)
  // Of a day without its year, or its month, nothing is made up.
  for (const [field, { day = '', month = '', year = '' }] of dayParts)
    days.push({ text: [day, month, year].filter((p) => p !== '').join(/\p{L}/u.test(month) ? ' ' : '/'), field, isOwn: true })
  const beside = remarks.filter(({ field, value, isFill }) => !isFill || isLeftBlank(field, value))
  const isPlain = rules.remarks === 'yes' || (rules.remarks === 'read' && beside.every(({ isFill }) => !isFill || isJudgedAlone()))
  if (beside.length > 0 && !isPlain && rules.remarks !== 'no')
    row.asked.push({ kind: 'rule', rule: 'remarks', fields: beside.map(({ field }) => field) })
  else if (isPlain)
    for (const { field, value } of beside)
      if (field === 'decided_on' && value !== undefined) days.push({ text: value, field, isOwn: false })
      // Where its own cell says that nothing is decided yet, either is of another day.
      else if (value !== undefined && !(field === 'outcome' && row.isOpen)) put(field, value, false)
      else {
        row.faults.set(field, 'two-answers')
        values[field] = ''
      }
  for (const [field, { surname, given }] of names) put(field, [surname, given].filter((part) => part !== undefined).join(' '), false)
  for (const [field, text] of Object.entries(joinName(name))) if (values[field] === undefined || values[field] === '') values[field] = text
  // Of a foreigner the name in Latin letters is the only one.
  if ((values['accused_name'] ?? '') === '' && (values['accused_name_latin'] ?? '') !== '') {
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
  if (rules.unmarked !== undefined && (values[rules.unmarked.field] ?? '') === '' && !row.faults.has(rules.unmarked.field)) {
    if (rules.answers['rule:unmarked'] === undefined) row.asked.push({ kind: 'rule', rule: 'unmarked' })
    else if (rules.answers['rule:unmarked'] === 'yes') values[rules.unmarked.field] = rules.unmarked.code
  }
  takeCharge(row, charge, rules)
  takeAge(row, age, birth, rules)
  if (years !== undefined) keepYears(row, years, rules)
  // A sentence says that somebody was convicted, unless the cell of the outcome says that nothing is.
  const isSilent = rules.hasOutcome ? 'outcome' in values && values['outcome'] === '' && !saysNone : values['outcome'] === undefined
  const isSentenced = /^[1-9]\d*$/.test(values['sentence_months'] ?? '')
  // Months in prison before the trial are no sentence: "prison" says there where somebody sits.
  const isBefore = stands !== undefined && BEFORE_TRIAL.includes(values['stage'] ?? '')
  if (stands !== undefined && (!isSentenced || isBefore) && (values['outcome'] ?? '') === '') row.asked.push({ kind: 'word', ...stands })
  // Months in a row that says neither how it ended nor when may be those of whoever waits for the trial.
  const isOfJudged = isResulted || (values['decided_on'] ?? '') !== '' || values['stage'] === 'decided'
  if (isSilent && isOfJudged && !isBefore && /^\d+$/.test(values['sentence_months'] ?? '') && !row.isOpen) values['outcome'] = 'convicted'
  // "Pending" beside a sentence: either is of another day, and nobody says which.
  else if (isSentenced && row.isOpen && (values['outcome'] ?? '') === '') row.faults.set('outcome', 'two-answers')
  if (isOfAccused(rules.form)) keepTwofold(row, told)
  // Before no court came whoever the investigating judge let go: a stroke there is a blank.
  if (values['outcome'] === 'dismissed')
    row.asked = row.asked.filter(
      (a) => a.kind !== 'word' || a.reader.headed[0]?.id !== 'presence' || !foldAll(rules.words.none).has(foldText(a.text)),
    )
  // `គ្មាន` of somebody who was not tried is none, and not that he did not come.
  const isTried = ['outcome', 'decided_on'].some((id) => values[id] !== '')
  const [came, ...more] = told.get('presence') ?? []
  if (!isTried && came !== undefined && more.length === 0 && foldAll(rules.words.none).has(foldText(came.text))) values['presence'] = ''
  // Nothing that somebody wrote is left out without a word.
  const answerTo = (asked: Asked): string | undefined =>
    rules.answers[asked.kind === 'word' ? wordId(asked.reader.column, foldText(asked.text)) : `rule:${asked.rule}`]
  for (const asked of row.asked)
    if (asked.kind === 'word' && answerTo(asked) === NOTHING && asked.reader.headed.length === 1)
      unsaid.push(asked.reader.headed[0]?.id ?? '')
  if (isOfAccused(rules.form) && !row.isOpen && row.asked.every((asked) => answerTo(asked) !== undefined))
    for (const id of unsaid) if (values[id] === '' && !row.faults.has(id)) row.faults.set(id, 'left-unsaid')
  return row

  /** The row's own columns say nothing of what a remark says; that whoever is sentenced was convicted they do. */
  function isLeftBlank(field: string, value: string | undefined): boolean {
    if ((values[field] ?? '') !== '' || row.faults.has(field) || days.some((d) => d.field === field)) return false
    return !(field === 'outcome' && value === 'convicted' && (values['sentence_months'] ?? '') !== '')
  }

  /** Of a list without a column for results: somebody was judged, and neither a sentence nor another court stands in the row. */
  function isJudgedAlone(): boolean {
    const isJudged = days.some((d) => d.field === 'decided_on') || values['stage'] === 'decided'
    const isOfThisCourt = ['', 'decided'].includes(values['stage'] ?? '')
    return isJudged && isOfThisCourt && !rules.hasOutcome && (values['sentence_months'] ?? '') === '' && !row.isOpen
  }
}

type PartOfTime = { readonly unit: string | undefined; readonly months: number }
/** Beside years nobody is sentenced to a year of months and more. */
const arePartsOfOne = (one: PartOfTime, other: PartOfTime): boolean =>
  [one, other].every(({ unit, months }, i) => unit !== 'month' || months < 12 || [other, one][i]?.months === 0)

/** Where two columns contradict each other both words stay in the cell: something was written there, and whoever mends it must see what. */
function keepTwofold(
  { values, faults, twofold }: Pick<PersonRow, 'values' | 'faults'> & { twofold: Map<string, Told[]> },
  told: Map<string, Told[]>,
): void {
  for (const [field, each] of told) {
    if (faults.get(field) !== 'two-answers' || values[field] !== '' || new Set(each.map((t) => t.code)).size < 2) continue
    twofold.set(field, each)
    values[field] = each.map((t) => t.text).join(' / ')
  }
}

const BEFORE_TRIAL = ['charged', 'investigating_judge', 'awaiting_trial']

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

/** On the day that it gives nothing was decided: the hearing was put off, or is still to be. */
const isNotYet = ({ isOpen, values, days }: Said): boolean =>
  days.some((d) => d.isOfHearing !== true) && !values.has('outcome') && (isOpen || OPEN_STAGES.includes(values.get('stage') ?? ''))

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
  const isWorded = unread.every((text) => hasWord(text))
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

function takeUnread(
  row: PersonRow,
  reader: ColumnReader,
  cell: string,
  unread: readonly string[],
  isWhole: boolean,
  words: SheetWords,
): void {
  const [only] = reader.headed
  // "About 30": a number that need not be there stays unknown, and the cell is named.
  const isNumber = only?.type === 'integer' || (only !== undefined && isAge(only))
  if (isWhole && only && isNumber && !only.required && !isOfAccused(reader.form)) {
    row.faults.set(only.id, 'no-number')
    row.values[only.id] = ''
    return
  }
  // `RM 4,800`: a sum in a currency that nobody here knows is no riel. `500 ea` says how many: such a mark begins with a capital, in letters that have any.
  if (
    isWhole &&
    only &&
    isMoney(only) &&
    !only.required &&
    !isOfAccused(reader.form) &&
    IN_SOME_CURRENCY.test(toLatinDigits(cell).trim())
  ) {
    row.faults.set(only.id, 'no-currency')
    row.values[only.id] = ''
    return
  }
  if (isWhole && only?.type === 'date' && isNoDay(cell, only.id, { form: reader.form, words })) {
    row.faults.set(only.id, 'no-day')
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
  // A judgment written out, of which something is not understood: a word for how it ended would lose its times and its amounts.
  if (isWhole && only !== undefined && isOfAccused(reader.form) && isProse(cell)) {
    row.faults.set(only.id, 'unread')
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

const IN_SOME_CURRENCY = /^(?:[\p{Lu}\p{Lo}]\p{L}{0,3}\.?\s*\d[\d.,\s]*|\d[\d.,\s]*[\p{Lu}\p{Lo}]\p{L}{0,3}\.?)$/u

/** A text that is longer than any word of a list, with several numbers in it. */
const isProse = (cell: string): boolean => cell.length > LONGEST_WORD && (toLatinDigits(cell).match(/\d+/g) ?? []).length > MOST_NUMBERS
const [LONGEST_WORD, MOST_NUMBERS] = [80, 4]
