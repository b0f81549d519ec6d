/** Most ids: no port of its own, nothing escaped, no dots to resolve. */
const PLAINEST = /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+\/[\w\-.~/?=&+,;:@!$'()*]*$/
const WEB =
  /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d+)?\/[\w\-.~/?=&+,;:@!$'()*%]*(?:#[\w\-.~/?=&+,;:@!$'()*%]*)?$/
/** RFC 2141, which readers and validators know, as RFC 8141 would allow more. */
const URN = /^urn:[a-z0-9][a-z0-9-]{1,31}:(?:[A-Za-z0-9()+,.:=@;$_!*'-]|%[0-9A-F]{2})+$/
const UUID = /^urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i
/** RFC 4151. */
const TAG =
  /^tag:(?:[a-z0-9\-._]+@)?[a-z0-9.-]+,\d{4}(?:-\d\d(?:-\d\d)?)?:[\w\-.~/?=&+,;:@!$'()*%]*(?:#[\w\-.~/?=&+,;:@!$'()*%]*)?$/

/**
 * Whether a text is an address that needs no reading: http(s), `tag:` or `urn:`, in ASCII and in the normal form of RFC
 * 3986 §6.2, as RFC 4287 §4.2.6.1 wants ids. Two such are the same only where their letters are.
 */
export function isPlainUri(text: string): boolean {
  if (PLAINEST.test(text)) return !text.includes('/.') || !hasDots(text)
  if (text.startsWith('tag:')) return TAG.test(text) && isPlainlyEscaped(text)
  if (text.startsWith('urn:'))
    return URN.test(text) && (!text.startsWith('urn:uuid:') || UUID.test(text)) && isPlainlyEscaped(text)
  return WEB.test(text) && !OWN_PORT.test(text) && !hasDots(text) && isPlainlyEscaped(text)
}

const OWN_PORT = /^(?:http:\/\/[^/]*:80|https:\/\/[^/]*:443)\//

const hasDots = (url: string): boolean => /\/\.\.?(?:\/|$)/.test(url.replace(/[?#].*$/s, ''))

/** Whether only that is escaped which must be, in capitals, and is UTF-8 in Unicode's composed form. */
function isPlainlyEscaped(text: string): boolean {
  if (!text.includes('%')) return true
  if (/%(?![0-9A-F]{2})/.test(text)) return false
  const rest = text.replace(RESERVED, '')
  try {
    const read = decodeURIComponent(rest)
    const needless = [...rest.matchAll(/%[0-7]./g)].some(([one]) => /[\w\-.~%]/.test(decodeURIComponent(one)))
    return !needless && read === read.normalize('NFC')
  } catch {
    return false
  }
}

/** Characters that mean something else when they are escaped. */
const RESERVED = /%(?:2[13-46-9A-CF]|3[ABDF]|40|5[BD])/g
