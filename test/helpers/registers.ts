/**
 * Small registers and what is asked of them, as they stand in test/count/registers: one file a group of questions, a paragraph a register. The answer in it
 * was worked out on paper from the rows above it, and never from what the program said.
 *
 *     R22 R231  what is asked, in words                         the rows of the list that these are asked for
 *     inspection @2023-07-01 announced=no sector=fishing *2     a record kind, its columns, how often; @ is the day that the figure goes by
 *     inspection @2022-12-31 announced=no #old                  # names a record
 *     same_case #old #other                                     links
 *     return form=court-return office=CFI-1 period=2023-Q1 recorded=2023-04-10 nil=yes     a return that came in, and when
 *     entry kind=release.published recorded=2023-05-01          what the record did itself
 *     returns none                                              nobody sent anything in: else every return that is due is in
 *     = inspections by sector: 2; fishing 2                     the figure, its cut and condition, its number, its cells
 *     = inspections-unannounced-share: 66.7 -- 2 of 3           and how it was reckoned
 *     = investigation-cohort: 2; prosecutor 1, court –          of a cohort its stations; – is not known
 *     = restitution-outstanding: 6..8                           it lies between the two, of a cell as well
 *     = inspections where sector=trade: 0 [reported_zero]       the state, where it is not `reported`; ~ of a number: at least, = about
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Book } from '../../src/core/count/folded/book.ts'
import { listDue } from '../../src/core/count/coverage.ts'
import { findForm, findIndicator } from '../../src/core/country/find.ts'
import type { Country, Indicator } from '../../src/core/country/index.ts'
import { parsePeriod } from '../../src/core/model/dates.ts'
import { getRecordKind } from '../../src/core/model/kinds.ts'
import { recordId } from './plant.ts'

export type Line = {
  readonly kind: string
  readonly name?: string
  readonly day?: string
  readonly values: Readonly<Record<string, string>>
  readonly times: number
}
/** Null where it is not known; `6..8` where it lies between the two. */
export type AskedNumber = number | string | null
export type AskedOfRegister = {
  readonly indicator: string
  readonly by: readonly string[]
  readonly where: Readonly<Record<string, string>>
  readonly value: AskedNumber
  readonly isAtLeast: boolean
  readonly state: string
  /** Codes of a cell, with a space between, or a station → its number; null where it is not known. */
  readonly cells?: Readonly<Record<string, AskedNumber>>
  readonly line: string
}
export type Register = {
  readonly file: string
  readonly rows: readonly string[]
  readonly words: string
  readonly lines: readonly Line[]
  readonly links: readonly { readonly relation: string; readonly names: readonly string[] }[]
  readonly hasReturns: boolean
  readonly asked: readonly AskedOfRegister[]
}

/** What is asked of. */
export const YEAR = { from: '2023-01-01', to: '2024-01-01' }
const FOLDER = join(import.meta.dirname, '../count/registers')

/** @throws where a line is none of these. */
export const readRegisters = (): readonly Register[] =>
  readdirSync(FOLDER)
    .filter((f) => f.endsWith('.txt'))
    .toSorted()
    .flatMap((file) =>
      readFileSync(join(FOLDER, file), 'utf8')
        .split(/\n\s*\n/)
        .map((p) => p.split('\n').filter((l) => l.trim() !== '' && !l.startsWith('//')))
        .filter((lines) => lines.length > 0)
        .map((lines) => readRegister(file, lines)),
    )

