/** An object inside an object, `depth` times. */
const nested = (depth: number): object => {
  let value = {}
  for (let level = 0; level < depth; level++) value = { deeper: value, jobId: 'inner' }
  return value
}

// Written as text: only so does the key become a property of its own, as it does on the wire.
const polluting = JSON.parse(
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"prototype":{"polluted":true}}',
) as object

/** Values that no field of ours wants, as JSON can carry them. */
export const hostileValues: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  'NaN',
  '',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  [],
  [[[]]],
  Array.from({ length: 2_000 }, () => ({})),
  {},
  { toString: 1, valueOf: null, length: -1, next: null },
  polluting,
  nested(500),
  // The last: what was kept of it would still be there.
  'x'.repeat(100_000),
]

/** Payloads that are no event's at all. */
export const hostilePayloads: readonly unknown[] = [
  null,
  0,
  true,
  'NaN',
  'x'.repeat(1_000_000),
  [],
  [['job-completed', { jobId: 'a' }]],
  Array.from({ length: 10_000 }, () => 0),
]

/** Objects that look like an event and are not meant well. */
export const hostileObjects: readonly object[] = [
  polluting,
  nested(2_000),
  Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`key-${index}`, index])),
  JSON.parse('{"jobId":"__proto__","status":"completed","__proto__":{"progress":50,"polluted":true}}') as object,
  { jobId: 'constructor', status: 'hasOwnProperty', result: { __defineGetter__: 1 }, seq: 'NaN', epoch: {} },
  { jobId: 'x'.repeat(257) },
  { jobId: Number.MAX_SAFE_INTEGER, seq: Number.MAX_SAFE_INTEGER + 1, attempt: 1e308 },
]
