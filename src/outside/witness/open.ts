import { join } from 'node:path'
import { printVkey, type NoteKey } from '../../core/ledger/note.ts'
import { keepLaterState } from '../../store/files/later-state.ts'
import type { Layout } from '../../store/files/layout.ts'
import { noteLapse, readLapses } from '../../store/files/witness-lapses.ts'
import type { WitnessedFile } from '../../store/files/witnessed.ts'
import { tryLockFile } from '../../store/postgres/lock-installation.ts'
import { Witnessing, type Head } from './witnessing.ts'

type OpenOptions = {
  readonly layout: Layout
  readonly file: WitnessedFile
  readonly logKey: NoteKey
  readonly head: () => Promise<Head>
  /** POSIX seconds, that the record goes by. */
  readonly now: () => number
  readonly log?: (line: string) => void
}

/** One process an installation asks the witnesses: two would put the older of two states over the newer. Undefined while another does. */
export function openWitnessing(options: OpenOptions): { readonly witnessing: Witnessing; close(): void } | undefined {
  const lock = tryLockFile(join(options.layout.dir, 'witnessing.lock'))
  if ('heldBy' in lock) return undefined
  const witnessing = witnessingOf(options, false)
  return {
    witnessing,
    close: () => {
      witnessing.close()
      lock.release()
    },
  }
}

/**
 * Asks every witness once, whoever else asks them: what they answer now is all that counts.
 * @returns whether those who answered make the quorum, and have cosigned the head.
 */
export async function askAnew(options: OpenOptions): Promise<boolean> {
  const witnessing = witnessingOf(options, true)
  try {
    return (await witnessing.step()) && witnessing.hasQuorum
  } finally {
    witnessing.close()
  }
}

function witnessingOf({ layout, file, logKey, head, now, log }: OpenOptions, isAnew: boolean): Witnessing {
  return new Witnessing({
    file,
    tlog: layout.tlog,
    logKey,
    head,
    now,
    isAnew,
    lapses: {
      of: ({ key }) => readLapses(layout)[printVkey(key)],
      note: ({ key }, lapse) => noteLapse(layout, printVkey(key), lapse),
    },
    onAhead: (note) => {
      keepLaterState(layout.tlog, note)
      log?.('a witness shows a later state of this log under its own key; nothing more is signed')
    },
    ...(log ? { log } : {}),
  })
}
