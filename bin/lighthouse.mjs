// `npm run lighthouse`: how Lighthouse scores the pages of the record.
import { nodeComplaint } from './node-version.mjs';

var complaint = nodeComplaint(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exitCode = 1;
} else {
  import('./prepared.mjs').then(function (prepared) {
    return prepared.runPrepared('lighthouse', function (folder) {
      return [folder];
    });
  });
}
