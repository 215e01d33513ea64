import type { Installation } from '../adapters/installation.ts'

/**
 * Asks the witnesses once for what this command has logged. Where a server runs, it does that by itself; and a witness
 * that does not answer within seconds is left to the next time.
 * @returns a line for people; null where there are no witnesses.
 */
export async function witnessOnce(installation: Installation): Promise<string | null> {
  const policy = installation.policy()
  if (!policy || policy.quorum === null) return null
  const open = installation.openWitnessing()
  try {
    await open?.witnessing.step()
  } finally {
    open?.close()
  }
  const [head, witnessed] = [await installation.checkpoint(), installation.witnessed()]
  if (witnessed && witnessed.size >= head.size) return `witnessed by ${witnessed.cosigned.map((c) => c.witness).join(', ')}`
  return 'logged; not yet cosigned by a quorum of the witnesses. The next command or the server asks them again'
}
