import { randomBytes } from 'node:crypto'
import type { Random } from '../../road/ports.ts'

export const nodeRandom: Random = { bytes: (n) => new Uint8Array(randomBytes(n)) }
