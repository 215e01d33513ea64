/** The first file of a backup, `backup.json`: what it is and what must follow (docs/spec/backup.md). */
import { z } from 'zod'

/** Files of an installation lie under it, pieces of tables under the other. */
export const FILES = 'files/'
export const TABLES = 'tables/'
export const HEAD = 'backup.json'
/** The last file: how many came before it. */
export const END = 'end.json'

const name = z.string().regex(/^[a-z][a-z0-9_]{0,62}$/)
export const Head = z.strictObject({
  format: z.literal('saksi-backup/1'),
  program: z.string(),
  engine: z.string(),
  /** ISO 8601, UTC. */
  made: z.iso.datetime(),
  origin: z.string(),
  vkey: z.string(),
  size: z.int().nonnegative(),
  /** Hex. */
  root: z.string().regex(/^[0-9a-f]{64}$/),
  /** The signed checkpoint of this size, whole. */
  checkpoint: z.string(),
  /** Where it has record kinds of its own: whose tables are among these. */
  country: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .optional(),
  /** In the order in which they were applied. */
  migrations: z.array(z.string().regex(/^\d{6}-[a-z0-9-]+\.sql$/)),
  tables: z.array(z.strictObject({ name, columns: z.array(name).min(1).readonly() })),
})
export type Head = z.infer<typeof Head>

export const End = z.strictObject({ files: z.int().positive() })

export const tablePiece = (table: string, n: number): string => `${TABLES}${table}/${String(n).padStart(6, '0')}`
