/**
 * Submissions that arrive while a transaction runs share the next one: a commit's sync is paid once for all of them. An
 * agency has one group at a time (its versions are numbered one after another); agencies go side by side.
 */
import { setImmediate as turn } from 'node:timers/promises'
import type { Appended, Ready } from '../../../core/entry/ready.ts'
import type { SteadyClock } from '../../../core/clock.ts'
import type { ClockAlarm } from '../../../core/entry/kinds/clock-alarm.ts'
import { doorOf } from '../../../core/entry/kinds.ts'
import type { Client, Db } from '../connect.ts'
import type { RecordClock } from '../record-clock.ts'
import { commitGroup, type Submission } from './commit-group.ts'

/** What became of a submission, and an alarm to be recorded where the clock went back. */
export type Done = { readonly appended: Appended; readonly alarm: ClockAlarm | undefined }
type Waiting = Submission & { readonly resolve: (done: Done) => void; readonly reject: (error: unknown) => void }
export type QueueOptions = {
  readonly isDemo: boolean
  readonly time: Pick<SteadyClock, 'now'>
  readonly clock: RecordClock
  readonly fence: (client: Client) => Promise<void>
  /** Throws when there is no room for these entries; asked before each transaction. */
  readonly mustFit: (entries: readonly Ready[]) => void
}

/** A group is at most this long, so that nobody waits for a long file of somebody else's. */
const SUBMISSIONS = 128
const ENTRIES = 1000

export class AppendQueue {
  readonly #db: Db
  readonly #options: QueueOptions
  readonly #waiting = new Map<string, Waiting[]>()

  constructor(db: Db, options: QueueOptions) {
    this.#db = db
    this.#options = options
  }

  /** All of a submission or nothing of it, durable when it resolves. @throws EntryIdConflict when an id is known with other content. */
  append(agency: string, submission: Submission): Promise<Done> {
    return new Promise((resolve, reject) => {
      const waiting = { ...submission, resolve, reject }
      const queue = this.#waiting.get(agency)
      if (queue) queue.push(waiting)
      else {
        const fresh = [waiting]
        this.#waiting.set(agency, fresh)
        void this.#work(agency, fresh)
      }
    })
  }

  async #work(agency: string, queue: Waiting[]): Promise<void> {
    await turn() // whoever was read from the network in this same moment comes along
    while (queue.length > 0) await this.#commit(agency, takeGroup(queue))
    this.#waiting.delete(agency)
  }

  async #commit(agency: string, group: readonly Waiting[]): Promise<void> {
    try {
      const { isDemo, time, clock, fence, mustFit } = this.#options
      mustFit(group.flatMap((s) => s.entries))
      const done = await commitGroup(this.#db, agency, group, { isDemo, time, fence, after: await clock.newest() })
      let alarm = clock.saw(done)
      for (const [i, outcome] of done.outcomes.entries()) {
        if (outcome instanceof Error) group[i]?.reject(outcome)
        else {
          group[i]?.resolve({ appended: outcome, alarm })
          alarm = undefined // one of them records it
        }
      }
    } catch (error) {
      // Nothing of the group is recorded. One of them may be what the database refuses: each is tried by itself.
      if (group.length > 1 && isRefusal(error)) for (const one of group) await this.#commit(agency, [one])
      else for (const one of group) one.reject(error)
    }
  }
}

/**
 * The first that wait. A group of its own: a return that is everything for its periods, a long one, and what does not come
 * by the door of returns (a credential that changes must be on record before the next signature is checked).
 */
function takeGroup(queue: Waiting[]): Waiting[] {
  const isAlone = (s: Waiting): boolean =>
    s.place?.isWhole === true || s.entries.length > ENTRIES || s.entries.some((e) => doorOf(e.stub.kind) !== 'return')
  let [count, entries] = [0, 0]
  for (const s of queue) {
    entries += s.entries.length
    if (count > 0 && (isAlone(s) || count === SUBMISSIONS || entries > ENTRIES)) break
    count++
    if (isAlone(s)) break
  }
  return queue.splice(0, count)
}

/** Classes 22 and 23 of SQLSTATE: the data themselves, not the connection, the disk or the server. */
const isRefusal = (error: unknown): boolean => /^2[23]/.test((error as { code?: string }).code ?? '')
