/** Ends with 2 as every command does; the words themselves are tried on `saksi import`. A process that hangs after it is a fault. */
export function endInWords(error: unknown): void {
  console.error(`ends: ${(error as Error).name}`)
  process.exitCode = 2
}
