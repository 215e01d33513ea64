import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../../store/files/load-country.ts'
import { toBase64Url, utf8 } from '../bytes.ts'
import { canonical, type Json } from '../canonical.ts'
import { findForm, type Form } from '../country/index.ts'
import { recordKey, sealField } from '../seal/envelope.ts'
import { isSealedClass, type SealedClass } from '../model/fields.ts'
import { getRecordKind } from '../model/kinds.ts'
import { formChecker, isFault, type FormChecker } from './check.ts'
import type { EntryBody } from './kinds.ts'
import { makeEntry, uuidFrom, type Parts } from './make.ts'

const toyland = await loadCountry(`${import.meta.dirname}/../../../countries/toyland`)
const gb = await loadCountry(`${import.meta.dirname}/../../../countries/gb`)
const check = formChecker(toyland, findForm(toyland, 'town-return') as Form, 'bell')
const checkGb = formChecker(gb, findForm(gb, 'nrm-quarter') as Form, 'home_office')

/** What somebody who skips the edge might send in clear. */
const NAME = 'Wump Nobody'
const bytes = (n: number): Uint8Array => Uint8Array.from({ length: n }, (_, i) => i * 7)
const [id, batch, record] = [uuidFrom(bytes(16)), 'ab'.repeat(16), 'cd'.repeat(16)]

const envelope = (privacy: SealedClass = 'identity'): string => {
  const place = { agency: 'bell', record, subject: record, field: 'accused_name', formVersion: 1, entry: id, author: 'unsigned:bell' }
  return toBase64Url(
    sealField(
      recordKey(bytes(32), bytes(32), { type: 'accused_episode', record, privacy }),
      bytes(12),
      { privacy, epoch: 1, trustees: 1 },
      place,
      NAME,
    ),
  )
}
const entryOf = (body: Json, coded: Json = {}, sealed: Json = {}, agency = 'bell'): Parts =>
  makeEntry({ id, agency, author: `unsigned:${agency}` }, body as unknown as EntryBody, coded, sealed, bytes)

type Change = Record<string, Json>
const VALUES = { court: 'ACORN', registered_on: '2023-03-03', offence: 'MOON', sex: 'red', sentence_months: 12 }
const OTHER = { case_number: '1/2023', accused_no: 1 }
const version = (change: Change = {}, coded: Change = {}, sealed: Change = {}): Parts =>
  entryOf(
    {
      kind: 'record.version',
      type: 'accused_episode',
      form: 'town-return',
      formVersion: 1,
      batch,
      record,
      replaces: 'latest',
      values: VALUES,
      ...change,
    },
    { mac: record, values: OTHER, ...coded },
    { batch, fields: { accused_name: envelope() }, ...sealed },
  )
const received = (change: Change = {}, coded: Json = {}, sealed: Json = {}): Parts =>
  entryOf(
    {
      kind: 'return.received',
      form: 'town-return',
      formVersion: 1,
      batch,
      rows: 1,
      root: '0'.repeat(64),
      slots: [['ACORN', '2023-Q1', 1]],
      ...change,
    },
    coded,
    sealed,
  )
const aggregate = (change: Change = {}): Parts =>
  entryOf(
    {
      kind: 'aggregate.return',
      indicator: 'people-referred',
      office: 'HOME_OFFICE',
      period: '2023-Q1',
      batch,
      cells: [{ by: {}, value: 3 }],
      ...change,
    },
    {},
    {},
    'home_office',
  )
const cell = (by: Json, value: Json = 3): Parts => aggregate({ cells: [{ by, value }] })
const raw = (change: Partial<Parts>): Parts => ({ ...version(), ...change })
const stubWith = (change: Change): Parts => raw({ stub: canonical({ ...(JSON.parse(version().stub) as Change), ...change }) })
const without = (key: string): Parts =>
  raw({ stub: canonical(Object.fromEntries(Object.entries(JSON.parse(version().stub) as Change).filter(([k]) => k !== key))) })

