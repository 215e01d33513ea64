import { isSealedClass } from '../../../core/model/fields.ts'
import { getRecordKind } from '../../../core/model/kinds.ts'
import type { StoryRef } from '../../../core/story/record.ts'
import type { Story } from './model.ts'

export type Named = StoryRef & { readonly accused: number | null }

/** Records of a case that hold a name: those of one's own office, each once, and others'. */
export function namedOf({ steps, own }: Story, agency: string): { readonly mine: readonly Named[]; readonly others: readonly Named[] } {
  const all: readonly Named[] = [
    { ...own, accused: typeof own.values.accused_no === 'number' ? own.values.accused_no : null },
    ...steps.flatMap((s) => s.parts.flatMap((p) => p.sources.map((r) => ({ ...r, accused: p.accused })))),
  ]
  const named = all.filter((r) => getRecordKind(r.kind).fields.some((f) => isSealedClass(f.privacy)))
  return {
    mine: [...new Map(named.filter((r) => r.agency === agency).map((r) => [r.record, r])).values()],
    others: named.filter((r) => r.agency !== agency),
  }
}
