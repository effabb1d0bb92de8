import { existsSync } from 'node:fs'
import { PROTOCOLS, type Protocol } from '../../machines'
import { readProtocol } from '../protocol/protocol-file'
import { protocolOf } from '../protocol/find'
import { inFile, readInput } from './input'

/**
 * One of ours by its id, or one of your own by its file.
 * @throws {InputError} when there is no such protocol.
 * @throws {FileError} when the file cannot be read or holds no protocol.
 */
export function protocolFrom(idOrFile: string): Protocol {
  const isFile = idOrFile === '-' || /[./\\]/.test(idOrFile) || existsSync(idOrFile)
  if (PROTOCOLS.some(({ id }) => id === idOrFile) || !isFile) return protocolOf(idOrFile)
  const text = readInput(idOrFile)
  return inFile(idOrFile, () => readProtocol(text))
}
