/**
 * The spelling by which addresses of articles are compared: `http` and `https`, `www.` and a closing slash do not
 * tell two articles apart. Stored values depend on it: the recipe must not change.
 */
export function addressKey(url: string): string {
  const rest = url.replace(/^https?:\/\//i, '').replace(/^www\./i, '')
  return rest.endsWith('/') ? rest.slice(0, -1) : rest
}
