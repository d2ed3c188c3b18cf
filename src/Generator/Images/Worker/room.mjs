// Keeps memory bounded, however many jobs there are.

// Pixels decoded at once: two usual photographs, or one of the largest.
const PIXELS_AT_ONCE = 60e6;

let taken = 0;
const waiting = [];

/** Waits until there is room for so many pixels, then works. */
export async function within(count, work) {
  const wanted = Math.min(count, PIXELS_AT_ONCE);
  while (taken > 0 && taken + wanted > PIXELS_AT_ONCE) {
    await new Promise((resolve) => waiting.push(resolve));
  }

  taken += wanted;
  try {
    return await work();
  } finally {
    taken -= wanted;
    waiting.splice(0).forEach((resolve) => resolve());
  }
}
