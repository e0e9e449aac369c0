import { botsPlay, otherThan } from "./other-city.ts";

/** A thread of its own for the other city's matches: it is told which city is being read, and reports after each match. */
self.onmessage = ({ data }: MessageEvent<{ readonly than: string }>) => {
  const scenario = otherThan(data.than);
  if (scenario === null) return;
  for (const report of botsPlay(scenario)) self.postMessage(report);
};
