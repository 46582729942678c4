// What a text tells of visits, for a person to read or, with --json, for a program.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../../models/extraction';
import { isDay } from '../../models/extraction/days';
import { readSourceText } from './source-text';
import { told } from './told';

const USAGE = 'npm run extract -- FILE [--published DATE] [--json]';

try {
  const { file, published, json } = readArguments();
  const document = readSourceText(resolve(process.env.INIT_CWD ?? '.', file));
  const read = extract({ ...document, published: published ?? document.published });
  console.log(json ? JSON.stringify(read, null, 2) : told(read));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function readArguments() {
  const { values, positionals } = parsed();
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(`Say which file: ${USAGE}`);
  if (values.published !== undefined && !isDay(values.published))
    throw new Error(`“${values.published}” is no day: write it as 2023-07-09.`);
  return { file, ...values };
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { published: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new Error(`${(error as Error).message.split('.')[0]}. It is: ${USAGE}`, { cause: error });
  }
}
