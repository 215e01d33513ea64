/**
 * Ends one thing after the other, whatever those before it said: where the database or the disk is gone, what was left open would keep the process alive
 * behind closed doors.
 * @throws what went wrong first, once all were asked to end
 */
export async function endEach(ends: readonly (() => unknown)[]): Promise<void> {
  const wrong: unknown[] = []
  for (const end of ends) {
    try {
      await end()
    } catch (error) {
      wrong.push(error)
    }
  }
  if (wrong.length > 0) throw wrong[0]
}
