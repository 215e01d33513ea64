/** Whose list it is: of offices that a sheet names as those it goes to it is none, and a place is no part of another word. */
import { expect, it } from 'vitest'
import { country, words } from '../../../../../test/helpers/read-lists.ts'
import { findForm } from '../../../country/find.ts'
import type { Form } from '../../../country/country.ts'
import { receive } from '../../../../road/receive.ts'
import { findByPlace, partAddressed } from './office.ts'

const form = findForm(country, 'court-return') as Form
const HEADS = 'No,Case,Accused,Sex,Age,Nationality,"Law 2008, art.",Registered,Judgment,Result'
const line = (n: number): string => `${n},TST ${n}/24,Wump Moonpocket ${n},F,17,Cambodian,10,2024-05-06,2025-01-17,guilty`
/** The office that its rows are of, or the offices that are asked about. */
async function officeUnder(above: string): Promise<unknown> {
  const text = [above, HEADS, line(1), line(2), ''].join('\n')
  const draft = await receive(new TextEncoder().encode(text), { form, country, fileName: 'list.csv', today: '2026-02-01' })
  if ('refused' in draft) throw new Error(JSON.stringify(draft.refused))
  const asked = draft.questions?.find((q) => q.id === 'office')
  return asked ? { asked: asked.likely.map((l) => l.value) } : [...draft.rows][0]?.cells['court']
}

it.each<[string, unknown]>([
  ['Takeo Provincial Court', 'CFI-21'],
  ['Copy to: Court of First Instance of Takeo', { asked: ['CFI-21'] }],
  ['cc: Takeo Provincial Court', { asked: ['CFI-21'] }],
  ['ជូនចម្លង៖ សាលាដំបូងខេត្តតាកែវ', { asked: ['CFI-21'] }],
  ['List received from Takeo Provincial Court', { asked: ['CFI-21'] }],
  ['Copy to:\nTakeo Provincial Court', { asked: ['CFI-21'] }],
  ['Takeo Provincial Court\nCopy to: Kandal Provincial Court', 'CFI-21'],
  ['Copied by the registry of Takeo Provincial Court', 'CFI-21'],
])('above a list: %s', async (above, expected) => {
  expect(await officeUnder(above)).toEqual(expected)
})
it('what stands before the word for a copy is of whoever keeps the list, and what follows is of others', () => {
  const { own, others } = partAddressed(['Takeo court, sent to Kandal court', 'To : Kampot', 'Photocopy'], words.addressed ?? [])
  expect([own.map((t) => t.trim()), others]).toEqual([
    ['takeo court,', '', 'Photocopy'],
    ['sent to kandal court', 'to : kampot'],
  ])
})
it.each<[string, readonly string[]]>([
  ['Kep 2024', ['CFI-23']],
  ['ListKep2024', ['CFI-23']],
  ['Kepala', []],
  ['cases kept', []],
  ['takeover', []],
  ['takeo2024', ['CFI-21']],
  ['តុលាការកែប២០២៤', ['CFI-23']],
  ['បញ្ជីកែប្រែ', []],
])('a file called %s', (name, expected) => {
  expect(findByPlace([name], form, country)).toEqual(expected)
})