function readRegister(file: string, [head = '', ...rest]: readonly string[]): Register {
  const [, ids = '', words = ''] = /^((?:R\d+ )*R\d+)\s+(.*)$/.exec(head) ?? []
  if (ids === '') throw new Error(`${file}: no row of the list: ${head}`)
  const links = rest
    .filter((l) => /^same_\w+ #/.test(l))
    .map((l) => ({ relation: l.split(' ')[0] ?? '', names: [...l.matchAll(/#(\S+)/g)].map((m) => m[1] ?? '') }))
  return {
    file,
    rows: ids.split(' '),
    words,
    lines: rest.filter((l) => !/^(= |same_\w+ #|returns none)/.test(l)).map((l) => readLine(file, l)),
    links,
    hasReturns: !rest.includes('returns none'),
    asked: rest.filter((l) => l.startsWith('= ')).map((l) => readAsked(file, l)),
  }
}

function readLine(file: string, line: string): Line {
  const [kind = '', ...words] = line
    .replace(/\s+--.*$/, '')
    .trim()
    .split(/\s+/)
  const values: Record<string, string> = {}
  let [name, day, times]: [string | undefined, string | undefined, number] = [undefined, undefined, 1]
  for (const word of words) {
    const [, column, value] = /^(\w+)=(\S*)$/.exec(word) ?? []
    if (column !== undefined) values[column] = (value ?? '').replaceAll(',', ' ')
    else if (word.startsWith('@')) day = word.slice(1)
    else if (word.startsWith('#')) name = word.slice(1)
    else if (/^\*\d+$/.test(word)) times = Number(word.slice(1))
    else throw new Error(`${file}: what is ${word} in: ${line}`)
  }
  return { kind, values, times, ...(name === undefined ? {} : { name }), ...(day === undefined ? {} : { day }) }
}

function readAsked(file: string, line: string): AskedOfRegister {
  const asked = /^= (\S+)(?: by (\S+?))?(?: where (\S+?))?: (\S+?)( \[\w+\])?(?:; (.*?))?(?:\s+--.*)?$/.exec(line)
  if (!asked) throw new Error(`${file}: not read: ${line}`)
  const [, indicator = '', by, where, value = '', state, cells] = asked
  const numberOf = (text: string): AskedNumber => (text === '–' ? null : text.includes('..') ? text : Number(text))
  return {
    line,
    indicator,
    by: by?.split('×') ?? [],
    where: Object.fromEntries((where?.split(',') ?? []).map((w) => w.split('=') as [string, string])),
    value: numberOf(value.replace('~', '')),
    isAtLeast: value.startsWith('~'),
    state: state?.trim().slice(1, -1) ?? 'reported',
    ...(cells === undefined
      ? {}
      : { cells: Object.fromEntries(cells.split(', ').map((c) => [c.replace(/ (\S+)$/, ''), numberOf(c.split(' ').at(-1) ?? '')])) }),
  }
}

const LONG_AGO = '2020-01-01 00:00:00.000000+00'
export const indicatorOf = (kh: Country, id: string): Indicator => {
  const found = findIndicator(kh, id)
  if (!found) throw new Error(`no indicator ${id}`)
  return found
}

/** @throws where it names a kind, a column, a code or a record that there is not. */
export function foldRegister({ lines, links, asked, hasReturns }: Register, kh: Country): Book {
  const codes = new Set(kh.lists.flatMap((l) => l.codes.map((c) => c.code)))
  const book = new Book()
  const indicators = asked.map((a) => indicatorOf(kh, a.indicator))
  const named = new Map<string, { readonly agency_id: string; readonly record_id: string }>()
  for (const [n, { kind: id, name, day, values, times }] of lines.entries()) {
    if (id === 'return' || id === 'entry') {
      addOther(id, values, book)
      continue
    }
    const kind = getRecordKind(id)
    const days = indicators.flatMap((i) => (day !== undefined && findForm(kh, i.form)?.kind === id ? [[i.date, day] as const] : []))
    if (day !== undefined && days.length === 0) throw new Error(`${id}: no figure of it goes by a day`)
    for (let i = 0; i < times; i++) {
      const key = { agency_id: 'moj', record_id: recordId(`${n}.${i}`) }
      if (name !== undefined) named.set(name, key)
      const given: Record<string, string> = { ...Object.fromEntries(days), ...values }
      const row = kind.columns.map(({ id: column, type }) => {
        const text = given[column]
        delete given[column]
        if (text === undefined) return [column, null] as const
        if (type === 'code' && text.split(' ').some((c) => !codes.has(c))) throw new Error(`${id}.${column}: no code ${text}`)
        return [column, type === 'integer' || type === 'amount' ? Number(text) : text] as const
      })
      if (Object.keys(given).length > 0) throw new Error(`${id} has no column ${Object.keys(given).join()}`)
      book.table(kind.table).add({ ...key, recorded_at: LONG_AGO, superseded_at: null, is_conflict: false, ...Object.fromEntries(row) })
    }
  }
  for (const { relation, names } of links)
    for (const name of names) {
      const key = named.get(name)
      if (!key) throw new Error(`no record #${name}`)
      book.table('link_members').add({
        relation,
        of_agency: key.agency_id,
        record_id: key.record_id,
        cluster: names[0] ?? '',
        recorded_at: LONG_AGO,
        superseded_at: null,
      })
    }
  if (hasReturns && !lines.some((l) => l.kind === 'return'))
    for (const form of new Set(indicators.map((i) => i.form))) sendIn(form, book, kh)
  return book
}

function addOther(
  what: 'return' | 'entry',
  { recorded = '', kind = '', form = '', office = '', period = '', nil }: Readonly<Record<string, string>>,
  book: Book,
): void {
  const recordedAt = `${recorded} 00:00:00.000000+00`
  if (what === 'entry') book.table('entries').add({ agency_id: 'saksi', agency: 'saksi', kind, recorded_at: recordedAt })
  else book.table('returns').add(returnRow(form, office, period, nil === 'yes', recordedAt))
}

function returnRow(form: string, office: string, period: string, isNil: boolean, recordedAt: string) {
  const span = parsePeriod(period)
  if (!span) throw new Error(`no period ${period}`)
  return {
    agency_id: 'moj',
    entry_id: `${form} ${office} ${period}`,
    form,
    office,
    period,
    period_from: span.from,
    period_to: span.to,
    rows: isNil ? 0 : 1,
    is_nil: isNil,
    is_signed: true,
    recorded_at: recordedAt,
    superseded_at: null,
  }
}

/** Everything that was ever due of a form, signed. */
function sendIn(formId: string, book: Book, kh: Country): void {
  const form = findForm(kh, formId)
  if (!form) return
  for (const { office, period } of listDue(kh, form, { from: form.slot.from ?? YEAR.from, to: YEAR.to }))
    book.table('returns').add(returnRow(formId, office, period, false, LONG_AGO))
}
