// Makes `dist/node/` of the command line, so that it starts faster: run by `npm ci` (prepare). Without esbuild, as after
// `npm ci --omit=dev`, nothing is made, and Node runs the sources as they stand.
import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'

let esbuild
try {
  esbuild = await import('esbuild')
} catch {
  process.exit(0)
}

// An `import` of one of Node's own modules reads all that it exports, and so loads what we never use: undici behind
// `node:http` alone costs 30 ms and 14 MB. Asked for by getBuiltinModule(), a module gives only what is taken from it.
const builtins = {
  name: 'builtins',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        /^import (?!type )(?:(\w+)(?:, )?)?(?:\{([^}]*)\} )?from '(node:\w+)'$/gm,
        (_, whole, names = '', module) =>
          `${whole ? `const ${whole} = process.getBuiltinModule('${module}')\n` : ''}${takeFrom(names, module)}`,
      ),
      loader: 'ts',
    }))
  },
}

function takeFrom(names, module) {
  const taken = names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => name.replace(' as ', ': '))
  const types = names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name.startsWith('type '))
  return `const { ${taken.join(', ')} } = process.getBuiltinModule('${module}')
${types.length > 0 ? `import type { ${types.map((name) => name.slice(5)).join(', ')} } from '${module}'` : ''}`
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
  plugins: [builtins],
  metafile: true,
  logLevel: 'error',
  // Packages in CommonJS ask for Node's own modules by require().
  banner: {
    js: "const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);",
  },
})
cpSync('src/store/migrations', 'dist/store/migrations', { recursive: true })

// The launcher runs the bundle only while all that it was made of is as it was.
const made = Object.keys(metafile.inputs).filter((file) => !file.startsWith('node_modules/'))
made.push('package-lock.json')
const stamps = made.map((file) => [file, statSync(file).mtimeMs, statSync(file).size])
writeFileSync('dist/node/stamps.json', JSON.stringify(stamps))
