import { useEffect, useState } from "preact/hooks";

/** The width at which the style sheets go over to one column. */
const NARROW = "screen and (max-width: 56.25rem)";

/** Whether the page stands in one column. Follows the window. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const follow = () => setNarrow(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return isNarrow;
}
