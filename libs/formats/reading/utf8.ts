const REPLACEMENT = Buffer.from('\uFFFD');

/** Length of `bytes` without a character of UTF-8 that is cut off at the end. */
export function completeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0)
      return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** Whether the first character of `bytes` is one of UTF-8. */
export function startsWithUtf8(bytes: Uint8Array): boolean {
  const first = bytes[0] ?? 0;
  if (first < 0x80) return true;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  const following = bytes.subarray(1, length);
  return (
    first >= 0xc2 &&
    first <= 0xf4 &&
    following.length === length - 1 &&
    following.every((byte) => byte >> 6 === 2)
  );
}

/** Position of the first byte beyond ASCII, or -1. */
export function firstBeyondAscii(bytes: Uint8Array): number {
  return bytes.findIndex((byte) => byte >= 0x80);
}

/** How often U+FFFD stands in valid UTF-8, and where first; -1 for nowhere. */
export function replacements(bytes: Uint8Array): { readonly count: number; readonly first: number } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = buffer.indexOf(REPLACEMENT);
  let count = 0;
  for (let at = first; at !== -1; at = buffer.indexOf(REPLACEMENT, at + 3)) count += 1;
  return { count, first };
}
