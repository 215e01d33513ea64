/** A true `COPY … FROM STDIN` through the driver's own protocol messages: the fastest way into a table, as a floor. */
import type { Connection, PoolClient, Submittable } from 'pg'

/** What the driver calls on a query object, as far as COPY needs it. */
class CopyIn implements Submittable {
  readonly done: Promise<void>
  readonly #text: string
  readonly #chunks: readonly string[]
  #settle: { resolve(): void; reject(e: Error): void } = { resolve: () => undefined, reject: () => undefined }
  #failed = false

  constructor(text: string, chunks: readonly string[]) {
    this.#text = text
    this.#chunks = chunks
    this.done = new Promise((resolve, reject) => (this.#settle = { resolve, reject }))
  }

  submit(connection: Connection): void {
    connection.query(this.#text)
  }

  handleCopyInResponse(connection: Connection & { sendCopyFromChunk(b: Buffer): void; endCopyFrom(): void }): void {
    for (const chunk of this.#chunks) connection.sendCopyFromChunk(Buffer.from(chunk))
    connection.endCopyFrom()
  }

  handleCommandComplete(): void {
    // the row count is not needed; the end is handleReadyForQuery
  }

  handleReadyForQuery(): void {
    if (!this.#failed) this.#settle.resolve()
  }

  handleError(error: Error): void {
    this.#failed = true
    this.#settle.reject(error)
  }
}

/** Fields must hold no tab or line end. @param into `table (columns)`. */
export async function copyIn(client: PoolClient, into: string, rows: readonly (readonly string[])[]): Promise<void> {
  const chunks: string[] = []
  for (let i = 0; i < rows.length; i += 500)
    chunks.push(
      rows
        .slice(i, i + 500)
        .map((r) => `${r.map((f) => f.replaceAll('\\', '\\\\')).join('\t')}\n`)
        .join(''),
    )
  const copy = new CopyIn(`copy ${into} from stdin`, chunks)
  client.query(copy)
  await copy.done
}
