/** An indicator's references: what it reads exists, is of the right type, and is not sealed. */
import { isSealedClass } from '../model/fields.ts'
import { findRecordKind, listRecordKinds, type RecordKind } from '../model/kinds.ts'
import { ENTRY_KINDS } from '../entry/kinds.ts'
import { NO_FIGURES } from '../entry/kinds/figure-answered.ts'
import type { CheckWords, Report } from './faults.ts'
import { checkVersion, reportDoubles, reportMissing } from './faults.ts'
import type { Country } from './country.ts'
import { codesOf, findIndicator, findList } from './find.ts'
import { isAdditive } from '../count/measures.ts'
import type { Condition, Dimension, FunnelStage, Indicator, Measure, Where } from './indicator.ts'
import { sourceOf, type SourceColumn } from './indicator-source.ts'
import { listOfColumn } from './list-of-column.ts'

type Reader = { readonly path: string; readonly what: string; readonly columns: readonly SourceColumn[]; readonly kind?: RecordKind }

export function checkIndicator(indicator: Indicator, country: Country, report: Report, words: CheckWords): void {
  const path = `indicators/${indicator.id}`
  if (NO_FIGURES.includes(indicator.id)) report(path, 'has the name of what is told exactly, and is never protected')
  words(path, indicator.words)
  words(`${path}.unit`, indicator.unit)
  words(`${path}.caveat`, indicator.caveat)
  checkVersion(path, indicator.version, report)
  if (indicator.changed) words(`${path}.changed`, indicator.changed.words)
  if (indicator.version > 1 !== (indicator.changed !== undefined))
    report(`${path}.changed`, 'says what a later version counts otherwise: there is one, or there is nothing to say')
  checkFormOf(path, indicator, country, report)
  const source = sourceOf(indicator)
  if (!source) {
    reportMissing(
      path,
      'record kind',
      indicator.kind,
      listRecordKinds().map((k) => k.id),
      report,
    )
    return
  }
  const kind = source.type === 'records' ? source.kind : undefined
  const reader: Reader = { path, what: kind?.id ?? source.type, columns: source.columns, ...(kind ? { kind } : {}) }
  if (kind) checkColumn(reader, 'date', indicator.date, ['date'], report)
  else if (indicator.date !== '' || indicator.kind !== '')
    report(path, 'is counted over a book of the system: its kind and date stay empty')
  for (const [id, dimension] of Object.entries(indicator.dimensions)) checkDimension(reader, id, dimension, country, report)
  checkWhere(reader, 'where', indicator.where, country, report)
  checkMeasure(reader, indicator, country, report, words)
  if (indicator.unlike !== undefined && !Object.hasOwn(indicator.dimensions, indicator.unlike))
    report(`${path}.unlike`, `has no dimension "${indicator.unlike}"`)
  for (const id of indicator.payers ?? [])
    if (!Object.hasOwn(indicator.dimensions, id)) report(`${path}.payers`, `has no dimension "${id}"`)
  const otherOf = (id: string | undefined): Measure | undefined => findIndicator(country, id ?? '')?.measure
  if (indicator.deniedBy !== undefined && (otherOf(indicator.deniedBy)?.type !== 'ratio' || indicator.measure?.type !== 'sum'))
    report(`${path}.deniedBy`, 'is no ratio, or of no sum')
  const isOfWhatIsLeft = indicator.measure?.type === 'sum' && indicator.measure.less !== undefined
  if (indicator.lessenedBy !== undefined && (otherOf(indicator.lessenedBy)?.type !== 'sum' || !isOfWhatIsLeft))
    report(`${path}.lessenedBy`, 'is no sum, or of none of what is left')
}

function checkFormOf(path: string, indicator: Indicator, country: Country, report: Report): void {
  // Entries are the system's own: nobody owes a return of them.
  if (indicator.measure?.type === 'entries' && indicator.form === '') return
  reportMissing(
    path,
    'form',
    indicator.form,
    country.forms.map((f) => f.id),
    report,
  )
  const form = country.forms.find((f) => f.id === indicator.form)
  if (indicator.kind !== '' && form && form.kind !== indicator.kind && findRecordKind(form.kind) !== undefined)
    report(path, `counts ${indicator.kind}, its form makes ${form.kind}`)
}

