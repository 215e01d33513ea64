/** In a record that was begun elsewhere (return/begun.ts), and no answer: it goes with the record, and away with it. */
export const BEGUN = '#begun'
