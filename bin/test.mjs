// `npm test`: from a fresh clone to a verdict. This file must parse on an old Node.
import { nodeComplaint } from './node-version.mjs';

var complaint = nodeComplaint(process.versions.node);
if (complaint) {
  console.error(complaint);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
} else {
  import('./testing/everything.mjs').then(function (everything) {
    return everything.testEverything();
  });
}
