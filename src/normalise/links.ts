/** Query parameters that say how a reader came, not what is read: Google's, Meta's, Mailchimp's, the BBC's, Al Jazeera's … */
const TRACKING =
  /^(?:utm_.*|at_(?:medium|campaign|link.*|ptr_name|format|bbc_team)|traffic_source|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|vero_id|oly_enc_id|oly_anon_id|s_cid|cmpid|cmp|ncid|partner|maca|ito|xtor|wt_mc|wt_zmc|ns_(?:source|mchannel|campaign|linkname|fee)|ref_src|smid|smtyp|sref|guccounter|soc_src|soc_trk|feedtype|rss)$/i

/**
 * An article's address without tracking parameters and without a fragment (`#0`, `#comments`), or `undefined` when it
 * is not an http(s) address. What the outlet's server needs to find the article stays as it is, order included.
 */
export function canonicalAddress(address: string | undefined, base?: string): string | undefined {
  const url = address === undefined ? undefined : parse(address, base)
  if (!url) return undefined
  url.hash = ''
  if (url.search) {
    const kept = url.search
      .slice(1)
      .split('&')
      .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? ''))
    url.search = kept.join('&')
  }
  return url.href
}

function parse(address: string, base: string | undefined): URL | undefined {
  try {
    const url = new URL(address.trim(), base)
    return (url.protocol === 'http:' || url.protocol === 'https:') && !url.username && !url.password
      ? url
      : undefined
  } catch {
    return undefined
  }
}
