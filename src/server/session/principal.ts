/** Who asks, as a decision sees it (`AccessRequest['principal']`). No name: which person a token is, the agency knows. */
import type { AccessRequest } from '../../core/access/decision.ts'

export type Principal = AccessRequest['principal']
