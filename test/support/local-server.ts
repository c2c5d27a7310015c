import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A web server of a test on 127.0.0.1, with what it was asked. */
export interface LocalServer {
  readonly port: number;
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  /** `127.0.0.1:port`, as in TRELLIS_ALLOW_HOSTS */
  readonly host: string;
  /** paths with query, in the order they came */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Starts a server at a free port of 127.0.0.1. */
export async function startServer(handler: Handler): Promise<LocalServer> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    handler(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { port, origin: `http://127.0.0.1:${port}`, host: `127.0.0.1:${port}`, asked, close };
}
