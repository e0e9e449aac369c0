import { useEffect, useState } from "preact/hooks";
import type { Fates } from "../../shared/analysis/slips.ts";
import type { SideId } from "../../shared/model/ids.ts";
import type { OtherCityReport } from "../local/other-city.ts";
import { useReading } from "./reading.ts";

/** How orders fared in the other city, in matches that bots have just played here; `sides` is null until the first is over. */
export type OtherCity = { readonly title: string; readonly matches: number; readonly sides: Readonly<Record<SideId, Fates>> | null };

const NOTHING_YET: OtherCity = { title: "", matches: 0, sides: null };

/** Once wanted, starts the other city's matches in a worker, so that the page stays quick, and follows them. Without workers there is no comparison. */
export function useOtherCity(isWanted: boolean): OtherCity {
  const { scenario } = useReading();
  const [other, setOther] = useState(NOTHING_YET);
  useEffect(() => {
    if (!isWanted || typeof Worker === "undefined") return;
    const worker = new Worker(new URL("../local/other-city-worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<OtherCityReport>) => setOther(data);
    worker.postMessage({ than: scenario.id });
    return () => worker.terminate();
  }, [scenario, isWanted]);
  return other;
}
