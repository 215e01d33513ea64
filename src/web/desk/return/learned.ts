/** What this desk has learned from its clerk, kept as her drafts are: sealed, in her browser alone. */
import { fromUtf8, utf8 } from '../../../core/bytes.ts'
import type { Form } from '../../../core/country/index.ts'
import { NOTHING_KEPT, readMemory, type Memory } from '../../../core/sheet/own/questions/memory.ts'
import { readAnswers, type Answers } from '../../../core/sheet/own/questions/questions.ts'
import type { DraftStore } from '../drafts.ts'
import { Turns } from './turns.ts'

/** Offices she hands in for, by the form's list; empty while nobody has said. */
export const readOffices = (drafts: DraftStore, form: Form): Promise<readonly string[]> => readList(drafts, placeOf(form))

export async function learnOffices(drafts: DraftStore, form: Form, more: readonly string[]): Promise<void> {
  const known = await readOffices(drafts, form)
  await drafts.keep(placeOf(form), utf8(JSON.stringify([...new Set([...known, ...more])])))
}

export const forgetOffices = (drafts: DraftStore, form: Form): Promise<void> => drafts.drop(placeOf(form))

/** What she has said of her office's columns and words, of every form, with the returns that were read by it. */
export const readKnown = async (drafts: DraftStore): Promise<Memory> => readMemory(await readJson(drafts, KNOWN)) ?? NOTHING_KEPT

const turns = new Turns()
/** One change after the other: each is made to what the one before has left. */
export const changeKnown = (drafts: DraftStore, change: (known: Memory) => Memory): Promise<Memory> =>
  turns.take(async () => {
    const changed = change(await readKnown(drafts))
    await drafts.keep(KNOWN, utf8(JSON.stringify(changed)))
    return changed
  })

/** Her last answers to what is asked of each file anew, by the form. */
export const readRules = async (drafts: DraftStore, form: Form): Promise<Answers> =>
  readAnswers(await readJson(drafts, rulesOf(form))) ?? {}

export const keepRules = (drafts: DraftStore, form: Form, answers: Answers): Promise<boolean> =>
  drafts.keep(rulesOf(form), utf8(JSON.stringify(answers)))

/** What was said of this form's sheets, and has been heard: the same is not asked of the next file. */
export const readHeard = (drafts: DraftStore, form: Form): Promise<readonly string[]> => readList(drafts, heardOf(form))

export async function keepHeard(drafts: DraftStore, form: Form, saying: string): Promise<void> {
  const known = await readHeard(drafts, form)
  await drafts.keep(heardOf(form), utf8(JSON.stringify([...new Set([...known, saying])])))
}

const heardOf = (form: Form): string => `heard/${form.id}`
const KNOWN = 'known'
const rulesOf = (form: Form): string => `rules/${form.id}`
const placeOf = (form: Form): string => `offices/${form.slot.list}`

async function readList(drafts: DraftStore, name: string): Promise<readonly string[]> {
  const list = await readJson(drafts, name)
  return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : []
}

async function readJson(drafts: DraftStore, name: string): Promise<unknown> {
  const kept = await drafts.read(name)
  try {
    return kept && JSON.parse(fromUtf8(kept))
  } catch {
    return undefined // sealed by us in another shape: asked again
  }
}
