// Makes `dist/node/` of the command line, so that it starts faster: run by `npm ci` (prepare). Without esbuild, as after
// `npm ci --omit=dev`, nothing is made, and Node runs the sources as they stand.
import { cpSync, rmSync, statSync, writeFileSync } from 'node:fs'

let esbuild
try {
  esbuild = await import('esbuild')
} catch {
  process.exit(0)
}

rmSync('dist/node', { recursive: true, force: true })
const { metafile } = await esbuild.build({
  entryPoints: ['src/node/main.ts'],
  outdir: 'dist/node',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  external: ['pino'],
  metafile: true,
  logLevel: 'error',
  // Packages in CommonJS ask for Node's own modules by require().
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
})
cpSync('src/store/migrations', 'dist/store/migrations', { recursive: true })

// The launcher runs the bundle only while all that it was made of is as it was.
const made = Object.keys(metafile.inputs).filter((file) => !file.startsWith('node_modules/'))
made.push('package-lock.json')
const stamps = made.map((file) => [file, statSync(file).mtimeMs, statSync(file).size])
writeFileSync('dist/node/stamps.json', JSON.stringify(stamps))
