/** Ends this process when the line to whoever started it is cut, or was cut before it could look. */
export function leaveWithParent(): void {
  process.on('disconnect', () => process.exit());
  if (!process.connected) process.exit();
}
