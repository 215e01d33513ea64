import { expect, it } from 'vitest'
import type { Form } from '../../../core/country/index.ts'
import { noteLooked, wasLooked } from '../find/looked.ts'
import { beginOf, writtenOf } from '../people/written.ts'
import { begin, isBegun, takeBegun } from '../return/kept/begun.ts'
import { forgetSession } from './of-session.ts'

const form = { id: 'stay', kind: 'shelter_stay' } as Form
const told = { sex: 'female', age_band: '<18' }
const file = { records: [{ kind: 'screening', record: 'a'.repeat(32) }] } as unknown as Parameters<typeof beginOf>[0]

it('what somebody told waits behind other work, and not for whoever signs in after her who wrote it down', () => {
  begin({ form, cells: told })
  expect(isBegun()).toBe(true)
  forgetSession()
  expect(isBegun()).toBe(false)
  expect(takeBegun(undefined)).toBeUndefined()
  // Who signs in next begins his own.
  begin({ form, cells: { sex: 'male' } })
  expect(takeBegun(undefined)?.typed.cells).toEqual({ sex: 'male' })
})
it('what was written from a file is asked of nobody who signs in later, also where it was on record only when its sender had left', async () => {
  const sent = async (record: string, between: () => void = () => undefined): Promise<void> => {
    beginOf(file, 'a'.repeat(32), form, told)
    const begun = takeBegun(undefined)
    between()
    await begun?.onRecord?.([record])
  }
  await sent('b'.repeat(32))
  expect(writtenOf(file)).toMatchObject([{ record: 'b'.repeat(32) }])
  forgetSession()
  expect(writtenOf(file)).toEqual([])
  await sent('c'.repeat(32), forgetSession)
  expect(writtenOf(file)).toEqual([])
})
it('the rows that one had before her are not those that the next one saw', () => {
  const part = { entry: 'e', office: 'o', period: '2023-05' }
  noteLooked(part)
  expect(wasLooked(part)).toBe(true)
  forgetSession()
  expect(wasLooked(part)).toBe(false)
})
