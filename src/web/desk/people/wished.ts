/** The form from which somebody went to look for the person's file: it stands chosen there, until a form is opened or another chosen. In this window's memory alone. */
import { forgottenOnLeave } from '../account/of-session.ts'

let wished: string | undefined
const watching = new Set<() => void>()
forgottenOnLeave(() => wish(undefined))

/** @param form its id; undefined where none is looked for any more. */
export function wish(form: string | undefined): void {
  wished = form
  for (const changed of watching) changed()
}
export const readWish = (): string | undefined => wished
/** @returns what ends it. */
export function watchWish(changed: () => void): () => void {
  watching.add(changed)
  return () => watching.delete(changed)
}

/** @param options of the file. @returns the first of the form that is wished for, a new record before one to go on with. */
export function wishedIn<N extends { readonly form: { readonly id: string }; readonly goesOn?: unknown }>(
  options: readonly N[],
  form: string | undefined,
): N | undefined {
  const found = options.filter((n) => n.form.id === form)
  return found.find((n) => n.goesOn === undefined) ?? found[0]
}
