import net from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { readConfig } from './config.js';
import { guardRequests } from './http-guards.js';
import { acceptUploads, UPLOAD } from './uploads.js';

const BODY_MS = 150;

describe('a sender that never ends', () => {
  let http: FastifyInstance;
  let port: number;
  beforeAll(async () => {
    http = fastify();
    guardRequests(http, readConfig({ DATABASE_URL: 'postgres://a@localhost/b' }), BODY_MS);
    acceptUploads(http);
    http.post('/notes', () => 'taken');
    http.post('/files', { config: UPLOAD }, async (request) => {
      let bytes = 0;
      for await (const chunk of request.body as AsyncIterable<Buffer>) bytes += chunk.length;
      return `${bytes} bytes`;
    });
    await http.listen({ port: 0, host: '127.0.0.1' });
    port = (http.server.address() as net.AddressInfo).port;
  });
  afterAll(() => http.close());

  /** Sends half of a body, waits, then the other half. @returns what came back before the connection ended */
  const sendSlowly = (path: string, type: string): Promise<string> =>
    new Promise((resolve) => {
      let said = '';
      const socket = net.connect(port, '127.0.0.1');
      socket.on('data', (chunk: Buffer) => (said += chunk.toString()));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(said));
      socket.write(
        `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: ${type}\r\nContent-Length: 4\r\nConnection: close\r\n\r\n"a`,
      );
      setTimeout(() => socket.write('b"'), BODY_MS * 3);
    });

  it('is dropped where a note is expected', async () => {
    expect(await sendSlowly('/notes', 'application/json')).not.toContain('taken');
  });

  it('may take its time with a content, on a weak link', async () => {
    expect(await sendSlowly('/files', 'application/pdf')).toContain('4 bytes');
  });
});
