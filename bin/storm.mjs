// `npm run storm`: thousands of requests that no browser would send, and whether the portal stands.
import { nodeComplaint } from './node-version.mjs';

var complaint = nodeComplaint(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exitCode = 1;
} else {
  import('./prepared.mjs').then(function (prepared) {
    return prepared.runPrepared('storm', function (folder) {
      return [folder].concat(process.argv.slice(2));
    });
  });
}
