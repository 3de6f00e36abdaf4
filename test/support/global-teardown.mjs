export default async function stopDatabaseServer() {
  await globalThis.__tandemPostgres?.stop();
}
