/**
 * An installation alone cannot tell that it was rewound as a whole: its files agree with each other. Whoever saw more of it can, so the
 * witnesses are asked, where they can be; where not, it is said.
 */
import type { Report } from '../../../verify/index.ts'
import { parseVkey } from '../../core/ledger/note.ts'
import { readOwn } from '../../store/postgres/read-own.ts'
import type { Installation } from '../installation/installation.ts'
import { askSeen, type Seen } from '../witnessing/judge-seen.ts'

export type SeenFound = {
  /** Of a folder that was put back from a backup under the same log, and that a witness saw go on otherwise since: with how many entries it was. */
  readonly restored?: number
  /** Witnesses whose last sight of the log is borne out. */
  readonly asked: readonly string[]
  /** Those that did not answer, or show nothing of this log. */
  readonly silent: readonly string[]
}

export async function checkSeen(
  installation: Parameters<typeof askSeen>[0] & Pick<Installation, 'pools'>,
  report: Report,
): Promise<SeenFound> {
  const seen = await askSeen(installation)
  const put = (await readOwn(installation.pools.saksi_reader, 'backup.restored')).at(-1)?.stub
  const isCopy =
    put?.origin === parseVkey(installation.vkey)?.name &&
    seen.some((s) => (s.is === 'another-history' || s.is === 'rewound') && s.size > (put?.size ?? 0))
  for (const s of seen) {
    if (s.is === 'rewound')
      report({ what: 'witness.saw-more', where: `${s.witness} saw ${s.size} entries of this log; here are ${s.here}` })
    if (s.is === 'another-history')
      report({ what: 'witness.other-history', where: `${s.witness} saw another history of this log at ${s.size} entries` })
    if (s.is === 'forgot')
      report({ what: 'witness.forgot', where: `${s.witness} cosigned ${s.signed} entries of this log and holds ${s.size}` })
  }
  const named = (...is: readonly Seen['is'][]): string[] => seen.filter((s) => is.includes(s.is)).map((s) => s.witness)
  return { asked: named('borne-out'), silent: named('silent', 'nothing'), ...(put && isCopy ? { restored: put.size } : {}) }
}
