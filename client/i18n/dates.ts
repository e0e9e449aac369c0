/** A date and hour written `1917-10-24T06:00`, in the words of a language. The string has no zone: it is local time of 1917. */
export type DateWords = { readonly date: string; readonly dayMonth: string; readonly time: string };

const formats = new Map<string, Intl.DateTimeFormat>();

/** The parts of a local date of 1917 as a reader of this language writes them. */
export function dateWords(local: string, locale: string): DateWords {
  const [day = "", time = "00:00"] = local.split("T");
  const at = new Date(`${day}T00:00:00Z`);
  return {
    date: format(locale, { day: "numeric", month: "long", year: "numeric" }).format(at),
    dayMonth: format(locale, { day: "numeric", month: "long" }).format(at),
    time: time.slice(0, 5),
  };
}

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(name) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  formats.set(name, known);
  return known;
}
