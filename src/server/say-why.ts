/** What a policy that decided says of itself, for whoever was refused. */
import type { Words } from '../core/model/fields.ts'

/** What a policy says beside a greyed button; undefined for an id that is no policy's. */
export type SayWhy = (policy: string) => Words | undefined
