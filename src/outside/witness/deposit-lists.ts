/** A witness's lists of deposits, from a file that its keeper wrote or from the witness itself (src/core/ledger/deposit-lists.ts says what is believed). */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { DepositDay } from '../../core/ledger/deposit.ts'
import { openDepositList, readDepositLists } from '../../core/ledger/deposit-lists.ts'
import type { NoteKey } from '../../core/ledger/note.ts'
import { Failure } from '../../errors.ts'
import { boundedFetch, textOf } from '../http/bounded-fetch.ts'

/** A year of full days. */
const MOST_BYTES = 200 * 1024 * 1024
/** A day of 5,000 lines of at most 130 bytes. */
const DAY = { most: 1024 * 1024, ms: 20_000 }
const MOST_TRIES = 30

/** @throws Failure deposits.no-list, deposits.not-signed */
export function readDepositFile(path: string, keys: readonly NoteKey[]): readonly DepositDay[] {
  const isFile = existsSync(path) && statSync(path).isFile() && statSync(path).size <= MOST_BYTES
  const lists = readDepositLists(isFile ? readFileSync(path, 'utf8') : '', keys)
  if (typeof lists === 'string') throw new Failure(`deposits.${lists}`, { place: path })
  return lists
}

export type ListsAsked = {
  readonly url: string
  readonly token: string
  readonly days: readonly string[]
  readonly keys: readonly NoteKey[]
  readonly onDay?: (done: number) => void
  /** How long to wait when the witness says that it was asked too often. */ readonly pause?: number
}

/** @throws Failure deposits.silent, deposits.not-signed */
export async function fetchDepositLists({ url, token, days, keys, onDay, pause = 10_000 }: ListsAsked): Promise<DepositDay[]> {
  const lists: DepositDay[] = []
  for (const day of days) {
    const list = open(await ask(url, token, day, pause), keys, url)
    if (list.day !== day) throw new Failure('deposits.not-signed', { place: url })
    lists.push(list)
    onDay?.(lists.length)
  }
  return lists
}

async function ask(url: string, token: string, day: string, pause: number): Promise<string> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const headers = { authorization: `Bearer ${token}` }
    const answer = await boundedFetch(`${url.replace(/\/+$/, '')}/deposits/${day}`, { headers }, DAY).catch(() => undefined)
    if (answer?.status === 429) {
      await wait(pause)
      continue
    }
    const body = answer?.status === 200 ? textOf(answer) : undefined
    if (body !== undefined && body !== '') return body
    break
  }
  throw new Failure('deposits.silent', { place: url, day })
}

function open(note: string, keys: readonly NoteKey[], place: string): DepositDay {
  const list = openDepositList(note, keys)
  if (list) return list
  throw new Failure('deposits.not-signed', { place })
}
