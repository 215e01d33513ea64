/** Work that was not sent, as it lies in this browser: a file with what was changed in it, or records being typed in. */
import { fromUtf8, utf8 } from '../../../../core/bytes.ts'
import type { Form } from '../../../../core/country/index.ts'
import type { Api } from '../../account/api.ts'
import type { Recipe } from '../../../../core/sheet/recipe/recipe.ts'
import type { Drafts } from '../../drafts.ts'
import type { Typed } from '../../typed/records.ts'
import type { Again } from './carry.ts'
import { cellOf, type Sheet } from '../mend/problems.ts'
import type { Change } from '../changes.ts'

export type KeptTyped = { readonly form: Form; readonly typed: Typed }
export type KeptFile = {
  readonly form: Form
  readonly name: string
  readonly bytes: Uint8Array
  /** Of this file at this desk, made when it was dropped: what was changed in another file is never taken for a change of this one. */
  readonly id: string
  readonly again: Again
  /** Cells changed in another file, which was worked at in another window and is not kept any more. */
  readonly strays: number
  /** By which the file is split, and which of its forms are handed in already. */
  readonly recipe?: Recipe
  readonly done?: readonly string[]
  /** All of it is on record but rows that wait, and nothing was changed in it since. */
  readonly waits?: true
  readonly typed?: never
}
export type Kept = KeptTyped | KeptFile

type FileOnly = Pick<KeptFile, 'id' | 'form' | 'name' | 'bytes' | 'recipe' | 'done'>
type FileHead = { readonly id: string; readonly form: string; readonly name: string } & Pick<KeptFile, 'recipe' | 'done'>
type Edits = Again & { readonly id: string; readonly waits?: true }
type Store = Pick<Drafts, 'keep' | 'read'>

/* A file is kept once; each change of it keeps the list of changed cells, which is short. */

/** In place of whatever was kept before. A crash between the two leaves changes that are of another file, and are not taken for its own. */
export async function keepFile(store: Store, { id, form, name, bytes, recipe, done }: FileOnly): Promise<void> {
  const head: FileHead = { id, form: form.id, name, ...(recipe ? { recipe } : {}), ...(done ? { done } : {}) }
  await store.keep('file', utf8(`${JSON.stringify(head)}\n`), bytes)
  await store.keep('edits', utf8(JSON.stringify({ id } satisfies Partial<Edits>)))
}

/**
 * A file dropped in another window may have taken the place meanwhile: then this one is put back, with its changes. What was worked at last is kept.
 * @param waits it was sent, and is kept for rows that wait
 */
export async function keepEdits(store: Store, file: FileOnly, sheet: Sheet, waits = false): Promise<void> {
  if (parse<Edits>(await store.read('edits'))?.id !== file.id) await keepFile(store, file)
  const edits: Edits = { id: file.id, ...againOf(sheet), ...(waits ? { waits } : {}) }
  await store.keep('edits', utf8(JSON.stringify(edits)))
}

export const keepTyped = (store: Store, form: Form, typed: Typed): Promise<boolean> =>
  store.keep('typed', utf8(JSON.stringify({ form: form.id, ...typed })))

/** What was done to a sheet, for doing it again when its file is read anew. */
export const againOf = (sheet: Sheet): Again => ({
  changes: changesOf(sheet),
  answered: [...sheet.answered],
  headings: sheet.headings,
  ...(sheet.groups ? { groups: sheet.groups } : {}),
})

/** The cells that are other than in the file. */
function changesOf(sheet: Sheet): readonly Change[] {
  return [...sheet.was.keys()].map((key) => {
    const at = key.indexOf(' ')
    const [row, field] = [Number(key.slice(0, at)), key.slice(at + 1)]
    return { row, field, value: cellOf(sheet, row, field) }
  })
}

export async function readKept(store: Store, forms: readonly Form[]): Promise<Kept | undefined> {
  const typing = parse<Typed & { form: string }>(await store.read('typed'))
  const typedForm = forms.find((f) => f.id === typing?.form)
  if (typing && typedForm) return { form: typedForm, typed: typedOf(typing) }
  const file = await store.read('file')
  const end = file?.indexOf(0x0a) ?? -1
  if (!file || end < 0) return undefined
  const head = parse<FileHead>(file.slice(0, end))
  const form = forms.find((f) => f.id === head?.form)
  if (!head || !form) return undefined
  const { id, changes = [], answered = [], headings = {}, groups, waits } = parse<Partial<Edits>>(await store.read('edits')) ?? {}
  const isOwn = id === head.id
  const again = isOwn ? { changes, answered, headings, ...(groups ? { groups } : {}) } : { changes: [], answered: [], headings: {} }
  return {
    form,
    name: head.name,
    bytes: file.slice(end + 1),
    id: head.id,
    ...(head.recipe ? { recipe: head.recipe } : {}),
    ...(head.done ? { done: head.done } : {}),
    again,
    strays: isOwn ? 0 : changes.length,
    ...(isOwn && waits ? { waits } : {}),
  }
}

/** What is kept, but for a file whose rows have all come: nothing in it is work any more, and it goes. While nobody can say so it stays. */
export async function readNeeded(
  drafts: Store & Pick<Drafts, 'drop'>,
  forms: readonly Form[],
  api: Pick<Api, 'ask'>,
): Promise<Kept | undefined> {
  const kept = await readKept(drafts, forms)
  if (!kept || kept.typed || !kept.waits) return kept
  const told = await api.ask<{ readonly rows: readonly unknown[] }>('GET', `/api/v1/returns-due/${kept.form.id}/waiting`)
  if (!told.ok || told.body.rows.length > 0) return kept
  await drafts.drop('file', 'edits')
  return undefined
}

const typedOf = ({ rows, cells, at }: Typed): Typed => ({ rows, cells, ...(at === undefined ? {} : { at }) })

function parse<T>(bytes: Uint8Array | undefined): T | undefined {
  try {
    return bytes && (JSON.parse(fromUtf8(bytes)) as T)
  } catch {
    return undefined // it was sealed by us; an older shape of it is no draft any more
  }
}