/** @returns the column, when it is there and of one of the types. */
function checkColumn(reader: Reader, place: string, id: string, types: readonly SourceColumn['type'][], report: Report): void {
  const at = `${reader.path}.${place}`
  const column = reader.columns.find((c) => c.id === id)
  const field = reader.kind?.fields.find((f) => f.id === id)
  if (!column && field && isSealedClass(field.privacy)) {
    report(at, `reads a sealed field, ${reader.what}.${id} (${field.privacy}); derive a code from it at the edge`)
    return
  }
  reportMissing(
    at,
    `column in ${reader.what}`,
    id,
    reader.columns.map((c) => c.id),
    report,
  )
  if (!column || types.length === 0 || types.includes(column.type)) return
  report(at, types[0] === 'date' ? `"${id}" is no date` : `"${id}" is of type ${column.type}; ${types.join(' or ')} is needed`)
}

const CODED: readonly SourceColumn['type'][] = ['code', 'codes']
const NUMBERS: readonly SourceColumn['type'][] = ['integer', 'amount']

function checkDimension(reader: Reader, id: string, d: Dimension, country: Country, report: Report): void {
  if (d.period) {
    if (d.period === 'day' && reader.kind?.concerns !== 'nobody') report(`${reader.path}.${id}`, 'is cut by the day, and concerns somebody')
    return checkColumn(reader, id, d.column, ['date'], report)
  }
  if (d.bands) {
    checkColumn(reader, id, d.column, d.until === undefined ? NUMBERS : ['date'], report)
    if (d.until !== undefined) checkColumn(reader, id, d.until, ['date'], report)
    const isRising = d.bands.length > 0 && d.bands.every((b, i) => Number.isSafeInteger(b) && (i === 0 || b > (d.bands?.[i - 1] ?? b)))
    if (!isRising) report(`${reader.path}.${id}`, 'bands are whole numbers, each above the one before')
    return
  }
  checkColumn(reader, id, d.column, CODED, report)
  // A book's codes are agencies, periods and kinds of entry: no list holds those.
  if (!reader.kind && (d.list === '' || d.list === 'agencies')) return
  if (d.list === '') {
    if (reader.columns.some((c) => c.id === d.column && CODED.includes(c.type)))
      report(`${reader.path}.${id}`, 'has codes, and no list that names them')
    return
  }
  const list = findList(country, d.list)
  if (!list)
    reportMissing(
      `${reader.path}.${id}`,
      'list',
      d.list,
      country.lists.map((l) => l.id),
      report,
    )
  if (d.parent && !list?.codes.some((c) => c.parent !== undefined))
    report(`${reader.path}.${id}`, `takes the codes above those of "${d.list}", and none stands under another`)
}

function checkWhere(reader: Reader, place: string, where: Where | undefined, country: Country, report: Report): void {
  for (const [column, condition] of Object.entries(where ?? {})) {
    checkColumn(reader, place, column, typesFor(condition), report)
    // A yes, a no, and three ways of saying neither.
    if ('not' in condition && condition.not.some((code) => code === 'yes' || code === 'no'))
      report(
        `${reader.path}.${place}`,
        `asks that ${column} is not ${condition.not.join(' or ')}: whoever said neither would be counted; name the answer itself`,
      )
    for (const other of othersIn(condition)) checkColumn(reader, place, other, ['date'], report)
    const list = findList(country, listOfColumn(reader.kind?.id ?? '', column, country.forms) ?? '')
    for (const code of codesIn(condition))
      if (list && code !== 'unknown')
        reportMissing(
          `${reader.path}.${place}`,
          `code in ${list.id}`,
          code,
          list.codes.map((c) => c.code),
          report,
        )
  }
}

function typesFor(condition: Condition): readonly SourceColumn['type'][] {
  if ('present' in condition) return []
  if ('atLeast' in condition || 'below' in condition) return NUMBERS
  return 'before' in condition || 'after' in condition ? ['date'] : CODED
}
function othersIn(c: Condition): readonly string[] {
  if ('before' in c) return [c.before]
  if ('after' in c) return [c.after]
  return 'below' in c && c.until !== undefined ? [c.until] : []
}
/** The codes that a condition names, if it names any. */
const codesIn = (condition: Condition): readonly string[] =>
  'not' in condition ? condition.not : Array.isArray(condition) ? (condition as readonly string[]) : []

