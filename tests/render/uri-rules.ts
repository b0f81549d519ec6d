/** What RFC 3986 allows anywhere in an address, but for square brackets. */
const CHARACTERS = /^[\w\-.~:/?#@!$&'()*+,;=%]+$/
const URN = /^urn:[a-z0-9][a-z0-9-]{1,31}:(?:[a-z0-9()+,.:=@;$_!*'-]|%[0-9a-f]{2})+$/i
const UUID = /^urn:uuid:[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i
/** RFC 4151: the authority in lower case, the date, what follows. */
const TAG =
  /^tag:(?:[a-z0-9\-._]+@)?[a-z0-9.-]+,\d{4}(?:-\d\d(?:-\d\d)?)?:[\w\-;/?:@&=+$.!~*'()%,]*(?:#[\w\-;/?:@&=+$.!~*'()%,]*)?$/
/** Schemes that a validator of 2025 takes for registered, as far as an article's id or address can have one. */
const SCHEMES = /^(?:https?|ftp|mailto|news|urn|tag|tel|info|cid|mid|data|file)$/i

/** What is wrong with an absolute address; undefined when nothing is. */
export function faultOfUri(uri: string): string | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):./i.exec(uri)?.[1]?.toLowerCase()
  if (scheme === undefined) return 'InvalidFullLink'
  if (scheme === 'tag') return TAG.test(uri) ? undefined : 'InvalidTAG'
  if (scheme === 'urn') {
    if (/^urn:uuid:/i.test(uri) && !UUID.test(uri)) return 'InvalidUUID'
    return URN.test(uri) ? undefined : 'InvalidURN'
  }
  if (!CHARACTERS.test(uri)) return 'InvalidUriChar'
  if (/^(?:http|ftp)$/.test(scheme) && !/^\w+:\/\/[^/]/.test(uri)) return 'InvalidFullLink'
  return SCHEMES.test(scheme) ? undefined : 'SchemeNotIANARegistered'
}

const PORTS: Readonly<Record<string, string>> = { http: '80', https: '443', ftp: '21' }
const SEGMENT = "-._~!$&'()*+,;=:@"

/** Whether an address is in the normal form of RFC 3986 §6.2, so that two ids are one only where their letters are. */
export function isCanonical(uri: string): boolean {
  const found = /^([^:/?#]+):(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(uri)
  if (!found) return false
  const [, scheme = '', authority, path = '', query, fragment] = found
  if (scheme !== scheme.toLowerCase()) return false
  if (authority !== undefined) {
    const host = authority.slice(authority.lastIndexOf('@') + 1)
    const port = /:(\d*)$/.exec(host)?.[1]
    if (host !== host.toLowerCase() || port === '' || port === PORTS[scheme] || /\.(?::|$)/.test(host))
      return false
    if (path === '' || path.split('/').some((segment) => segment === '.' || segment === '..')) return false
  }
  const parts = authority === undefined ? [path] : path.split('/')
  return (
    parts.every((part) => isPlain(part, authority === undefined ? `${SEGMENT}/` : SEGMENT)) &&
    [query, fragment].every((part) => part === undefined || isPlain(part, `${SEGMENT}/?`))
  )
}

/** Whether a part is written as it would be if it were written anew: nothing escaped that need not be, and in capitals. */
function isPlain(part: string, safe: string): boolean {
  if (/%(?![0-9A-F]{2})/.test(part)) return false
  let anew = ''
  let between = ''
  const write = () => {
    anew += encodeURIComponent(decodeURIComponent(between).normalize('NFC')).replace(/[!'()*]/g, escaped)
    between = ''
  }
  try {
    for (const [piece] of part.matchAll(/%[0-9A-F]{2}|[^%]/g)) {
      const character = piece.length === 1 ? piece : String.fromCharCode(Number.parseInt(piece.slice(1), 16))
      // What is reserved means something else when it is escaped, so it stays as it is.
      if (!safe.includes(character) || /[-.~_]/.test(character)) between += piece
      else {
        write()
        anew += piece
      }
    }
    write()
  } catch {
    return false
  }
  return anew === part
}

const escaped = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
