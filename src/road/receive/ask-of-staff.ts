/** Whether a list whose columns are those of a payroll is of the office's own people, or of workers who were helped: nothing in it says, and somebody is asked. */
import type { Form } from '../../core/country/index.ts'
import type { SheetWords } from '../../core/country/sheet-words.ts'
import { getRecordKind } from '../../core/model/kinds.ts'
import { maybeStaffSheets } from '../../core/sheet/own/not-taken/of-staff.ts'
import type { Answers, Question } from '../../core/sheet/own/questions/questions.ts'
import type { Grid } from '../../exchange/sheet/grid.ts'

/** Of a form that asks who was helped. */
export const isOfHelped = (form: Form): boolean =>
  form.fields.some((f) => f.id === 'sex') && getRecordKind(form.kind).concerns !== 'accused'

const OF_STAFF = 'rule:of-staff'

/** Sheets of which somebody has said that they are of the office's own people. */
export const saidToBeStaff = (grids: readonly Grid[], words: SheetWords, fileName: string, answers: Answers): ReadonlySet<string> =>
  answers[OF_STAFF] === 'staff' ? maybeStaffSheets(grids, words, fileName) : new Set()

/** @returns what is asked of them, and the fields that wait for it: while it is open nothing of the form goes in */
export function askOfStaff(
  grids: readonly Grid[],
  form: Form,
  words: SheetWords,
  fileName: string,
  answers: Answers,
): { readonly questions: readonly Question[]; readonly waiting: readonly string[] } {
  const sheets = isOfHelped(form) && answers[OF_STAFF] === undefined ? maybeStaffSheets(grids, words, fileName) : new Set<string>()
  if (sheets.size === 0) return { questions: [], waiting: [] }
  const cells = grids.filter((grid) => sheets.has(grid.sheet)).reduce((sum, grid) => sum + grid.rows.length, 0)
  const question: Question = {
    id: OF_STAFF,
    kind: 'rule',
    words: {
      en: 'A list has the columns of a payroll. Is it of workers who were exploited, or of your own staff?',
      km: 'បញ្ជីមួយមានជួរឈរនៃតារាងបើកប្រាក់ខែ។ តើជាបញ្ជីកម្មករដែលត្រូវគេធ្វើអាជីវកម្ម ឬបុគ្គលិករបស់អង្គភាពអ្នក?',
    },
    about: {},
    cells,
    likely: [
      { value: 'helped', words: { en: 'Workers who were exploited: it is taken', km: 'កម្មករដែលត្រូវគេធ្វើអាជីវកម្ម៖ យកបញ្ជីនេះ' } },
      { value: 'staff', words: { en: 'Our own staff: it is left out', km: 'បុគ្គលិករបស់យើង៖ ទុកបញ្ជីនេះចោល' } },
    ],
  }
  return { questions: [question], waiting: form.naturalKey }
}
