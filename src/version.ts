/** Dateline's version: what `package.json` says, checked by a test. */
export const VERSION = '0.1.0'
