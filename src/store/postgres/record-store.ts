/** The store that `append` needs: courier parts, then the database, then the log, then the receipt. */
import type { ErrorCode } from '../../errors.ts'
import { setTimeout as pause } from 'node:timers/promises'
import type { Ready } from '../../core/entry/ready.ts'
import type { SteadyClock } from '../../core/clock.ts'
import type { ClockAlarm } from '../../core/entry/kinds/clock-alarm.ts'
import type { NoteKey } from '../../core/ledger/note.ts'
import { printReceipt } from '../../core/ledger/receipt.ts'
import { proveInclusion } from '../../core/ledger/tree.ts'
import type { RecordStore } from '../../road/ports.ts'
import type { Receipt } from '../../road/stages.ts'
import { CourierBox } from '../files/couriers.ts'
import type { Layout } from '../files/layout.ts'
import { readPublished } from '../files/published.ts'
import { fullDisk } from '../files/room.ts'
import { tileSubtree } from '../files/tiles.ts'
import type { WitnessedFile } from '../files/witnessed.ts'
import { AppendQueue } from './append/append-queue.ts'
import { refuseUnsigned } from './append/refuse-unsigned.ts'
import type { Db } from './connect.ts'
import { RecordClock } from './record-clock.ts'
import type { Sequencer } from './sequencer.ts'
import { SequencerStopped } from './sequencer-stopped.ts'

/** The entries are durable in the database; the log could not take them yet, and will by itself. Nothing need be sent again. */
export class NotYetLogged extends Error {
  override name = 'NotYetLogged'
  readonly code = 'return.recorded-not-logged' satisfies ErrorCode
  override readonly cause: Error
  constructor(cause: Error) {
    super(`recorded, and not yet in the log (${cause.message}); nothing is lost, and it is logged by itself once that is mended`)
    this.cause = cause
  }
}

/** Tables, indexes, projection, log and journal: how often each byte of an entry comes to lie on the disk, at most. */
const COPIES = 6
/** How long, and how often, a program beside the one that sequences looks whether its entry is logged. */
const LOOK_MS = 25
const PATIENCE_MS = 20_000

export type StoreParts = {
  readonly layout: Layout
  readonly isDemo: boolean
  /** What the record goes by. */
  readonly time: Pick<SteadyClock, 'now'>
  readonly app: Db
  readonly reader: Db
  /** What the witnesses have cosigned: a receipt grows with it. */
  readonly witnessed: WitnessedFile
  readonly logKey: NoteKey
  readonly sequencer: Sequencer
  /** Keeps a courier part where it does not go with this machine; by then it lies on its disk. */
  readonly keepElsewhere: RecordStore['keepCourier']
  /** Records that the clock went back. */
  readonly raise: (alarm: ClockAlarm) => Promise<unknown>
}

export function openRecordStore({
  layout,
  isDemo,
  time,
  app,
  reader,
  witnessed,
  logKey,
  sequencer,
  keepElsewhere,
  raise,
}: StoreParts): RecordStore {
  const queue = new AppendQueue(app, {
    isDemo,
    time,
    clock: new RecordClock(reader),
    fence: (client) => sequencer.fence(client),
    mustFit: (entries) => mustFit(layout, entries),
  })
  const couriers = new CourierBox(layout)
  return {
    append: async (agency, entries, place, onProgress) => {
      await refuseUnsigned(reader, entries)
      const { appended, alarm } = await queue.append(agency, { entries, place, onProgress })
      if (alarm) await raise(alarm)
      return appended
    },
    keepCourier: async (agency, batch, courier) => {
      await couriers.keep(agency, batch, courier)
      await keepElsewhere(agency, batch, courier)
    },
    receiptFor: async (agency, entry) => {
      for (const end = performance.now() + PATIENCE_MS; ;) {
        const proof = await sequencer.receiptOf(agency, entry).catch((error: Error) => {
          throw error instanceof SequencerStopped ? error : new NotYetLogged(error)
        })
        if (proof !== undefined) return { entry, proof }
        const logged = await readReceipt({ layout, reader, witnessed, logKey }, agency, entry)
        if (logged) return logged
        if (performance.now() > end) throw new NotYetLogged(new Error('the sequencer does not answer'))
        await pause(LOOK_MS)
      }
    },
  }
}

function mustFit(layout: Layout, entries: readonly Ready[]): void {
  const bytes = entries.reduce((sum, { parts: p }) => sum + p.stub.length + p.coded.length + p.sealed.length, 0)
  const full = fullDisk(layout.dir, COPIES * bytes)
  if (full) throw full
}

/** For an entry that was logged before this process asked, or by another one; under no head that this machine has not published. */
export async function readReceipt(
  { layout, reader, witnessed, logKey }: Pick<StoreParts, 'layout' | 'reader' | 'witnessed' | 'logKey'>,
  agency: string,
  entry: string,
): Promise<Receipt | undefined> {
  const { rows } = await reader.query<{ idx: number; leaf: Buffer; size: number; checkpoint: string; is_shared: boolean }>(
    `select l.idx, l.leaf, h.size, h.checkpoint, s.is_shared from saksi.log_leaves l, saksi.log_head h, saksi.log_lease s
      where l.agency_id = $1 and l.entry_id = $2 and l.idx < h.size`,
    [agency, entry],
  )
  const found = rows[0]
  if (!found) return undefined
  const published = readPublished(layout, logKey)
  // A machine of two that has published nothing, or lost what it had, speaks of nothing: a failover may still take that head back.
  if (published === undefined && found.is_shared) return undefined
  const isBehind = published !== undefined && published.checkpoint.size < found.size
  const spoken = isBehind ? { size: published.checkpoint.size, checkpoint: published.note } : found
  if (found.idx >= spoken.size) return undefined
  // From the cosigned state where that holds the entry, from the newest where it does not yet.
  const cosigned = witnessed.newest()
  const isIn = cosigned !== null && found.idx < cosigned.checkpoint.size && cosigned.checkpoint.size <= spoken.size
  const [size, checkpoint] = isIn ? [cosigned.checkpoint.size, cosigned.note] : [spoken.size, spoken.checkpoint]
  const path = proveInclusion(found.idx, size, tileSubtree(layout.tlog, size))
  return { entry, proof: printReceipt(found.leaf, found.idx, path, checkpoint) }
}
