/**
 * The privacy ledger: what ever left, to whom, by which method and under which promise. It is no book of its own but a
 * reading of the log, so nothing can be taken out of it unseen.
 */
import type { DraftShown } from '../entry/kinds/draft-shown.ts'
import type { EntryBody } from '../entry/kinds.ts'
import type { FigureAnswered } from '../entry/kinds/figure-answered.ts'
import type { ReleasePublished } from '../entry/kinds/release-published.ts'
import type { ExportMade } from '../entry/kinds/export-made.ts'
import type { Certificate } from './certificate.ts'

export const LEDGER_KINDS = [
  'figure.answered',
  'export.made',
  'draft.shown',
  'release.published',
] as const satisfies readonly EntryBody['kind'][]
export type Leaving = FigureAnswered | ExportMade | DraftShown | ReleasePublished

export type LedgerLine = {
  readonly recipient: string
  readonly what: string
  /** `exact`: the operator's own answer to an official who is named. */
  readonly method: 'exact' | Certificate['method']
  /** What holds for whoever reads it; empty where nothing was promised. */
  readonly promise: string
  /** Hex: hash of what left. */
  readonly result: string
}

/** Hex: what of this entry a certificate is found by; of a draft's releases the first. */
export function resultOf(entry: Leaving): string {
  switch (entry.kind) {
    case 'release.published':
      return entry.manifest
    case 'draft.shown':
      return entry.manifests[0]!
    default:
      return entry.result
  }
}

/** @param certificate of the release that the entry gave out, where it gave out one. */
export function ledgerLine(entry: Leaving, certificate: Certificate | undefined): LedgerLine {
  const method = certificate?.method ?? 'exact'
  const { threshold, width, base } = certificate?.parameters ?? {}
  const promise = certificate
    ? `${base === undefined ? '' : `every number rounded to ${base}; `}no number below ${threshold} proved or narrowed to fewer than ${(width ?? 0) + 1} values, beside all before it`
    : ''
  switch (entry.kind) {
    case 'release.published':
      return { recipient: 'public', what: `release ${entry.release}`, method, promise, result: entry.manifest }
    case 'draft.shown': {
      const [result, count] = [resultOf(entry), entry.manifests.length]
      // Each of a year's releases promises by its own certificate, and they are not all alike.
      const own = count === 1 ? promise : 'what the certificate of each says, beside all before it'
      return {
        recipient: entry.recipient,
        what: `draft ${entry.draft}, of ${count} releases, to be approved`,
        method,
        promise: own,
        result,
      }
    }
    case 'export.made':
      return {
        recipient: entry.recipient,
        what: `${entry.entries} answers or entries as ${entry.format}`,
        method,
        promise,
        result: entry.result,
      }
    case 'figure.answered': {
      const where = Object.entries(entry.where).map(([d, code]) => `${d}=${code}`)
      const cut = [...entry.by, ...where].join(', ')
      const what = `${entry.indicator}, ${entry.from} to before ${entry.to}${cut === '' ? '' : `, by ${cut}`}`
      return { recipient: entry.recipient, what, method, promise, result: entry.result }
    }
    default:
      return entry satisfies never
  }
}
