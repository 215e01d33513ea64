import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { SealedData } from '../../../../road/stages.ts'
import type { Form } from '../../../../core/country/index.ts'
import { rowId } from '../../../../core/sheet/row-id.ts'
import { takenBackOf, whichOf } from './handed-in.ts'
import TakenBack from './taken-back.tsx'
import { printWhich, WhichRecord } from './which-record.tsx'

it('a receipt says of which consents it took back a yes by which others may open something: of no other record, and of none that is a yes', () => {
  const row = (record: string, type: string, values: Readonly<Record<string, string>>) => ({
    stub: JSON.stringify({ kind: 'record.version', record, type, values }),
  })
  const entries = [
    { stub: JSON.stringify({ kind: 'return.received', slots: [] }) },
    row('a', 'consent', { purposes: 'service', withdrawn: 'yes' }),
    row('b', 'consent', { purposes: 'service', withdrawn: 'no' }),
    row('c', 'consent', { purposes: 'research', withdrawn: 'yes' }),
    row('d', 'recognition', { withdrawn: 'yes' }),
    row('e', 'consent', { purposes: 'justice research', withdrawn: 'yes' }),
  ]
  expect(takenBackOf({ entries } as unknown as SealedData)).toEqual(['a', 'e'])
})

it('which row became which record is told by where the row stands, and its file says no number of a case', () => {
  const record = (record: string, number?: string) => ({
    id: `sent-${record}`,
    stub: JSON.stringify({ kind: 'record.version', record, type: 'accused_episode', values: {} }),
    coded: JSON.stringify({ mac: '', values: number ? { case_number: number } : {} }),
  })
  const entries = [{ id: 'head', stub: JSON.stringify({ kind: 'return.received' }) }, record('a', '7/2024'), record('b'), record('c')]
  const form = { fields: [{ id: 'case_number', type: 'case-number' }] } as unknown as Form
  const groups = [
    { sheet: 'May', part: 0 },
    { sheet: 'June', part: 1 },
  ]
  const which = whichOf({ entries } as unknown as SealedData, [3, 5, rowId(4, 1)], ['h', 'x', 'y'], { form, groups })
  expect(which).toEqual([
    { row: 3, sheet: 'May', number: '7/2024', record: 'a', entry: 'x' },
    { row: 5, sheet: 'May', record: 'b', entry: 'y' },
    { row: 4, sheet: 'June', person: 2, record: 'c', entry: 'sent-c' },
  ])
  expect(printWhich(which).trim().split(/\r?\n/)).toEqual([
    'sheet,row,person,record,entry',
    'May,3,,a,x',
    'May,5,,b,y',
    'June,4,2,c,sent-c',
  ])
  const shown = renderToStaticMarkup(createElement(WhichRecord, { which, entry: 'h' }))
  expect(shown).toMatch(/Row 3 · 7\/2024.*>a<.*Row 4 · person 2.*>c</s)
})

it('says at once that recording it stopped nobody, with the way to each file', () => {
  const shown = (n: number): string => {
    const records = Array.from({ length: n }, (_, i) => i.toString(16).padStart(32, '0'))
    return renderToStaticMarkup(createElement(TakenBack, { records }))
  }
  expect(shown(1)).toMatch(/role="alert".*href="[^"]*people\/0{32}"/s)
  expect(shown(12).match(/<a /g)).toHaveLength(10)
  expect(shown(12).length - shown(10).length).toBeGreaterThan(10)
})
