/** Node's own SHA-256 in the place of the plain one: the same bytes, several times as fast. Imported for its effect. */
import { hash } from 'node:crypto'
import { useSha256 } from '../core/hash.ts'

useSha256((bytes) => hash('sha256', bytes, 'buffer'))