const whereOf = (parts: Parts, checker: FormChecker = check): string => {
  const result = checker(parts)
  return isFault(result) ? result.where : 'taken'
}

it('what the edge makes is taken: a row, a return, a total', () => {
  expect(check(version())).toMatchObject({ mac: record, other: OTHER, stub: { values: VALUES } })
  expect(whereOf(version({ replaces: [id] }))).toBe('taken')
  expect(check(received())).toMatchObject({ other: {} })
  expect(whereOf(received({ slots: [], rows: 0 }))).toBe('taken')
  expect(whereOf(cell({ sex: 'MALE' }), checkGb)).toBe('taken')
})

describe('an entry is refused, by place and never by value', () => {
  const cases: readonly (readonly [string, string, Parts])[] = [
    ['an id that is a name', 'id', raw({ id: NAME })],
    ['an id of another version', 'id', raw({ id: id.replace('-4', '-1') })],
    ['a salt that is a name', 'salts.coded', raw({ salts: { ...version().salts, coded: NAME } })],
    ['a signature that is a name, with an author who is nobody', 'stub', raw({ signature: NAME })],
    ['a stub that is no JSON', 'stub', raw({ stub: NAME })],
    ['a stub that is a list', 'stub', raw({ stub: '[]' })],
    ['a stub with a space', 'stub', raw({ stub: version().stub.replace(':', ': ') })],
    ['a stub with a key twice', 'stub', raw({ stub: version().stub.replace('{', `{"agency":"${NAME}",`) })],
    ['another format', 'stub', stubWith({ v: 2 })],
    ['another entry’s stub', 'stub', stubWith({ id: uuidFrom(bytes(17).subarray(1)) })],
    ['another agency', 'stub', stubWith({ agency: 'owl' })],
    ['another author', 'stub', stubWith({ author: NAME })],
    ['a key more', 'stub', stubWith({ name: NAME })],
    ['a key less', 'stub', without('record')],
    ['a kind that is the server’s own', 'stub.kind', stubWith({ kind: 'release.published' })],
    ['a withdrawal, which only the server makes', 'stub.kind', stubWith({ kind: 'record.withdrawn' })],
    ['a kind that does not exist', 'stub.kind', stubWith({ kind: NAME })],
    ['another form', 'stub.form', version({ form: NAME })],
    ['another version of the form', 'stub.form', version({ formVersion: 2 })],
    ['another type', 'stub.form', version({ type: 'referral' })],
    ['a batch that is a name', 'stub.record', version({ batch: NAME })],
    ['a record that is a name', 'stub.record', version({ record: NAME })],
    ['replaces a name', 'stub.replaces', version({ replaces: NAME })],
    ['replaces nothing', 'stub.replaces', version({ replaces: [] })],
    ['replaces a list of names', 'stub.replaces', version({ replaces: [id, NAME] })],
    ['values that are a text', 'stub.values', version({ values: NAME })],
    ['values that are a list', 'stub.values', version({ values: [NAME] })],
    ['a column that does not exist', 'stub.values', version({ values: { accused_name: NAME } })],
    ['a column called constructor', 'stub.values', version({ values: { constructor: NAME } })],
    ['a name in a coded column', 'stub.values.court', version({ values: { ...VALUES, court: NAME } })],
    ['a list in a coded column', 'stub.values.court', version({ values: { ...VALUES, court: ['ACORN'] } })],
    ['a name for a day', 'stub.values.registered_on', version({ values: { ...VALUES, registered_on: NAME } })],
    ['a day that does not exist', 'stub.values.registered_on', version({ values: { ...VALUES, registered_on: '2023-02-29' } })],
    ['a number beyond the field’s', 'stub.values.sentence_months', version({ values: { ...VALUES, sentence_months: 13 } })],
    ['a number below zero', 'stub.values.sentence_months', version({ values: { ...VALUES, sentence_months: -1 } })],
    ['a number as text', 'stub.values.sentence_months', version({ values: { ...VALUES, sentence_months: '12' } })],
    [
      'an uncounted column in the stub, which outlives erasure',
      'stub.values.case_number',
      version({ values: { ...VALUES, case_number: '1/2023' } }),
    ],
    ['a column the form does not have', 'stub.values.citizenship', version({ values: { ...VALUES, citizenship: 'KH' } })],
    ['coded text that is a name', 'coded', raw({ coded: NAME })],
    ['a coded key more', 'coded', version({}, { name: NAME })],
    ['a mac that is a name', 'coded.mac', version({}, { mac: NAME })],
    ['no coded values', 'coded.values', version({}, { values: null })],
    ['a name for a case number', 'coded.values.case_number', version({}, { values: { ...OTHER, case_number: NAME } })],
    ['a counted column among the others', 'coded.values.court', version({}, { values: { ...OTHER, court: 'ACORN' } })],
    ['nothing sealed', 'sealed', raw({ sealed: '{}' })],
    ['a sealed part that is a name', 'sealed', raw({ sealed: canonical(NAME) })],
    ['a sealed key more', 'sealed', version({}, {}, { name: NAME })],
    ['another batch’s envelopes', 'sealed.batch', version({}, {}, { batch: record })],
    ['no envelope', 'sealed.fields', version({}, {}, { fields: {} })],
    ['an envelope too many', 'sealed.fields', version({}, {}, { fields: { accused_name: envelope(), note: envelope() } })],
    ['a name where an envelope should be', 'sealed.fields.accused_name', version({}, {}, { fields: { accused_name: NAME } })],
    ['a name as long as an envelope', 'sealed.fields.accused_name', version({}, {}, { fields: { accused_name: 'Wump'.repeat(40) } })],
    ['a name in base64', 'sealed.fields.accused_name', version({}, {}, { fields: { accused_name: toBase64Url(utf8(NAME.padEnd(99))) } })],
    ['an envelope of another class', 'sealed.fields.accused_name', version({}, {}, { fields: { accused_name: envelope('sensitive') } })],
    ['a return with a coded part', 'coded', received({}, { name: NAME })],
    ['a return with a sealed part', 'coded', received({}, {}, { name: NAME })],
    ['a return with a key more', 'stub', received({ name: NAME })],
    ['a return of another form', 'stub.form', received({ form: NAME })],
    ['a root that is a name', 'stub.root', received({ root: NAME })],
    ['rows below zero', 'stub.rows', received({ rows: -1 })],
    ['slots that are a name', 'stub.slots', received({ slots: NAME })],
    ['a slot of no office', 'stub.slots', received({ slots: [[NAME, '2023-Q1', 1]] })],
    ['a slot of no period', 'stub.slots', received({ slots: [['ACORN', NAME, 1]] })],
    ['a slot with more in it', 'stub.slots', received({ slots: [['ACORN', '2023-Q1', 1, NAME]] })],
    ['a slot that is null', 'stub.slots', received({ slots: [null] })],
  ]
  it.each(cases)('%s', (_, where, parts) => {
    const result = check(parts)
    expect(result).toEqual({ where })
    expect(JSON.stringify(result)).not.toContain('Wump')
  })
  it.each([
    ['an indicator of no such name', 'stub.indicator', aggregate({ indicator: NAME })],
    ['an office of no such name', 'stub.office', aggregate({ office: NAME })],
    ['a period of no such name', 'stub.period', aggregate({ period: NAME })],
    ['cells that are a name', 'stub.cells', aggregate({ cells: NAME })],
    ['a cell with a key more', 'stub.cells', aggregate({ cells: [{ by: {}, value: 1, name: NAME }] })],
    ['a dimension of no such name', 'stub.cells', cell({ [NAME]: 'MALE' })],
    ['a code of no such name', 'stub.cells', cell({ sex: NAME })],
    ['a cell that is null', 'stub.cells', aggregate({ cells: [null] })],
    ['dimensions that are null', 'stub.cells', cell(null)],
    ['dimensions that are a telephone number', 'stub.cells', cell(855_123_456)],
    ['dimensions that are a text', 'stub.cells', cell(NAME)],
    ['dimensions that are a list', 'stub.cells', cell([])],
    ['a value below zero', 'stub.cells', cell({}, -1)],
    ['a value that is a name', 'stub.cells', cell({}, NAME)],
  ] as const)('a total with %s', (_, where, parts) => {
    expect(checkGb(parts)).toEqual({ where })
  })
  it('a total’s cells go by the names of the indicator’s dimensions, not of the form’s fields; a form of rows has no totals', () => {
    const rows = findForm(toyland, 'town-return') as Form
    const counts = {
      field: 'people',
      total: 'All',
      dimensions: ['court'],
      isMargin: () => false,
      aggregate: { indicator: 'people-rung', when: () => false },
    }
    const of = (by: Json): Parts =>
      entryOf({ kind: 'aggregate.return', indicator: 'people-rung', office: 'ACORN', period: '2023-Q1', batch, cells: [{ by, value: 3 }] })
    const checkCounts = formChecker(toyland, { ...rows, counts }, 'bell')
    const cells = [{ town: 'BUTTON', hat: 'red' }, { court: 'BUTTON' }, { quarter: '2023-Q1' }, { town: NAME }].map(of)
    expect(cells.map((p) => whereOf(p, checkCounts))).toEqual(['taken', 'stub.cells', 'stub.cells', 'stub.cells'])
    expect(check(of({}))).toEqual({ where: 'stub.indicator' })
  })
  it('no text passes for a code but a code', () => {
    const columns = ['court', 'offence', 'sex'] as const
    const codes = new Set(['towns', 'deeds', 'hats'].flatMap((l) => toyland.lists.find((x) => x.id === l)?.codes.map((c) => c.code) ?? []))
    const text = fc.string({ unit: 'grapheme' }).filter((t) => !codes.has(t))
    fc.assert(
      fc.property(fc.constantFrom(...columns), text, (column, t) => {
        expect(whereOf(version({ values: { ...VALUES, [column]: t } }))).toBe(`stub.values.${column}`)
      }),
    )
  })
})

