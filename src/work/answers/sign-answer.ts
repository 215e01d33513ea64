/**
 * An agency's word under an answer: its entry in the log, then the words in DIR/answers. Server and command line write the same files,
 * so one lock of the database goes around both steps, whichever process takes them: what stands last in the log is what the files say.
 */
import type { AnswerSigned } from '../../core/entry/kinds/answer-signed.ts'
import type { Parts } from '../../core/entry/make.ts'
import { appendActs, type ActsAppended } from '../acts/append-acts.ts'
import { AppendRefused } from '../../errors.ts'
import { findSignOff, keepSignOff, type SignOffRecord } from './sign-offs.ts'
import { makeQueue } from '../../core/waiting-line.ts'
import type { Installation } from '../installation/installation.ts'
import { answerKey, readAnswersOnRecord } from './answers-signed.ts'
import { inTransaction, type Client } from '../../store/postgres/connect.ts'

type Place = Pick<Installation, 'country' | 'layout' | 'pools' | 'store'>

/** Of one process one waits at the database: each holds a connection meanwhile, and the one that works needs others. */
const inLine = makeQueue({ atOnce: 1, waiting: Infinity })

/** Work during which nobody puts a word under an answer, in the log or in the files. The database lets go when a process dies. */
export const whileAnswersStand = <T>({ pools }: Pick<Installation, 'pools'>, work: (client: Client) => Promise<T>): Promise<T> =>
  inLine(() =>
    inTransaction(pools.saksi_reader, async (client) => {
      // Each statement sees what is on record by then: the picture of a reader's usual isolation would be from before its turn came.
      await client.query('set transaction isolation level read committed')
      await client.query(`select pg_advisory_xact_lock(hashtext('saksi.answers'))`)
      return work(client)
    }),
  )

/**
 * An entry that is in the log already is taken as before, so that a lost answer can be asked again; but not once another followed it.
 * @param entry `answer.signed`, over the hash of these words. @throws AppendRefused `act.not-sound`, `answer.older`.
 */
export const signAnswer = (
  place: Place,
  agency: string,
  entry: Parts,
  words: Pick<SignOffRecord, 'narrative' | 'sources'>,
): Promise<ActsAppended> =>
  whileAnswersStand(place, async (client) => {
    const { country, layout, store } = place
    const taken = await appendActs([entry], ['answer.signed'], { agency, country, store })
    // Crash here: verify says that the words are missing, and the same entry sent again puts them there.
    const { report, year, question } = JSON.parse(entry.stub) as AnswerSigned
    const stands = (await readAnswersOnRecord(client, agency)).get(answerKey(report, year, question, agency))
    if (stands?.id !== entry.id) throw new AppendRefused('answer.older', 'stub', 0)
    const { figure, isSigned } = stands
    keepSignOff(layout, report, year, { question, agency, figure, ...words, ...(isSigned ? { isSigned } : {}) })
    return taken
  })

/** Marks what stands of an agency and has its device's signature by now, in the log: also what a crash left without the mark. */
export const markSigned = (place: Pick<Place, 'layout' | 'pools'>, agency: string): Promise<void> =>
  whileAnswersStand(place, async (client) => {
    for (const stands of (await readAnswersOnRecord(client, agency)).values()) {
      const record = stands.isSigned ? findSignOff(place.layout, stands) : undefined
      if (record && !record.isSigned) keepSignOff(place.layout, stands.report, stands.year, { ...record, isSigned: true })
    }
  })
