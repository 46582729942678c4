// `npm run dev`: as `npm start`, with Next’s development server instead of a build.
import { nodeComplaint } from './node-version.mjs';

var complaint = nodeComplaint(process.versions.node);
if (complaint) {
  console.error(complaint);
  process.exitCode = 1;
} else {
  import('./portal.mjs').then(function (portal) {
    return portal.startPortal('dev');
  });
}
