/** What stands under an id that came from outside: only what the record itself holds, never what every object answers to (`constructor`). */
export function lookup<Value>(record: Readonly<Record<string, Value>>, id: string): Value | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
