/**
 * In place of packages that a library of ours brings along for what we never ask of it: `sanitize-html` loads `postcss`
 * for style attributes (we allow none), `xml2js` loads `xmlbuilder` for writing. `wrangler.toml` puts this in their place.
 */
export default function unused(): never {
  throw new Error('This part of a library is left out of the Worker')
}

/** `postcss` and `xmlbuilder` export these. */
export const parse = unused
export const create = unused
