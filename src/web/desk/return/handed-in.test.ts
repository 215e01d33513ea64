import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { SealedData } from '../../../road/stages.ts'
import { takenBackOf } from './handed-in.ts'
import TakenBack from './taken-back.tsx'

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

it('says at once that recording it stopped nobody, with the way to each file', () => {
  const shown = (n: number): string => {
    const records = Array.from({ length: n }, (_, i) => i.toString(16).padStart(32, '0'))
    return renderToStaticMarkup(createElement(TakenBack, { records }))
  }
  expect(shown(1)).toMatch(/role="alert".*href="[^"]*people\/0{32}"/s)
  expect(shown(12).match(/<a /g)).toHaveLength(10)
  expect(shown(12).length - shown(10).length).toBeGreaterThan(10)
})
