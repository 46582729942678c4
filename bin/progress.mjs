// One line for each step, with its time.

/**
 * @template T
 * @param {string} name
 * @param {(note: (text: string) => void) => T | Promise<T>} work may add a few words to its line
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const started = performance.now();
  let remark = '';
  const live = process.stdout.isTTY;
  if (live) process.stdout.write(`… ${name}`);
  const line = (/** @type {string} */ mark) => {
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${live ? '\r\u001b[2K' : ''}${mark} ${name}${remark}  ${seconds} s`);
  };
  try {
    const result = await work((text) => (remark = ` (${text})`));
    line('✓');
    return result;
  } catch (error) {
    line('✗');
    throw error;
  }
}
