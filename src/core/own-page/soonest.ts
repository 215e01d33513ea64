/**
 * Milliseconds before which neither the record's server nor a vault answers what a page of her own asks: a key that is no page's is looked up nowhere, and whoever owns
 * the line would see by the quicker answer which of two pages opened. A file is read in less.
 */
export const SOONEST_MS = 150
