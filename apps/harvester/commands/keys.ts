import { listSigningKeys, rotateSigningKey, type SigningKey } from '#store';
import type { Session } from '../session.js';
import type { Output } from './output.js';

/** `trellis keys list`: the keys of signed statements, the one that signs first. */
export async function keysList({ database }: Session): Promise<Output> {
  return shown(await listSigningKeys(database));
}

/** `trellis keys rotate`: a new key signs from now on; the old one stays in the key set and can no longer sign. */
export async function keysRotate({ database, clock }: Session): Promise<Output> {
  await rotateSigningKey(database, clock.now());
  return shown(await listSigningKeys(database));
}

function shown(keys: readonly SigningKey[]): Output {
  return {
    json: keys.map(({ kid, createdAt, retiredAt }) => ({ kid, createdAt, retiredAt })),
    lines:
      keys.length === 0
        ? ['No key yet: the first statement that is signed makes one.']
        : keys.map(
            ({ kid, createdAt, retiredAt }) =>
              `${kid}  made ${createdAt}, ${retiredAt === null ? 'signs' : `retired ${retiredAt}`}`,
          ),
  };
}
