/** What the desk cannot work without: to seal, to sign in, and to keep a page apart from its neighbours. Nothing is done halfway without it. */
type Here = {
  readonly isSecureContext?: boolean
  readonly crypto?: { readonly subtle?: unknown }
  readonly [name: string]: unknown
}
const WANTED = ['Worker', 'BroadcastChannel', 'AbortController'] as const

/** Names of what this browser lacks, for whoever helps; none where the desk works. */
export const missingIn = (here: Here): readonly string[] => [
  ...(here.isSecureContext === true && here.crypto?.subtle !== undefined ? [] : ['WebCrypto']),
  ...WANTED.filter((name) => here[name] === undefined),
]
