/** A release went out. Two people of two agencies approved it. */
import { code, hash, listOf } from '../../shape.ts'
import { type BodyOf, ownWord } from '../define.ts'

export const releasePublished = ownWord(
  'release.published',
  { isPolicy: true, movesFigures: false },
  { release: code, manifest: hash, certificate: hash, approvedBy: listOf(code, 2) },
)
export type ReleasePublished = BodyOf<typeof releasePublished>
