/** What her window asks: the record's server, by hashes of her code and her word, and the vaults, by the key that both make. Nothing of it is kept. */
import { hpke } from '../../../outside/hpke/hpke.ts'
import { approvalPorts } from '../../../outside/vault/approval-ports.ts'
import { askOwnPage } from '../../../outside/vault/opening-ports.ts'
import { printSignature } from '../../../core/ledger/signature.ts'
import { keysOf, type PageKeys } from '../../../core/own-page/code.ts'
import { ownSigner } from '../../../core/own-page/own-key.ts'
import { MOST_RECORDS, readOwnTold, type LookTold } from '../../../core/vault/looks.ts'
import { ownLookHash, printOwnLook } from '../../../core/vault/own-look.ts'
import { NotOpened, trusteeOf, type Proofs } from '../../../work/openings/open.ts'
import { bringSharing, sealSharing } from '../../../work/oversight/share-file.ts'
import type { BodyTold, OwnPageTold } from '../../../core/own-page/tell.ts'
import type { DeskConfig } from '../config.ts'

export type Opened = {
  readonly told: OwnPageTold
  /** Agency and month of each look; undefined where no vault says. `isStopped`: of every record. */
  looks(): Promise<{ readonly looks: readonly LookTold[]; readonly isStopped: boolean } | undefined>
  /** Asked again it goes on where it was. @returns at how many vaults it counts, of how many. */
  readonly stop: (() => Promise<{ readonly n: number; readonly of: number }>) | undefined
}
export type NotOpen = { readonly why: 'nothing' | 'no-answer' }

const ANSWER_MS = 20_000
const PAUSE_MS = 250
type Said = { readonly status: number; readonly body: unknown }

/** @param code, word as `readNumber` and `readWord` read them. @param keys made elsewhere than in a browser, by a quicker program. */
export async function openOwn(
  { api, doors }: Pick<DeskConfig, 'api' | 'doors'>,
  code: string,
  word: string,
  keys: (code: string, word: string) => Promise<PageKeys> = keysOf,
): Promise<Opened | NotOpen> {
  const { mark, proof, seed } = await keys(code, word)
  const ask = async (path: string, more: object = {}): Promise<Said | undefined> => {
    try {
      const answer = await fetch(`${api}/api/v1/own-page${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ mark, proof, ...more }),
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        redirect: 'error',
        signal: AbortSignal.timeout(ANSWER_MS),
      })
      return { status: answer.status, body: await answer.json() }
    } catch {
      return undefined // no line, or no server
    }
  }
  const said = await ask('')
  if (said?.status !== 200) return { why: 'no-answer' }
  const told = said.body as OwnPageTold
  const signer = ownSigner(seed)
  if (!doors) return told.opens ? { told, looks: async () => undefined, stop: undefined } : { why: 'nothing' }
  const trustee = trusteeOf(doors.vaults)
  const ports = approvalPorts(
    {
      appendRow: async (entry) => {
        const row = await ask('/rows', { entry })
        if (row?.status !== 200) throw new NotOpened('opening.answer')
        return (row.body as { proof: string }).proof
      },
      prove: async (entries) => {
        const found = await ask('/proofs', { entries: entries.map(({ index, leaf }) => ({ index, leaf })) })
        if (found?.status === 200) return found.body as Proofs
        // Not there yet: the witnesses have not come so far, or the line is down for a moment.
        if (found?.status === 404 || found === undefined) return undefined
        throw new NotOpened('opening.answer')
      },
      pause: () => new Promise((resolve) => void setTimeout(resolve, PAUSE_MS)),
    },
    trustee,
  )
  const random = { bytes: (n: number) => crypto.getRandomValues(new Uint8Array(n)) }
  const looksOf: Opened['looks'] = async () => {
    const looks: LookTold[] = []
    let stopped = 0
    for (let from = 0; from < told.records.length; from += MOST_RECORDS) {
      const look = { credential: signer.credential, at: ports.now(), records: told.records.slice(from, from + MOST_RECORDS) }
      const body = printOwnLook(look, printSignature(await signer.sign(ownLookHash(trustee.name, look))))
      const answer = readOwnTold(await askOwnPage(trustee, body))
      if (!answer) return undefined
      looks.push(...answer.looks)
      stopped += answer.stopped
    }
    return { looks, isStopped: stopped === told.records.length }
  }
  if (!told.opens) {
    // As a page that opened asks, of records that are nobody's, by a key that is no page's: whoever watches the line sees the same of both.
    void looksOf().catch(() => undefined)
    return { why: 'nothing' }
  }
  let bring: ReturnType<typeof bringSharing> | undefined
  return {
    told,
    looks: looksOf,
    stop: async () => {
      if (!bring) {
        const said = await ask('/body')
        if (said?.status !== 200) throw new NotOpened('opening.answer')
        const { agency } = said.body as BodyTold
        const rows = await sealSharing({ kind: 'sharing.stopped', records: told.records }, agency, {
          signer,
          oversight: doors.oversight,
          random,
          hpke,
        })
        bring = bringSharing(rows, doors.vaults, ports)
      }
      return { n: (await bring()).counts, of: doors.vaults.length }
    },
  }
}
