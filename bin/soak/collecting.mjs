// Preloaded into a web process that is watched: at SIGUSR2 it clears up and writes down what it still holds, in bytes,
// beside the code that V8 makes of what is often done, which comes to rest only after hours.
import { writeFileSync } from 'node:fs';
import { getHeapCodeStatistics, setFlagsFromString } from 'node:v8';
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
    const code = getHeapCodeStatistics();
    const compiled = code.code_and_metadata_size + code.bytecode_and_metadata_size;
    writeFileSync(file, String(heapUsed + external - compiled));
  });
}
