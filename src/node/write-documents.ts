import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Document } from '../store/published-store.ts'

/** Writes documents as files below a folder, each whole or not at all: a document's file is its address, a page's `index.html` in it. */
export async function writeDocuments(
  folder: string,
  documents: readonly Pick<Document, 'path' | 'type' | 'text'>[],
): Promise<void> {
  for (const document of documents) {
    const file = join(folder, fileOf(document))
    mkdirSync(dirname(file), { recursive: true })
    const partial = `${file}.partial`
    const handle = openSync(partial, 'w')
    writeSync(handle, document.text)
    fsyncSync(handle)
    closeSync(handle)
    renameSync(partial, file)
  }
}

function fileOf({ path, type }: Pick<Document, 'path' | 'type'>): string {
  const plain = decodeURIComponent(path).replace(/^\/+/, '')
  if (plain.split('/').includes('..')) throw new RangeError(`Cannot write "${path}": it leaves the folder`)
  return type.startsWith('text/html') ? join(plain, 'index.html') : plain
}
