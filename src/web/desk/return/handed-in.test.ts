import { expect, it } from 'vitest'
import type { SealedData } from '../../../road/stages.ts'
import { takenBackOf } from './handed-in.ts'

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
