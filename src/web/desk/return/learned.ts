/** What this desk has learned from its clerk, kept as her drafts are: sealed, in her browser alone. */
import { fromUtf8, utf8 } from '../../../core/bytes.ts'
import type { Form } from '../../../core/country/index.ts'
import { readLearned, type Learned } from '../../../core/sheet/learned-columns.ts'
import { readAnswers, type Answers } from '../../../core/sheet/own/questions.ts'
import type { Drafts } from '../drafts.ts'

/** Offices she hands in for, by the form's list; empty while nobody has said. */
export const readOffices = (drafts: Drafts, form: Form): Promise<readonly string[]> => readList(drafts, placeOf(form))

export async function learnOffices(drafts: Drafts, form: Form, more: readonly string[]): Promise<void> {
  const known = await readOffices(drafts, form)
  await drafts.keep(placeOf(form), utf8(JSON.stringify([...new Set([...known, ...more])])))
}

export const forgetOffices = (drafts: Drafts, form: Form): Promise<void> => drafts.drop(placeOf(form))

/** Which field each of the office's own headings is, as she confirmed. */
export async function readColumns(drafts: Drafts, form: Form): Promise<Learned> {
  return readLearned(await readJson(drafts, columnsOf(form)), form) ?? {}
}

export const keepColumns = (drafts: Drafts, form: Form, learned: Learned): Promise<boolean> =>
  drafts.keep(columnsOf(form), utf8(JSON.stringify(learned)))

/** What its clerk has answered about this form's sheets. */
export const readAnswered = async (drafts: Drafts, form: Form): Promise<Answers> =>
  readAnswers(await readJson(drafts, answersOf(form))) ?? {}

export const keepAnswered = (drafts: Drafts, form: Form, answers: Answers): Promise<boolean> =>
  drafts.keep(answersOf(form), utf8(JSON.stringify(answers)))

/** What was said of this form's sheets, and has been heard: the same is not asked of the next file. */
export const readHeard = (drafts: Drafts, form: Form): Promise<readonly string[]> => readList(drafts, heardOf(form))

export async function keepHeard(drafts: Drafts, form: Form, saying: string): Promise<void> {
  const known = await readHeard(drafts, form)
  await drafts.keep(heardOf(form), utf8(JSON.stringify([...new Set([...known, saying])])))
}

const heardOf = (form: Form): string => `heard/${form.id}`
const answersOf = (form: Form): string => `answers/${form.id}`
const columnsOf = (form: Form): string => `columns/${form.id}`
const placeOf = (form: Form): string => `offices/${form.slot.list}`

async function readList(drafts: Drafts, name: string): Promise<readonly string[]> {
  const list = await readJson(drafts, name)
  return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : []
}

async function readJson(drafts: Drafts, name: string): Promise<unknown> {
  const kept = await drafts.read(name)
  try {
    return kept && JSON.parse(fromUtf8(kept))
  } catch {
    return undefined // sealed by us in another shape: asked again
  }
}
