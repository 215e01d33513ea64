/** Changes of cells, as page and worker tell each other. */

/** One step of undo: what stood there, and what stands there now. */
type Step = { readonly before: readonly Change[]; readonly after: readonly Change[] }

export type Change = { readonly row: number; readonly field: string; readonly value: string }

export type History = { readonly done: readonly Step[]; readonly undone: readonly Step[] }
