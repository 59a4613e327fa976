import { request as httpRequest } from 'node:http'
import { createServer, globalAgent } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { connect } from 'node:tls'
import { makeCertificate } from './make-certificate.ts'

/** A host on the internet whose connections end on this machine. */
export interface RedirectedHost {
  /** Method and path of every request that was sent to the host, in order. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

/**
 * Everything this process sends to `https://<host>` through the default agent arrives at `origin`, and nothing it sends to another host over https
 * leaves the machine. What is exchanged is TLS, with a certificate for that name; only the socket leads elsewhere. Who asks is not touched.
 */
export async function redirectHost(host: string, origin: string): Promise<RedirectedHost> {
  const { key, cert } = makeCertificate([host])
  const requests: string[] = []
  const server = createServer({ key, cert }, (request, response) => {
    requests.push(`${request.method} ${request.url}`)
    const headers = { ...request.headers, host: new URL(origin).host }
    const forwarded = httpRequest(new URL(request.url ?? '/', origin), { method: request.method ?? 'GET', headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', () => response.destroy())
      answer.on('end', () => {
        // The sandbox names itself in the URLs of next pages, as the provider does.
        const named = (text: string): string => text.replaceAll(origin, `https://${host}`)
        const { 'transfer-encoding': _, 'content-length': _length, connection: _connection, ...others } = answer.headers
        for (const [name, value] of Object.entries(others)) if (value !== undefined) response.setHeader(name, [value].flat().map(named))
        response.writeHead(answer.statusCode ?? 502).end(named(Buffer.concat(chunks).toString()))
      })
    })
    forwarded.on('error', () => response.destroy())
    request.pipe(forwarded)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo

  const { createConnection } = globalAgent
  const { no_proxy: noProxy } = process.env
  // The clients would take a proxy of the environment.
  process.env['no_proxy'] = '*'
  globalAgent.createConnection = (options): Socket => {
    if (options.host !== host) throw new Error(`no connection to ${options.host}: only ${host} is on this machine`)
    return connect({ host: '127.0.0.1', port, servername: host, ca: cert })
  }
  return {
    requests,
    close: () =>
      new Promise((resolve) => {
        globalAgent.createConnection = createConnection
        if (noProxy === undefined) delete process.env['no_proxy']
        else process.env['no_proxy'] = noProxy
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