function checkMeasure(reader: Reader, indicator: Indicator, country: Country, report: Report, words: CheckWords): void {
  const { measure } = indicator
  const column = (id: string, types: readonly SourceColumn['type'][] = []): void => checkColumn(reader, 'measure', id, types, report)
  switch (measure?.type) {
    case undefined:
    case 'records':
    case 'persons':
    case 'returns':
      return
    case 'cases':
    case 'distinct':
      if (measure.columns.length === 0) report(`${reader.path}.measure`, 'names no column')
      for (const id of measure.columns) column(id)
      return
    case 'sum':
      column(measure.column, measure.less === undefined ? NUMBERS : ['amount'])
      if (measure.less !== undefined) column(measure.less, ['amount'])
      return measure.until === undefined ? undefined : column(measure.until, ['date'])
    case 'share':
      if (Object.keys(measure.of).length === 0) report(`${reader.path}.measure`, 'is a share of everything: 100 percent always')
      return checkWhere(reader, 'measure', measure.of, country, report)
    case 'ratio':
      column(measure.part, NUMBERS)
      if (measure.times !== undefined && !isWholeFromOne(measure.times))
        report(`${reader.path}.measure`, 'is for a whole number of the other')
      return column(measure.whole, NUMBERS)
    case 'rate':
      return checkRate(indicator, measure, country, report)
    case 'days':
      column(measure.from, ['date'])
      return column(measure.to, ['date'])
    case 'stock':
      return column(measure.until, ['date'])
    case 'funnel':
      reportDoubles(
        `${reader.path}.stages`,
        measure.stages.map((s) => s.id),
        report,
      )
      for (const stage of measure.stages) checkStage(reader.path, stage, country, report, words)
      return
    case 'entries':
      for (const kind of measure.kinds) reportMissing(`${reader.path}.measure`, 'entry kind', kind, ENTRY_KINDS, report)
      return
    default:
      measure satisfies never
  }
}

const isWholeFromOne = (n: number): boolean => Number.isSafeInteger(n) && n >= 1

/**
 * Both figures are counts, and cut as the rate is: else a cell of the one is set beside another's of the other. Whoever may see the one divides by it: so the
 * other is of what is about nobody, and of no other side.
 */
function checkRate(indicator: Indicator, rate: Extract<Measure, { type: 'rate' }>, country: Country, report: Report): void {
  const at = `indicators/${indicator.id}.measure`
  if (!isWholeFromOne(rate.times)) report(at, 'is for a whole number of the other')
  reportMissing(at, 'dimension', rate.places, Object.keys(indicator.dimensions), report)
  const ids = country.indicators.map((i) => i.id)
  for (const id of [rate.of, rate.per]) {
    reportMissing(at, 'indicator', id, ids, report)
    const own = findIndicator(country, id)
    if (!own) continue
    if (!isCounted(own.measure)) report(at, `"${id}" is no count`)
    for (const [cut, d] of Object.entries(indicator.dimensions)) {
      const theirs = new Set(own.dimensions[cut] ? codesCut(own.dimensions[cut], country) : [])
      const codes = codesCut(d, country)
      if (codes.length === 0 || !codes.every((code) => theirs.has(code)))
        report(`indicators/${indicator.id}.${cut}`, `"${id}" is not cut by the same codes`)
    }
  }
  const of = findIndicator(country, rate.of)
  const [own, other] = [of && sourceOf(of), sourceOf(findIndicator(country, rate.per) ?? indicator)]
  const told = (why: string): void => report(at, `"${rate.per}" ${why}: a rate would tell of it`)
  if (other?.type !== 'records') told('is of no records')
  else if (other.kind.concerns !== 'nobody') told('counts somebody')
  else if (other.kind.side !== 'shared' && !(own?.type === 'records' && own.kind.side === other.kind.side)) told('is of another side')
  if (of && (of.kind !== indicator.kind || of.date !== indicator.date || of.form !== indicator.form))
    report(at, `has another kind, day or form than "${rate.of}"`)
}
const codesCut = ({ list, parent }: Dimension, country: Country): readonly string[] =>
  codesOf(country, list).flatMap((c) => (parent ? (c.parent ?? []) : c.code))
const isCounted = (measure: Measure | undefined): boolean => isAdditive(measure) || ['persons', 'cases'].includes(measure?.type ?? '')

function checkStage(path: string, stage: FunnelStage, country: Country, report: Report, words: CheckWords): void {
  const at = `${path}.stages.${stage.id}`
  words(at, stage.words)
  const kind = findRecordKind(stage.kind)
  if (!kind) {
    reportMissing(
      at,
      'record kind',
      stage.kind,
      listRecordKinds().map((k) => k.id),
      report,
    )
    return
  }
  const reader: Reader = { path: at, what: kind.id, columns: kind.columns, kind }
  if (stage.date !== undefined) checkColumn(reader, 'date', stage.date, ['date'], report)
  checkWhere(reader, 'where', stage.where, country, report)
}
