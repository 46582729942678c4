// Where the steps of `npm test` are run and counted: a check counts as one, a test run as its tests.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../data-folder.mjs';
import { stopGroup } from '../lifetime.mjs';
import { step } from '../progress.mjs';
import { sentenceFor } from '../refusal.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

export class Bench {
  passed = 0;
  failed = 0;
  #logs = 0;
  /** @type {string[]} */
  #figures = [];

  /**
   * @param {import('../lifetime.mjs').Lifetime} lifetime
   * @param {string} folder for logs and reports
   */
  constructor(lifetime, folder) {
    this.lifetime = lifetime;
    this.folder = folder;
  }

  /**
   * A check by one or more programs, each of which must succeed.
   *
   * @param {string} name
   * @param {...string[]} commands
   */
  gate(name, ...commands) {
    return this.work(name, async () => {
      for (const command of commands) await this.#run(command);
    });
  }

  /**
   * A check of our own.
   *
   * @param {string} name
   * @param {(note: (text: string) => void) => Promise<void>} work
   * @returns {Promise<boolean>} whether it passed
   */
  async work(name, work) {
    try {
      await step(name, work);
      this.passed++;
      return true;
    } catch (error) {
      return this.fail('', sentenceFor(error));
    }
  }

  /**
   * @param {string} name
   * @param {string[]} command
   * @param {Record<string, string | undefined>} [env]
   */
  vitest(name, command, env = {}) {
    const report = join(this.folder, `tests-${++this.#logs}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`];
    return this.#tests(name, [...command, ...reporters], env, () => {
      const found = JSON.parse(readFileSync(report, 'utf8'));
      return {
        passed: found.numPassedTests,
        failed: found.numFailedTests,
        skipped: found.numPendingTests + found.numTodoTests,
      };
    });
  }

  /**
   * @param {string} name
   * @param {string[]} command
   * @param {NodeJS.ProcessEnv} env
   */
  playwright(name, command, env) {
    const report = join(this.folder, 'journeys.json');
    return this.#tests(name, command, { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report }, () => {
      const { expected, unexpected, flaky, skipped } = JSON.parse(
        readFileSync(report, 'utf8'),
      ).stats;
      return { passed: expected, failed: unexpected + flaky, skipped };
    });
  }

  /**
   * @param {string} name
   * @param {string} reason
   */
  fail(name, reason) {
    if (name) console.log(`✗ ${name}`);
    if (!this.lifetime.isEnding) console.log(`\n${reason}\n`);
    this.failed++;
    return false;
  }

  /**
   * @param {string} name
   * @param {string[]} command
   * @param {NodeJS.ProcessEnv} env
   * @param {() => Count} count
   */
  async #tests(name, command, env, count) {
    /** @type {Count} */
    let tests = { passed: 0, failed: 0, skipped: 0 };
    try {
      await step(name, async (note) => {
        try {
          await this.#run(command, env);
        } finally {
          tests = readCount(count);
          note(summary(tests));
        }
        if (tests.failed > 0) throw new Error('Some tests failed.');
        if (tests.passed === 0) throw new Error('No test was run.');
      });
      for (const line of this.#figures.splice(0)) console.log(`  ${line}`);
    } catch (error) {
      if (!this.lifetime.isEnding) console.log(`\n${sentenceFor(error)}\n`);
      // A run that failed before, after or between its tests has failed once.
      tests.failed ||= 1;
    }
    this.passed += tests.passed;
    this.failed += tests.failed;
  }

  /**
   * Its own process group, so that a Ctrl-C reaches it through us; its output is shown when it fails. Of tests that
   * measure, the lines that begin with ▸ are shown in any case.
   *
   * @param {string[]} command the first is a program of node_modules/.bin, or a path
   * @param {NodeJS.ProcessEnv} [env]
   */
  async #run([program = '', ...args], env = {}) {
    const logFile = join(this.folder, `${++this.#logs}.log`);
    const log = openSync(logFile, 'w');
    const own = join(checkout, 'node_modules', '.bin', program);
    const child = spawn(existsSync(own) ? own : program, args, {
      cwd: checkout,
      env: { ...cleanEnvironment(), ...env },
      detached: true,
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    const finished = new Promise((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('exit', (code, signal) => resolve(code === 0 ? '' : `${signal ?? code}`));
    });
    this.lifetime.onEnd(() => stopGroup(child, finished));
    const fault = await finished;
    if (this.lifetime.isEnding) return new Promise(() => {});
    const said = readFileSync(logFile, 'utf8');
    if (fault) throw new Error(`${said.trim()}\n(${program}: ${fault})`);
    this.#figures = said.match(/^▸.*$/gm) ?? [];
  }
}

/** @param {() => Count} count */
function readCount(count) {
  try {
    return count();
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/** @param {Count} count */
function summary({ passed, failed, skipped }) {
  return [
    `${passed} passed`,
    ...(failed ? [`${failed} failed`] : []),
    ...(skipped ? [`${skipped} skipped`] : []),
  ].join(', ');
}

/** Neither the settings of a real portal nor those of whoever calls us may reach a test. */
export function cleanEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^(DATABASE_URL|TEST_DATABASE_URL|ATTACHE_|NEXTAUTH_|NEXT_|PG|VITEST|npm_|FORCE_COLOR)/.test(
        name,
      ) && !['NODE_ENV', 'NODE_OPTIONS', 'CI', 'PORT', 'HOST', 'HOSTNAME', 'TZ'].includes(name),
  );
  return { ...Object.fromEntries(kept), NO_COLOR: '1', NEXT_TELEMETRY_DISABLED: '1' };
}
