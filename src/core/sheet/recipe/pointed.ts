/** A recipe while somebody makes it at a sheet, by pointing: which kinds of record a row holds, and what each of its columns is of each. Pure. */
import { toHex, utf8 } from '../../bytes.ts'
import type { Field, Form } from '../../country/country.ts'
import { sha256 } from '../../hash.ts'
import type { Recipe, RecipeRecord, RecipeWhen } from './recipe.ts'

/** One kind of record that a row may hold. Headings are as they stand in the sheet. */
export type PointedKind = {
  readonly form: string
  /** Field → heading. */
  readonly columns: Readonly<Record<string, string>>
  /** Heading → code: a mark in the column is a record, of the field that `markField` names. */
  readonly marks: Readonly<Record<string, string>>
  /** Word of a column of marks → whether it is one; what is not said is read as everywhere: a tick and a yes are, a no and a dash are not. */
  readonly meant: Readonly<Record<string, boolean>>
  /** Field → code that holds for every row. */
  readonly same: Readonly<Record<string, string>>
  /** Rows in whose column something stands; or of each word of it, whether its rows are taken in. */
  readonly only?: { readonly heading: string; readonly words?: Readonly<Record<string, boolean>> }
}
export type Pointed = { readonly name: string; readonly kinds: readonly PointedKind[] }

export const NO_KIND = (form: string): PointedKind => ({ form, columns: {}, marks: {}, meant: {}, same: {} })

/** The field that a column of marks says of each record: which service, which need. */
export const markField = (form: Form): Field | undefined =>
  form.fields.find((f) => f.type === 'code' && f.required && f.id !== form.slot.office && form.naturalKey.includes(f.id))

/** Fields that must be answered and that neither a column nor the same code for all rows answers. What the reader itself fills is not among them. */
export const lackingOf = (kind: PointedKind, form: Form): readonly Field[] =>
  form.fields.filter(
    (f) =>
      f.required &&
      f.id !== form.slot.office &&
      f.id !== form.ordinal &&
      f.id !== 'number' &&
      !(f.id in kind.columns) &&
      !(f.id in kind.same) &&
      !(f.id === markField(form)?.id && Object.keys(kind.marks).length > 0),
  )

/** A field has one column; whichever had it before has it no more. */
export const point = (kind: PointedKind, field: string, heading: string | undefined): PointedKind => {
  const { [field]: _, ...columns } = kind.columns
  const { [field]: __, ...same } = kind.same
  return {
    ...kind,
    columns: heading === undefined ? columns : { ...columns, [field]: heading },
    same: heading === undefined ? kind.same : same,
  }
}

export const mark = (kind: PointedKind, heading: string, code: string | undefined): PointedKind => {
  const { [heading]: _, ...marks } = kind.marks
  return { ...kind, marks: code === undefined ? marks : { ...marks, [heading]: code } }
}

/** @param forms by which `markField` is told; @returns the recipe, or undefined while nothing is pointed at by which a sheet can be known */
export function recipeOf(pointed: Pointed, forms: readonly Form[]): Recipe | undefined {
  const { name, kinds } = pointed
  const named = [...new Set(kinds.flatMap(headingsOf))]
  if (named.length < FEWEST || kinds.length === 0) return undefined
  return {
    format: 'saksi-recipe-1',
    id: idOf(pointed),
    title: { en: name, km: name },
    headings: named.slice(0, MOST),
    records: kinds.map((kind) => recordOf(kind, forms)),
  }
}
const [FEWEST, MOST] = [2, 60]

const headingsOf = ({ columns, marks, only }: PointedKind): readonly string[] => [
  ...Object.values(columns),
  ...Object.keys(marks),
  ...(only ? [only.heading] : []),
]

function recordOf({ form: id, columns, marks, meant, same, only }: PointedKind, forms: readonly Form[]): RecipeRecord {
  const form = forms.find((f) => f.id === id)
  const field = form && markField(form)?.id
  const marked = field === undefined ? [] : Object.entries(marks)
  return {
    form: id,
    ...(only ? { when: [conditionOf(only)] } : {}),
    ...(field !== undefined && marked.length > 0
      ? {
          repeats: {
            columns: marked.map(([column, code]) => ({ column, values: { [field]: code } })),
            ...said('is', meant, true),
            ...said('not', meant, false),
          },
        }
      : {}),
    fields: {
      ...Object.fromEntries(Object.entries(columns).map(([f, column]) => [f, { column }])),
      ...Object.fromEntries(Object.entries(same).map(([f, value]) => [f, { value }])),
    },
  }
}

const wordsSaid = (words: Readonly<Record<string, boolean>>, as: boolean): string[] =>
  Object.entries(words).flatMap(([word, is]) => (is === as && word !== '' ? [word] : []))
const said = <K extends 'is' | 'says' | 'not'>(
  key: K,
  words: Readonly<Record<string, boolean>>,
  as: boolean,
): Partial<Record<K, string[]>> => {
  const those = wordsSaid(words, as)
  return those.length > 0 ? ({ [key]: those } as Record<K, string[]>) : {}
}

/** A word that comes later, and that nobody has judged, is asked. */
function conditionOf({ heading, words }: NonNullable<PointedKind['only']>): RecipeWhen {
  if (words === undefined) return { column: heading, is: 'filled' }
  return { column: heading, ...said('says', words, true), ...said('not', words, false), asks: true }
}

/**
 * A small name for a file, of what people call the list and of what was pointed at: many a list is called by no Latin letter, and two of one
 * name are not one.
 */
export const idOf = (pointed: Pointed): string => {
  const plain = pointed.name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  return `${plain === '' ? 'list' : plain}-${toHex(sha256(utf8(JSON.stringify(pointed)))).slice(0, 12)}`
}
