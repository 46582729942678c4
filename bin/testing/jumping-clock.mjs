// Preloaded into a web process for tests: at SIGUSR2 its clock jumps by the milliseconds in a file.
import { readFileSync } from 'node:fs';

const { ATTACHE_TEST_CLOCK: file = '' } = process.env;

if (process.argv[1]?.endsWith('serve.mjs')) {
  const True = Date;
  let jump = 0;
  process.on('SIGUSR2', () => (jump = Number(readFileSync(file, 'utf8'))));
  globalThis.Date = class extends True {
    /** @param {any[]} given */
    constructor(...given) {
      super(...(given.length > 0 ? /** @type {[number]} */ (given) : [True.now() + jump]));
    }

    static now() {
      return True.now() + jump;
    }
  };
}
