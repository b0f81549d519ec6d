import { escapeHtml } from '../html/escape.ts'

/** A page that leads on to another address, for hosts that cannot answer with a redirect. */
export function redirectPage(to: string): string {
  const href = escapeHtml(to)
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Moved</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${href}">
<link rel="canonical" href="${href}">
</head>
<body><p>This page is now at <a href="${href}">${href}</a>.</p></body>
</html>
`
}
