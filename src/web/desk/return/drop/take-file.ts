import type { Form } from '../../../../core/country/index.ts'
import type { Api } from '../../account/api.ts'
import type { OpenCase } from '../protocol.ts'

/** Hands a file over as a download. Its name says which sheet it is, and nothing of anybody. */
export function handOver(bytes: Uint8Array, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: 'application/octet-stream' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}

/** `march.csv` → `march-marked.xlsx`. */
export const markedName = (name: string): string => `${name.replace(/\.[A-Za-z]{1,5}$/, '')}-marked.xlsx`

const MOST_CASES = 500
type Page = { readonly records: readonly { readonly form: string; readonly values: OpenCase }[]; readonly next: string | null }

/**
 * The office's own records of this form that are not at their end yet, as the application shows them: never a name. None where the
 * line is down or the office may not see them: then the template begins empty.
 */
export async function listOpenCases(api: Api, form: Form): Promise<readonly OpenCase[]> {
  const open: OpenCase[] = []
  for (let after = ''; open.length < MOST_CASES;) {
    const said = await api.ask<Page>('GET', `/api/v1/records?kind=${form.kind}&purpose=recording&after=${after}`)
    if (!said.ok) return open
    open.push(...said.body.records.filter((r) => r.form === form.id && isOpen(r.values)).map((r) => r.values))
    if (said.body.next === null) return open
    after = said.body.next
  }
  return open
}

/** A case before a court is open until it has an outcome; of other forms nothing is carried over. */
const isOpen = (values: OpenCase): boolean => 'case_number' in values && 'stage' in values && values['outcome'] === undefined
