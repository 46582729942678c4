// `npm run leak`: shows that no audience can tell what it may not see.
import { nodeComplaint } from './node-version.mjs';

var complaint = nodeComplaint(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exitCode = 1;
} else {
  import('./prepared.mjs').then(function (prepared) {
    return prepared.runPrepared('leak', function () {
      return process.argv.slice(2);
    });
  });
}
