/** The list of what we read, as a file: the same one from the sources and from the bundle of them. */
export const SOURCES_FILE = new URL('../../feeds/sources.ts', import.meta.url)
