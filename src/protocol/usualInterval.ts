/** Milliseconds that usually lie between two samples: the median, which one silence does not move; 0 where none is known. */
export const usualInterval = (intervalsMs: readonly number[] = []): number =>
  intervalsMs.toSorted((a, b) => a - b)[Math.floor((intervalsMs.length - 1) / 2)] ?? 0
