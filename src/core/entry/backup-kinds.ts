/** A copy of everything leaves the machine, and comes back somewhere. */

/** A backup is about to be written. It goes into the log first, so that no copy exists that the log does not know of. */
export type BackupBegun = {
  readonly kind: 'backup.begun'
  /** Hex: SHA-256 of each public key (`age1…`) that can open it. */
  readonly recipients: readonly string[]
}

/** The record goes on from a backup: the log's next entry, on whatever machine it is now. */
export type BackupRestored = {
  readonly kind: 'backup.restored'
  /** The log's name when the backup was made. It is another one now if entries were lost. */
  readonly origin: string
  readonly size: number
  /** Hex: the root at that size. */
  readonly root: string
  /** The largest size that a checkpoint or receipt shown at the restore had; 0 when none was shown. */
  readonly held: number
}

export type BackupAct = BackupBegun | BackupRestored
