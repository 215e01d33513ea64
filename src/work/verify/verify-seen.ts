/**
 * An installation alone cannot tell that it was rewound as a whole: its files agree with each other. Whoever saw more of it can, so the
 * witnesses are asked, where they can be; where not, it is said.
 */
import type { Report } from '../../../verify/index.ts'
import { askSeen, type Seen } from '../witnessing/judge-seen.ts'

export type SeenFound = {
  /** Witnesses whose last sight of the log is borne out. */
  readonly asked: readonly string[]
  /** Those that did not answer, or show nothing of this log. */
  readonly silent: readonly string[]
}

export async function checkSeen(installation: Parameters<typeof askSeen>[0], report: Report): Promise<SeenFound> {
  const seen = await askSeen(installation)
  for (const s of seen) {
    if (s.is === 'rewound')
      report({ what: 'witness.saw-more', where: `${s.witness} saw ${s.size} entries of this log; here are ${s.here}` })
    if (s.is === 'another-history')
      report({ what: 'witness.other-history', where: `${s.witness} saw another history of this log at ${s.size} entries` })
    if (s.is === 'forgot')
      report({ what: 'witness.forgot', where: `${s.witness} cosigned ${s.signed} entries of this log and holds ${s.size}` })
  }
  const named = (...is: readonly Seen['is'][]): string[] => seen.filter((s) => is.includes(s.is)).map((s) => s.witness)
  return { asked: named('borne-out'), silent: named('silent', 'nothing') }
}
