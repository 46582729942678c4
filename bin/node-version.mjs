// Read by every Node that knows modules at all, so the syntax here is old on purpose.

/**
 * @param {string} version of Node, such as process.versions.node
 * @returns {string} what is wrong with it in one sentence, or nothing
 */
export function nodeComplaint(version) {
  var parts = version.split('.').map(Number);
  if (parts[0] > 20 || (parts[0] === 20 && parts[1] >= 19)) return '';
  return (
    'Attaché needs Node 20.19 or newer, and this is Node ' +
    version +
    ': install a current one from https://nodejs.org.'
  );
}
