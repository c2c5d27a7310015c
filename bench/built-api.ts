import { spawn } from 'node:child_process';
import { Agent, request } from 'node:http';

/** The API has ended a question that took too long, as it should. */
export class GivenUp extends Error {
  override readonly name = 'GivenUp';
}

/** The built API as a process of its own, on one database; in production as in its image: GraphQL checks itself else. */
export interface BuiltApi {
  /** @returns the whole answer, read to its end. @throws where it has errors */
  graphql(query: string, variables?: object): Promise<unknown>;
  /** @returns the body as text. @throws where the status is not 200 */
  rest(method: 'GET' | 'POST', path: string, body?: object): Promise<string>;
  stop(): Promise<void>;
}

/** @param environment variables beside the database's */
export async function startBuiltApi(
  databaseUrl: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<BuiltApi> {
  const child = spawn(process.execPath, ['dist/apps/api/main.js'], {
    env: {
      ...process.env,
      ...environment,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      PORT: '0',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { port: number }).port));
    child.once('exit', (code) => reject(new Error(`The API ended with ${code} (npm run build first).`)));
  });
  const agent = new Agent({ keepAlive: true });
  const rest: BuiltApi['rest'] = (method, path, body) => send({ agent, port, method, path }, body);
  return {
    rest,
    graphql: async (query, variables = {}) => {
      const answer = JSON.parse(await rest('POST', '/graphql', { query, variables })) as {
        errors?: readonly { message: string; extensions?: { code?: string } }[];
      };
      const [error] = answer.errors ?? [];
      if (error?.extensions?.code === 'TIMEOUT') throw new GivenUp(error.message);
      if (error) throw new Error(JSON.stringify(answer.errors));
      return answer;
    },
    stop: () =>
      new Promise((resolve) => {
        agent.destroy();
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

/** Not `fetch`: its own cost would be a large part of what the smallest question takes. */
function send(
  to: { agent: Agent; port: number; method: string; path: string },
  body: object | undefined,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { accept: 'application/json', 'content-type': 'application/json' };
    const asked = request({ ...to, host: '127.0.0.1', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${to.method} ${to.path}: ${response.statusCode ?? 0} ${text.slice(0, 500)}`));
      });
    });
    asked.on('error', reject);
    asked.end(body === undefined ? undefined : JSON.stringify(body));
  });
}
