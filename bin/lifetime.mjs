// What has been started is stopped again, last first, whatever ends the portal.
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { checkout } from './data-folder.mjs';
import { isDiskFull, diskFullSentence, Refusal, sentenceFor } from './refusal.mjs';

/** @type {Record<string, number>} what a shell reports for a program ended by this signal */
const codes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };

export class Lifetime {
  /** @type {Array<() => unknown>} */
  #closers = [];
  /** @type {Promise<void> | undefined} */
  #ending;
  /** A portal that has been ready was meant to be stopped at some time: that is no failure. */
  ready = false;

  constructor() {
    // Sent twice by Ctrl-C under npm: once by the terminal, once by npm.
    for (const signal of Object.keys(codes)) process.on(signal, () => this.#endOn(signal));
    // A SIGTERM to npm ends npm and its shell, which does not pass it on: seen by the parent that is gone.
    if (process.env.npm_lifecycle_event) {
      const parent = process.ppid;
      setInterval(() => process.ppid !== parent && this.#endOn('SIGTERM'), 250).unref();
    }
  }

  /** @param {string} signal */
  #endOn(signal) {
    if (!this.#ending && this.ready) console.log('\nStopping.');
    void this.end(this.ready ? 0 : (codes[signal] ?? 1));
  }

  get isEnding() {
    return this.#ending !== undefined;
  }

  /** @param {() => unknown} closer */
  onEnd(closer) {
    this.#closers.push(closer);
    // A signal came while this was being started.
    if (this.#ending) void Promise.resolve(closer());
  }

  /**
   * Ends everything, then the process.
   *
   * @param {number} code
   */
  end(code) {
    this.#ending ??= (async () => {
      for (let closer; (closer = this.#closers.pop());) {
        try {
          await closer();
        } catch (error) {
          console.error(sentenceFor(error));
          code ||= 1;
        }
      }
      process.exit(code);
    })();
    return this.#ending;
  }

  /**
   * Ends with a sentence.
   *
   * @param {unknown} error
   */
  fail(error) {
    if (this.isEnding) return this.#ending;
    console.error(`\n${sentenceFor(error)}`);
    return this.end(1);
  }

  /**
   * Runs a program to its end with its output in a file. Its process group is its own, so that a
   * Ctrl-C reaches it through us and in our order.
   *
   * @param {string[]} command
   * @param {{ logFile: string, failure: string, env?: NodeJS.ProcessEnv }} options
   */
  async run([program, ...args], { logFile, failure, env = process.env }) {
    const log = openSync(logFile, 'w', 0o600);
    const child = spawn(/** @type {string} */ (program), args, {
      cwd: checkout,
      env,
      detached: process.platform !== 'win32',
      shell: process.platform === 'win32' && !program?.endsWith('.exe'),
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    const finished = new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('exit', (code, signal) => resolve(code === 0 ? '' : `${signal ?? code}`));
    });
    const stop = () => stopGroup(child, finished);
    this.onEnd(stop);
    const fault = await finished;
    this.#closers = this.#closers.filter((closer) => closer !== stop);
    if (this.isEnding) return new Promise(() => {});
    if (!fault) return;
    const output = readFileSync(logFile, 'utf8').trim();
    if (isDiskFull(output)) throw new Refusal(diskFullSentence);
    const tail = output.split('\n').slice(-25).join('\n');
    throw new Refusal(`${failure} (${fault}). The end of ${logFile}:\n\n${tail}`);
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<unknown>} finished
 */
export async function stopGroup(child, finished) {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const signal = (/** @type {NodeJS.Signals} */ name) => {
    try {
      process.kill(process.platform === 'win32' ? pid : -pid, name);
    } catch {
      // it ended meanwhile
    }
  };
  signal('SIGTERM');
  const patience = setTimeout(() => signal('SIGKILL'), 8_000);
  await finished;
  clearTimeout(patience);
}
