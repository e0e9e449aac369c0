/** Dates. `date` is old style, `newStyle` new style; `oldStyle.` and `newStyle.` are the sentences of those who want one calendar alone. */
export const dates = {
  "date.both": "{date}, {time} ({newStyle}, new style)",
  "date.large": "{date}, {time}",
  "date.span": "{date}, {time}–{until}",
  "date.under": "{newStyle}, new style · turn {turn} of {turns}",
  "date.day": "{date}",
  "date.hour": "{date}, {time}",
  "date.hourFirst": "{time}, {date}",
  "oldStyle.date.both": "{date}, {time}",
  "oldStyle.date.under": "old style · turn {turn} of {turns}",
  "newStyle.date.both": "{newStyle}, {time}",
  "newStyle.date.large": "{newStyle}, {time}",
  "newStyle.date.span": "{newStyle}, {time}–{until}",
  "newStyle.date.under": "new style · turn {turn} of {turns}",
  "newStyle.date.day": "{newStyle}",
  "newStyle.date.hour": "{newStyle}, {time}",
  "newStyle.date.hourFirst": "{time}, {newStyle}",
} as const;
