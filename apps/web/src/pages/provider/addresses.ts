/** Where the same answer is had in other forms. */
export interface Addresses {
  readonly json: string;
  readonly statement: string;
}

interface Asked {
  readonly provider: string;
  readonly on: string;
  /** null: now */
  readonly knownOn: string | null;
}

/** Each with its day, also where today was meant: in a file there is no today. */
export function addressesOf({ provider, on, knownOn }: Asked): Addresses {
  const path = encodeURIComponent(provider);
  const asked = new URLSearchParams({ on, ...(knownOn === null ? {} : { knownOn }) }).toString();
  const quality = `/api/v1/providers/${path}/quality`;
  return {
    json: `${quality}?${asked}`,
    statement: `${quality}/statement?${asked}`,
  };
}
