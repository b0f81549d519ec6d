/** The address to ask of an operator's relay in place of `url`: it replaces `{url}`, or is added as the parameter `url`. */
export function throughRelay(relay: string, url: string): string {
  const value = encodeURIComponent(url)
  if (relay.includes('{url}')) return relay.replace('{url}', () => value)
  return `${relay}${relay.includes('?') ? '&' : '?'}url=${value}`
}
