/**
 * C2SP tlog-witness, `add-checkpoint`: the request, and what a witness must answer. The judgement is a function of the
 * request and of what the witness holds; storing the new head before the cosignature leaves is the caller's duty.
 */
import { equalBytes, fromBase64, toBase64 } from '../bytes.ts'
import { parseAnyCheckpoint, type Checkpoint } from './checkpoint.ts'
import { openNote, splitNote, type NoteKey } from './note.ts'
import { EMPTY_ROOT, verifyConsistency } from './tree.ts'

const MOST_PROOF_LINES = 63

export type AddCheckpoint = { readonly old: number; readonly proof: readonly Uint8Array[]; readonly note: string }

export const printAddCheckpoint = (request: AddCheckpoint): string =>
  `old ${request.old}\n${request.proof.map((h) => `${toBase64(h)}\n`).join('')}\n${request.note}`

/** Undefined when the body is none. */
export function parseAddCheckpoint(body: string): AddCheckpoint | undefined {
  const cut = body.indexOf('\n\n')
  if (cut < 0) return undefined
  const [first, ...lines] = body.slice(0, cut).split('\n')
  const old = /^old (0|[1-9]\d{0,15})$/.exec(first ?? '')?.[1]
  if (old === undefined || !Number.isSafeInteger(Number(old)) || lines.length > MOST_PROOF_LINES) return undefined
  try {
    const proof = lines.map(fromBase64)
    return proof.every((h) => h.length === 32) ? { old: Number(old), proof, note: body.slice(cut + 2) } : undefined
  } catch {
    return undefined // not base64
  }
}

/** The newest state of a log that a witness cosigned. Size 0 with the empty root stands for: never any. */
export type Head = { readonly size: number; readonly root: Uint8Array }
/** A log that a witness knows: its keys, and what it saw of it last. */
export type KnownLog = { readonly origin: string; readonly keys: readonly NoteKey[]; readonly head: Head }

export type Refusal = {
  readonly status: 400 | 403 | 404 | 409 | 422
  readonly why:
    | 'no-request'
    | 'unknown-origin'
    | 'not-signed'
    | 'no-checkpoint'
    | 'old-beyond-size'
    | 'old-is-not-latest'
    | 'empty-root'
    | 'bad-proof'
    | 'another-root'
  /** The latest cosigned size, which a 409 tells. */
  readonly size?: number
  /** True when the log itself signed what was refused: then it may be proof against it. */
  readonly isSigned: boolean
}
/** `lines`: the log's own signature lines that held. */
export type Judged =
  | {
      readonly status: 200
      readonly origin: string
      readonly text: string
      readonly lines: readonly string[]
      readonly checkpoint: Checkpoint
    }
  | Refusal

/** In the order of the specification: a witness says 404 before 403, and both before anything about its own state. */
export function judgeAddCheckpoint(body: string, find: (origin: string) => KnownLog | undefined): Judged {
  const refuse = (status: Refusal['status'], why: Refusal['why'], isSigned = false): Refusal => ({ status, why, isSigned })
  const request = parseAddCheckpoint(body)
  const claimed = request && splitNote(request.note)?.text
  if (!request || claimed === undefined) return refuse(400, 'no-request')
  const log = find(claimed.slice(0, claimed.indexOf('\n')))
  if (!log) return refuse(404, 'unknown-origin')
  const opened = openNote(request.note, log.keys)
  if (!opened) return refuse(403, 'not-signed')
  const checkpoint = parseAnyCheckpoint(opened.text)
  if (!checkpoint) return refuse(400, 'no-checkpoint', true)
  const { old, proof } = request
  const { head } = log
  if (old > checkpoint.size) return refuse(400, 'old-beyond-size', true)
  if (old !== head.size) return { ...refuse(409, 'old-is-not-latest', true), size: head.size }
  if (checkpoint.size === 0 && !equalBytes(checkpoint.root, EMPTY_ROOT)) return refuse(422, 'empty-root', true)
  if (old === checkpoint.size && !equalBytes(checkpoint.root, head.root)) return refuse(422, 'another-root', true)
  if (!verifyConsistency(old, checkpoint.size, proof, head.root, checkpoint.root)) return refuse(422, 'bad-proof', true)
  return { status: 200, origin: log.origin, text: opened.text, lines: opened.signatures.map((s) => s.line), checkpoint }
}
