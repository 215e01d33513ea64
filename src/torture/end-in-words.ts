/** Ends with 2 as every command does; the words themselves are tried on `saksi import`. A process that hangs after it is a fault. */
export function endInWords(error: unknown): void {
  process.stderr.write(`ends: ${(error as Error).name}\n`)
  process.exitCode = 2
}
