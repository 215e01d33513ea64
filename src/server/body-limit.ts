/** Bytes of the longest body that any route reads. */
export const BODY_LIMIT = 64 * 1024 * 1024
