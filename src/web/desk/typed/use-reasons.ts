import { use } from 'react'
import { loadReasons, NO_REASONS, type Reasons } from '../../words/why/reasons.ts'
import type { Lang } from '../../words/khmer.ts'

const asked = new Map<string, Promise<Reasons>>()

/**
 * The reasons of a kind's questions in the language of the page; suspends while they are fetched. A line that drops costs their Khmer and
 * not the form: until the window is opened again they are read in English.
 */
export function useReasons(kind: string, lang: Lang): Reasons {
  if (lang !== 'km') return NO_REASONS
  const begun = asked.get(kind) ?? loadReasons(kind).catch(() => NO_REASONS)
  asked.set(kind, begun)
  return use(begun)
}