it('hundredths beside a unit that has none are refused, whoever skips the edge', async () => {
  const kh = await loadCountry(`${import.meta.dirname}/../../../countries/kh`)
  const form = findForm(kh, 'paper-statement') as Form
  const rule = formChecker(kh, form, 'courts')
  const values = {
    office: 'CFI-2',
    paper_on: '2024-04-02',
    about: 'accused',
    fact: 'fine',
    said: 'said',
    quantity: 12,
    quantity_hundredths: 5,
  }
  const sealed = form.fields.filter((f) => isSealedClass(f.privacy)).map((f) => [f.id, envelope(f.privacy as SealedClass)])
  const where = (unit: string): unknown => {
    const all: Record<string, Json> = { ...values, unit, paper: '21/24', matter: '21/24', line: 1 }
    const isCounted = (id: string): boolean => COUNTED.has(id)
    const pick = (counted: boolean) => Object.fromEntries(Object.entries(all).filter(([id]) => isCounted(id) === counted))
    const body = {
      kind: 'record.version',
      type: 'paper_statement',
      form: form.id,
      formVersion: form.version,
      batch,
      record,
      replaces: 'latest',
      values: pick(true),
    }
    const checked = rule(entryOf(body, { mac: record, values: pick(false) }, { batch, fields: Object.fromEntries(sealed) }, 'courts'))
    return isFault(checked) ? checked.where : 'taken'
  }
  const COUNTED = new Set(
    getRecordKind('paper_statement')
      .columns.filter((c) => c.counted)
      .map((c) => c.id),
  )
  expect(where('USD')).toBe('taken')
  for (const unit of ['persons', 'years', 'KHR']) expect(where(unit), unit).toBe('stub.values.quantity_hundredths')
})
