/**
 * What an agency said under a figure of an answer sheet: its words, in files beside the record, because they are written
 * to be published. The log holds their hash, so words put under a signature afterwards show.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { writeDurably } from './durable.ts'
import type { Layout } from './layout.ts'

export type SignOffRecord = {
  readonly question: string
  readonly agency: string
  /** Hex: hash of the figure that was signed. */
  readonly figure: string
  readonly narrative: { readonly en?: string; readonly km?: string }
  readonly sources: readonly string[]
}

export const readSignOffs = (layout: Layout, report: string, year: number): readonly SignOffRecord[] => {
  const path = layout.signOffs(report, year)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as SignOffRecord[]) : []
}

type Given = Omit<SignOffRecord, 'narrative'> & { /** Path of a text. */ readonly en?: string; /** Path of a text. */ readonly km?: string }

/** Takes the place of an earlier one on the same question. Files are read whole before anything is written. */
export function keepSignOff(layout: Layout, report: string, year: number, given: Given): SignOffRecord {
  const { en, km, ...own } = given
  const read = (path: string): string => readFileSync(path, 'utf8').trim()
  const narrative = { ...(en === undefined ? {} : { en: read(en) }), ...(km === undefined ? {} : { km: read(km) }) }
  const record = { ...own, narrative }
  const path = layout.signOffs(report, year)
  mkdirSync(dirname(path), { recursive: true })
  const others = readSignOffs(layout, report, year).filter((s) => s.question !== given.question)
  writeDurably(path, `${JSON.stringify([...others, record], null, 2)}\n`)
  return record
}
