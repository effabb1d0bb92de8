// Run by the build: writes the JSON schema of a protocol file to where it is told, to be published with the package.
import { writeFileSync } from 'node:fs'
import { protocolJsonSchema } from '../../src/protocol/define'

const [file] = process.argv.slice(2)
if (file === undefined) throw new TypeError('Name the file to write the schema to.')
writeFileSync(file, `${JSON.stringify(protocolJsonSchema(), null, 2)}\n`)
