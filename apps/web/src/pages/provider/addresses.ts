/** Where the same answer is had in other forms. */
export interface Addresses {
  readonly json: string;
  readonly statement: string;
  /** of this page, with which the answer stays the same for ever */
  readonly filed: string;
}

interface Asked {
  readonly provider: string;
  readonly on: string;
  /** null: now */
  readonly knownOn: string | null;
  /** up to when the answer holds all that was told */
  readonly knownAt: string;
}

/** Each with its day, also where today was meant: in a file there is no today. */
export function addressesOf({ provider, on, knownOn, knownAt }: Asked): Addresses {
  const path = encodeURIComponent(provider);
  const asked = new URLSearchParams({ on, ...(knownOn === null ? {} : { knownOn }) }).toString();
  const quality = `/api/v1/providers/${path}/quality`;
  return {
    json: `${quality}?${asked}`,
    statement: `${quality}/statement?${asked}`,
    filed: `/providers/${path}?${new URLSearchParams({ on, knownOn: knownAt }).toString()}`,
  };
}
