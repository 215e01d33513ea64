/** What a program in another language asks of `protect -` and `attack -`: one JSON text on standard input. */
import { z } from 'zod'
import type { Release } from '../core/attack/index.ts'
import { utf8 } from '../core/bytes.ts'
import { loadPublished } from '../core/protect/spec.ts'
import { parseSpec } from '../core/protect/spec-schema.ts'
import type { Spec } from '../core/protect/spec-type.ts'
import { readRelease, UnreadableRelease } from '../core/release/read.ts'
import { parseCsv, type Csv } from '../exchange/csv/csv.ts'
import { BadInput, MAX_BYTES, messageOf, printProblems } from './spec-file.ts'

const Table = z.strictObject({ spec: z.record(z.string(), z.unknown()), csv: z.string() })
const Written = z.strictObject({ files: z.record(z.string(), z.string()) })
const Release = z.union([Table, Written])

const REQUESTS = {
  protect: Table.extend({
    with: z.array(Release).optional(),
    salt: z
      .string()
      .regex(/^([0-9a-f]{2}){16,64}$/i)
      .optional(),
  }),
  attack: z.strictObject({ releases: z.array(Release).min(1), width: z.int().min(1).max(99).optional() }),
}
export type ProtectRequest = z.infer<(typeof REQUESTS)['protect']>
export type AttackRequest = z.infer<(typeof REQUESTS)['attack']>

/** @throws BadInput with every fault of the request. */
export const readRequest = async <W extends keyof typeof REQUESTS>(what: W): Promise<z.infer<(typeof REQUESTS)[W]>> =>
  (await readStandardInput<unknown>(REQUESTS[what])) as z.infer<(typeof REQUESTS)[W]>

/** @throws BadInput with every fault of what came in. */
export async function readStandardInput<T>(shape: z.ZodType<T>): Promise<T> {
  const given = await readInput()
  let json: unknown
  try {
    json = JSON.parse(given)
  } catch (error) {
    throw new BadInput([`standard input is not JSON: ${messageOf(error)}`])
  }
  const read = shape.safeParse(json)
  if (!read.success) throw new BadInput(read.error.issues.map((i) => `${i.path.join('.') || 'the request'}: ${i.message}`))
  return read.data
}

/** It stops reading there: an endless input must not fill the memory of whoever asks. */
async function readInput(): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > MAX_BYTES) throw new BadInput([`standard input is too large: at most ${MAX_BYTES / 1024 / 1024} MB`])
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** The table that a request brings; its SPEC names no file. @throws BadInput */
export function takeSpec({ spec, csv }: z.infer<typeof Table>): { spec: Spec; csv: Csv; bytes: Uint8Array } {
  const parsed = parseSpec({ data: 'csv', ...spec })
  if (!('spec' in parsed)) throw new BadInput(printProblems('spec', parsed.problems))
  return { spec: parsed.spec, csv: parseCsv(csv), bytes: utf8(csv) }
}

/** @throws BadInput */
export function takeRelease(one: z.infer<typeof Release>): Release {
  if ('files' in one)
    try {
      return readRelease((name) => (Object.hasOwn(one.files, name) ? one.files[name] : undefined))
    } catch (error) {
      throw error instanceof UnreadableRelease ? new BadInput([error.message]) : error
    }
  const { spec, csv } = takeSpec(one)
  if (!spec.published) throw new BadInput(['only what is published can be attacked; add "published": true to the spec'])
  const loaded = loadPublished(spec, csv)
  if (!('release' in loaded)) throw new BadInput(printProblems('csv', loaded.problems))
  return loaded.release
}
