import { expect, it } from 'vitest'
import { country, words } from '../../../../../test/helpers/read-lists.ts'
import { findForm } from '../../../country/find.ts'
import type { Form } from '../../../country/country.ts'
import { areOfPeople } from './rows-of-people.ts'

const formOf = (id: string): Form => findForm(country, id) as Form
const of = (id: string, absent: readonly string[], ...headings: readonly string[]): boolean => {
  const columns = headings.map((heading, column) => ({ column, heading, fields: [], by: 'not-asked' as const }))
  return areOfPeople({ absent, tables: [{ sheet: 'List', heading: 1, columns, lines: [], of: 3 }] }, formOf(id), words)
}

it('who came to a course is no row of a form that counts them', () => {
  expect(of('training', ['completed', 'course'], 'No', 'Name / ឈ្មោះ', 'ភេទ', 'Position', 'Day 1')).toBe(true)
})
it('a child who was found at work is no visit, of which a row says how many were found', () => {
  const counts = ['workers_screened', 'victims_identified', 'children_found', 'children_last_visit', 'children_other_source']
  expect(of('inspection', counts, 'ល.រ', 'ឈ្មោះកុមារ', 'ភេទ', 'អាយុ', 'ការងារ')).toBe(true)
  expect(of('inspection', counts, 'No', 'Name of the owner', 'Sex', 'Workers')).toBe(false)
  expect(of('inspection', counts.slice(1), 'No', 'Name', 'Sex', 'Age', 'Screened')).toBe(false)
})
it('a list that says how many, names nobody, or is for a form of people is judged like any other', () => {
  expect(of('training', ['course'], 'No', 'Name', 'Sex', 'Completed')).toBe(false)
  expect(of('training', ['completed'], 'No', 'Course', 'Place')).toBe(false)
  expect(of('encounter', ['encountered_day'], 'No', 'Name', 'Sex')).toBe(false)
})
