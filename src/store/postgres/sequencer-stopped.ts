import type { ErrorCode } from '../../errors.ts'

/** The log cannot go on before somebody has looked: signed further, it would contradict what was signed. */
export class SequencerStopped extends Error {
  override name = 'SequencerStopped'
  readonly code = 'return.log-stopped' satisfies ErrorCode
}
