/** What the page of questions shows of each question about an office's own sheet. Pure. */
import type { Country, Form } from '../../../../core/country/index.ts'
import type { Words } from '../../../../core/model/fields.ts'
import { NOTHING, type Answers, type Choice, type Question } from '../../../../core/sheet/own/questions/questions.ts'
import { inEach, languageOf, sayIn } from '../../../../core/text/languages.ts'
import { isClosed } from '../mend/problems.ts'

export type QuestionView = Pick<Question, 'id' | 'kind' | 'words' | 'cells'> & {
  readonly heading?: string
  /** As it stands in its cells; of a column of names it is closed until somebody holds it open. */
  readonly text?: string
  readonly isClosed: boolean
  /** 1-based, as the sheet shows them; the first few. */
  readonly rows: readonly number[]
  /** Likeliest first. */
  readonly likely: readonly Choice[]
  /** That the cells say nothing which is asked: none of the answers, so it stands apart. */
  readonly nothing?: Choice
  /** What else may be answered. */
  readonly more: readonly Choice[]
}

type Lists = Pick<Country, 'lists'>

export function viewOf(question: Question, form: Form, country: Lists): QuestionView {
  const { id, kind, words, cells, about, likely } = question
  const fields = form.fields.filter((f) => fieldsOf(question).includes(f.id))
  const named = likely.map((choice) => nameField(choice, likely, form))
  // Where nothing else can be said it is a plain "no".
  const nothing = kind === 'word' || kind === 'column' ? named.find((c) => c.value === NOTHING) : undefined
  return {
    id,
    kind,
    words,
    cells,
    ...(about.heading === undefined ? {} : { heading: about.heading }),
    ...(about.text === undefined ? {} : { text: about.text }),
    isClosed: about.text !== undefined && fields.some(isClosed),
    rows: about.rows ?? [],
    likely: named.filter((c) => c !== nothing),
    ...(nothing ? { nothing } : {}),
    more: moreOf(question, form, country),
  }
}

/** `word:sex+age_band:pc`: all fields of its column, any of which may be a name. */
const fieldsOf = ({ id, kind, about }: Question): readonly string[] => [
  ...(kind === 'word' ? (id.split(':')[1] ?? '').split('+') : []),
  ...(about.field === undefined ? [] : [about.field]),
]

/** `FIELD=CODE` of a word. Where choices of several fields stand together, each says whose it is. */
function nameField(choice: Choice, all: readonly Choice[], form: Form): Choice {
  const fieldOf = ({ value }: Choice): string | undefined => (value.includes('=') ? value.split('=')[0] : undefined)
  if (new Set(all.flatMap((c) => fieldOf(c) ?? [])).size < 2) return choice
  const field = form.fields.find((f) => f.id === fieldOf(choice))
  return field ? { ...choice, words: join(field.words, choice.words) } : choice
}
const join = (field: Words, words: Words): Words => inEach((lang) => `${sayIn(field, lang)}${languageOf(lang).colon}${sayIn(words, lang)}`)

function moreOf(question: Question, form: Form, { lists }: Lists): readonly Choice[] {
  const { kind, likely, others } = question
  const said = new Set(likely.map((c) => c.value))
  const all = (): readonly Choice[] => {
    if (others === undefined) return []
    if (others === 'fields') return form.fields.map((f) => ({ value: f.id, words: f.words }))
    const codes = lists.find((l) => l.id === others.list)?.codes ?? []
    if (kind !== 'word') return codes.map((c) => ({ value: c.code, words: c.words }))
    const field = fieldsOf(question).find((id) =>
      form.fields.some((f) => f.id === id && f.list === others.list && (f.type === 'code' || f.type === 'codes')),
    )
    return field === undefined ? [] : codes.map((c) => ({ value: `${field}=${c.code}`, words: c.words }))
  }
  return all().filter((c) => !said.has(c.value))
}

const holds = ({ likely, nothing, more }: QuestionView, value: string | undefined): boolean =>
  value !== undefined && [...likely, ...(nothing ? [nothing] : []), ...more].some((c) => c.value === value)

/** What was answered before is chosen already, where it is an answer still; nothing else is. */
export const startWith = (views: readonly QuestionView[], kept: Answers): Answers =>
  Object.fromEntries(views.flatMap((v) => (Object.hasOwn(kept, v.id) && holds(v, kept[v.id]) ? [[v.id, kept[v.id] as string]] : [])))

/** Questions without an answer, in the order of the page. */
export const listMissing = (views: readonly QuestionView[], given: Answers): readonly string[] =>
  views.filter((v) => !Object.hasOwn(given, v.id)).map((v) => v.id)
