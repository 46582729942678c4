// Whether memory grows: a line through what was seen of it, for V8 clears up when it likes.

/** How much a row of figures rises from one to the next, by least squares; NaN of fewer than two. */
export function slopeOf(figures: number[]): number {
  const middle = (figures.length - 1) / 2;
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  const along = figures.reduce((sum, figure, at) => sum + (at - middle) * (figure - mean), 0);
  const across = figures.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  return along / across;
}
