import { expect, it } from 'vitest'
import { listPeople } from './list-people.ts'

it('one person a line, whatever program wrote the lines', () => {
  expect(listPeople('Wobbelise Whistledown\r\n\r\n  ស្នែលផុស  ឡូលីពីប \n')).toEqual({
    people: ['Wobbelise Whistledown', 'ស្នែលផុស ឡូលីពីប'],
    twice: [],
  })
  expect(listPeople(' \n\t\n')).toEqual({ people: [], twice: [] })
})
it('one who stands there twice is named once, as she was written first', () => {
  expect(listPeople('A Moonpocket\nB Teapot\na  moonpocket\nA Moonpocket\nB Teapots').twice).toEqual(['A Moonpocket'])
  expect(listPeople('ស្នែលផុស\nស្នែល\u200bផុស').twice).toEqual(['ស្នែលផុស'])
})
