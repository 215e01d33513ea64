import { expect, it } from 'vitest'
import type { LinkedRecord } from './linkable.ts'
import { isNamedElsewhere, printRecordNumber, readRecordNumber } from './record-number.ts'

const one: LinkedRecord = ['ahtjp', 'site', '0123456789abcdef0123456789abcdef']

it('is read as it was written, with whatever a message put between its signs', () => {
  const number = printRecordNumber(one)
  expect(number).toMatch(/^ahtjp:site:0123456789abcdef0123456789abcdef:[0-9A-Z]{4}$/)
  for (const written of [
    number,
    ` ${number}\n`,
    number.replace('cdef:', 'cdef :'),
    number.replace(/[^:]*$/, (check) => check.toLowerCase()),
    number.replaceAll('0123456789abcdef', '0123456789ABCDEF'),
  ])
    expect([written, readRecordNumber(written)]).toEqual([written, one])
})

it('with one sign wrong, or two changed about, it is none', () => {
  const number = printRecordNumber(one)
  const others = [...number].flatMap((sign, i) => {
    const other = sign === ':' ? ';' : sign === '7' ? '8' : '7'
    const next = number[i + 1] ?? sign
    return [number.slice(0, i) + other + number.slice(i + 1), number.slice(0, i) + next + sign + number.slice(i + 2)]
  })
  for (const written of new Set(others.filter((o) => o !== number)))
    expect([written, readRecordNumber(written)]).toEqual([written, undefined])
  for (const written of ['', '82/2023', 'ahtjp:site:0123', `${number}:more`]) expect(readRecordNumber(written)).toBeUndefined()
})

it('of whoever is helped there is none to hand on', () => {
  expect(['site', 'lead', 'operation', 'dossier', 'investigation'].map(isNamedElsewhere)).toEqual([true, true, true, true, true])
  expect(['screening', 'shelter_stay', 'consent', 'integrity_allegation', 'nothing'].map(isNamedElsewhere)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ])
})
