declare module 'cloudflare:test' {
  /** The bindings of `wrangler.toml` and of the test project. */
  export const env: Readonly<Record<string, unknown>>
  /** The Worker under test, asked over its `fetch`. */
  export const SELF: { fetch(input: string | Request, init?: RequestInit): Promise<Response> }
  export function applyD1Migrations(database: unknown, migrations: unknown): Promise<void>
}
