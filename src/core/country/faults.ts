/** How the checks of a country say what is wrong: where it is written, what it is, what was likely meant. */
import type { Words } from '../model/fields.ts'
import { listNearest } from '../text/nearest.ts'

export type Report = (path: string, fault: string) => void
export type CheckWords = (path: string, text: Words | undefined) => void

export function reportDoubles(path: string, ids: readonly string[], report: Report): void {
  for (const id of new Set(ids.filter((each, i) => ids.indexOf(each) !== i))) report(path, `"${id}" is there twice`)
}

export function reportMissing(path: string, what: string, id: string, known: readonly string[], report: Report): void {
  if (known.includes(id)) return
  const near = listNearest(id, known, 1)[0]
  report(path, `no ${what} "${id}"${near === undefined ? '' : `; did you mean "${near}"?`}`)
}

export function checkVersion(path: string, version: number, report: Report): void {
  if (!Number.isInteger(version) || version < 1) report(path, 'version must be a whole number from 1')
}

const GROUNDS = ['purpose', 'basis', 'recipients', 'retention', 'risk'] as const
type Asked = Readonly<Record<(typeof GROUNDS)[number], string>> & { readonly type: string; readonly list?: string | undefined }

/** What holds of a field wherever it stands: each of its five grounds is said, and a code is of a list that there is. */
export function checkAsked(path: string, field: Asked, lists: readonly { readonly id: string }[], report: Report): void {
  for (const ground of GROUNDS) if (!field[ground]?.trim()) report(path, `has no ${ground}`)
  const known = lists.map((l) => l.id)
  if (field.type === 'code' || field.type === 'codes') reportMissing(path, 'list', field.list ?? '', known, report)
  else if (field.list !== undefined) report(path, `is of type ${field.type}, and has a list`)
}
