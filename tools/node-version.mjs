// Imported before anything else: newer syntax and packages would only say what an old Node does not know.
const OLDEST = [20, 19];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(
    `\n✖ Birge needs Node ${OLDEST.join('.')} or newer, and this is Node ${process.versions.node}.`,
  );
  process.exit(1);
}
