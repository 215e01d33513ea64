/**
 * A vault's key is exchanged. Two registrars of two agencies sign it, after its keeper has read the key to both: a key that
 * only the server announced would be the server's. Edges take it from their registrars, never from the log by themselves.
 */
export type KeyRotated = {
  readonly kind: 'key.rotated'
  readonly use: 'vault'
  readonly holder: string
  /** One more than the one before. */
  readonly epoch: number
  /** Base64url, 32 bytes. */
  readonly key: string
  readonly approvedBy: readonly string[]
}
