/** Which list the codes of a record kind's column are of. */
import { groupBy } from '../group-by.ts'
import { findRecordKind } from '../model/kinds.ts'
import type { Form } from './country.ts'

/** Asked for every column of every indicator, so grouped once. */
const grouped = new WeakMap<readonly Form[], ReadonlyMap<string, readonly Form[]>>()
function formsByKind(forms: readonly Form[]): ReadonlyMap<string, readonly Form[]> {
  const known = grouped.get(forms) ?? groupBy(forms, (f) => f.kind)
  grouped.set(forms, known)
  return known
}

/** The list that the country's forms name, where all name the same, else the model's. */
export function listOfColumn(kind: string, column: string, forms: readonly Form[]): string | undefined {
  const asked = (formsByKind(forms).get(kind) ?? []).flatMap((f) => f.fields.filter((x) => x.id === column))
  const lists = new Set(asked.map((f) => f.list))
  return lists.size === 1 ? asked[0]?.list : findRecordKind(kind)?.fields.find((f) => f.id === column)?.list
}
