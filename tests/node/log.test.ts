import { afterEach, describe, expect, test, vi } from 'vitest'
import { plainLog } from '../../src/node/log.ts'

let said = ''
const listen = () => {
  said = ''
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text)
    return true
  })
}
afterEach(() => vi.restoreAllMocks())

describe('plainLog()', () => {
  test('plainLog() lets nothing that an outlet sent begin a line or order the terminal about', () => {
    listen()
    plainLog({ verbose: false, quiet: false }).warn('An item\ncannot\u001b[2J be read', {
      item: 'x\r\nerror: forged\u001b]0;title\u0007',
      list: ['\u202e', 1],
    })
    expect(said).toBe('warning: An item cannot [2J be read item=x error: forged ]0;title list=[" ",1]\n')
  })

  test('plainLog() shows stack traces when verbose alone, and only errors when quiet', () => {
    const cause = new Error('no\u001b[31m way')
    for (const [settings, lines] of [
      [{ verbose: false, quiet: false }, 2],
      [{ verbose: false, quiet: true }, 1],
    ] as const) {
      listen()
      const log = plainLog(settings)
      log.debug('a')
      log.info('b')
      log.warn('c', { cause })
      log.error('d', { cause })
      expect(said.trim().split('\n')).toHaveLength(lines)
    }
    listen()
    plainLog({ verbose: true, quiet: false }).error('d', { cause })
    expect(said).toMatch(/^error: d\nError: no \[31m way\n\s+at /)
    expect(said).not.toContain('\u001b')
  })
})
