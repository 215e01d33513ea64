/**
 * Leaves a complaint: sealed here as soon as it came, for the page needs no script, and kept nowhere in clear. Nobody's address is asked or kept, so what comes in has a room that
 * empties evenly (core/note/room.ts), each office one of its own: a flood fills it, and is told to come again as everybody is.
 */
import { fromBase64Url, toBase64Url } from '../../core/bytes.ts'
import { COMPLAINT_INFO, complaintMark, fillWords, type ComplaintSaid } from '../../core/complaint/complaint.ts'
import { bandOf } from '../../core/complaint/fee.ts'
import type { Country } from '../../core/country/index.ts'
import type { Stub } from '../../core/entry/kinds.ts'
import { INSTALLATION } from '../../core/entry/kinds.ts'
import { makeEntry, uuidFrom, type Parts } from '../../core/entry/make.ts'
import { readyOf } from '../../core/entry/ready.ts'
import { numberFrom } from '../../core/letter/number.ts'
import type { Room } from '../../core/note/room.ts'
import { AppendRefused } from '../../errors.ts'
import type { Hpke, Random, RecordStore } from '../../road/ports.ts'
import type { Db } from '../../store/postgres/connect.ts'
import { appendActs, type ActsAppended } from '../acts/append-acts.ts'
import { mayAgree, readBoxes } from './boxes.ts'
import { areComplaintsOf } from './read-complaints.ts'

type With = {
  readonly store: RecordStore
  readonly hpke: Hpke
  readonly random: Random
  readonly room: Room
  /** Milliseconds since 1970. */
  readonly now: number
}

/** @param key of whom it is for, base64url. @returns the code that comes back for the answer; undefined where the room is full. */
export async function leaveComplaint(
  said: ComplaintSaid,
  key: string,
  { store, hpke, random, room, now }: With,
): Promise<string | undefined> {
  if (!room.fits(1, now)) return undefined
  room.take(1, now)
  const code = numberFrom(random.bytes(16))
  const { words, fee, ...codes } = said
  const sealed = toBase64Url(await hpke.seal(fromBase64Url(key), COMPLAINT_INFO, new Uint8Array(0), fillWords({ words, fee })))
  const head = { id: uuidFrom(random.bytes(16)), agency: INSTALLATION, author: `unsigned:${INSTALLATION}` }
  const parts = makeEntry(
    head,
    { kind: 'complaint.left', ...codes, fee: fee === null ? null : bandOf(fee), mark: complaintMark(code) },
    {},
    { words: sealed },
    random.bytes,
  )
  await store.append(INSTALLATION, [readyOf(parts, { stub: JSON.parse(parts.stub) as Stub, other: {} })], null)
  return code
}

type Answering = { readonly agency: string; readonly country: Country; readonly store: RecordStore; readonly reader: Db }
/**
 * Opens the box of one's own body, or answers what lies in it.
 * @throws AppendRefused `lead.not-there` for a complaint that is another's, or none; and for a key that is not the one asked for last, or that the same person asked for.
 */
export const answerComplaints = (entries: readonly Parts[], by: Answering): Promise<ActsAppended> =>
  appendActs(entries, ['complaints.opened', 'complaints.agreed', 'complaints.answered'], by, async (stubs) => {
    for (const [i, stub] of stubs.entries()) {
      if (stub.kind === 'complaints.answered' && !(await areComplaintsOf(by.reader, by.agency, stub.complaints)))
        throw new AppendRefused('lead.not-there', 'stub.complaints', i)
      if (stub.kind !== 'complaints.agreed') continue
      const asked = (await readBoxes(by.reader)).get(by.agency)?.asked
      if (asked?.id !== stub.opened || !(await mayAgree(by.reader, asked, stub.author)))
        throw new AppendRefused('lead.not-there', 'stub.opened', i)
    }
  })
