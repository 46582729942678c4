// `npm start`: from a fresh clone to a portal that answers. This file must parse on an old Node.
import { nodeComplaint } from './node-version.mjs';

var complaint = nodeComplaint(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exitCode = 1;
} else {
  import('./portal.mjs').then(function (portal) {
    return portal.startPortal('start');
  });
}
