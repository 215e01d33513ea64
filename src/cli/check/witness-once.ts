import type { Installation } from '../../work/installation/installation.ts'

/** Asks the witnesses for what this command has logged. @returns a line for people; null where there are no witnesses. */
export async function witnessOnce(installation: Installation): Promise<string | null> {
  const policy = installation.policy()
  if (!policy || policy.quorum === null) return null
  if (await installation.askWitnesses())
    return `witnessed by ${(installation.witnessed()?.cosigned ?? []).map((c) => c.witness).join(', ')}`
  return 'logged; not yet cosigned by a quorum of the witnesses. The next command or the server asks them again'
}
