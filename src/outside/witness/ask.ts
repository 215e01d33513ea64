/**
 * One witness asked once to cosign one checkpoint, over HTTP (C2SP tlog-witness). Believed is only what checks: a line
 * by the key of the policy, over this very text, at a time that can be now. Everything else is a reason, never an error
 * that goes further.
 */
import { fromUtf8, toHex, utf8 } from '../../core/bytes.ts'
import { sha256 } from '../../core/hash.ts'
import { parseCheckpoint } from '../../core/ledger/checkpoint.ts'
import { printAddCheckpoint } from '../../core/ledger/add-checkpoint.ts'
import { openNote, printNote, splitNote, type NoteKey } from '../../core/ledger/note.ts'
import type { PolicyWitness } from '../../core/ledger/policy.ts'
import { readBounded } from '../http/bounded-fetch.ts'

/** @property note our checkpoint with our own line. */
export type Submission = {
  readonly note: string
  readonly size: number
  /** From `old` to this size. */ proof(old: number): readonly Uint8Array[]
}
export type Problem =
  | 'silent'
  | 'not-cosigned'
  | 'wrong-time'
  | 'unknown-log'
  | 'key-refused'
  | 'refused-proof'
  | 'refused'
  | 'no-proof'
  | 'ahead'
  /** It holds less than it cosigned. */
  | 'forgot'
/** `size`: what the witness says it holds, when it says so. */
export type Asked =
  | { readonly line: string; readonly time: number }
  | {
      readonly problem: Problem
      readonly size?: number
      readonly time?: number
      /** A later checkpoint that our own key signed. */ readonly ahead?: string
    }

export type AskOptions = {
  /** Ends the whole of it. */
  readonly signal: AbortSignal
  /** POSIX seconds. */
  readonly now: () => number
  readonly logKey: NoteKey
}

/** A cosignature further than this from our clock is not taken: one of the two clocks is wrong, or it is an old one again. */
export const CLOCK_WINDOW = 300
const MOST_BYTES = 64 * 1024

/** Where a witness shows what it saw last of a log (C2SP tlog-witness, monitor retrieval). */
const monitoringPath = (origin: string): string => `/${toHex(sha256(utf8(origin)))}/checkpoint`

/**
 * @param old the size that the witness is thought to hold; a witness that knows better says so, and is asked once more.
 * @param signed the size that it cosigned before: whoever holds less was put back to an older memory, and is asked nothing more.
 */
export async function askWitness(
  witness: PolicyWitness,
  { old, signed }: { readonly old: number; readonly signed: number },
  submission: Submission,
  options: AskOptions,
): Promise<Asked> {
  try {
    const first = await post(witness, old, submission, options)
    if (!('problem' in first) || first.size === undefined || first.size === old) return first
    if (first.size < signed) return { problem: 'forgot', size: first.size }
    return await (first.size > submission.size ? lookAhead(witness, submission, options) : post(witness, first.size, submission, options))
  } catch {
    return { problem: 'silent' } // refused, cut off, too long, or out of time: it is asked again later
  }
}

async function post(witness: PolicyWitness, old: number, submission: Submission, options: AskOptions): Promise<Asked> {
  const proof = proofFrom(old, submission)
  if (!proof) return { problem: 'no-proof' }
  const body = printAddCheckpoint({ old, proof, note: submission.note })
  const response = await fetch(`${prefixOf(witness)}/add-checkpoint`, { method: 'POST', body, signal: options.signal, redirect: 'error' })
  const answer = fromUtf8(await readBounded(response, MOST_BYTES))
  switch (response.status) {
    case 200:
      return readCosignature(answer, witness, submission, options)
    case 404:
      return { problem: 'unknown-log' }
    case 403:
      return { problem: 'key-refused' }
    case 409: {
      const size = /^(0|[1-9]\d{0,15})\n?$/.exec(answer)?.[1]
      return size === undefined ? { problem: 'refused' } : { problem: 'refused', size: Number(size) }
    }
    case 422:
      return { problem: 'refused-proof' }
    default:
      return { problem: 'refused' }
  }
}

const prefixOf = (witness: PolicyWitness): string => (witness.url ?? '').replace(/\/+$/, '')

/** Undefined when our own tiles do not give it: they are damaged, and `saksi verify` names them. */
function proofFrom(old: number, submission: Submission): readonly Uint8Array[] | undefined {
  if (old === 0 || old === submission.size) return []
  try {
    return submission.proof(old)
  } catch {
    return undefined
  }
}

function readCosignature(answer: string, witness: PolicyWitness, submission: Submission, options: AskOptions): Asked {
  const split = splitNote(submission.note)
  const opened = split && openNote(printNote(split.text, [answer]), [witness.key])
  const newest = opened?.signatures.toSorted((a, b) => (b.time ?? 0) - (a.time ?? 0))[0]
  if (!newest) return { problem: 'not-cosigned' }
  const time = newest.time ?? 0
  return Math.abs(time - options.now()) <= CLOCK_WINDOW ? { line: newest.line, time } : { problem: 'wrong-time', time }
}

/**
 * A witness that says it holds more than there is may lie: its word alone stops nothing. What it can show under our own
 * key is another thing: then this log was put back to an older state (a restored backup), or runs twice.
 */
async function lookAhead(witness: PolicyWitness, submission: Submission, { signal, logKey }: AskOptions): Promise<Asked> {
  const head = await fetchHead(witness, logKey, signal)
  return { problem: 'ahead', ...(head && head.size > submission.size ? { ahead: head.note } : {}) }
}

/**
 * What a witness shows that it saw last of this log, as of now: with the log's own line, or it is not believed. Undefined when it
 * shows nothing of the kind. @throws when it does not answer.
 */
export async function fetchHead(
  witness: PolicyWitness,
  logKey: NoteKey,
  signal: AbortSignal,
): Promise<{ readonly size: number; readonly note: string } | undefined> {
  const response = await fetch(`${prefixOf(witness)}${monitoringPath(logKey.name)}`, { signal, redirect: 'error' })
  const answer = fromUtf8(await readBounded(response, MOST_BYTES))
  const opened = response.status === 200 ? openNote(answer, [logKey]) : undefined
  const checkpoint = opened && parseCheckpoint(opened.text)
  if (!opened || checkpoint?.origin !== logKey.name) return undefined
  return {
    size: checkpoint.size,
    note: printNote(
      opened.text,
      opened.signatures.map((s) => s.line),
    ),
  }
}
