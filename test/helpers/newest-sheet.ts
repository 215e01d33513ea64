/** An answer sheet that is not behind: on a busy machine one that is counted again is shown as it was before, and says so. */
import { vi } from 'vitest'
import type { Installation } from '../../src/work/installation/installation.ts'
import type { ShownSheet } from '../../src/work/answers/shown-answers.ts'
import type { ServedPeople } from './served-people.ts'

export const newestSheet = (served: ServedPeople, who: string, path: string): Promise<ShownSheet> =>
  vi.waitUntil(
    async () => {
      const { body } = await served.read<ShownSheet>(who, path)
      return body.isBehind ? undefined : body
    },
    { timeout: 60_000, interval: 100 },
  ) as Promise<ShownSheet>

/** What was planted past the log shows once something comes in by it. Once for an installation: a slot is missed once. */
export const noteSomething = ({ note }: Pick<Installation, 'note'>): Promise<string> =>
  note({ kind: 'return.missed', form: 'court-return', office: 'CFI-1', period: '2023-Q1', due: '2023-04-30' })
