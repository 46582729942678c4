/** Long lists are counted up to here: whoever has as many before them narrows the list. */
export const MOST_COUNTED = 2000;
