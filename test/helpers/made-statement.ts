/** A statement of a paper with nothing in it but its place; what a test is about is laid over it. */
import type { Statement } from '../../src/core/statement/statement.ts'

const NOTHING: Statement = {
  paper: 'A 1', paper_on: '2024-01-01', line: 1, matter: '1/2024', about: 'matter', subject_no: null, fact: 'found', said: 'said',
  quantity: null, qualifier: null, quantity_most: null, unit: null, answer: null, law_basis: null, sex: null, age_band: null, citizenship: null,
  form_of_exploitation: null, province: null, holder: null, from_on: null, until_on: null, on_day: null, day_kind: null, basis: null, corrects: null,
} // prettier-ignore
export const statement = (own: Partial<Statement> = {}): Statement => ({ ...NOTHING, ...own })
