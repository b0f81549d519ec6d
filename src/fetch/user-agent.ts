/** `Dateline/VERSION (+CONTACT)`: who asks, and where an outlet finds us. Only what a header may hold stays of either. */
export function userAgent(version: string, contact: string): string {
  const plain = (text: string) => text.replace(/[^\x21-\x7e ]|[()\\]/g, '').trim()
  const address = plain(contact)
  return address ? `Dateline/${plain(version)} (+${address})` : `Dateline/${plain(version)}`
}
