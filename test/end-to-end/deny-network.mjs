// Loaded before the program in every thread (NODE_OPTIONS=--import): each use of the network is written down and fails.
import { appendFileSync } from 'node:fs'
import { createRequire, syncBuiltinESMExports } from 'node:module'
import { isMainThread, threadId } from 'node:worker_threads'

const require = createRequire(import.meta.url)
const log = process.env.NETWORK_LOG
appendFileSync(log, `loaded ${isMainThread ? 'main' : `thread ${threadId}`}\n`)

function deny(owner, name, label) {
  if (typeof owner?.[name] !== 'function') throw new Error(`nothing to deny: ${label}.${name}`)
  owner[name] = function denied() {
    appendFileSync(log, `denied ${label}.${name}\n`)
    throw new Error(`the network was used: ${label}.${name}`)
  }
}

const net = require('node:net')
deny(net.Socket.prototype, 'connect', 'net.Socket')
deny(net.Server.prototype, 'listen', 'net.Server')
for (const name of ['connect', 'createConnection', 'createServer']) deny(net, name, 'net')
deny(require('node:tls'), 'connect', 'tls')
deny(require('node:dgram'), 'createSocket', 'dgram')
deny(require('node:http2'), 'connect', 'http2')
for (const module of ['http', 'https'])
  for (const name of ['request', 'get', 'createServer']) deny(require(`node:${module}`), name, module)
for (const [label, dns] of [
  ['dns', require('node:dns')],
  ['dns.promises', require('node:dns').promises],
])
  for (const name of Object.keys(dns).filter((each) => /^(?:lookup|resolve|reverse)/u.test(each)))
    deny(dns, name, label)
deny(globalThis, 'fetch', 'globalThis')
if (globalThis.WebSocket) deny(globalThis, 'WebSocket', 'globalThis')
syncBuiltinESMExports()
