/** Notes that the schema has this version. */
export function versionStatement(quoted: string, version: number): string {
  return `INSERT INTO ${quoted}.schema_version (version) VALUES (${version}) ON CONFLICT DO NOTHING`
}
