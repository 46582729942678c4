// `npm run soak`: whether the memory of a portal that is read and written to stays where it is.
import { nodeComplaint } from './node-version.mjs';

var complaint = nodeComplaint(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exitCode = 1;
} else {
  import('./prepared.mjs').then(function (prepared) {
    return prepared.runPrepared('soak', function (folder) {
      return [folder].concat(process.argv.slice(2));
    });
  });
}
