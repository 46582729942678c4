// `npm run bench`: how fast the portal is, beside a floor in the same run.
import { nodeComplaint } from './node-version.mjs';

var complaint = nodeComplaint(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exitCode = 1;
} else {
  import('./prepared.mjs').then(function (prepared) {
    return prepared.runPrepared('bench', function (folder) {
      return [folder].concat(process.argv.slice(2));
    });
  });
}
