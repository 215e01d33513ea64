/**
 * Where this test file has put the new installations of each kind that it asked for, each copied from another template
 * (new-installation.ts); it lies there once it is copied. A file shares its process with others.
 */
export const asked = new Map<string, { dir: string; isCopied: boolean }[]>()
