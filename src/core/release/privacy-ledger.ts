/**
 * The privacy ledger: what ever left, to whom, by which method and under which promise. It is no book of its own but a
 * reading of the log, so nothing can be taken out of it unseen.
 */
import type { DraftShown } from '../entry/kinds/draft-shown.ts'
import type { EntryBody } from '../entry/kinds.ts'
import type { FigureAnswered } from '../entry/kinds/figure-answered.ts'
import type { NoiseCharged } from '../entry/kinds/noise-charged.ts'
import type { ReleasePublished } from '../entry/kinds/release-published.ts'
import type { ExportMade } from '../entry/kinds/export-made.ts'
import { epsilonOf } from '../protect/methods/noise/zcdp.ts'
import { DELTA } from '../protect/methods/noise/yearly.ts'
import type { Certificate } from './certificate.ts'
import { sayEpsilon, type NoiseCertificate } from './noisy-release.ts'

export const LEDGER_KINDS = [
  'figure.answered',
  'export.made',
  'noise.charged',
  'draft.shown',
  'release.published',
] as const satisfies readonly EntryBody['kind'][]
export type Leaving = FigureAnswered | ExportMade | NoiseCharged | DraftShown | ReleasePublished

export type LedgerLine = {
  readonly recipient: string
  readonly what: string
  /** `exact`: the operator's own answer to an official who is named. */
  readonly method: 'exact' | Certificate['method'] | NoiseCertificate['method']
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
    case 'noise.charged':
      return entry.question
    default:
      return entry.result
  }
}

/** @param certificate of the release that the entry gave out, where it gave out one. */
export function ledgerLine(entry: Leaving, certificate: Certificate | NoiseCertificate | undefined): LedgerLine {
  const method = certificate?.method ?? 'exact'
  const promise = certificate ? promiseOf(certificate) : ''
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
    case 'noise.charged': {
      const what = `charged before it was drawn: ${entry.indicator}, ${entry.from} to before ${entry.to}`
      return {
        recipient: 'nobody',
        what,
        method: 'noise',
        promise: `${sayCost(entry.millionths)} of ${entry.year}`,
        result: entry.question,
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

const sayCost = (millionths: number): string =>
  `epsilon ${sayEpsilon(epsilonOf(millionths / 1e6, DELTA))}, ${millionths} millionths of rho,`

function promiseOf(certificate: Certificate | NoiseCertificate): string {
  if (certificate.method === 'noise')
    return `whether one is in it changes odds by e^${sayEpsilon(certificate.epsilon)} at most, but for a chance of ${certificate.delta}`
  const { threshold, width, base } = certificate.parameters
  return `${base === undefined ? '' : `every number rounded to ${base}; `}no number below ${threshold} proved or narrowed to fewer than ${(width ?? 0) + 1} values, beside all before it`
}
