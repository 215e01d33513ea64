/** C2SP tlog-proof, unchanged: an entry's place, its path, and the checkpoint to the letter. File extension `.tlog-proof`. */
import { fromBase64, toBase64 } from '../bytes.ts'

const HEAD = 'c2sp.org/tlog-proof@v1'

export type TlogProof = {
  /** Not authenticated by itself; whoever uses it hashes it into the proof. */
  readonly extra: Uint8Array | null
  readonly index: number
  /** The leaf's sibling first. */
  readonly path: readonly Uint8Array[]
  readonly checkpoint: string
}

export const printProof = (p: TlogProof): string =>
  `${HEAD}\n${p.extra ? `extra ${toBase64(p.extra)}\n` : ''}index ${p.index}\n${p.path.map((h) => `${toBase64(h)}\n`).join('')}\n${p.checkpoint}`

/** Undefined for whatever is no proof: torn, mistyped, or of another version. */
export function parseProof(text: string): TlogProof | undefined {
  const cut = text.indexOf('\n\n')
  if (cut < 0) return undefined
  const [head, ...lines] = text.slice(0, cut).split('\n')
  const extra = /^extra ([A-Za-z0-9+/=]*)$/.exec(lines[0] ?? '')?.[1]
  if (extra !== undefined) lines.shift()
  const index = /^index (0|[1-9]\d{0,15})$/.exec(lines.shift() ?? '')?.[1]
  if (head !== HEAD || index === undefined || !Number.isSafeInteger(Number(index)) || lines.length > 63) return undefined
  try {
    const path = lines.map(fromBase64)
    if (path.some((h) => h.length !== 32)) return undefined
    return { extra: extra === undefined ? null : fromBase64(extra), index: Number(index), path, checkpoint: text.slice(cut + 2) }
  } catch {
    return undefined // not base64
  }
}
