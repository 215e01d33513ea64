/** What a demonstration prints first, and says in data: nobody takes it for a record, wherever it is copied to. */
export const DEMO_LINE = 'DEMO: a demonstration, not a real record'
