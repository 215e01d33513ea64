/** A case begins for its own office with one of these; their list is what an office works on. */
export const OWN_KINDS = ['investigation', 'dossier', 'proceeding', 'accused_episode'] as const
