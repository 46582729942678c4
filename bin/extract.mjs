// `npm run extract -- FILE [--published DATE] [--json]`: what a text tells of visits; `npm run extract:score`: how well.
import { nodeComplaint } from './node-version.mjs';

var complaint = nodeComplaint(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exitCode = 1;
} else {
  import('./quiet.mjs').then(function (quiet) {
    var isScore = process.argv[2] === '--score';
    return quiet.runQuietly(
      isScore ? 'extract/score.ts' : 'extract/main.ts',
      process.argv.slice(isScore ? 3 : 2),
    );
  });
}
