import type { Lang } from '../../../words/khmer.ts'
import { pick } from '../../../words/say.ts'
import type { useSay } from '../../lang.tsx'
import type { Sent } from './send.ts'

/** Why it is not on record, as the desk says it. */
export const sayUnsent = (unsent: Exclude<Sent, { ok: true }>, say: ReturnType<typeof useSay>, lang: Lang): string =>
  unsent.reason === 'server-refused' ? say('server-refused', { why: pick(unsent.why, lang) }) : say(unsent.reason)
