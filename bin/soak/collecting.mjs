// Preloaded into a web process that is watched: at SIGUSR2 it clears up and writes down what it still holds, in bytes.
import { writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const { ATTACHE_SOAK_HELD: file = '' } = process.env;

if (process.argv[1]?.endsWith('serve.mjs')) {
  setFlagsFromString('--expose-gc');
  /** @type {() => void} */
  const clearUp = runInNewContext('gc');
  process.on('SIGUSR2', () => {
    clearUp();
    clearUp();
    const { heapUsed, external } = process.memoryUsage();
    writeFileSync(file, String(heapUsed + external));
  });
}
