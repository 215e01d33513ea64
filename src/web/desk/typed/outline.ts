/** A form as a walk: its questions in sections, the easy ones first and what was done to a person last. From the definition alone. */
import type { Field, Form } from '../../../core/country/index.ts'
import { isSealedClass } from '../../../core/model/fields.ts'

/** Which record it is · what happened · whom it is about, coded · what is sealed before it leaves. */
export const SECTIONS = ['which', 'work', 'people', 'sealed'] as const
export type Section = (typeof SECTIONS)[number]
/** One thing: one field, or a name in both scripts. */
export type Question = { readonly section: Section; readonly fields: readonly [Field, ...Field[]] }

export function questionsOf(form: Form): readonly Question[] {
  const which = new Set([...form.naturalKey, form.slot.office, form.slot.date, form.ordinal])
  const asked = form.fields.filter((f) => f.spells === undefined)
  const all = asked.map((field): Question => ({
    section: sectionOf(field, which),
    fields: [field, ...form.fields.filter((f) => f.spells === field.id)],
  }))
  return SECTIONS.flatMap((section) => all.filter((q) => q.section === section))
}

function sectionOf(field: Field, which: ReadonlySet<string | undefined>): Section {
  if (which.has(field.id)) return 'which'
  if (isSealedClass(field.privacy)) return 'sealed'
  return field.privacy === 'quasi' ? 'people' : 'work'
}

/** Where a question stands: its section among those that the form has. */
export function progressOf(questions: readonly Question[], n: number) {
  const sections = SECTIONS.filter((s) => questions.some((q) => q.section === s))
  const now = questions[n]?.section ?? 'which'
  const within = questions.filter((q) => q.section === now)
  return { sections, now, of: within.length, at: within.findIndex((q) => q === questions[n]) + 1 }
}

const isHard = ({ privacy, list }: Field): boolean => privacy === 'sensitive' || privacy === 'intimate' || list === 'five-states'
const PAUSE_AFTER = 6

/** After so many hard questions the page says that a pause is all right: for whoever answers, and for whoever asks. */
export function isPauseDue(questions: readonly Question[], n: number): boolean {
  const before = questions.slice(0, n).filter((q) => isHard(q.fields[0])).length
  const here = questions[n]
  return here !== undefined && isHard(here.fields[0]) && before > 0 && before % PAUSE_AFTER === 0
}
