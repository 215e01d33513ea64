import { describe, expect, it } from 'vitest'
import { amount, code, codes, date, defineKind, sealedText } from '../../core/model/kinds/define.ts'
import { listTableColumns, printModelSql, readMade } from './model-sql.ts'

const NONE = readMade('')
const own = { purpose: 'To try', risk: 'None' }
const DEBT = defineKind({
  id: 'debt',
  words: { en: "A person's debt", km: 'បំណុល' },
  unit: 'victim',
  concerns: 'victim',
  side: 'protection',
  table: 'debts',
  basis: 'The Big Book',
  recipients: 'The Owl',
  retention: 'A year',
  fields: [
    code('from', 'From', 'ពី', { ...own, list: 'towns' }),
    codes('reasons', 'Reasons', 'មូលហេតុ', { ...own, list: 'deeds' }),
    date('made_on', 'Made on', 'ថ្ងៃ', own),
    amount('riel', 'Riel', 'រៀល', own),
    sealedText('creditor', 'Creditor', 'ម្ចាស់បំណុល', own),
  ],
})

describe('a kind as a table', () => {
  it('has its clear columns, walls and grants, and no column for what is sealed', () => {
    const sql = printModelSql([DEBT], NONE, (_, column) => column.id === 'made_on')
    for (const line of [
      '  "from" saksi.code,',
      '  "reasons" saksi.codes,',
      '  "riel" bigint,',
      'create index debts_by_made_on on saksi.debts ("made_on");',
      "comment on table saksi.debts is 'A person''s debt: every version of every record.",
      'alter table saksi.debts enable row level security;',
      'grant select, insert, update (superseded_at) on saksi.debts to saksi_app;',
      'create policy desk_wall on saksi.debts as restrictive for select to saksi_desk',
    ])
      expect(sql).toContain(line)
    expect(sql).not.toContain('creditor')
  })
  const FIRST = `create table saksi.debts (
  agency_id     saksi.code not null,
  is_conflict   boolean not null,
  riel          bigint,
  made_on       date,
  primary key (agency_id, record_id, version)
);\n`
  it('that earlier migrations made gains what the model gained, behind what it has', () => {
    const made = readMade(`${FIRST}alter table saksi.debts add column "reasons" saksi.codes;\n`)
    expect(listTableColumns(DEBT, made).map((c) => c.id)).toEqual(['riel', 'made_on', 'reasons', 'from'])
    const sql = printModelSql([DEBT], made, () => false)
    expect(sql).toContain('alter table saksi.debts add column "from" saksi.code;\n')
    expect(sql).not.toContain('create table')
    expect(sql).not.toContain('add column "reasons"')
  })
  it('gains an index once a figure is asked by its date, and nothing where nothing is missing', () => {
    const whole = `${FIRST}alter table saksi.debts add column "reasons" saksi.codes;\nalter table saksi.debts add column "from" saksi.code;\n`
    const index = 'create index debts_by_made_on on saksi.debts ("made_on");\n'
    expect(printModelSql([DEBT], readMade(whole), () => false)).toBe('')
    expect(printModelSql([DEBT], readMade(whole), (_, c) => c.id === 'made_on')).toContain(index)
    expect(printModelSql([DEBT], readMade(whole + index), (_, c) => c.id === 'made_on')).toBe('')
  })
  it('cannot lose a column that is out', () => {
    expect(() => listTableColumns(DEBT, { ...NONE, tables: new Map([['debts', ['gone']]]) })).toThrow('debts.gone')
  })
})
