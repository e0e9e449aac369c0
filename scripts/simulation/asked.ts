/** What was asked for on the command line, read or refused. */
export function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} is a whole number from 1`);
  return value;
}

/** `name:number,name:number` */
export function constantsAsked(text: string): Readonly<Record<string, number>> {
  const pairs = text.split(",").filter((pair) => pair !== "");
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = "", value = ""] = pair.split(":");
      if (value === "" || Number.isNaN(Number(value))) throw new Error(`--constants takes name:number, not ${pair}`);
      return [name, Number(value)];
    }),
  );
}
